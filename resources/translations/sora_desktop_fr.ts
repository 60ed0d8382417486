<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sora Desktop</source>
        <translation>À propos de Sora Desktop</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>Copy version and system</source>
        <translation>Copier version et système</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Sora Desktop is free software under the MIT license. It uses Qt and PySide6 under the LGPL, version 3, and FFmpeg under the LGPL, version 2.1. You may replace these libraries. Patents may cover some video formats in your country.</source>
        <translation>Sora Desktop est un logiciel libre sous licence MIT. Il utilise Qt et PySide6 sous LGPL, version 3, et FFmpeg sous LGPL, version 2.1. Vous pouvez remplacer ces bibliothèques. Des brevets peuvent couvrir certains formats vidéo dans votre pays.</translation>
    </message>
    <message>
        <source>This copy of Sora Desktop doesn&apos;t include this text.</source>
        <translation>Cette copie de Sora Desktop ne contient pas ce texte.</translation>
    </message>
    <message>
        <source>Sora Desktop (MIT)</source>
        <translation>Sora Desktop (MIT)</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>Autres logiciels</translation>
    </message>
    <message>
        <source>Qt and FFmpeg</source>
        <translation>Qt et FFmpeg</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Reading the task you picked…</source>
        <translation>Lecture de la tâche choisie…</translation>
    </message>
    <message>
        <source>Already a take: {prompt}</source>
        <translation>Déjà une prise&#xa0;: {prompt}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>Matches: {prompt}</source>
        <translation>Correspond&#xa0;: {prompt}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Find it in my account</source>
        <translation>Trouver dans mon compte</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>Utiliser cette tâche</translation>
    </message>
    <message>
        <source>Loading your account&apos;s tasks…</source>
        <translation>Chargement des tâches de votre compte…</translation>
    </message>
    <message>
        <source>Your account shows no task from that time yet. The list can be late, so search again in a few minutes.</source>
        <translation>Votre compte ne montre encore aucune tâche de ce moment. La liste peut être en retard&#xa0;: réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Reading tasks ({n} of {count})…</source>
        <translation>Lecture des tâches ({n} sur {count})…</translation>
    </message>
    <message>
        <source>1 task has the same prompt and settings.</source>
        <translation>1 tâche a le même prompt et les mêmes réglages.</translation>
    </message>
    <message>
        <source>{n} tasks have the same prompt and settings.</source>
        <translation>{n} tâches ont le même prompt et les mêmes réglages.</translation>
    </message>
    <message>
        <source>No task has the same prompt and settings.</source>
        <translation>Aucune tâche n’a le même prompt et les mêmes réglages.</translation>
    </message>
    <message>
        <source>couldn&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>pas de prompt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>This task has a different prompt or settings.</source>
        <translation>Cette tâche a un autre prompt ou d’autres réglages.</translation>
    </message>
    <message>
        <source>This is free and sends nothing.</source>
        <translation>C’est gratuit et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Tasks of your account</source>
        <translation>Tâches de votre compte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sent at {time}, {seconds}, {price}. Choose the matching task.</source>
        <translation>Envoyée à {time}, {seconds}, {price}. Choisissez la tâche correspondante.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé d’API</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Paste a key to replace it</source>
        <translation>Collez une clé pour la remplacer</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>Clé actuelle</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Stored in %1.</source>
        <translation>Enregistrée dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For this session only. Your key is forgotten when you quit.</source>
        <translation>Pour cette session uniquement. Votre clé est oubliée quand vous quittez.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>La démo n’a pas besoin de clé.</translation>
    </message>
    <message>
        <source>From PIAPI_API_KEY, for this session only.</source>
        <translation>Issue de PIAPI_API_KEY, pour cette session uniquement.</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Pas encore de clé.</translation>
    </message>
    <message>
        <source>Checking (free)</source>
        <translation>Vérification (gratuite)</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The address must start with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address must start with https://, because your key is sent there.</source>
        <translation>L’adresse doit commencer par https://, car votre clé y est envoyée.</translation>
    </message>
    <message>
        <source>Remove the user name and password from the address.</source>
        <translation>Retirez le nom d’utilisateur et le mot de passe de l’adresse.</translation>
    </message>
    <message>
        <source>Remove everything from the question mark or # on.</source>
        <translation>Retirez tout à partir du point d’interrogation ou de #.</translation>
    </message>
    <message>
        <source>A proxy address starts with http:// or https://.</source>
        <translation>L’adresse d’un proxy commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>A proxy address ends with its port, as in http://proxy.example:8080.</source>
        <translation>L’adresse d’un proxy se termine par son port, comme http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>A webhook address must start with https://.</source>
        <translation>L’adresse d’un webhook doit commencer par https://.</translation>
    </message>
    <message>
        <source>That address is too long.</source>
        <translation>Cette adresse est trop longue.</translation>
    </message>
    <message>
        <source>An address has no spaces, line breaks or backslashes.</source>
        <translation>Une adresse n’a ni espace, ni saut de ligne, ni barre oblique inverse.</translation>
    </message>
    <message>
        <source>Enter a full address, such as https://api.example.com.</source>
        <translation>Saisissez une adresse complète, comme https://api.example.com.</translation>
    </message>
</context>
<context>
    <name>AttentionChip</name>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Topped up</source>
        <translation>Rechargé</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Non expliqué</translation>
    </message>
</context>
<context>
    <name>BalanceModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>What changed it</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>BinBar</name>
    <message>
        <source>Empty bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the bin</source>
        <translation>
            <numerusform>%n prise dans la corbeille</numerusform>
            <numerusform>%n prises dans la corbeille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>Stopped. What was brought in stays.</source>
        <translation>Arrêté. Ce qui a été ajouté reste.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. What was brought in stays.</source>
        <translation>Enregistrement impossible. Ce qui a été ajouté reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) that this computer didn&apos;t make</source>
        <translation>
            <numerusform>%n facturation ne venant pas de cet ordinateur</numerusform>
            <numerusform>%n facturations ne venant pas de cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>{charges}: {amount}</source>
        <translation>{charges}&#xa0;: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n of an unknown amount</source>
        <translation>
            <numerusform>%n de montant inconnu</numerusform>
            <numerusform>%n de montant inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be a take that isn&apos;t confirmed</source>
        <translation>
            <numerusform>%n est peut-être une prise non confirmée</numerusform>
            <numerusform>%n sont peut-être des prises non confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your account&apos;s history…</source>
        <translation>Vérification de l’historique de votre compte…</translation>
    </message>
    <message>
        <source>Checking your account&apos;s history, {n} tasks so far…</source>
        <translation>Vérification de l’historique de votre compte, {n} tâches jusqu’ici…</translation>
    </message>
    <message>
        <source>Couldn&apos;t check your account&apos;s history: {why}.</source>
        <translation>Impossible de vérifier l’historique de votre compte&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Your account&apos;s history isn&apos;t checked yet.</source>
        <translation>L’historique de votre compte n’est pas encore vérifié.</translation>
    </message>
    <message>
        <source>Every charge of the last {n} days belongs to one of your takes.</source>
        <translation>Chaque facturation des {n} derniers jours correspond à l’une de vos prises.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a task ID</source>
        <translation>
            <numerusform>%n ligne sans ID de tâche</numerusform>
            <numerusform>%n lignes sans ID de tâche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with two charges (we count the higher)</source>
        <translation>
            <numerusform>%n tâche facturée deux fois (nous comptons le montant le plus élevé)</numerusform>
            <numerusform>%n tâches facturées deux fois (nous comptons le montant le plus élevé)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with a charge that can&apos;t be right</source>
        <translation>
            <numerusform>%n tâche avec un montant impossible</numerusform>
            <numerusform>%n tâches avec un montant impossible</numerusform>
        </translation>
    </message>
    <message>
        <source>its pages repeat, so some may be missing</source>
        <translation>ses pages se répètent, il en manque peut-être</translation>
    </message>
    <message>
        <source>PiAPI&apos;s history has errors: {errors}.</source>
        <translation>L’historique de PiAPI contient des erreurs&#xa0;: {errors}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>May be yours</source>
        <translation>Peut-être à vous</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n take(s)</source>
        <translation>
            <numerusform>%n prise ajoutée</numerusform>
            <numerusform>%n prises ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>found {n} of your own takes</source>
        <translation>vos propres prises retrouvées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} may be takes that aren&apos;t confirmed</source>
        <translation>peut-être des prises non confirmées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} still rendering</source>
        <translation>{n} encore en cours de rendu</translation>
    </message>
    <message>
        <source>{n} not a clip</source>
        <translation>{n} autre chose qu’un clip</translation>
    </message>
    <message>
        <source>couldn&apos;t read {n}: {why}</source>
        <translation>lecture impossible pour {n}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Nothing to bring in.</source>
        <translation>Rien à ajouter.</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>topped up {amount}</source>
        <translation>rechargé {amount}</translation>
    </message>
    <message>
        <source>charged {amount}</source>
        <translation>facturé {amount}</translation>
    </message>
    <message>
        <source>charged elsewhere {amount}</source>
        <translation>facturé ailleurs {amount}</translation>
    </message>
    <message>
        <source>returned {amount}</source>
        <translation>remboursé {amount}</translation>
    </message>
    <message>
        <source>not explained {amount}</source>
        <translation>non expliqué {amount}</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>premier relevé</translation>
    </message>
</context>
<context>
    <name>ChargesDialog</name>
    <message>
        <source>Charges made elsewhere</source>
        <translation>Facturations faites ailleurs</translation>
    </message>
    <message>
        <source>They were made with your key on another computer or in another program, in the last {n} days. Bringing them in is free and sends nothing. What they cost is in no budget.</source>
        <translation>Elles ont été faites avec votre clé sur un autre ordinateur ou dans un autre programme, ces {n} derniers jours. Les ajouter est gratuit et n’envoie rien. Leur coût ne compte dans aucun budget.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Facturations</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bring them into</source>
        <translation>Les ajouter à</translation>
    </message>
    <message>
        <source>Bringing in {n} of {count}…</source>
        <translation>Ajout de {n} sur {count}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ChargesLine</name>
    <message>
        <source>Show charges…</source>
        <translation>Facturations…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ChargesModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ChoiceControl</name>
    <message>
        <source>{option}: only {value}</source>
        <translation>{option}&#xa0;: seulement {value}</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message numerus="yes">
        <source>Generate %n take(s) for {total}?</source>
        <translation>
            <numerusform>Générer %n prise pour {total}&#xa0;?</numerusform>
            <numerusform>Générer %n prises pour {total}&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s).</source>
        <translation>
            <numerusform>Vos choix donnent %n prompt.</numerusform>
            <numerusform>Vos choix donnent %n prompts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Each is made %n time(s).</source>
        <translation>
            <numerusform> Chacun est généré %n fois.</numerusform>
            <numerusform> Chacun est généré %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts in this batch</source>
        <translation>Prompts de ce lot</translation>
    </message>
    <message>
        <source>Generate ({total})</source>
        <translation>Générer ({total})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>Clips folder</source>
        <translation>Dossier des clips</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist. Choose another one.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>CloseBehaviour</name>
    <message>
        <source>No takes in progress</source>
        <translation>Aucune prise en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n prise en cours</numerusform>
            <numerusform>%n prises en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollapsedLine</name>
    <message>
        <source>Prompt: {text}</source>
        <translation>Prompt&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Show the prompt bar</source>
        <translation>Afficher la barre de prompt</translation>
    </message>
    <message>
        <source>Describe the shot</source>
        <translation>Décrire le plan</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore project {name}</source>
        <translation>Restaurer le projet {name}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Utiliser {model}</translation>
    </message>
    <message>
        <source>{shot}, take {n}</source>
        <translation>{shot}, prise {n}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles de prompt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find an action, take, model or setting</source>
        <translation>Trouver une action, une prise, un modèle ou un réglage</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>go to its button</source>
        <translation>aller à son bouton</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécuter</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visionneuse</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Liste des plans</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>Rechercher des prises</translation>
    </message>
    <message>
        <source>Open bin</source>
        <translation>Ouvrir la corbeille</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>Afficher les raccourcis</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Show or hide takes</source>
        <translation>Afficher ou masquer les prises</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>Afficher ce qui est à traiter</translation>
    </message>
    <message>
        <source>Show today&apos;s account</source>
        <translation>Afficher le compte du jour</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Model prices</source>
        <translation>Prix des modèles</translation>
    </message>
    <message>
        <source>Viewer only</source>
        <translation>Visionneuse seule</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>Renommer le projet…</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Réglages du projet…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Archiver le projet</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>Exporter le projet…</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>Importer un projet…</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Toutes les prises</translation>
    </message>
    <message>
        <source>Show or hide the prompt bar</source>
        <translation>Afficher ou masquer la barre de prompt</translation>
    </message>
    <message>
        <source>Focus prompt</source>
        <translation>Aller au prompt</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Choisir le modèle</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts précédents</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles de prompt</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Pictures with names for your prompts</source>
        <translation>Images nommées pour vos prompts</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Prompt précédent</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Prompt suivant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Wipe position</source>
        <translation>Position du volet</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>ComparePicker</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Takes of this shot</source>
        <translation>Prises de ce plan</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Autres prises</translation>
    </message>
    <message>
        <source>No other take is ready.</source>
        <translation>Aucune autre prise n’est prête.</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Prise {n}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two takes compared</source>
        <translation>Deux prises comparées</translation>
    </message>
    <message>
        <source>{kept} becomes the chosen take. {other} moves to the bin.</source>
        <translation>{kept} devient la prise retenue. {other} va à la corbeille.</translation>
    </message>
    <message>
        <source>Keep {kept}, bin {other}</source>
        <translation>Garder {kept}, jeter {other}</translation>
    </message>
</context>
<context>
    <name>ComposeUndo</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Your choices make {n} takes. The limit is {most} per batch.</source>
        <translation>Vos choix donnent {n} prises. La limite est de {most} par lot.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>avec son</translation>
    </message>
    <message>
        <source>Price for {settings}</source>
        <translation>Prix pour {settings}</translation>
    </message>
    <message>
        <source>Generate  {total}</source>
        <translation>Générer  {total}</translation>
    </message>
    <message>
        <source>Cost {total}</source>
        <translation>Coût {total}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>{project} contact sheet</source>
        <comment>the name of a file</comment>
        <translation>{project} planche-contact</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Images PNG</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>Enregistrer la planche-contact</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Page {n} sur {count}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>No clip yet</source>
        <translation>Pas encore de clip</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Aucune prise pour l’instant</translation>
    </message>
    <message>
        <source>Preparing contact sheet, picture {n} of {count}…</source>
        <translation>Préparation de la planche-contact, image {n} sur {count}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet saved as %n picture(s).</source>
        <translation>
            <numerusform>Planche-contact enregistrée en %n image.</numerusform>
            <numerusform>Planche-contact enregistrée en %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet saved</source>
        <translation>Planche-contact enregistrée</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the contact sheet</source>
        <translation>Impossible d’enregistrer la planche-contact</translation>
    </message>
    <message>
        <source>take {n}, not chosen</source>
        <translation>prise {n}, non choisie</translation>
    </message>
    <message>
        <source>Not enough memory. Close other apps first.</source>
        <translation>Mémoire insuffisante. Fermez d’abord d’autres applications.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Another app is using the file.</source>
        <translation>Une autre application utilise le fichier.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be written to: {folder}</source>
        <translation>Impossible d’écrire dans ce dossier&#xa0;: {folder}</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>dès {price}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Sora Desktop closed unexpectedly last time</source>
        <translation>Sora Desktop s’est fermé de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>Your takes are safe. Nothing is sent or paid twice. The report stays on this computer.</source>
        <translation>Vos prises sont en sécurité. Rien n’est envoyé ni payé deux fois. Le rapport reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <source>This report has no keys and no values of variables. Read it before you share it.</source>
        <translation>Ce rapport ne contient ni clé ni valeur de variable. Lisez-le avant de le partager.</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Utiliser cette partie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys.</source>
        <translation>Faites glisser le cadre, ou déplacez-le avec les flèches.</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>Partie de l’image utilisée</translation>
    </message>
    <message>
        <source>{part} of {whole}, from {x}, {y}</source>
        <translation>{part} sur {whole}, à partir de {x}, {y}</translation>
    </message>
</context>
<context>
    <name>CutScrubber</name>
    <message>
        <source>Shot {n}</source>
        <translation>Plan {n}</translation>
    </message>
</context>
<context>
    <name>CutView</name>
    <message>
        <source>Cut</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Export cut…</source>
        <translation>Exporter le montage…</translation>
    </message>
    <message>
        <source>The cut</source>
        <translation>Le montage</translation>
    </message>
    <message>
        <source>Go to this shot in the list</source>
        <translation>Aller à ce plan dans la liste</translation>
    </message>
    <message>
        <source>Take {n}, not chosen</source>
        <translation>Prise {n}, non choisie</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plan {n}</translation>
    </message>
    <message>
        <source>No shots to play yet</source>
        <translation>Aucun plan à lire pour l’instant</translation>
    </message>
</context>
<context>
    <name>DetailsDrawer</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>We copy only this. It has no keys or prompts.</source>
        <translation>Seul ce texte est copié. Il ne contient ni clé ni prompt.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Remplacer %n fichier&#xa0;?</numerusform>
            <numerusform>Remplacer %n fichiers&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} in this folder will be overwritten.</source>
        <translation>Dans ce dossier, le contenu actuel de {names} sera écrasé.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message numerus="yes">
        <source>%n paid clip(s) can&apos;t be downloaded</source>
        <translation>
            <numerusform>%n clip payé ne peut pas être téléchargé</numerusform>
            <numerusform>%n clips payés ne peuvent pas être téléchargés</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 isn&apos;t available. Downloads continue when it&apos;s back.</source>
        <translation>Le dossier %1 n’est pas disponible. Les téléchargements reprendront à son retour.</translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded: disk full</source>
        <translation>
            <numerusform>%n clip payé non téléchargé&#xa0;: disque plein</numerusform>
            <numerusform>%n clips payés non téléchargés&#xa0;: disque plein</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full. Downloads continue when there is space.</source>
        <translation>Le disque de %1 est plein. Les téléchargements reprendront dès qu’il y aura de la place.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>You can watch clips, but not generate, download or change anything. Free up space for %1. Sora Desktop then continues automatically.</source>
        <translation>Vous pouvez regarder les clips, mais pas générer, télécharger ni modifier. Libérez de la place pour %1. Sora Desktop reprendra automatiquement.</translation>
    </message>
    <message>
        <source>Your library isn&apos;t writable</source>
        <translation>Votre bibliothèque n’est pas modifiable</translation>
    </message>
    <message>
        <source>You can watch clips, but not generate, download or change anything. Make %1 writable. Sora Desktop then continues automatically.</source>
        <translation>Vous pouvez regarder les clips, mais pas générer, télécharger ni modifier. Autorisez l’écriture dans %1. Sora Desktop reprendra automatiquement.</translation>
    </message>
    <message>
        <source>Another window of Sora Desktop took over</source>
        <translation>Une autre fenêtre de Sora Desktop a pris le relais</translation>
    </message>
    <message>
        <source>It changed %1. Quit and start again to generate, download or change anything.</source>
        <translation>Elle a modifié %1. Quittez et relancez Sora Desktop pour générer, télécharger ou modifier.</translation>
    </message>
    <message>
        <source>Your library didn&apos;t respond for %1</source>
        <translation>Votre bibliothèque n’a pas répondu pendant %1</translation>
    </message>
    <message>
        <source>Folder %1. Nothing was lost.</source>
        <translation>Dossier %1. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>PiAPI accepted the take, but we can&apos;t save its ID %1. Copy the ID, then free up disk space. We keep trying.</source>
        <translation>PiAPI a accepté la prise, mais son ID %1 ne peut pas être enregistré. Copiez l’ID, puis libérez de l’espace disque. Nous continuons d’essayer.</translation>
    </message>
    <message>
        <source>A paid take can&apos;t be saved</source>
        <translation>Une prise payée ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Version finale</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A final can be made for {offered} days after its draft (PiAPI keeps drafts for {kept}). Make a new draft.</source>
        <translation>La version finale est possible jusqu’à {offered} jours après le brouillon (PiAPI garde les brouillons {kept} jours). Créez un nouveau brouillon.</translation>
    </message>
    <message>
        <source>PiAPI uses only the draft. Days left for its final: {days}.</source>
        <translation>PiAPI n’utilise que le brouillon. Jours restants pour sa version finale&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Drafts save you {amount} in this shot.</source>
        <translation>Les brouillons vous font économiser {amount} sur ce plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) deleted since this draft</source>
        <translation>
            <numerusform>%n référence supprimée depuis ce brouillon</numerusform>
            <numerusform>%n références supprimées depuis ce brouillon</numerusform>
        </translation>
    </message>
    <message>
        <source>{references}. The final doesn&apos;t need them.</source>
        <translation>{references}. La version finale n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Draft  {price}</source>
        <translation>Brouillon  {price}</translation>
    </message>
    <message>
        <source>Draft (untested)  {price}</source>
        <translation>Brouillon (non testé)  {price}</translation>
    </message>
    <message>
        <source>A cheap draft in 480p. Make the final of the one that you like, in full quality.</source>
        <translation>Un brouillon bon marché en 480p. Faites la version finale de celui qui vous plaît, en pleine qualité.</translation>
    </message>
    <message>
        <source>Untested on PiAPI. We ask before anything is paid.</source>
        <translation>Non testé chez PiAPI. Nous demandons avant tout paiement.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to reuse its prompt and settings</source>
        <translation>Déposez pour réutiliser le prompt et les réglages</translation>
    </message>
    <message>
        <source>Drop to add the picture to the prompt bar</source>
        <translation>Déposez pour ajouter l’image à la barre de prompt</translation>
    </message>
    <message>
        <source>Drop to import the project</source>
        <translation>Déposez pour importer le projet</translation>
    </message>
    <message>
        <source>Drop to import its shots</source>
        <translation>Déposez pour importer les plans</translation>
    </message>
</context>
<context>
    <name>EditQueuedDialog</name>
    <message>
        <source>Edit queued prompt</source>
        <translation>Modifier le prompt en file</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving sends nothing. If its turn comes first, the old prompt is sent.</source>
        <translation>Enregistrer n’envoie rien. Si le tour de la prise vient avant, l’ancien prompt est envoyé.</translation>
    </message>
</context>
<context>
    <name>EmptyTakes</name>
    <message>
        <source>No takes match</source>
        <translation>Aucune prise correspondante</translation>
    </message>
    <message>
        <source>Try a shorter search or fewer filters.</source>
        <translation>Essayez une recherche plus courte ou moins de filtres.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Takes that you move to the bin stay here until you empty it.</source>
        <translation>Les prises mises à la corbeille restent ici jusqu’à ce que vous la vidiez.</translation>
    </message>
    <message>
        <source>Back to your takes</source>
        <translation>Revenir à vos prises</translation>
    </message>
    <message>
        <source>Describe a shot and press Generate. Every take appears here.</source>
        <translation>Décrivez un plan et cliquez sur Générer. Toutes les prises apparaissent ici.</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Aucune prise pour l’instant</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>For all projects</source>
        <translation>Pour tous les projets</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>No shot has a clip yet.</source>
        <translation>Aucun plan n’a encore de clip.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s) to…</source>
        <translation>
            <numerusform>Exporter %n clip vers…</numerusform>
            <numerusform>Exporter %n clips vers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting clip {n} of {count}, {percent} %…</source>
        <translation>Export du clip {n} sur {count}, {percent}&#xa0;%…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Export details</source>
        <translation>Détails de l’export</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s).</source>
        <translation>
            <numerusform>%n clip exporté.</numerusform>
            <numerusform>%n clips exportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s) with {files}.</source>
        <translation>
            <numerusform>%n clip exporté avec {files}.</numerusform>
            <numerusform>%n clips exportés avec {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First take used, none chosen: %n shot(s).</source>
        <translation>
            <numerusform>Première prise utilisée, aucune choisie : %n plan.</numerusform>
            <numerusform>Première prise utilisée, aucune choisie : %n plans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t export everything: {why}.</source>
        <translation>Tout n’a pas pu être exporté&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{line}. Take {n}: {text}</source>
        <translation>{line}. Prise {n}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{line}. Shot {n}: {text}</source>
        <translation>{line}. Plan {n}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>no clip yet, its place stays empty</source>
        <translation>pas encore de clip, sa place reste vide</translation>
    </message>
    <message>
        <source>take {own} of {whole} used, none is chosen</source>
        <translation>prise {own} sur {whole} utilisée, aucune n’est choisie</translation>
    </message>
    <message>
        <source>file not found, its place stays empty</source>
        <translation>fichier introuvable, sa place reste vide</translation>
    </message>
    <message>
        <source>not copied, its place stays empty: {why}</source>
        <translation>copie impossible, sa place reste vide&#xa0;: {why}</translation>
    </message>
    <message>
        <source>unknown duration, its place stays empty</source>
        <translation>durée inconnue, sa place reste vide</translation>
    </message>
    <message>
        <source>another shot has this number too</source>
        <translation>un autre plan porte aussi ce numéro</translation>
    </message>
    <message>
        <source>{own} frames per second, the timeline has {whole}</source>
        <translation>{own} images par seconde, la timeline en a {whole}</translation>
    </message>
    <message>
        <source>{own} pixels, the timeline has {whole}</source>
        <translation>{own} pixels, la timeline fait {whole}</translation>
    </message>
    <message>
        <source>not in the EDL, which has 999 events at most</source>
        <translation>pas dans l’EDL, qui contient 999 événements au plus</translation>
    </message>
    <message>
        <source>Export canceled.</source>
        <translation>Export annulé.</translation>
    </message>
    <message>
        <source>No clips to export</source>
        <translation>Aucun clip à exporter</translation>
    </message>
    <message numerus="yes">
        <source>Without a clip: %n shot(s).</source>
        <translation>
            <numerusform>Sans clip&#xa0;: %n plan.</numerusform>
            <numerusform>Sans clip&#xa0;: %n plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the timeline: %n clip(s) of unknown duration.</source>
        <translation>
            <numerusform>Absent de la timeline&#xa0;: %n clip de durée inconnue.</numerusform>
            <numerusform>Absents de la timeline&#xa0;: %n clips de durée inconnue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many for the EDL: the last %n shot(s).</source>
        <translation>
            <numerusform>De trop pour l’EDL&#xa0;: %n plan à la fin.</numerusform>
            <numerusform>De trop pour l’EDL&#xa0;: les %n derniers plans.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips can&apos;t become one MP4.</source>
        <translation>Les clips ne peuvent pas former un seul MP4.</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t export %n clip(s): {why}.</source>
        <translation>
            <numerusform>%n clip non exporté&#xa0;: {why}.</numerusform>
            <numerusform>%n clips non exportés&#xa0;: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>The cut as one MP4</source>
        <translation>Le montage en un seul MP4</translation>
    </message>
    <message>
        <source>Final Cut Pro, DaVinci Resolve</source>
        <translation>Final Cut Pro, DaVinci Resolve</translation>
    </message>
    <message>
        <source>FCPXML 1.10</source>
        <translation>FCPXML 1.10</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>DaVinci Resolve, Kdenlive</source>
        <translation>DaVinci Resolve, Kdenlive</translation>
    </message>
    <message>
        <source>EDL (CMX 3600)</source>
        <translation>EDL (CMX 3600)</translation>
    </message>
    <message>
        <source>Premiere Pro, Media Composer, OpenShot. ASCII names only.</source>
        <translation>Premiere Pro, Media Composer, OpenShot. Noms ASCII uniquement.</translation>
    </message>
    <message>
        <source>Prompts, settings and cost for a spreadsheet</source>
        <translation>Prompts, réglages et coût pour un tableur</translation>
    </message>
    <message>
        <source>Without encoding: possible when all clips are of one kind</source>
        <translation>Sans réencodage&#xa0;: possible si tous les clips sont du même type</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Last folder: {folder}</source>
        <translation>Dernier dossier&#xa0;: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s)</source>
        <translation>
            <numerusform>Exporter %n clip</numerusform>
            <numerusform>Exporter %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips are copied. Write these files next to them:</source>
        <translation>Les clips sont copiés. Écrire ces fichiers à côté&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Couldn&apos;t open the folder</source>
        <translation>Impossible d’ouvrir le dossier</translation>
    </message>
    <message>
        <source>Couldn&apos;t open another app</source>
        <translation>Impossible d’ouvrir une autre application</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the frame</source>
        <translation>Impossible d’enregistrer l’image</translation>
    </message>
    <message>
        <source>Frame saved</source>
        <translation>Image enregistrée</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the settings file</source>
        <translation>Impossible d’enregistrer le fichier de réglages</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n settings file(s)</source>
        <translation>
            <numerusform>%n fichier de réglages enregistré</numerusform>
            <numerusform>%n fichiers de réglages enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renamed %n clip(s)</source>
        <translation>
            <numerusform>%n clip renommé</numerusform>
            <numerusform>%n clips renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) not renamed: {why}.</source>
        <translation>
            <numerusform>%n clip non renommé&#xa0;: {why}.</numerusform>
            <numerusform>%n clips non renommés&#xa0;: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Starred only</source>
        <translation>Avec étoile seulement</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>Filter by model</source>
        <translation>Filtrer par modèle</translation>
    </message>
    <message>
        <source>Filter by aspect ratio</source>
        <translation>Filtrer par format d’image</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrer par étiquette</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>Filtrer par date</translation>
    </message>
    <message>
        <source>Imported only</source>
        <translation>Importées seulement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>All aspect ratios</source>
        <translation>Tous les formats d’image</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Toutes les prises</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Période personnalisée</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Corbeille (%1)</translation>
    </message>
    <message>
        <source>Leave the bin</source>
        <translation>Quitter la corbeille</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
</context>
<context>
    <name>FinalButton</name>
    <message>
        <source>Draft too old</source>
        <translation>Brouillon trop ancien</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>No matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>PiAPI makes the clips and bills your PiAPI account. Checking a key is free.</source>
        <translation>PiAPI crée les clips et débite votre compte PiAPI. Vérifier une clé est gratuit.</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Vérifier la clé</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Key check result</source>
        <translation>Résultat de la vérification de la clé</translation>
    </message>
    <message>
        <source>Where do I get a key?</source>
        <translation>Où obtenir une clé&#xa0;?</translation>
    </message>
    <message>
        <source>All models and prices</source>
        <translation>Tous les modèles et prix</translation>
    </message>
    <message>
        <source>Stored in {store}, never in a file.</source>
        <translation>Enregistrée dans&#xa0;: {store}, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>No keychain found, so your key is forgotten when you quit.</source>
        <translation>Aucun trousseau trouvé&#xa0;: votre clé sera oubliée quand vous quitterez.</translation>
    </message>
    <message>
        <source>Paste your PiAPI key</source>
        <translation>Collez votre clé PiAPI</translation>
    </message>
    <message>
        <source>Checking your key. This is free.</source>
        <translation>Vérification de votre clé. C’est gratuit.</translation>
    </message>
    <message>
        <source>Your key works. Balance {balance}. Stored in {place}.</source>
        <translation>Votre clé fonctionne. Solde {balance}. Enregistrée dans&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Make short clips from text and pictures. Pay per second.</source>
        <translation>Créez de courts clips à partir de texte et d’images. Vous payez à la seconde.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Essayer d’abord</translation>
    </message>
    <message>
        <source>Everything works, nothing is charged. Sample clips are drawn on this computer.</source>
        <translation>Tout fonctionne, rien n’est facturé. Les clips d’exemple sont dessinés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What a clip costs ({n} s, 720p, sound)</source>
        <translation>Prix d’un clip ({n} s, 720p, avec son)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Ready to make clips</source>
        <translation>Prêt à créer des clips</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} octets</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/s</translation>
    </message>
    <message>
        <source>{price} per clip</source>
        <translation>{price} par clip</translation>
    </message>
    <message>
        <source>{price} per picture</source>
        <translation>{price} par image</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>dès {price}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in Qt&apos;s letters, such as 22 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>il y a {n} min</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message numerus="yes">
        <source>%n queued take(s) canceled. Nothing was sent or charged.</source>
        <translation>
            <numerusform>%n prise retirée de la file. Rien n’a été envoyé ni facturé.</numerusform>
            <numerusform>%n prises retirées de la file. Rien n’a été envoyé ni facturé.</numerusform>
        </translation>
    </message>
    <message>
        <source>PiAPI never confirmed a take with these settings. You may have been charged {lost}, and we are still checking. If you generate now, you may pay twice.</source>
        <translation>PiAPI n’a jamais confirmé une prise avec ces réglages. {lost} vous ont peut-être été facturés, et la vérification continue. Si vous générez maintenant, vous risquez de payer deux fois.</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>Générer quand même ({total})</translation>
    </message>
    <message>
        <source>A take just like this isn&apos;t confirmed</source>
        <translation>Une prise identique n’est pas confirmée</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes} at {total}. We ask before spending more than {limit} at once. You can change this limit in Settings.</source>
        <translation>{takes} pour {total}. Nous demandons avant de dépenser plus de {limit} en une fois. Vous pouvez changer cette limite dans les réglages.</translation>
    </message>
    <message>
        <source>Generate for {total}?</source>
        <translation>Générer pour {total}&#xa0;?</translation>
    </message>
    <message>
        <source>{takes} of {shots}.</source>
        <translation>{takes} de {shots}.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate ({total})</source>
        <translation>Générer ({total})</translation>
    </message>
    <message>
        <source>This take was made without it: “{style}”.</source>
        <translation>Cette prise a été faite sans lui : « {style} ».</translation>
    </message>
    <message>
        <source>Settings of {project}</source>
        <translation>Réglages de {project}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)?</source>
        <translation>
            <numerusform>Faire %n version finale ?</numerusform>
            <numerusform>Faire %n versions finales ?</numerusform>
        </translation>
    </message>
    <message>
        <source>PiAPI uses only the drafts. Days left for the oldest: {days}.</source>
        <translation>PiAPI n’utilise que les brouillons. Jours restants pour le plus ancien : {days}.</translation>
    </message>
    <message>
        <source>Make the finals ({total})</source>
        <translation>Faire les versions finales ({total})</translation>
    </message>
    <message>
        <source>A reference was deleted</source>
        <translation>Une référence a été supprimée</translation>
    </message>
    <message>
        <source>Balance {now}, afterwards about {after}.</source>
        <translation>Solde {now}, ensuite {after} environ.</translation>
    </message>
    <message>
        <source>Balance {now}, too low by {short}.</source>
        <translation>Solde {now}, il manque {short}.</translation>
    </message>
    <message>
        <source>Left of today&apos;s budget afterwards: {left}.</source>
        <translation>Restera du budget du jour&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Left of this month&apos;s budget afterwards: {left}.</source>
        <translation>Restera du budget de ce mois&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Left of the budget of {project} afterwards: {left}.</source>
        <translation>Restera du budget de {project} : {left}.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) queued</source>
        <translation>
            <numerusform>%n prise en file</numerusform>
            <numerusform>%n prises en file</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} is listed for PiAPI, but nobody has confirmed that it works this way. It may be refused, and a failed take may be charged.</source>
        <translation>{model} est annoncé chez PiAPI, mais personne n’a confirmé qu’il fonctionne ainsi. Il peut être refusé, et une prise en échec peut être facturée.</translation>
    </message>
    <message>
        <source>Untested on PiAPI</source>
        <translation>Non testé chez PiAPI</translation>
    </message>
    <message>
        <source>Generate without a known price?</source>
        <translation>Générer sans connaître le prix&#xa0;?</translation>
    </message>
    <message>
        <source>We don&apos;t know what PiAPI charges for these settings. You see the price once PiAPI names it, and by then it is spent.</source>
        <translation>Nous ne savons pas ce que PiAPI facture pour ces réglages. Vous verrez le prix quand PiAPI l’indiquera&#xa0;; il sera alors déjà dépensé.</translation>
    </message>
    <message>
        <source>Generate (price unknown)</source>
        <translation>Générer (prix inconnu)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Add to shot {n}</source>
        <translation>Ajouter au plan {n}</translation>
    </message>
    <message>
        <source>You changed the prompt, so it makes a new shot. Shot {n} stays as it is.</source>
        <translation>Le prompt a changé, il fera donc un nouveau plan. Le plan {n} reste tel quel.</translation>
    </message>
</context>
<context>
    <name>ImportShotsDialog</name>
    <message>
        <source>Import shots</source>
        <translation>Importer des plans</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name}. Too long to edit here</source>
        <translation>{name}. Trop long pour être modifié ici</translation>
    </message>
    <message>
        <source>{problem} The shots below are still from {name}.</source>
        <translation>{problem} Les plans ci-dessous viennent encore de {name}.</translation>
    </message>
    <message>
        <source>{name}, {encoding}</source>
        <translation>{name}, {encoding}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>Ajouter %n plan</numerusform>
            <numerusform>Ajouter %n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Add shots</source>
        <translation>Ajouter des plans</translation>
    </message>
    <message>
        <source>Shots as text</source>
        <translation>Plans sous forme de texte</translation>
    </message>
    <message>
        <source>Paste your shots here, or drop a file</source>
        <translation>Collez vos plans ici, ou déposez un fichier</translation>
    </message>
    <message>
        <source>Import shots into {project}</source>
        <translation>Importer des plans dans {project}</translation>
    </message>
    <message>
        <source>One prompt a line, or a table with columns such as Prompt, Model and Duration. CSV, TSV, text and Fountain files work too.</source>
        <translation>Un prompt par ligne, ou un tableau avec des colonnes comme Prompt, Modèle et Durée. Les fichiers CSV, TSV, texte et Fountain conviennent aussi.</translation>
    </message>
    <message>
        <source>Your shots appear here, with the price of each</source>
        <translation>Vos plans apparaissent ici, avec le prix de chacun</translation>
    </message>
    <message>
        <source>Adding shots is free</source>
        <translation>Ajouter des plans est gratuit</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Shot {n} has no clip on this computer.</source>
        <translation>Le plan {n} n’a pas de clip sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The clip of shot {n} isn&apos;t an MP4.</source>
        <translation>Le clip du plan {n} n’est pas un MP4.</translation>
    </message>
    <message>
        <source>The clip of shot {n} is damaged.</source>
        <translation>Le clip du plan {n} est endommagé.</translation>
    </message>
    <message>
        <source>The clip of shot {n} is a fragmented MP4, as for streaming.</source>
        <translation>Le clip du plan {n} est un MP4 fragmenté, comme pour le streaming.</translation>
    </message>
    <message>
        <source>The clip of shot {n} is encrypted.</source>
        <translation>Le clip du plan {n} est chiffré.</translation>
    </message>
    <message>
        <source>With shot {n} the film is too long.</source>
        <translation>Avec le plan {n}, le film est trop long.</translation>
    </message>
    <message>
        <source>The clip of shot {n} was trimmed by another app, which left hidden frames in it.</source>
        <translation>Le clip du plan {n} a été raccourci par une autre application, qui y a laissé des images cachées.</translation>
    </message>
    <message>
        <source>The frames of shot {n} have times that don&apos;t fit the other clips.</source>
        <translation>Les images du plan {n} ont des temps qui ne correspondent pas aux autres clips.</translation>
    </message>
    <message>
        <source>The in and out points of shot {n} are outside its clip.</source>
        <translation>Les points d’entrée et de sortie du plan {n} sont en dehors de son clip.</translation>
    </message>
    <message>
        <source>Shot {n} doesn&apos;t begin at a keyframe.</source>
        <translation>Le plan {n} ne commence pas sur une image clé.</translation>
    </message>
    <message>
        <source>Shot {n} ends at a frame that needs later frames.</source>
        <translation>Le plan {n} finit sur une image qui dépend d’images suivantes.</translation>
    </message>
    <message>
        <source>Shot {n} has another video codec than most clips.</source>
        <translation>Le plan {n} a un autre codec vidéo que la plupart des clips.</translation>
    </message>
    <message>
        <source>Shot {n} has another size than most clips.</source>
        <translation>Le plan {n} a une autre taille que la plupart des clips.</translation>
    </message>
    <message>
        <source>Shot {n} is rotated differently.</source>
        <translation>Le plan {n} est pivoté autrement.</translation>
    </message>
    <message>
        <source>Shot {n} was encoded with other settings than most clips.</source>
        <translation>Le plan {n} a été encodé avec d’autres réglages que la plupart des clips.</translation>
    </message>
    <message>
        <source>Shot {n} has another sound format than most clips.</source>
        <translation>Le plan {n} a un autre format de son que la plupart des clips.</translation>
    </message>
    <message>
        <source>Shot {n} has no sound, other clips have.</source>
        <translation>Le plan {n} n’a pas de son, d’autres clips en ont.</translation>
    </message>
    <message>
        <source>The sound of shot {n} is much shorter than its picture.</source>
        <translation>Le son du plan {n} est beaucoup plus court que son image.</translation>
    </message>
    <message>
        <source>Nearest: frame {a}.</source>
        <translation>La plus proche&#xa0;: image {a}.</translation>
    </message>
    <message>
        <source>Nearest: frame {a} or {b}.</source>
        <translation>La plus proche&#xa0;: image {a} ou {b}.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Waiting for your keychain</source>
        <translation>En attente de votre trousseau</translation>
    </message>
    <message>
        <source>Enter your key first.</source>
        <translation>Saisissez d’abord votre clé.</translation>
    </message>
    <message>
        <source>No key to check.</source>
        <translation>Aucune clé à vérifier.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check your key, so we didn&apos;t save it. Try again.</source>
        <translation>Impossible de vérifier votre clé&#xa0;: elle n’a pas été enregistrée. Réessayez.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>memory until you quit</source>
        <translation>la mémoire, jusqu’à ce que vous quittiez</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Collez d’abord une clé.</translation>
    </message>
    <message>
        <source>That key looks too long ({n} characters).</source>
        <translation>Cette clé semble trop longue ({n} caractères).</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks. Copy it again.</source>
        <translation>Une clé n’a ni espace ni saut de ligne. Copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>Remove the quotation marks around the key.</source>
        <translation>Retirez les guillemets autour de la clé.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and symbols. Copy it again.</source>
        <translation>Une clé n’a que des lettres simples, des chiffres et des symboles. Copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>That key looks too short. Copy all of it.</source>
        <translation>Cette clé semble trop courte. Copiez-la en entier.</translation>
    </message>
    <message>
        <source>PIAPI_API_KEY is ignored: {why}</source>
        <translation>PIAPI_API_KEY est ignorée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>{where} isn&apos;t available, so your key is forgotten when you quit.</source>
        <translation>{where}&#xa0;: indisponible. Votre clé sera oubliée quand vous quitterez.</translation>
    </message>
    <message>
        <source>{where} doesn&apos;t respond. Unlock it, or use the key for this session only.</source>
        <translation>{where}&#xa0;: pas de réponse. Déverrouillez-le, ou utilisez la clé pour cette session uniquement.</translation>
    </message>
    <message>
        <source>{where} refused access. Nothing in it was changed.</source>
        <translation>{where}&#xa0;: accès refusé. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>{where} didn&apos;t store the key, so it works for this session only.</source>
        <translation>{where}&#xa0;: clé non enregistrée. Elle ne sert que pour cette session.</translation>
    </message>
    <message>
        <source>Your key is no longer in {where}. Enter it again.</source>
        <translation>Votre clé n’est plus dans&#xa0;: {where}. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The key is too long for a keychain, so it works for this session only.</source>
        <translation>La clé est trop longue pour un trousseau&#xa0;: elle ne sert que pour cette session.</translation>
    </message>
    <message>
        <source>The entry in {where} isn&apos;t a key. Enter your key again.</source>
        <translation>{where}&#xa0;: l’entrée n’est pas une clé. Saisissez votre clé à nouveau.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Your key loads when it responds.</source>
        <translation>En attente de votre trousseau. Votre clé sera chargée dès qu’il répondra.</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}.</source>
        <translation>La clé fonctionne. Solde {balance}.</translation>
    </message>
    <message>
        <source>{where} is locked. Unlock it and try again.</source>
        <translation>Verrouillé&#xa0;: {where}. Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Your key loads when you unlock it.</source>
        <translation>En attente de votre trousseau. Votre clé se charge dès que vous le déverrouillez.</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>PiAPI key</source>
        <translation>Clé PiAPI</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Collez votre clé</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Afficher la clé</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Restart for the new size?</source>
        <translation>Redémarrer pour la nouvelle taille&#xa0;?</translation>
    </message>
    <message>
        <source>Restart for the new language?</source>
        <translation>Redémarrer pour la nouvelle langue&#xa0;?</translation>
    </message>
    <message>
        <source>A restart takes a second. Sent takes keep rendering. Nothing is sent twice.</source>
        <translation>Le redémarrage prend une seconde. Le rendu des prises envoyées continue. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>If you quit, takes keep rendering at PiAPI and download next time you open Sora Desktop. Nothing is paid twice.</source>
        <translation>Si vous quittez, le rendu des prises continue chez PiAPI et elles sont téléchargées à la prochaine ouverture de Sora Desktop. Rien n’est payé deux fois.</translation>
    </message>
    <message>
        <source>Takes in progress</source>
        <translation>Prises en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n prise en cours</numerusform>
            <numerusform>%n prises en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray, or quit? If you quit, takes keep rendering at PiAPI and download next time you open Sora Desktop. Nothing is paid twice.</source>
        <translation>Continuer en zone de notification, ou quitter&#xa0;? Si vous quittez, le rendu continue chez PiAPI et les prises se téléchargent à la prochaine ouverture de Sora Desktop. Rien n’est payé deux fois.</translation>
    </message>
    <message>
        <source>Always do this (change it in Settings)</source>
        <translation>Toujours faire ainsi (à changer dans les réglages)</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Garder en arrière-plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not moved: unfinished, may be charged</source>
        <translation>
            <numerusform>%n prise non déplacée&#xa0;: inachevée, peut être facturée</numerusform>
            <numerusform>%n prises non déplacées&#xa0;: inachevées, peuvent être facturées</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {kept} kept, take {other} moved to the bin</source>
        <translation>Prise {kept} gardée, prise {other} mise à la corbeille</translation>
    </message>
    <message>
        <source>Take {kept} of shot {shot} kept, take {other} of shot {left} in the bin</source>
        <translation>Prise {kept} du plan {shot} gardée, prise {other} du plan {left} dans la corbeille</translation>
    </message>
    <message>
        <source>The final of shot {n} replaced its draft in the cut</source>
        <translation>La version finale du plan {n} a remplacé son brouillon dans le montage</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will move to the system trash.</source>
        <translation>
            <numerusform>%n fichier (%1) ira dans la corbeille du système.</numerusform>
            <numerusform>%n fichiers (%1) iront dans la corbeille du système.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their cost (%1) stays in your totals.</source>
        <translation>C’est irréversible. Leur coût (%1) reste dans vos totaux.</translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin (%n take(s))?</source>
        <translation>
            <numerusform>Vider la corbeille (%n prise)&#xa0;?</numerusform>
            <numerusform>Vider la corbeille (%n prises)&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message numerus="yes">
        <source>Tags of %n take(s) changed</source>
        <translation>
            <numerusform>Étiquettes de %n prise modifiées</numerusform>
            <numerusform>Étiquettes de %n prises modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Note of take %1 changed</source>
        <translation>Note de la prise %1 modifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to bin</source>
        <translation>
            <numerusform>%n prise mise à la corbeille</numerusform>
            <numerusform>%n prises mises à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) restored</source>
        <translation>
            <numerusform>%n prise restaurée</numerusform>
            <numerusform>%n prises restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) starred</source>
        <translation>
            <numerusform>%n prise avec étoile</numerusform>
            <numerusform>%n prises avec étoile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>%n étoile retirée</numerusform>
            <numerusform>%n étoiles retirées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link to a picture, clip or sound</source>
        <translation>Lien vers une image, un clip ou un son</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <translation>Lien vers une image</translation>
    </message>
    <message>
        <source>Use link</source>
        <translation>Utiliser le lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>PiAPI opens the link itself, so it must be public and stay there until the clip is ready. JPEG, PNG or WebP, up to 10 MB. The picture isn&apos;t cropped.</source>
        <translation>PiAPI ouvre le lien lui-même&#xa0;: il doit être public et rester valable jusqu’à ce que le clip soit prêt. JPEG, PNG ou WebP, jusqu’à 10 MB. L’image n’est pas recadrée.</translation>
    </message>
    <message>
        <source>A link to a clip or sound ends in .mp4, .mov, .mp3 or .wav.</source>
        <translation>Un lien vers un clip ou un son se termine par .mp4, .mov, .mp3 ou .wav.</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>Shots</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
</context>
<context>
    <name>LostTakes</name>
    <message>
        <source>Was this take never made?</source>
        <translation>Cette prise n’a jamais été créée&#xa0;?</translation>
    </message>
    <message>
        <source>We stop searching for this take and no longer count its %1 as spent. Only do this if PiAPI shows neither the take nor a charge.</source>
        <translation>Nous cesserons de chercher cette prise et de compter ses %1 comme dépensés. Ne le faites que si PiAPI ne montre ni la prise ni une facturation.</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translation>Elle n’a jamais été créée</translation>
    </message>
    <message>
        <source>Send this take again?</source>
        <translation>Renvoyer cette prise&#xa0;?</translation>
    </message>
    <message>
        <source>PiAPI never confirmed the first one. You may have been charged {first}. If it appears later, you have paid for two takes. Checking your account first is free.</source>
        <translation>PiAPI n’a jamais confirmé la première. {first} vous ont peut-être été facturés. Si elle apparaît plus tard, vous aurez payé deux prises. Vérifier d’abord votre compte est gratuit.</translation>
    </message>
    <message>
        <source>Send again ({price}, may be charged twice)</source>
        <translation>Renvoyer ({price}, peut-être facturée deux fois)</translation>
    </message>
    <message>
        <source>I understand I may pay twice</source>
        <translation>Je comprends que je peux payer deux fois</translation>
    </message>
    <message>
        <source>The first take was found</source>
        <translation>La première prise a été trouvée</translation>
    </message>
    <message>
        <source>Nothing was sent twice</source>
        <translation>Rien n’a été envoyé deux fois</translation>
    </message>
    <message>
        <source>The lost take was found</source>
        <translation>La prise perdue a été retrouvée</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. Nothing was changed.</source>
        <translation>Enregistrement impossible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another take already uses this task.</source>
        <translation>Une autre prise utilise déjà cette tâche.</translation>
    </message>
    <message>
        <source>The take stays as it is.</source>
        <translation>La prise reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sora Desktop – demo</source>
        <translation>Sora Desktop – démo</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>A red kite climbs over winter dunes, low sun, slow push in</source>
        <translation>Un cerf-volant rouge s’élève au-dessus de dunes en hiver, soleil bas, lent travelling avant</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>Votre clip s’affiche ici</translation>
    </message>
    <message>
        <source>Generate one or pick a take.</source>
        <translation>Générez-en un ou choisissez une prise.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Shot {n}, {time}</source>
        <translation>Plan {n}, {time}</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Prise {n}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Paste your PiAPI key.</source>
        <translation>Collez votre clé PiAPI.</translation>
    </message>
    <message>
        <source>{model} is no longer available</source>
        <translation>{model} n’est plus disponible</translation>
    </message>
    <message>
        <source>{switch}</source>
        <translation>{switch}</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Non facturé.</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Réglages du projet</translation>
    </message>
    <message>
        <source>Already paid ({price}).</source>
        <translation>Déjà payée ({price}).</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: unknown issuer</source>
        <translation>Identité de PiAPI non vérifiée&#xa0;: émetteur inconnu</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued PiAPI&apos;s certificate. Company proxies cause this. Nothing was sent.</source>
        <translation>Cet ordinateur ne connaît pas l’émetteur du certificat de PiAPI. C’est souvent dû à un proxy d’entreprise. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>On a company network, add its CA certificate in Settings. Elsewhere, don&apos;t trust this network.</source>
        <translation>Sur un réseau d’entreprise, ajoutez son certificat CA dans les réglages. Ailleurs, ne faites pas confiance à ce réseau.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: expired certificate</source>
        <translation>Identité de PiAPI non vérifiée&#xa0;: certificat expiré</translation>
    </message>
    <message>
        <source>PiAPI&apos;s certificate has expired, or this computer&apos;s clock is ahead. Nothing was sent.</source>
        <translation>Le certificat de PiAPI a expiré, ou l’horloge de cet ordinateur avance. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, PiAPI must renew its certificate.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, PiAPI doit renouveler son certificat.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: certificate not valid yet</source>
        <translation>Identité de PiAPI non vérifiée&#xa0;: certificat pas encore valide</translation>
    </message>
    <message>
        <source>PiAPI&apos;s certificate isn&apos;t valid yet. This computer&apos;s clock is probably behind. Nothing was sent.</source>
        <translation>Le certificat de PiAPI n’est pas encore valide. L’horloge de cet ordinateur retarde sans doute. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: wrong site</source>
        <translation>Identité de PiAPI non vérifiée&#xa0;: mauvais site</translation>
    </message>
    <message>
        <source>The certificate belongs to another site, not to PiAPI. Nothing was sent.</source>
        <translation>Le certificat appartient à un autre site, pas à PiAPI. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>You may need to sign in to this network first. If not, check the API address and proxy in Settings.</source>
        <translation>Ce réseau demande peut-être d’abord une connexion. Sinon, vérifiez l’adresse de l’API et le proxy dans les réglages.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your takes, so nothing is sent. {reason}</source>
        <translation>Impossible d’enregistrer vos prises&#xa0;: rien n’est envoyé. {reason}</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the log</source>
        <translation>Impossible d’écrire le journal</translation>
    </message>
    <message>
        <source>Free up space on this disk. Queued takes then continue automatically.</source>
        <translation>Libérez de la place sur ce disque. Les prises en file continueront automatiquement.</translation>
    </message>
    <message>
        <source>The data folder isn&apos;t writable</source>
        <translation>Le dossier de données n’est pas modifiable</translation>
    </message>
    <message>
        <source>Free up space on this disk, then save your settings again.</source>
        <translation>Libérez de la place sur ce disque, puis enregistrez à nouveau vos réglages.</translation>
    </message>
    <message>
        <source>Free up space on this disk.</source>
        <translation>Libérez de la place sur ce disque.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link isn&apos;t a web address.</source>
        <translation>PiAPI a terminé la prise, mais son lien n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link contains a user name.</source>
        <translation>PiAPI a terminé la prise, mais son lien contient un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link isn&apos;t https.</source>
        <translation>PiAPI a terminé la prise, mais son lien n’est pas en https.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link leads into a private network.</source>
        <translation>PiAPI a terminé la prise, mais son lien mène à un réseau privé.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link leads in circles.</source>
        <translation>PiAPI a terminé la prise, mais son lien tourne en rond.</translation>
    </message>
    <message>
        <source>The link isn&apos;t a web address.</source>
        <translation>Le lien n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The link contains a user name.</source>
        <translation>Le lien contient un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The link isn&apos;t https.</source>
        <translation>Le lien n’est pas en https.</translation>
    </message>
    <message>
        <source>The link leads into a private network, which PiAPI can&apos;t reach.</source>
        <translation>Le lien mène à un réseau privé, inaccessible à PiAPI.</translation>
    </message>
    <message>
        <source>The link leads in circles.</source>
        <translation>Le lien tourne en rond.</translation>
    </message>
    <message>
        <source>The link needs a login. PiAPI can only open public links.</source>
        <translation>Le lien exige une connexion. PiAPI ne peut ouvrir que des liens publics.</translation>
    </message>
    <message>
        <source>There&apos;s no file behind the link.</source>
        <translation>Le lien ne mène à aucun fichier.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t lead to a JPEG, PNG or WebP picture.</source>
        <translation>Le lien ne mène pas à une image JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>The picture behind the link is larger than 10 MB.</source>
        <translation>L’image du lien dépasse 10 MB.</translation>
    </message>
    <message>
        <source>The model can&apos;t use this kind of picture behind the link. It takes {kinds}.</source>
        <translation>Le modèle ne peut pas utiliser ce type d’image derrière le lien. Il accepte {kinds}.</translation>
    </message>
    <message>
        <source>The picture behind the link is too small. The model needs at least {least} pixels on each side.</source>
        <translation>L’image du lien est trop petite. Le modèle exige au moins {least} pixels de chaque côté.</translation>
    </message>
    <message>
        <source>The picture behind the link is too large. The model takes up to {most} pixels on each side.</source>
        <translation>L’image du lien est trop grande. Le modèle accepte jusqu’à {most} pixels de chaque côté.</translation>
    </message>
    <message>
        <source>The model can&apos;t use the aspect ratio of the picture behind the link. It takes {narrowest} to {widest}.</source>
        <translation>Le modèle ne peut pas utiliser le format de l’image du lien. Il accepte de {narrowest} à {widest}.</translation>
    </message>
    <message>
        <source>We couldn&apos;t open the link. Check it in your browser.</source>
        <translation>Impossible d’ouvrir le lien. Vérifiez-le dans votre navigateur.</translation>
    </message>
    <message>
        <source>The clip or sound behind the link is shorter than {shortest} s.</source>
        <translation>Le clip ou le son du lien dure moins de {shortest} s.</translation>
    </message>
    <message>
        <source>The clip or sound behind the link is longer than {longest} s.</source>
        <translation>Le clip ou le son du lien dure plus de {longest} s.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read how long the clip or sound behind the link is.</source>
        <translation>Impossible de lire la durée du clip ou du son du lien.</translation>
    </message>
    <message>
        <source>The clip behind the link is longer now, so it would cost more.</source>
        <translation>Le clip du lien est plus long à présent&#xa0;: cela coûterait plus cher.</translation>
    </message>
    <message>
        <source>A clip you put in is longer than was noted, so it would cost more.</source>
        <translation>Un clip ajouté est plus long que noté&#xa0;: cela coûterait plus cher.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t lead to a clip or sound. The model takes {kinds}.</source>
        <translation>Le lien ne mène pas à un clip ou à un son. Le modèle accepte {kinds}.</translation>
    </message>
    <message>
        <source>The file behind the link is larger than {size}.</source>
        <translation>Le fichier du lien dépasse {size}.</translation>
    </message>
    <message>
        <source>The model can&apos;t use this kind of file behind the link. It takes {kinds}.</source>
        <translation>Le modèle ne peut pas utiliser ce type de fichier derrière le lien. Il accepte {kinds}.</translation>
    </message>
    <message>
        <source>The draft is over 6 days old, and PiAPI keeps drafts for 7 days.</source>
        <translation>Le brouillon a plus de 6 jours, et PiAPI garde les brouillons 7 jours.</translation>
    </message>
    <message>
        <source>PiAPI doesn&apos;t know this draft.</source>
        <translation>PiAPI ne connaît pas ce brouillon.</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t finished this draft, or it failed.</source>
        <translation>PiAPI n’a pas terminé ce brouillon, ou il a échoué.</translation>
    </message>
    <message>
        <source>No PiAPI key</source>
        <translation>Pas de clé PiAPI</translation>
    </message>
    <message>
        <source>Takes need a PiAPI key.</source>
        <translation>Les prises demandent une clé PiAPI.</translation>
    </message>
    <message>
        <source>PiAPI refused your key</source>
        <translation>PiAPI a refusé votre clé</translation>
    </message>
    <message>
        <source>It&apos;s wrong, revoked, or from a closed account.</source>
        <translation>Elle est fausse, révoquée ou liée à un compte fermé.</translation>
    </message>
    <message>
        <source>Paste a new key from your PiAPI workspace. Queued takes continue afterwards.</source>
        <translation>Collez une nouvelle clé de votre espace PiAPI. Les prises en file continueront ensuite.</translation>
    </message>
    <message>
        <source>PiAPI blocked this account</source>
        <translation>PiAPI a bloqué ce compte</translation>
    </message>
    <message>
        <source>Your plan or balance doesn&apos;t allow this. Nothing more is sent for now. Sent takes keep rendering.</source>
        <translation>Votre forfait ou votre solde ne le permet pas. Rien d’autre n’est envoyé pour le moment. Le rendu des prises envoyées continue.</translation>
    </message>
    <message>
        <source>Check your PiAPI account, then try again (free).</source>
        <translation>Vérifiez votre compte PiAPI, puis réessayez (gratuit).</translation>
    </message>
    <message>
        <source>Balance too low</source>
        <translation>Solde insuffisant</translation>
    </message>
    <message>
        <source>PiAPI couldn&apos;t reserve the cost of this take.</source>
        <translation>PiAPI n’a pas pu réserver le coût de cette prise.</translation>
    </message>
    <message>
        <source>Top up at PiAPI. If your balance is high enough, edit the prompt instead.</source>
        <translation>Rechargez votre compte PiAPI. Si le solde suffit, modifiez plutôt le prompt.</translation>
    </message>
    <message>
        <source>Blocked by moderation</source>
        <translation>Bloquée par la modération</translation>
    </message>
    <message>
        <source>A content check stopped this take.</source>
        <translation>Un contrôle du contenu a arrêté cette prise.</translation>
    </message>
    <message>
        <source>Edit the prompt. Real people, brands, violence and nudity are blocked most often.</source>
        <translation>Modifiez le prompt. Personnes réelles, marques, violence et nudité sont le plus souvent bloquées.</translation>
    </message>
    <message>
        <source>PiAPI no longer offers this model.</source>
        <translation>PiAPI ne propose plus ce modèle.</translation>
    </message>
    <message>
        <source>PiAPI is busy</source>
        <translation>PiAPI est surchargé</translation>
    </message>
    <message>
        <source>Too many takes are running, on your account or at PiAPI.</source>
        <translation>Trop de prises sont en cours, sur votre compte ou chez PiAPI.</translation>
    </message>
    <message>
        <source>Retrying automatically.</source>
        <translation>Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>PiAPI has a problem</source>
        <translation>PiAPI a un problème</translation>
    </message>
    <message>
        <source>PiAPI returns errors.</source>
        <translation>PiAPI renvoie des erreurs.</translation>
    </message>
    <message>
        <source>We can&apos;t reach PiAPI.</source>
        <translation>Impossible de joindre PiAPI.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity</source>
        <translation>Identité de PiAPI non vérifiée</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>La connexion n’est pas sûre&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>On a company network, add its CA certificate in Settings. Elsewhere, check this computer&apos;s clock.</source>
        <translation>Sur un réseau d’entreprise, ajoutez son certificat CA dans les réglages. Ailleurs, vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy blocked the connection</source>
        <translation>Le proxy a bloqué la connexion</translation>
    </message>
    <message>
        <source>Your proxy refused or didn&apos;t respond.</source>
        <translation>Votre proxy a refusé ou n’a pas répondu.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>Vérifiez le proxy dans les réglages.</translation>
    </message>
    <message>
        <source>This network needs you to sign in</source>
        <translation>Ce réseau demande une connexion</translation>
    </message>
    <message>
        <source>A sign-in page came up instead of PiAPI.</source>
        <translation>Une page de connexion s’est affichée au lieu de PiAPI.</translation>
    </message>
    <message>
        <source>Open a web page and sign in to the network. Takes then continue automatically.</source>
        <translation>Ouvrez une page web et connectez-vous au réseau. Les prises continueront automatiquement.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the clip.</source>
        <translation>Impossible d’enregistrer le clip.</translation>
    </message>
    <message>
        <source>Free up space, or choose another folder. The download then continues automatically (free).</source>
        <translation>Libérez de la place ou choisissez un autre dossier. Le téléchargement continuera automatiquement (gratuit).</translation>
    </message>
    <message>
        <source>Clips folder not found</source>
        <translation>Dossier des clips introuvable</translation>
    </message>
    <message>
        <source>It was moved or unplugged, or it isn&apos;t writable.</source>
        <translation>Il a été déplacé ou débranché, ou il n’est pas modifiable.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder. The download then continues automatically (free).</source>
        <translation>Remettez-le en place ou choisissez un autre dossier. Le téléchargement continuera automatiquement (gratuit).</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>The clip was moved or deleted outside Sora Desktop.</source>
        <translation>Le clip a été déplacé ou supprimé en dehors de Sora Desktop.</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again while PiAPI still has it (free).</source>
        <translation>Remettez-le en place, ou récupérez-le à nouveau tant que PiAPI l’a encore (gratuit).</translation>
    </message>
    <message>
        <source>Another app is using the file</source>
        <translation>Une autre application utilise le fichier</translation>
    </message>
    <message>
        <source>The clip is downloaded, but a virus scanner or another app keeps us from renaming it.</source>
        <translation>Le clip est téléchargé, mais un antivirus ou une autre application empêche de le renommer.</translation>
    </message>
    <message>
        <source>The download isn&apos;t a video</source>
        <translation>Le téléchargement n’est pas une vidéo</translation>
    </message>
    <message>
        <source>PiAPI sent a damaged file, or one of another type.</source>
        <translation>PiAPI a envoyé un fichier endommagé ou d’un autre type.</translation>
    </message>
    <message>
        <source>Fetch it again (free).</source>
        <translation>Récupérez-le à nouveau (gratuit).</translation>
    </message>
    <message>
        <source>Download link expired</source>
        <translation>Lien de téléchargement expiré</translation>
    </message>
    <message>
        <source>Fetch it again (free) to ask PiAPI for a new link. Without one, the clip is lost.</source>
        <translation>Récupérez-le à nouveau (gratuit) pour demander un nouveau lien à PiAPI. Sans lien, le clip est perdu.</translation>
    </message>
    <message>
        <source>PiAPI sent no download link</source>
        <translation>PiAPI n’a pas envoyé de lien de téléchargement</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but sent no clip.</source>
        <translation>PiAPI a terminé la prise, mais n’a envoyé aucun clip.</translation>
    </message>
    <message>
        <source>PiAPI can&apos;t find this take</source>
        <translation>PiAPI ne trouve pas cette prise</translation>
    </message>
    <message>
        <source>The account of your key has no task with this ID.</source>
        <translation>Le compte de votre clé n’a pas de tâche avec cet ID.</translation>
    </message>
    <message>
        <source>Use the key of the account that made the take, then check again (free).</source>
        <translation>Utilisez la clé du compte qui a créé la prise, puis vérifiez à nouveau (gratuit).</translation>
    </message>
    <message>
        <source>Unexpected reply from PiAPI</source>
        <translation>Réponse inattendue de PiAPI</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know PiAPI&apos;s reply.</source>
        <translation>Cette version ne connaît pas la réponse de PiAPI.</translation>
    </message>
    <message>
        <source>Check again later (free). If it stays like this, update Sora Desktop.</source>
        <translation>Vérifiez à nouveau plus tard (gratuit). Si rien ne change, mettez Sora Desktop à jour.</translation>
    </message>
    <message>
        <source>PiAPI never confirmed this take.</source>
        <translation>PiAPI n’a jamais confirmé cette prise.</translation>
    </message>
    <message>
        <source>We are checking your account. Don&apos;t generate it again until it&apos;s clear.</source>
        <translation>Nous vérifions votre compte. Ne la générez pas à nouveau avant que ce soit clair.</translation>
    </message>
    <message>
        <source>Sora Desktop quit while sending this take.</source>
        <translation>Sora Desktop s’est fermé pendant l’envoi de cette prise.</translation>
    </message>
    <message>
        <source>Uploads need PiAPI&apos;s Creator plan or a higher one.</source>
        <translation>L’envoi d’images exige le forfait Creator de PiAPI ou un forfait supérieur.</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t accept it.</source>
        <translation>PiAPI ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>It&apos;s missing from your library, or its file is damaged.</source>
        <translation>Il manque dans votre bibliothèque ou est endommagé.</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t accept this prompt or these settings.</source>
        <translation>PiAPI n’a pas accepté ce prompt ou ces réglages.</translation>
    </message>
    <message>
        <source>Change the prompt or settings, then generate again.</source>
        <translation>Modifiez le prompt ou les réglages, puis générez à nouveau.</translation>
    </message>
    <message>
        <source>Render failed</source>
        <translation>Échec du rendu</translation>
    </message>
    <message>
        <source>PiAPI accepted the take but couldn&apos;t finish it.</source>
        <translation>PiAPI a accepté la prise, mais n’a pas pu la terminer.</translation>
    </message>
    <message>
        <source>Generate again at full price, edit the prompt, or use another model.</source>
        <translation>Générez à nouveau au prix fort, modifiez le prompt ou utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>Take canceled</source>
        <translation>Prise annulée</translation>
    </message>
    <message>
        <source>It was canceled at PiAPI, not by Sora Desktop.</source>
        <translation>Elle a été annulée chez PiAPI, pas par Sora Desktop.</translation>
    </message>
    <message>
        <source>Generate again at full price.</source>
        <translation>Générez à nouveau au plein prix.</translation>
    </message>
    <message>
        <source>Over your budget</source>
        <translation>Budget dépassé</translation>
    </message>
    <message>
        <source>This take would exceed the budget you set.</source>
        <translation>Cette prise dépasserait le budget que vous avez fixé.</translation>
    </message>
    <message>
        <source>Wait for the next period, or raise the budget in Settings.</source>
        <translation>Attendez la prochaine période, ou augmentez le budget dans les réglages.</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <source>You set a budget, and we don&apos;t know what this take would cost.</source>
        <translation>Vous avez fixé un budget, et nous ne savons pas ce que cette prise coûterait.</translation>
    </message>
    <message>
        <source>Choose other settings, or remove the budget.</source>
        <translation>Choisissez d’autres réglages, ou supprimez le budget.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm a take just like this one, so this one wasn&apos;t sent.</source>
        <translation>PiAPI n’a pas confirmé une prise identique&#xa0;: celle-ci n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>It&apos;s sent as soon as the other take is resolved. You can also send it now, or remove it from the queue.</source>
        <translation>Elle sera envoyée dès que le sort de l’autre prise sera connu. Vous pouvez aussi l’envoyer maintenant, ou la retirer de la file.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>Your library can&apos;t be read or written, so nothing is sent. A take without a record could be charged twice. {reason}</source>
        <translation>Impossible de lire ou d’écrire votre bibliothèque&#xa0;: rien n’est envoyé. Une prise sans trace pourrait être facturée deux fois. {reason}</translation>
    </message>
    <message>
        <source>Close other apps that use this file, then try again. If it stays like this, restart Sora Desktop.</source>
        <translation>Fermez les autres applications qui utilisent ce fichier, puis réessayez. Si rien ne change, redémarrez Sora Desktop.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>This is a bug in Sora Desktop.</source>
        <translation>C’est un bug de Sora Desktop.</translation>
    </message>
    <message>
        <source>Your takes are safe. Restart Sora Desktop. If it happens again, copy the diagnostics from Settings.</source>
        <translation>Vos prises sont en sécurité. Redémarrez Sora Desktop. Si cela se reproduit, copiez le diagnostic depuis les réglages.</translation>
    </message>
    <message>
        <source>Over the project budget</source>
        <translation>Au-delà du budget du projet</translation>
    </message>
    <message>
        <source>{project} has a budget of {limit}, and {left} is left. This would exceed it.</source>
        <translation>{project} a un budget de {limit}, dont il reste {left}. Il serait dépassé.</translation>
    </message>
    <message>
        <source>Raise the budget in the project settings, or use another project.</source>
        <translation>Augmentez le budget dans les réglages du projet, ou utilisez un autre projet.</translation>
    </message>
    <message>
        <source>Over today&apos;s budget</source>
        <translation>Budget du jour dépassé</translation>
    </message>
    <message>
        <source>This is {over} over today&apos;s budget of {limit}.</source>
        <translation>Cela dépasse de {over} le budget du jour, fixé à {limit}.</translation>
    </message>
    <message>
        <source>Over this month&apos;s budget</source>
        <translation>Budget du mois dépassé</translation>
    </message>
    <message>
        <source>This is {over} over this month&apos;s budget of {limit}.</source>
        <translation>Cela dépasse de {over} le budget du mois, fixé à {limit}.</translation>
    </message>
    <message>
        <source>PiAPI keeps clips for a short time only.</source>
        <translation>PiAPI ne garde les clips que peu de temps.</translation>
    </message>
    <message>
        <source>The download link isn&apos;t safe to open</source>
        <translation>Le lien de téléchargement n’est pas sûr</translation>
    </message>
    <message>
        <source>{flaw}</source>
        <translation>{flaw}</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Your plan can&apos;t upload files</source>
        <translation>Votre forfait ne permet pas l’envoi de fichiers</translation>
    </message>
    <message>
        <source>Upgrade at PiAPI, or use an https link instead.</source>
        <translation>Passez à un forfait supérieur chez PiAPI, ou utilisez plutôt un lien https.</translation>
    </message>
    <message>
        <source>Couldn&apos;t upload the file</source>
        <translation>Impossible d’envoyer le fichier</translation>
    </message>
    <message>
        <source>Use another file, or an https link to it.</source>
        <translation>Utilisez un autre fichier, ou un lien https vers celui-ci.</translation>
    </message>
    <message>
        <source>Input file not found</source>
        <translation>Fichier d’entrée introuvable</translation>
    </message>
    <message>
        <source>Put it in again, then generate.</source>
        <translation>Ajoutez-le à nouveau, puis générez.</translation>
    </message>
    <message>
        <source>Can&apos;t use the link</source>
        <translation>Lien inutilisable</translation>
    </message>
    <message>
        <source>Use another link, or put in the file.</source>
        <translation>Utilisez un autre lien, ou ajoutez le fichier.</translation>
    </message>
    <message>
        <source>Can&apos;t make the final of this draft</source>
        <translation>Version finale de ce brouillon impossible</translation>
    </message>
    <message>
        <source>Make a new draft, then its final.</source>
        <translation>Créez un nouveau brouillon, puis sa version finale.</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI a refusé la demande</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>Changer de modèle</translation>
    </message>
    <message>
        <source>The model can&apos;t use the file behind the link.</source>
        <translation>Le modèle ne peut pas utiliser le fichier du lien.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings</source>
        <translation>Vos réglages n’ont pas pu être enregistrés</translation>
    </message>
    <message>
        <source>They stay in effect until you quit. {reason}</source>
        <translation>Ils restent en vigueur jusqu’à ce que vous quittiez. {reason}</translation>
    </message>
    <message>
        <source>Everything else works. {reason}</source>
        <translation>Tout le reste fonctionne. {reason}</translation>
    </message>
    <message>
        <source>Make this folder writable, or bring it back. Queued takes then continue automatically.</source>
        <translation>Autorisez l’écriture dans ce dossier, ou remettez-le en place. Les prises en file continuent ensuite automatiquement.</translation>
    </message>
    <message>
        <source>Make this folder writable, then save your settings again.</source>
        <translation>Autorisez l’écriture dans ce dossier, puis enregistrez à nouveau vos réglages.</translation>
    </message>
    <message>
        <source>Make this folder writable, or bring it back.</source>
        <translation>Autorisez l’écriture dans ce dossier, ou remettez-le en place.</translation>
    </message>
    <message>
        <source>Retrying automatically. Sent takes keep rendering.</source>
        <translation>Nouvel essai automatique. Le rendu des prises envoyées continue.</translation>
    </message>
    <message>
        <source>Fetch it again (free). If it stays like this, contact PiAPI with the task ID.</source>
        <translation>Récupérez-la à nouveau (gratuit). Si rien ne change, contactez PiAPI avec l’ID de tâche.</translation>
    </message>
    <message>
        <source>{headline}. {rest}</source>
        <translation>{headline}. {rest}</translation>
    </message>
    <message>
        <source>PiAPI says: “{text}”.</source>
        <translation>PiAPI dit&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Ce modèle</translation>
    </message>
    <message>
        <source>Choose another model and generate again.</source>
        <translation>Choisissez un autre modèle et générez à nouveau.</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>Nothing was sent or charged.</source>
        <translation>Rien n’a été envoyé ni facturé.</translation>
    </message>
    <message>
        <source>The take keeps rendering at PiAPI. It costs {price}, as before.</source>
        <translation>Le rendu de la prise continue chez PiAPI. Elle coûte toujours {price}.</translation>
    </message>
    <message>
        <source>You may have been charged {price}, so it counts as spent for now.</source>
        <translation>{price} vous ont peut-être été facturés&#xa0;: ils comptent comme dépensés pour l’instant.</translation>
    </message>
    <message>
        <source>PiAPI refused it before rendering, so you weren&apos;t charged.</source>
        <translation>PiAPI l’a refusée avant le rendu&#xa0;: rien ne vous a été facturé.</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost. Check your balance.</source>
        <translation>PiAPI rembourse normalement le coût. Vérifiez votre solde.</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>PiAPI a quand même facturé {price}.</translation>
    </message>
    <message>
        <source>{name} comes closest, {price}. Switching is free.</source>
        <translation>{name} est le plus proche, {price}. Changer est gratuit.</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Switch to {model} ({price})</source>
        <translation>Passer à {model} ({price})</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>Récupérer à nouveau (gratuit)</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>MissingParts</name>
    <message>
        <source>Reinstall Sora Desktop. Your clips, takes and settings stay.</source>
        <translation>Réinstallez Sora Desktop. Vos clips, prises et réglages sont conservés.</translation>
    </message>
    <message>
        <source>Can&apos;t play clips: the media plugin is missing.</source>
        <translation>Impossible de lire les clips&#xa0;: le plugin multimédia manque.</translation>
    </message>
    <message>
        <source>Can&apos;t show some pictures: a plugin is missing.</source>
        <translation>Impossible d’afficher certaines images&#xa0;: un plugin manque.</translation>
    </message>
</context>
<context>
    <name>ModelOptions</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>That model</source>
        <translation>Ce modèle</translation>
    </message>
    <message>
        <source>{gone} is no longer available. Using {name}</source>
        <translation>{gone} n’est plus disponible. Remplacé par {name}</translation>
    </message>
    <message>
        <source>{gone} is no longer available. Using {name}: {parts}</source>
        <translation>{gone} n’est plus disponible. Remplacé par {name}&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Adjusted for {name}: {parts}</source>
        <translation>Adapté à {name}&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Switched to {name} for the picture</source>
        <translation>Passage à {name} pour l’image</translation>
    </message>
    <message>
        <source>Switched to {name} for the picture: {parts}</source>
        <translation>Passage à {name} pour l’image&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>aspect ratio from the picture</source>
        <translation>format repris de l’image</translation>
    </message>
    <message>
        <source>pictures left out</source>
        <translation>images ignorées</translation>
    </message>
    <message>
        <source>sound on</source>
        <translation>son activé</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>son désactivé</translation>
    </message>
    <message>
        <source>{option} {new}</source>
        <translation>{option} {new}</translation>
    </message>
    <message>
        <source>{new} (no {old})</source>
        <translation>{new} (pas {old})</translation>
    </message>
    <message>
        <source>fixed aspect ratio</source>
        <translation>format d’image fixe</translation>
    </message>
    <message>
        <source>fixed resolution</source>
        <translation>définition fixe</translation>
    </message>
    <message>
        <source>sound is fixed</source>
        <translation>son fixe</translation>
    </message>
    <message>
        <source>no {option}</source>
        <translation>sans {option}</translation>
    </message>
    <message>
        <source>{option} (untested)</source>
        <translation>{option} (non testé)</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Format d’image</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model prices…</source>
        <translation>Prix des modèles…</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Trouver un modèle</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Sora&apos;s best detail and motion, with sound</source>
        <translation>Le meilleur détail et mouvement de Sora, avec son</translation>
    </message>
    <message>
        <source>OpenAI shut down Sora 2 on Sep 24, 2026. This may fail.</source>
        <translation>OpenAI a arrêté Sora 2 le 24 sept. 2026. Cela peut échouer.</translation>
    </message>
    <message>
        <source>Low-cost 720p drafts with sound</source>
        <translation>Brouillons 720p économiques, avec son</translation>
    </message>
    <message>
        <source>Cinematic shots with speech and sound, up to 8 s</source>
        <translation>Plans cinématographiques avec voix et son, jusqu’à 8 s</translation>
    </message>
    <message>
        <source>Google closed the Veo 3.1 preview on Oct 22, 2026. This may fail.</source>
        <translation>Google a fermé la préversion de Veo 3.1 le 22 oct. 2026. Cela peut échouer.</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Éviter</translation>
    </message>
    <message>
        <source>Fast, low-cost drafts with sound</source>
        <translation>Brouillons rapides et économiques, avec son</translation>
    </message>
    <message>
        <source>The longest shots, 3 to 30 s, with sound</source>
        <translation>Les plans les plus longs, 3 à 30 s, avec son</translation>
    </message>
    <message>
        <source>Long, low-cost shots with sound, 3 to 20 s</source>
        <translation>Plans longs et économiques, avec son, 3 à 20 s</translation>
    </message>
    <message>
        <source>People and movement, 3 to 15 s</source>
        <translation>Personnages et mouvement, 3 à 15 s</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Up to 7 references, 3 to 15 s</source>
        <translation>Jusqu’à 7 références, 3 à 15 s</translation>
    </message>
    <message>
        <source>Longer shots in every aspect ratio, 4 to 30 s</source>
        <translation>Plans plus longs dans tous les formats, 4 à 30 s</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Drafts of 4 to 30 s in every aspect ratio</source>
        <translation>Brouillons de 4 à 30 s dans tous les formats</translation>
    </message>
    <message>
        <source>The cheapest drafts, 4 to 15 s</source>
        <translation>Les brouillons les moins chers, 4 à 15 s</translation>
    </message>
    <message>
        <source>Plain, low-cost shots of 5, 10 or 15 s</source>
        <translation>Plans simples et économiques de 5, 10 ou 15 s</translation>
    </message>
    <message>
        <source>Improve prompt</source>
        <translation>Améliorer le prompt</translation>
    </message>
    <message>
        <source>Lively people and faces, 6 or 10 s</source>
        <translation>Personnes et visages pleins de vie, 6 ou 10 s</translation>
    </message>
    <message>
        <source>The cheapest clips with sound, 5 to 15 s</source>
        <translation>Les clips avec son les moins chers, 5 à 15 s</translation>
    </message>
    <message>
        <source>Smooth motion in every aspect ratio, 4 to 15 s</source>
        <translation>Mouvement fluide dans tous les formats, 4 à 15 s</translation>
    </message>
    <message>
        <source>Drafts in every aspect ratio, 4 to 15 s</source>
        <translation>Brouillons dans tous les formats, 4 à 15 s</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Enter an amount such as 20 or 7.50, or leave it empty.</source>
        <translation>Saisissez un montant comme 20 ou 7.50, ou laissez vide.</translation>
    </message>
    <message>
        <source>Enter an amount above $0, or leave it empty.</source>
        <translation>Saisissez un montant supérieur à $0, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Monthly budget is below the daily one.</source>
        <translation>Le budget mensuel est inférieur au budget du jour.</translation>
    </message>
</context>
<context>
    <name>NameCompletion</name>
    <message>
        <source>Names on the shelf</source>
        <translation>Noms de l’étagère</translation>
    </message>
    <message>
        <source>{n} names. {first}. Up and Down move, Return takes, Escape closes.</source>
        <translation>{n} noms. {first}. Haut et Bas déplacent, Entrée choisit, Échap ferme.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>{word} isn&apos;t a blank.</source>
        <translation>{word} n’est pas un champ à remplir.</translation>
    </message>
    <message>
        <source>Use at least one blank.</source>
        <translation>Utilisez au moins un champ à remplir.</translation>
    </message>
    <message>
        <source>A paper boat on a rainy street</source>
        <translation>Un bateau en papier dans une rue pluvieuse</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Clip names</source>
        <translation>Noms des clips</translation>
    </message>
    <message>
        <source>Name preview</source>
        <translation>Aperçu du nom</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>Champs&#xa0;: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Show take</source>
        <translation>Afficher la prise</translation>
    </message>
    <message>
        <source>{shot}, take {n}</source>
        <translation>{shot}, prise {n}</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Trouver…</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm it. You may have been charged {amount}. Checking your account; nothing will be sent twice.</source>
        <translation>PiAPI ne l’a pas confirmée. {amount} vous ont peut-être été facturés. Vérification de votre compte&#xa0;; rien ne sera envoyé deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) on hold. Nothing was sent or charged.</source>
        <translation>
            <numerusform>%n prise en attente. Rien n’a été envoyé ni facturé.</numerusform>
            <numerusform>%n prises en attente. Rien n’a été envoyé ni facturé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PiAPI didn&apos;t confirm %n take(s)</source>
        <translation>
            <numerusform>PiAPI n’a pas confirmé %n prise</numerusform>
            <numerusform>PiAPI n’a pas confirmé %n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>You may have been charged up to {amount}. Checking your account; nothing will be sent twice.</source>
        <translation>Jusqu’à {amount} vous ont peut-être été facturés. Vérification de votre compte&#xa0;; rien ne sera envoyé deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded</source>
        <translation>
            <numerusform>%n clip payé non téléchargé</numerusform>
            <numerusform>%n clips payés non téléchargés</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching again is free.</source>
        <translation>Les récupérer à nouveau est gratuit.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n prise en échec</numerusform>
            <numerusform>%n prises en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why, and what helps.</source>
        <translation>Chacun indique pourquoi, et que faire.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Custom CA certificate</source>
        <translation>Certificat CA personnalisé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Copier le diagnostic…</translation>
    </message>
    <message>
        <source>Find missing takes</source>
        <translation>Trouver les prises manquantes</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secret du webhook</translation>
    </message>
    <message>
        <source>Remove webhook secret</source>
        <translation>Supprimer le secret du webhook</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Fichier PEM</translation>
    </message>
    <message>
        <source>Sent with each take. Stored like your key, never in a file.</source>
        <translation>Envoyé avec chaque prise. Enregistré comme votre clé, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Searches your account and clip folder. Free.</source>
        <translation>Cherche dans votre compte et votre dossier de clips. Gratuit.</translation>
    </message>
    <message>
        <source>Missing takes</source>
        <translation>Prises manquantes</translation>
    </message>
    <message>
        <source>Couldn&apos;t read this file. Choose another one.</source>
        <translation>Impossible de lire ce fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file has no PEM certificate.</source>
        <translation>Ce fichier ne contient pas de certificat PEM.</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificat CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Will be removed when you save</source>
        <translation>Sera supprimé à l’enregistrement</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Couldn&apos;t read your balance from PiAPI. Takes are sent anyway.</source>
        <translation>Impossible de lire votre solde chez PiAPI. Les prises sont envoyées quand même.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de clé</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Demo: real prices, no charges, sample clips.</source>
        <translation>Démo&#xa0;: vrais prix, aucun frais, clips d’exemple.</translation>
    </message>
    <message>
        <source>Key not saved</source>
        <translation>Clé non enregistrée</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>Utiliser ma clé</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Take %1 is rendering</source>
        <translation>La prise %1 est en cours de rendu</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) ready</source>
        <translation>
            <numerusform>%n prise prête</numerusform>
            <numerusform>%n prises prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n prise en échec</numerusform>
            <numerusform>%n prises en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed</source>
        <translation>
            <numerusform>%n prise non confirmée</numerusform>
            <numerusform>%n prises non confirmées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>Annuler toute la file</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>, take {n}</source>
        <translation>, prise {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you</source>
        <translation>
            <numerusform>%n prise à traiter</numerusform>
            <numerusform>%n prises à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Trouver…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plan {n}</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Mettre la file en pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Reprendre la file</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>File en pause</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>In the cut</source>
        <translation>Dans le montage</translation>
    </message>
    <message>
        <source>New, not played yet</source>
        <translation>Nouvelle, pas encore lue</translation>
    </message>
    <message>
        <source>Made with pictures, clips or sounds</source>
        <translation>Faite avec des images, clips ou sons</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Prise {n}</translation>
    </message>
    <message>
        <source>Shot {shot}, take {n}</source>
        <translation>Plan {shot}, prise {n}</translation>
    </message>
    <message>
        <source>Uploading pictures, then paused</source>
        <translation>Envoi des images, puis pause</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>Envoi des images</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting at PiAPI</source>
        <translation>En attente chez PiAPI</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Downloading, {n}&#xa0;%</source>
        <translation>Téléchargement, {n}&#xa0;%</translation>
    </message>
    <message>
        <source>Waiting to download</source>
        <translation>En attente de téléchargement</translation>
    </message>
    <message>
        <source>PiAPI says “{word}”, checking</source>
        <translation>PiAPI indique «&#xa0;{word}&#xa0;», vérification</translation>
    </message>
    <message>
        <source>No clear status, checking</source>
        <translation>État peu clair, vérification</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} déjà</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>dans {time}</translation>
    </message>
    <message>
        <source>Rendering, about {time} left</source>
        <translation>Rendu en cours, encore {time} environ</translation>
    </message>
    <message>
        <source>Rendering, {time} so far, longer than usual</source>
        <translation>Rendu en cours, {time} écoulées, plus long que d’habitude</translation>
    </message>
    <message>
        <source>Rendering, {time} so far</source>
        <translation>Rendu en cours, {time} écoulées</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On hold until you change the key</source>
        <translation>En attente jusqu’au changement de clé</translation>
    </message>
    <message>
        <source>On hold: {why}</source>
        <translation>En attente&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Paused, place {n} in queue</source>
        <translation>En pause, place {n} dans la file</translation>
    </message>
    <message>
        <source>Queued: {why}</source>
        <translation>En file&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Queued: {why}, next try in {time}</source>
        <translation>En file&#xa0;: {why}, prochain essai dans {time}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>En file, la prochaine</translation>
    </message>
    <message>
        <source>Queued, about {time}</source>
        <translation>En file, {time} environ</translation>
    </message>
    <message>
        <source>Queued, next in about {time}</source>
        <translation>En file, la prochaine dans {time} environ</translation>
    </message>
    <message>
        <source>May have cost {price}.</source>
        <translation>Peut-être {price}.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Take {n} not confirmed</source>
        <translation>Prise {n} non confirmée</translation>
    </message>
    <message>
        <source>Take {n} blocked by moderation</source>
        <translation>Prise {n} bloquée par la modération</translation>
    </message>
    <message>
        <source>Take {n}: render failed</source>
        <translation>Prise {n}&#xa0;: échec du rendu</translation>
    </message>
    <message>
        <source>Take {n}: PiAPI refused your key</source>
        <translation>Prise {n}&#xa0;: clé refusée par PiAPI</translation>
    </message>
    <message>
        <source>Take {n}: no API key</source>
        <translation>Prise {n}&#xa0;: pas de clé API</translation>
    </message>
    <message>
        <source>Take {n}: balance too low</source>
        <translation>Prise {n}&#xa0;: solde insuffisant</translation>
    </message>
    <message>
        <source>Take {n}: model no longer available</source>
        <translation>Prise {n}&#xa0;: modèle indisponible</translation>
    </message>
    <message>
        <source>Take {n} was canceled at PiAPI</source>
        <translation>Prise {n} annulée chez PiAPI</translation>
    </message>
    <message>
        <source>Take {n} failed: {why}</source>
        <translation>Échec de la prise {n}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost.</source>
        <translation>PiAPI rembourse normalement le coût.</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t said what it charged.</source>
        <translation>PiAPI n’a pas indiqué le montant facturé.</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Non facturé.</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>PiAPI a quand même facturé {price}.</translation>
    </message>
    <message>
        <source>Paid {price}.</source>
        <translation>{price} payés.</translation>
    </message>
    <message>
        <source>Take {n}: file not found</source>
        <translation>Prise {n}&#xa0;: fichier introuvable</translation>
    </message>
    <message>
        <source>Take {n}: the download isn&apos;t a video</source>
        <translation>Prise {n}&#xa0;: le téléchargement n’est pas une vidéo</translation>
    </message>
    <message>
        <source>Take {n} came without its clip</source>
        <translation>Prise {n} arrivée sans son clip</translation>
    </message>
    <message>
        <source>Take {n}: link expired</source>
        <translation>Prise {n}&#xa0;: lien expiré</translation>
    </message>
    <message>
        <source>Take {n} not downloaded: {why}</source>
        <translation>Prise {n} non téléchargée&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Showing {n}. Type to find more.</source>
        <translation>{n} affichés. Tapez pour en trouver d’autres.</translation>
    </message>
</context>
<context>
    <name>PictureInputs</name>
    <message>
        <source>Preparing the picture</source>
        <translation>Préparation de l’image</translation>
    </message>
    <message>
        <source>{model} takes no references. Remove {name}.</source>
        <translation>{model} n’accepte pas de références. Retirez {name}.</translation>
    </message>
    <message>
        <source>Add a first frame too. {model} can&apos;t use a last frame alone.</source>
        <translation>Ajoutez aussi une image initiale. {model} ne peut pas utiliser une image finale seule.</translation>
    </message>
    <message>
        <source>Remove some. {model} takes up to {n} {what}.</source>
        <translation>Retirez-en. {model} accepte jusqu’à {n} {what}.</translation>
    </message>
    <message>
        <source>Remove some. {model} can&apos;t use these together.</source>
        <translation>Retirez-en. {model} ne peut pas utiliser tout cela ensemble.</translation>
    </message>
    <message>
        <source>Remove some. {model} takes up to {n} references in all.</source>
        <translation>Retirez-en. {model} accepte jusqu’à {n} références au total.</translation>
    </message>
    <message>
        <source>Your PiAPI plan can&apos;t upload files. Use a link instead.</source>
        <translation>Votre forfait PiAPI ne permet pas l’envoi de fichiers. Utilisez plutôt un lien.</translation>
    </message>
    <message>
        <source>Remove either. {model} can&apos;t use frames and references together.</source>
        <translation>Retirez les unes ou les autres. {model} ne peut pas utiliser ensemble images initiale ou finale et références.</translation>
    </message>
    <message>
        <source>{model} leaves out: {pictures}</source>
        <translation>{model} ignore&#xa0;: {pictures}</translation>
    </message>
</context>
<context>
    <name>PictureWell</name>
    <message>
        <source>Preparing the picture</source>
        <translation>Préparation de l’image</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture</source>
        <translation>Déposez, collez ou choisissez une image</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>Lien vers {host}</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Image ajoutée</translation>
    </message>
    <message>
        <source>Not used by this model</source>
        <translation>Non utilisée par ce modèle</translation>
    </message>
    <message>
        <source>Drop a take here to begin with its last frame</source>
        <translation>Déposez une prise ici pour commencer par sa dernière image</translation>
    </message>
    <message>
        <source>Drop a take here to end with its first frame</source>
        <translation>Déposez une prise ici pour finir par sa première image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisée</translation>
    </message>
</context>
<context>
    <name>PictureWells</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n référence</numerusform>
            <numerusform>%n références</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Ajuster…</translation>
    </message>
    <message>
        <source>Swap first and last frame</source>
        <translation>Échanger image initiale et finale</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a picture, clip or sound…</source>
        <translation>Choisir une image, un clip ou un son…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Use a link…</source>
        <translation>Utiliser un lien…</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Add to shelf…</source>
        <translation>Ajouter à l’étagère…</translation>
    </message>
    <message>
        <source>Remove reference {n}</source>
        <translation>Retirer la référence {n}</translation>
    </message>
    <message>
        <source>Remove {what} ({length})</source>
        <translation>Retirer&#xa0;: {what} ({length})</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Clip {n} ({length}): {use}</source>
        <translation>Clip {n} ({length})&#xa0;: {use}</translation>
    </message>
    <message>
        <source>Clip of {take}</source>
        <translation>Clip de {take}</translation>
    </message>
    <message>
        <source>Last frame of {take}</source>
        <translation>Dernière image de {take}</translation>
    </message>
    <message>
        <source>Last frame of this take</source>
        <translation>Dernière image de cette prise</translation>
    </message>
    <message>
        <source>Frame in the viewer, {time}</source>
        <translation>Image de la visionneuse, {time}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Continues take {n} of shot {shot}</source>
        <translation>Continue la prise {n} du plan {shot}</translation>
    </message>
    <message>
        <source>take {n}</source>
        <translation>la prise {n}</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds ({kinds})</source>
        <translation>Images, clips et sons ({kinds})</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the last frame of this clip.</source>
        <translation>Impossible de lire la dernière image de ce clip.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the first frame of this clip.</source>
        <translation>Impossible de lire la première image de ce clip.</translation>
    </message>
    <message>
        <source>The picture is missing from your library. Choose it again.</source>
        <translation>L’image manque dans votre bibliothèque. Choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The picture was moved or deleted. Choose it again.</source>
        <translation>L’image a été déplacée ou supprimée. Choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the picture&apos;s file.</source>
        <translation>Impossible de lire le fichier de l’image.</translation>
    </message>
    <message>
        <source>This isn&apos;t a picture we can use: choose a JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>Nous ne pouvons pas utiliser cette image&#xa0;: choisissez un JPEG, PNG, WebP, TIFF ou BMP.</translation>
    </message>
    <message>
        <source>We can&apos;t read {kind} pictures. Save this one as JPEG or PNG first.</source>
        <translation>Nous ne pouvons pas lire les images {kind}. Enregistrez d’abord celle-ci en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Animated pictures can&apos;t be used: choose a JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>Les images animées ne sont pas utilisables&#xa0;: choisissez un JPEG, PNG, WebP, TIFF ou BMP.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is damaged or incomplete.</source>
        <translation>Le fichier de l’image est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The picture has {bytes}. Pictures can have up to {most_bytes}.</source>
        <translation>L’image fait {bytes}. Le maximum est de {most_bytes}.</translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels ({size}). Pictures can have up to {most_megapixels}.</source>
        <translation>L’image fait {megapixels} mégapixels ({size}). Le maximum est de {most_megapixels}.</translation>
    </message>
    <message>
        <source>The picture is {size} pixels. Each side needs at least {least}.</source>
        <translation>L’image fait {size} pixels. Chaque côté doit en avoir au moins {least}.</translation>
    </message>
    <message>
        <source>The picture is {size} pixels. Its aspect ratio can be from {narrowest} to {widest}.</source>
        <translation>L’image fait {size} pixels. Son format peut aller de {narrowest} à {widest}.</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Choose it again.</source>
        <translation>Le fichier a été déplacé ou supprimé. Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file.</source>
        <translation>Impossible de lire le fichier.</translation>
    </message>
    <message>
        <source>This isn&apos;t a clip or sound: use {kinds}.</source>
        <translation>Ce n’est pas un clip ou un son&#xa0;: utilisez {kinds}.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t go in: use {kinds}.</source>
        <translation>Ce type de fichier n’est pas accepté ici&#xa0;: utilisez {kinds}.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read how long it is. Save it again as {kinds}.</source>
        <translation>Impossible de lire sa durée. Enregistrez-le à nouveau en {kinds}.</translation>
    </message>
    <message>
        <source>PiAPI takes no uploads of MOV files. Use a link, or save it as MP4.</source>
        <translation>PiAPI n’accepte pas l’envoi de fichiers MOV. Utilisez un lien, ou enregistrez-le en MP4.</translation>
    </message>
    <message>
        <source>The file has {bytes}. Uploads can have up to {most}. Use a link instead.</source>
        <translation>Le fichier fait {bytes}. Le maximum à l’envoi est de {most}. Utilisez plutôt un lien.</translation>
    </message>
    <message>
        <source>It is {length} s long. The model takes {shortest} s at least.</source>
        <translation>Sa durée est de {length} s. Le modèle accepte au moins {shortest} s.</translation>
    </message>
    <message>
        <source>It is {length} s long. The model takes {longest} s at most.</source>
        <translation>Sa durée est de {length} s. Le modèle accepte au plus {longest} s.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Image initiale</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Image finale</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference clip</source>
        <translation>Clip de référence</translation>
    </message>
    <message>
        <source>Reference sound</source>
        <translation>Son de référence</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Extend this</source>
        <translation>À prolonger</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>reference clips</source>
        <translation>clips de référence</translation>
    </message>
    <message>
        <source>reference sounds</source>
        <translation>sons de référence</translation>
    </message>
    <message>
        <source>clips to extend</source>
        <translation>clips à prolonger</translation>
    </message>
    <message>
        <source>clips to edit</source>
        <translation>clips à modifier</translation>
    </message>
    <message>
        <source>references</source>
        <translation>références</translation>
    </message>
    <message>
        <source>Uses your first frame</source>
        <translation>Utilise votre image initiale</translation>
    </message>
    <message>
        <source>Uses your last frame</source>
        <translation>Utilise votre image finale</translation>
    </message>
    <message>
        <source>Uses your first and last frame</source>
        <translation>Utilise vos images initiale et finale</translation>
    </message>
    <message>
        <source>Uses the first frame, leaves the last out</source>
        <translation>Utilise l’image initiale, ignore la finale</translation>
    </message>
    <message>
        <source>Uses the last frame, leaves the first out</source>
        <translation>Utilise l’image finale, ignore l’initiale</translation>
    </message>
    <message>
        <source>Leaves the picture out</source>
        <translation>Ignore l’image</translation>
    </message>
    <message>
        <source>Leaves both pictures out</source>
        <translation>Ignore les deux images</translation>
    </message>
    <message>
        <source>Uses your references</source>
        <translation>Utilise vos références</translation>
    </message>
    <message>
        <source>Leaves your pictures out</source>
        <translation>Ignore vos images</translation>
    </message>
    <message>
        <source>Uses some of your pictures</source>
        <translation>Utilise certaines de vos images</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>No more shots</source>
        <translation>Plus d’autres plans</translation>
    </message>
    <message>
        <source>Play backward, again for faster</source>
        <translation>Lire en arrière, encore pour accélérer</translation>
    </message>
    <message>
        <source>Play forward, again for faster</source>
        <translation>Lire en avant, encore pour accélérer</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>Reculer de 1 s</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>Avancer de 1 s</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Ralentir</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Accélérer</translation>
    </message>
    <message>
        <source>Exit full screen / compare</source>
        <translation>Quitter le plein écran / la comparaison</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>Marquer l’entrée</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Marquer la sortie</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Effacer entrée et sortie</translation>
    </message>
    <message>
        <source>Save frame as picture</source>
        <translation>Enregistrer l’image affichée</translation>
    </message>
    <message>
        <source>Star / unstar</source>
        <translation>Ajouter / retirer l’étoile</translation>
    </message>
    <message>
        <source>Compare with another take</source>
        <translation>Comparer avec une autre prise</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Ouvrir dans une autre application</translation>
    </message>
    <message>
        <source>Wipe / side by side</source>
        <translation>Volet / côte à côte</translation>
    </message>
    <message>
        <source>Move wipe left</source>
        <translation>Déplacer le volet à gauche</translation>
    </message>
    <message>
        <source>Move wipe right</source>
        <translation>Déplacer le volet à droite</translation>
    </message>
    <message>
        <source>Sound from A</source>
        <translation>Son de A</translation>
    </message>
    <message>
        <source>Sound from B</source>
        <translation>Son de B</translation>
    </message>
    <message>
        <source>Mute both</source>
        <translation>Couper le son des deux</translation>
    </message>
    <message>
        <source>Previous shot</source>
        <translation>Plan précédent</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>Plan suivant</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>Votre clip s’affiche ici</translation>
    </message>
    <message>
        <source>Generate one or pick a take.</source>
        <translation>Générez-en un ou choisissez une prise.</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>The sound system stopped. Restart Sora Desktop for sound.</source>
        <translation>Le système audio s’est arrêté. Redémarrez Sora Desktop pour retrouver le son.</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Aucun périphérique audio</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. Fetch the take again (free).</source>
        <translation>%1 n’est plus dans son dossier. Récupérez la prise à nouveau (gratuit).</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>%1 is empty. Fetch the take again (free).</source>
        <translation>%1 est vide. Récupérez la prise à nouveau (gratuit).</translation>
    </message>
    <message>
        <source>The file isn&apos;t a video, or it&apos;s damaged</source>
        <translation>Le fichier n’est pas une vidéo, ou il est endommagé</translation>
    </message>
    <message>
        <source>Couldn&apos;t open %1. Fetch the take again (free).</source>
        <translation>Impossible d’ouvrir %1. Récupérez la prise à nouveau (gratuit).</translation>
    </message>
    <message>
        <source>The file is damaged from here on</source>
        <translation>Le fichier est endommagé à partir d’ici</translation>
    </message>
    <message>
        <source>The rest of %1 is damaged. Fetch the take again (free).</source>
        <translation>Le reste de %1 est endommagé. Récupérez la prise à nouveau (gratuit).</translation>
    </message>
    <message>
        <source>This video format isn&apos;t supported</source>
        <translation>Ce format vidéo n’est pas pris en charge</translation>
    </message>
    <message>
        <source>The file is complete, but Sora Desktop has no decoder for it.</source>
        <translation>Le fichier est complet, mais Sora Desktop n’a pas de décodeur pour lui.</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <translation>Lecture arrêtée</translation>
    </message>
    <message>
        <source>The audio device may be disconnected. The file is complete.</source>
        <translation>Le périphérique audio est peut-être déconnecté. Le fichier est complet.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t respond</source>
        <translation>Le fichier ne répond pas</translation>
    </message>
    <message>
        <source>The drive with %1 may be asleep or disconnected. Nothing is lost.</source>
        <translation>Le disque de %1 est peut-être en veille ou déconnecté. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Afficher à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Prise précédente</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Prise suivante</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Échanger A et B</translation>
    </message>
    <message>
        <source>Keep A, bin B</source>
        <translation>Garder A, jeter B</translation>
    </message>
    <message>
        <source>Keep B, bin A</source>
        <translation>Garder B, jeter A</translation>
    </message>
    <message>
        <source>Leave compare</source>
        <translation>Quitter la comparaison</translation>
    </message>
    <message>
        <source>No more takes</source>
        <translation>Plus d’autres prises</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prise %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Activer ou couper le son</translation>
    </message>
</context>
<context>
    <name>PlayerCompare</name>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Sound from A</source>
        <translation>Son de A</translation>
    </message>
    <message>
        <source>Sound from B</source>
        <translation>Son de B</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sans son</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Plays %1</source>
        <translation>Lit %1</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Balance after this batch</source>
        <translation>Solde après ce lot</translation>
    </message>
    <message>
        <source>PiAPI&apos;s price on {day}. We show PiAPI&apos;s own figure once we have it.</source>
        <translation>Prix de PiAPI au {day}. Le montant donné par PiAPI s’affiche dès que nous l’avons.</translation>
    </message>
    <message>
        <source>PiAPI lists no exact price for these settings (checked {day}).</source>
        <translation>PiAPI n’indique pas de prix exact pour ces réglages (vérifié le {day}).</translation>
    </message>
    <message>
        <source>No exact price listed; may cost more</source>
        <translation>Pas de prix exact&#xa0;; peut coûter plus</translation>
    </message>
    <message>
        <source>Price unknown. We ask before each batch.</source>
        <translation>Prix inconnu. Nous demandons avant chaque lot.</translation>
    </message>
    <message>
        <source>Balance after {amount}</source>
        <translation>Solde après {amount}</translation>
    </message>
    <message>
        <source>Balance too low by {amount}</source>
        <translation>Il manque {amount} au solde</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes} {times} {sum}</source>
        <translation>{takes} {times} {sum}</translation>
    </message>
    <message>
        <source>{length} {times} {rate} = {price}</source>
        <translation>{length} {times} {rate} = {price}</translation>
    </message>
    <message>
        <source>{rate} = {price}</source>
        <translation>{rate} = {price}</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message numerus="yes">
        <source>%n price(s) differ from what PiAPI charges</source>
        <translation>
            <numerusform>%n prix diffère de ce que PiAPI facture</numerusform>
            <numerusform>%n prix diffèrent de ce que PiAPI facture</numerusform>
        </translation>
    </message>
    <message>
        <source>Show prices</source>
        <translation>Voir les prix</translation>
    </message>
    <message>
        <source>Couldn&apos;t correct the price</source>
        <translation>Impossible de corriger le prix</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Fix this first.</source>
        <translation>{file}, ligne {line}&#xa0;: {reason}. Corrigez d’abord cela.</translation>
    </message>
    <message>
        <source>Your models.toml has another price by now. Restart first.</source>
        <translation>Votre models.toml a désormais un autre prix. Redémarrez d’abord.</translation>
    </message>
    <message>
        <source>Price of {model} corrected</source>
        <translation>Prix de {model} corrigé</translation>
    </message>
    <message>
        <source>New takes use it now. Queued takes keep their estimate.</source>
        <translation>Les nouvelles prises l’utilisent désormais. Les prises en file gardent leur estimation.</translation>
    </message>
    <message>
        <source>Correct the price of {model}?</source>
        <translation>Corriger le prix de {model}&#xa0;?</translation>
    </message>
    <message>
        <source>{settings}: {new} in place of {old}.</source>
        <translation>{settings}&#xa0;: {new} au lieu de {old}.</translation>
    </message>
    <message>
        <source>We change this price in {file} and nothing else.</source>
        <translation>Nous modifions ce prix dans {file}, et rien d’autre.</translation>
    </message>
    <message>
        <source>We add a copy of this model to {file}. It then stays as it is when we update ours.</source>
        <translation>Nous ajoutons une copie de ce modèle à {file}. Elle reste ensuite telle quelle quand nous mettons le nôtre à jour.</translation>
    </message>
    <message>
        <source>Correct price</source>
        <translation>Corriger le prix</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>dès {price}</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documenté</translation>
    </message>
    <message>
        <source>Several apps agree</source>
        <translation>Plusieurs applications concordent</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Other vendors</source>
        <translation>Autres fournisseurs</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Your models.toml</source>
        <translation>Votre models.toml</translation>
    </message>
    <message>
        <source>{source}, not offered</source>
        <translation>{source}, non proposé</translation>
    </message>
    <message>
        <source>{model} costs less than we say</source>
        <translation>{model} coûte moins que nous l’indiquons</translation>
    </message>
    <message>
        <source>{model} costs more than we say</source>
        <translation>{model} coûte plus que nous l’indiquons</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n take(s) ({settings}): {new} charged, our price {old}.</source>
        <translation>
            <numerusform>%n dernière prise ({settings})&#xa0;: {new} facturé, notre prix {old}.</numerusform>
            <numerusform>Vos %n dernières prises ({settings})&#xa0;: {new} facturé, notre prix {old}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Model prices</source>
        <translation>Prix des modèles</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>Rechercher des prix</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What we expect PiAPI to charge, from its public pages and apps that use it. Each take shows what PiAPI really charged.</source>
        <translation>Ce que PiAPI devrait facturer, d’après ses pages publiques et les applications qui l’utilisent. Chaque prise montre ce que PiAPI a réellement facturé.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n prix</numerusform>
            <numerusform>%n prix</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>PricesModel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>No shots to export</source>
        <translation>Aucun plan à exporter</translation>
    </message>
    <message>
        <source>Sora Desktop project</source>
        <translation>Projet Sora Desktop</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exporter le projet</translation>
    </message>
    <message>
        <source>Exporting {name}, {percent} %…</source>
        <translation>Export de {name}, {percent}&#xa0;%…</translation>
    </message>
    <message>
        <source>Couldn&apos;t export the project</source>
        <translation>Impossible d’exporter le projet</translation>
    </message>
    <message>
        <source>Export canceled</source>
        <translation>Export annulé</translation>
    </message>
    <message>
        <source>{size} more space needed on this disk.</source>
        <translation>Il manque {size} de place sur ce disque.</translation>
    </message>
    <message>
        <source>{name} exported</source>
        <translation>{name} exporté</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Sora Desktop projects (*{ending})</source>
        <translation>Projets Sora Desktop (*{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import project</source>
        <translation>Importer un projet</translation>
    </message>
    <message>
        <source>Couldn&apos;t import {name}</source>
        <translation>Impossible d’importer {name}</translation>
    </message>
    <message>
        <source>Import canceled</source>
        <translation>Import annulé</translation>
    </message>
    <message>
        <source>Your library has changed. Import the file again.</source>
        <translation>Votre bibliothèque a changé entre-temps. Importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Checking {name}, {percent} %…</source>
        <translation>Vérification de {name}, {percent}&#xa0;%…</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>Rien de nouveau dans {name}</translation>
    </message>
    <message>
        <source>Your library has all of it already.</source>
        <translation>Votre bibliothèque contient déjà tout.</translation>
    </message>
    <message>
        <source>Importing {name}, {percent} %…</source>
        <translation>Import de {name}, {percent}&#xa0;%…</translation>
    </message>
    <message>
        <source>Import project {name}?</source>
        <translation>Importer le projet {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>{name} imported</source>
        <translation>{name} importé</translation>
    </message>
    <message>
        <source>Show project</source>
        <translation>Voir le projet</translation>
    </message>
    <message>
        <source>Another project is being exported or imported</source>
        <translation>Un autre projet est en cours d’export ou d’import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Copy it again.</source>
        <translation>Le fichier est endommagé ou incomplet. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file has something in it that doesn&apos;t belong there.</source>
        <translation>Le fichier contient quelque chose qui n’a rien à y faire.</translation>
    </message>
    <message>
        <source>This isn&apos;t a Sora Desktop project.</source>
        <translation>Ce n’est pas un projet Sora Desktop.</translation>
    </message>
    <message>
        <source>A newer version of Sora Desktop made this file. Update to import it.</source>
        <translation>Une version plus récente de Sora Desktop a créé ce fichier. Faites la mise à jour pour l’importer.</translation>
    </message>
    <message>
        <source>The project is too large to import.</source>
        <translation>Le projet est trop volumineux pour être importé.</translation>
    </message>
    <message>
        <source>The file has values that can&apos;t be true.</source>
        <translation>Le fichier contient des valeurs impossibles.</translation>
    </message>
    <message>
        <source>The file lists the same thing twice.</source>
        <translation>Le fichier contient deux fois le même élément.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the bin left out.</source>
        <translation>
            <numerusform>%n prise dans la corbeille ignorée.</numerusform>
            <numerusform>%n prises dans la corbeille ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed by PiAPI, so left out: %n take(s).</source>
        <translation>
            <numerusform>Non confirmée par PiAPI, donc ignorée&#xa0;: %n prise.</numerusform>
            <numerusform>Non confirmées par PiAPI, donc ignorées&#xa0;: %n prises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued with links of your own, so left out: %n take(s).</source>
        <translation>
            <numerusform>En file avec vos propres liens, donc ignorée&#xa0;: %n prise.</numerusform>
            <numerusform>En file avec vos propres liens, donc ignorées&#xa0;: %n prises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the shelf</source>
        <translation>
            <numerusform>%n fichier sur l’étagère</numerusform>
            <numerusform>%n fichiers sur l’étagère</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds {what}.</source>
        <translation>Ajoute {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already in your library stay as they are.</source>
        <translation>
            <numerusform>%n prise déjà dans votre bibliothèque reste telle quelle.</numerusform>
            <numerusform>%n prises déjà dans votre bibliothèque restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) will be on hold. Nothing is sent.</source>
        <translation>
            <numerusform>%n prise en file sera mise en attente. Rien n’est envoyé.</numerusform>
            <numerusform>%n prises en file seront mises en attente. Rien n’est envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing is free. The takes keep their cost, which counts toward no budget.</source>
        <translation>L’import est gratuit. Les prises gardent leur coût, qui ne compte dans aucun budget.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) came without a clip.</source>
        <translation>
            <numerusform>%n prise est arrivée sans clip.</numerusform>
            <numerusform>%n prises sont arrivées sans clip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) on hold: not sent, not charged.</source>
        <translation>
            <numerusform>%n prise en file mise en attente&#xa0;: non envoyée, non facturée.</numerusform>
            <numerusform>%n prises en file mises en attente&#xa0;: non envoyées, non facturées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as no model here fits: %n queued take(s).</source>
        <translation>
            <numerusform>Ignorée, car aucun modèle ne convient ici&#xa0;: %n prise en file.</numerusform>
            <numerusform>Ignorées, car aucun modèle ne convient ici&#xa0;: %n prises en file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPicker</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>My takes</source>
        <translation>Mes prises</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Toutes les prises</translation>
    </message>
    <message>
        <source>Open bin</source>
        <translation>Ouvrir la corbeille</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>Renommer le projet…</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Réglages du projet…</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>Exporter le projet…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Archiver le projet</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>Importer un projet…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
</context>
<context>
    <name>ProjectSettingsDialog</name>
    <message>
        <source>Project settings</source>
        <translation>Réglages du projet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Use the settings of the prompt bar</source>
        <translation>Utiliser les réglages de la barre de prompt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New takes stop at this amount. Leave empty for no limit.</source>
        <translation>Les nouvelles prises s’arrêtent à ce montant. Laissez vide pour aucune limite.</translation>
    </message>
    <message>
        <source>New shots start with</source>
        <translation>Les nouveaux plans commencent avec</translation>
    </message>
    <message>
        <source>The settings of the prompt bar</source>
        <translation>Les réglages de la barre de prompt</translation>
    </message>
    <message>
        <source>Added to the prompt of every new take of this project.</source>
        <translation>Ajouté au prompt de chaque nouvelle prise de ce projet.</translation>
    </message>
    <message>
        <source>{n} / {limit} characters. Shorten the style.</source>
        <translation>{n} / {limit} caractères. Raccourcissez le style.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My takes</source>
        <translation>Mes prises</translation>
    </message>
    <message>
        <source>Move to shot</source>
        <translation>Déplacer vers un plan</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Move shot to project</source>
        <translation>Déplacer le plan vers un projet</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Project {name} created</source>
        <translation>Projet {name} créé</translation>
    </message>
    <message>
        <source>Undone: project {name} removed</source>
        <translation>Annulé&#xa0;: projet {name} supprimé</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>Projet renommé</translation>
    </message>
    <message>
        <source>{name} can&apos;t be archived</source>
        <translation>{name} ne peut pas être archivé</translation>
    </message>
    <message>
        <source>Takes without another project go there.</source>
        <translation>Les prises sans autre projet y sont rangées.</translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation>Projet archivé</translation>
    </message>
    <message>
        <source>Project restored</source>
        <translation>Projet restauré</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Renommer le projet</translation>
    </message>
    <message>
        <source>Spent so far: {amount}.</source>
        <translation>Dépensé jusqu’ici : {amount}.</translation>
    </message>
    <message>
        <source>Project settings changed</source>
        <translation>Réglages du projet modifiés</translation>
    </message>
    <message>
        <source>Shot renamed</source>
        <translation>Plan renommé</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Renommer le plan</translation>
    </message>
    <message>
        <source>Name of the shot</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <source>Take {n} is no longer chosen</source>
        <translation>La prise {n} n’est plus retenue</translation>
    </message>
    <message>
        <source>Take {n} is the chosen take</source>
        <translation>La prise {n} est la prise retenue</translation>
    </message>
    <message>
        <source>No other shots yet.</source>
        <translation>Aucun autre plan pour l’instant.</translation>
    </message>
    <message>
        <source>No other projects yet.</source>
        <translation>Aucun autre projet pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved to {project}</source>
        <translation>
            <numerusform>%n plan déplacé vers {project}</numerusform>
            <numerusform>%n plans déplacés vers {project}</numerusform>
        </translation>
    </message>
    <message>
        <source>Style of {project} is added</source>
        <translation>Le style de {project} est ajouté</translation>
    </message>
    <message>
        <source>Project budget {budget}, over by {amount}</source>
        <translation>Budget du projet {budget}, dépassé de {amount}</translation>
    </message>
    <message>
        <source>Project budget {budget}, {left} left</source>
        <translation>Budget du projet {budget}, reste {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to shot {n}</source>
        <translation>
            <numerusform>%n prise déplacée vers le plan {n}</numerusform>
            <numerusform>%n prises déplacées vers le plan {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to a new shot</source>
        <translation>
            <numerusform>%n prise déplacée vers un nouveau plan</numerusform>
            <numerusform>%n prises déplacées vers un nouveau plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot {n}   {name}</source>
        <translation>Plan {n}   {name}</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>A paper boat drifts down a rainy street at dusk, neon in the puddles, slow dolly shot, soft piano</source>
        <translation>Un bateau en papier dérive dans une rue pluvieuse au crépuscule, néons dans les flaques, lent travelling, piano doux</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Prompt characters</source>
        <translation>Caractères du prompt</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts précédents</translation>
    </message>
    <message>
        <source>{n} / {limit}</source>
        <translation>{n} / {limit}</translation>
    </message>
    <message>
        <source>Earlier prompt {n} of {count}. Press Down to return.</source>
        <translation>Prompt antérieur {n} sur {count}. Appuyez sur Bas pour revenir.</translation>
    </message>
    <message>
        <source>Fill in: {names} (press Tab)</source>
        <translation>À remplir&#xa0;: {names} (touche Tab)</translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s)</source>
        <translation>
            <numerusform>Vos choix donnent %n prompt</numerusform>
            <numerusform>Vos choix donnent %n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unsent draft</source>
        <translation>Votre brouillon non envoyé</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles de prompt</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts précédents</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles de prompt</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Your prompts appear here.</source>
        <translation>Vos prompts apparaissent ici.</translation>
    </message>
    <message>
        <source>No templates yet. Write a prompt with blanks such as {subject} and save it.</source>
        <translation>Pas encore de modèles. Écrivez un prompt avec des champs comme {subject} et enregistrez-le.</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Modèle enregistré</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the template</source>
        <translation>Impossible d’enregistrer le modèle</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder</source>
        <translation>Impossible d’ouvrir le dossier</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>too long for a prompt</source>
        <translation>trop long pour un prompt</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>pas du texte UTF-8</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>TOML non valide</translation>
    </message>
    <message>
        <source>no prompt in it</source>
        <translation>ne contient aucun prompt</translation>
    </message>
    <message>
        <source>Skipped {file}: {why}.</source>
        <translation>{file} ignoré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Fill in {names} first?</source>
        <translation>Remplir d’abord {names}&#xa0;?</translation>
    </message>
    <message>
        <source>The prompt still has a blank. The model would read it literally.</source>
        <translation>Le prompt a encore un champ à remplir. Le modèle le lirait tel quel.</translation>
    </message>
    <message>
        <source>Generate with {names}?</source>
        <translation>Générer avec {names}&#xa0;?</translation>
    </message>
    <message>
        <source>The model would read the braces literally.</source>
        <translation>Le modèle lirait les accolades telles quelles.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Edited from take {n}</source>
        <translation>Modifié depuis la prise {n}</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>Générer quand même ({total})</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>No longer in the queue.</source>
        <translation>Ce n’est plus dans la file.</translation>
    </message>
    <message>
        <source>It was already sent.</source>
        <translation>Elle a été envoyée entre-temps.</translation>
    </message>
    <message>
        <source>They were already sent.</source>
        <translation>Elles ont été envoyées entre-temps.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume.</source>
        <translation>Rien n’est envoyé tant que vous n’avez pas repris.</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>File en pause</translation>
    </message>
    <message>
        <source>Queue resumed</source>
        <translation>Reprise de la file</translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) paused</source>
        <translation>
            <numerusform>%n prise en file mise en pause</numerusform>
            <numerusform>%n prises en file mises en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) resumed</source>
        <translation>
            <numerusform>Pause levée pour %n prise en file</numerusform>
            <numerusform>Pause levée pour %n prises en file</numerusform>
        </translation>
    </message>
    <message>
        <source>Already first in the queue.</source>
        <translation>Déjà en tête de la file.</translation>
    </message>
    <message>
        <source>Already last in the queue.</source>
        <translation>Déjà à la fin de la file.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved in the queue</source>
        <translation>
            <numerusform>%n prise déplacée dans la file</numerusform>
            <numerusform>%n prises déplacées dans la file</numerusform>
        </translation>
    </message>
    <message>
        <source>These takes have different prompts. Edit one at a time.</source>
        <translation>Ces prises ont des prompts différents. Modifiez-les une par une.</translation>
    </message>
    <message>
        <source>{now} (was {before})</source>
        <translation>{now} (avant&#xa0;: {before})</translation>
    </message>
    <message>
        <source>Estimate: {price}</source>
        <translation>Estimation&#xa0;: {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes}, estimate: {price}</source>
        <translation>{takes}, estimation&#xa0;: {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n queued prompt(s) changed</source>
        <translation>
            <numerusform>%n prompt en file modifié</numerusform>
            <numerusform>%n prompts en file modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already sent with the old prompt</source>
        <translation>
            <numerusform>%n prise envoyée entre-temps avec l’ancien prompt</numerusform>
            <numerusform>%n prises envoyées entre-temps avec l’ancien prompt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>Your library was damaged. We restored a backup from {time}. Search for missing takes? It&apos;s free.</source>
        <translation>Votre bibliothèque était endommagée. Nous avons restauré une sauvegarde de {time}. Chercher les prises manquantes&#xa0;? C’est gratuit.</translation>
    </message>
    <message>
        <source>You have a new library. Search your account and clip folder for earlier takes? It&apos;s free.</source>
        <translation>Vous avez une nouvelle bibliothèque. Chercher les anciennes prises dans votre compte et votre dossier de clips&#xa0;? C’est gratuit.</translation>
    </message>
    <message>
        <source>Your library is an older copy. Search for the takes made since? It&apos;s free.</source>
        <translation>Votre bibliothèque est une copie plus ancienne. Chercher les prises faites depuis ? C’est gratuit.</translation>
    </message>
    <message>
        <source>Search canceled.</source>
        <translation>Recherche annulée.</translation>
    </message>
    <message>
        <source>Find missing takes</source>
        <translation>Trouver les prises manquantes</translation>
    </message>
    <message>
        <source>Searching your account for missing takes…</source>
        <translation>Recherche des prises manquantes dans votre compte…</translation>
    </message>
    <message>
        <source>Searching for missing takes ({n} of {count})…</source>
        <translation>Recherche des prises manquantes ({n} sur {count})…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {n} more: {why}.</source>
        <translation>{n} autres illisibles&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t search your account: {why}.</source>
        <translation>Impossible de chercher dans votre compte&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>No missing takes found.</source>
        <translation>Aucune prise manquante trouvée.</translation>
    </message>
    <message>
        <source>Found 1 take.</source>
        <translation>1 prise trouvée.</translation>
    </message>
    <message>
        <source>Found {n} takes.</source>
        <translation>{n} prises trouvées.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Prompt and settings loaded from %1</source>
        <translation>Prompt et réglages chargés depuis %1</translation>
    </message>
    <message>
        <source>Some were adjusted for the model</source>
        <translation>Certains ont été adaptés au modèle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>No prompt or settings in %1</source>
        <translation>Ni prompt ni réglages dans %1</translation>
    </message>
    <message>
        <source>Only clips made here have them, and some apps remove them.</source>
        <translation>Seuls les clips créés ici en contiennent, et certaines applications les suppriment.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is from elsewhere and isn&apos;t one of your takes.</source>
        <translation>%1 vient d’ailleurs et n’est pas l’une de vos prises.</translation>
    </message>
    <message>
        <source>Use its prompt and settings</source>
        <translation>Utiliser son prompt et ses réglages</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename file</source>
        <translation>Renommer le fichier</translation>
    </message>
    <message>
        <source>The files stay in their folder. Close them in other apps first.</source>
        <translation>Les fichiers restent dans leur dossier. Fermez-les d’abord dans les autres applications.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n clip(s)</source>
        <translation>
            <numerusform>Renommer %n clip</numerusform>
            <numerusform>Renommer %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message numerus="yes">
        <source>Repaired the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>Content Credentials de %n clip réparés</numerusform>
            <numerusform>Content Credentials de %n clips réparés</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier version of Sora Desktop made them invalid.</source>
        <translation>Une version antérieure de Sora Desktop les avait rendus non valides.</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t repair the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>Content Credentials de %n clip non réparés</numerusform>
            <numerusform>Content Credentials de %n clips non réparés</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were changed after we saved them, so we left them. First: %1.</source>
        <translation>Les fichiers ont été modifiés après leur enregistrement&#xa0;: nous les avons laissés tels quels. Le premier&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RowsControl</name>
    <message>
        <source>{option}: {n}</source>
        <translation>{option}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Each row is sent to the model as a shot of its own, in this order.</source>
        <translation>Chaque ligne est envoyée au modèle comme un plan distinct, dans cet ordre.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Remove row {n}</source>
        <translation>Retirer la ligne {n}</translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation>{length} au total</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Sample clip</source>
        <translation>Clip d’exemple</translation>
    </message>
    <message>
        <source>Sample clip drawn by Sora Desktop</source>
        <translation>Clip d’exemple dessiné par Sora Desktop</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Couper le son</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Checking ({n} of {count})</source>
        <translation>Vérification ({n} sur {count})</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach your account</source>
        <translation>Impossible de joindre votre compte</translation>
    </message>
    <message>
        <source>1 possible match</source>
        <translation>1 correspondance possible</translation>
    </message>
    <message>
        <source>{n} possible matches</source>
        <translation>{n} correspondances possibles</translation>
    </message>
    <message>
        <source>Not found yet (1 check)</source>
        <translation>Pas encore trouvée (1 vérification)</translation>
    </message>
    <message>
        <source>Not found yet ({n} checks)</source>
        <translation>Pas encore trouvée ({n} vérifications)</translation>
    </message>
    <message>
        <source>Couldn&apos;t load your account&apos;s tasks: {why}. Retrying automatically.</source>
        <translation>Impossible de charger les tâches de votre compte&#xa0;: {why}. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>Not found yet (1 check).</source>
        <translation>Pas encore trouvée (1 vérification).</translation>
    </message>
    <message>
        <source>Not found yet ({n} checks).</source>
        <translation>Pas encore trouvée ({n} vérifications).</translation>
    </message>
    <message>
        <source>It may still appear.</source>
        <translation>Elle peut encore apparaître.</translation>
    </message>
    <message>
        <source>Checking again automatically.</source>
        <translation>Nouvelle vérification automatique.</translation>
    </message>
    <message>
        <source>PiAPI never confirmed this take. You may have been charged {price}, so it counts as spent for now.</source>
        <translation>PiAPI n’a jamais confirmé cette prise. {price} vous ont peut-être été facturés&#xa0;: elle compte comme dépensée pour l’instant.</translation>
    </message>
    <message>
        <source>1 task in your account looks like this take. Pick it if it&apos;s the one.</source>
        <translation>1 tâche de votre compte ressemble à cette prise. Choisissez-la si c’est la bonne.</translation>
    </message>
    <message>
        <source>{n} tasks in your account look like this take. Pick the right one.</source>
        <translation>{n} tâches de votre compte ressemblent à cette prise. Choisissez la bonne.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) couldn&apos;t be read</source>
        <translation>
            <numerusform>%n tâche illisible</numerusform>
            <numerusform>%n tâches illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your account ({n} of {count})…</source>
        <translation>Vérification de votre compte ({n} sur {count})…</translation>
    </message>
    <message>
        <source>Checking your account…</source>
        <translation>Vérification de votre compte…</translation>
    </message>
    <message numerus="yes">
        <source>We couldn&apos;t read %n task(s) in your account. This may include your take.</source>
        <translation>
            <numerusform>%n tâche de votre compte n’a pas pu être lue. C’est peut-être la prise recherchée.</numerusform>
            <numerusform>%n tâches de votre compte n’ont pas pu être lues. La prise recherchée en fait peut-être partie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select only one</source>
        <translation>N’en choisissez qu’un</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) selected</source>
        <translation>
            <numerusform>%n prise sélectionnée</numerusform>
            <numerusform>%n prises sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Your key is stored in the system keychain.</source>
        <translation>Votre clé est conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Clips are saved here.</source>
        <translation>Les clips sont enregistrés ici.</translation>
    </message>
    <message>
        <source>New takes stop at this amount. Leave empty for no limit.</source>
        <translation>Les nouvelles prises s’arrêtent à ce montant. Laissez vide pour aucune limite.</translation>
    </message>
    <message>
        <source>Network and advanced</source>
        <translation>Réseau et avancé</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System follows your computer&apos;s light or dark mode.</source>
        <translation>Système suit le mode clair ou sombre de votre ordinateur.</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Prend effet après un redémarrage.</translation>
    </message>
    <message>
        <source>Check for a new version daily</source>
        <translation>Chercher une nouvelle version chaque jour</translation>
    </message>
    <message>
        <source>We tell you and install nothing. No data about you is sent.</source>
        <translation>Nous vous prévenons sans rien installer. Aucune donnée sur vous n’est envoyée.</translation>
    </message>
    <message>
        <source>Added to your system&apos;s scaling. Restart to apply.</source>
        <translation>S’ajoute à la mise à l’échelle du système. Redémarrez pour appliquer.</translation>
    </message>
    <message>
        <source>Ask while takes are in progress</source>
        <translation>Demander si des prises sont en cours</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuer en zone de notification</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Takes keep rendering and download next time you open the app.</source>
        <translation>Le rendu continue et les prises se téléchargent à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Notify me when takes are done</source>
        <translation>Me prévenir quand les prises sont prêtes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>One notification per batch, only when the window is in the background.</source>
        <translation>Une notification par lot, seulement quand la fenêtre est en arrière-plan.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>No animation or autoplay. Off: follow the system.</source>
        <translation>Ni animation ni lecture automatique. Désactivé&#xa0;: comme le système.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>Store prompt and settings inside new clips</source>
        <translation>Enregistrer prompt et réglages dans les nouveaux clips</translation>
    </message>
    <message>
        <source>Clip data</source>
        <translation>Données des clips</translation>
    </message>
    <message>
        <source>Picture and sound are untouched. Drop a clip here to reuse its settings. Anyone with the file can read them.</source>
        <translation>L’image et le son restent intacts. Déposez un clip ici pour réutiliser ses réglages. Toute personne ayant le fichier peut les lire.</translation>
    </message>
    <message>
        <source>Confirm above</source>
        <translation>Confirmer au-delà de</translation>
    </message>
    <message>
        <source>Confirm any batch above this amount.</source>
        <translation>Confirmer tout lot au-delà de ce montant.</translation>
    </message>
    <message>
        <source>More takes wait in the queue (not sent, not charged). Your PiAPI plan may allow fewer.</source>
        <translation>Les autres prises attendent dans la file (non envoyées, non facturées). Votre forfait PiAPI en permet peut-être moins.</translation>
    </message>
    <message>
        <source>Leave empty to use system settings.</source>
        <translation>Laissez vide pour utiliser les réglages du système.</translation>
    </message>
    <message>
        <source>Custom CA certificate</source>
        <translation>Certificat CA personnalisé</translation>
    </message>
    <message>
        <source>For networks that inspect traffic. Used in addition to system certificates.</source>
        <translation>Pour les réseaux qui inspectent le trafic. S’ajoute aux certificats du système.</translation>
    </message>
    <message>
        <source>Set in your PiAPI workspace</source>
        <translation>Défini dans votre espace PiAPI</translation>
    </message>
    <message>
        <source>PiAPI calls it when a take is done. Sora Desktop doesn&apos;t need it.</source>
        <translation>PiAPI l’appelle quand une prise est terminée. Sora Desktop n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Always quit</source>
        <translation>Toujours quitter</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>Budget quotidien</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Budget mensuel</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <translation>Prises simultanées</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Public: pay as you go</source>
        <translation>Public&#xa0;: paiement à l’usage</translation>
    </message>
    <message>
        <source>Private: your own hosted account</source>
        <translation>Privé&#xa0;: votre compte hébergé</translation>
    </message>
    <message>
        <source>Service mode</source>
        <translation>Mode du service</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Adresse du webhook</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Réglages trouvés</translation>
    </message>
    <message>
        <source>{setting}  –  {page}</source>
        <translation>{setting}  –  {page}</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>The shelf can&apos;t keep links. Add a file.</source>
        <translation>L’étagère ne peut pas garder de liens. Ajoutez un fichier.</translation>
    </message>
    <message>
        <source>Show the take in the viewer, at the frame you want.</source>
        <translation>Affichez la prise dans la visionneuse, à l’image voulue.</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds ({kinds})</source>
        <translation>Images, clips et sons ({kinds})</translation>
    </message>
    <message>
        <source>Add to shelf</source>
        <translation>Ajouter à l’étagère</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>Edit shelf picture</source>
        <translation>Modifier l’image de l’étagère</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} modifié</translation>
    </message>
    <message>
        <source>Removed {name} from the shelf</source>
        <translation>{name} retiré de l’étagère</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>tous les projets</translation>
    </message>
    <message>
        <source>this project</source>
        <translation>ce projet</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Names have up to {most} characters.</source>
        <translation>Les noms ont jusqu’à {most} caractères.</translation>
    </message>
    <message>
        <source>Names have letters, digits, _ and - only, and begin with a letter or digit.</source>
        <translation>Les noms ne contiennent que lettres, chiffres, _ et -, et commencent par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Models use this name themselves. Choose another.</source>
        <translation>Les modèles utilisent eux-mêmes ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This name is on the shelf already. Choose another.</source>
        <translation>Ce nom est déjà sur l’étagère. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A shelf holds up to {most} files. Remove one first.</source>
        <translation>Une étagère contient jusqu’à {most} fichiers. Retirez-en d’abord un.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to the shelf</source>
        <translation>
            <numerusform>%n fichier ajouté à l’étagère</numerusform>
            <numerusform>%n fichiers ajoutés à l’étagère</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {names} to the shelf</source>
        <translation>Ajouté à l’étagère&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>ShelfDialog</name>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Use in prompt</source>
        <translation>Utiliser dans le prompt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Shelf of {project}</source>
        <translation>Étagère de {project}</translation>
    </message>
    <message>
        <source>Nothing here yet. Drop a picture, clip or sound, or add one.</source>
        <translation>Rien ici pour l’instant. Déposez une image, un clip ou un son, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>Type @ in the prompt to use one.</source>
        <translation>Tapez @ dans le prompt pour en utiliser un.</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Le fichier manque</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Rechercher des actions ou des touches</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Press new keys</source>
        <translation>Appuyer sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Press keys in the field above.</source>
        <translation>Appuyez sur des touches dans le champ ci-dessus.</translation>
    </message>
    <message>
        <source>Generate costs money, so it needs Ctrl, Alt or a function key.</source>
        <translation>Générer coûte de l’argent et demande donc Ctrl, Alt ou une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 est utilisé par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Changes to %1 when you save.</source>
        <translation>Passe à %1 à l’enregistrement.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Change that one first.</source>
        <translation>%1 est utilisé par «&#xa0;%2&#xa0;». Modifiez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>All shortcuts reset when you save.</source>
        <translation>Tous les raccourcis seront rétablis à l’enregistrement.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>ShotActions</name>
    <message>
        <source>Add shot</source>
        <translation>Ajouter un plan</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Scinder…</translation>
    </message>
    <message>
        <source>Fill down model and options</source>
        <translation>Recopier modèle et options</translation>
    </message>
    <message>
        <source>Gives the selected shots the model and options of the first of them</source>
        <translation>Donne aux plans sélectionnés le modèle et les options du premier</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Rename shot…</source>
        <translation>Renommer le plan…</translation>
    </message>
    <message>
        <source>Remove empty shots</source>
        <translation>Retirer les plans vides</translation>
    </message>
    <message>
        <source>Open in Takes</source>
        <translation>Ouvrir dans Prises</translation>
    </message>
    <message>
        <source>Generate takes of the selected shots…</source>
        <translation>Générer des prises des plans sélectionnés…</translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Importer des plans…</translation>
    </message>
    <message>
        <source>Paste shots…</source>
        <translation>Coller des plans…</translation>
    </message>
    <message>
        <source>Save shot list as CSV…</source>
        <translation>Enregistrer la liste en CSV…</translation>
    </message>
    <message>
        <source>Save contact sheet…</source>
        <translation>Enregistrer la planche-contact…</translation>
    </message>
    <message>
        <source>Export cut…</source>
        <translation>Exporter le montage…</translation>
    </message>
</context>
<context>
    <name>ShotDelegate</name>
    <message>
        <source>Prompt of the shot</source>
        <translation>Prompt du plan</translation>
    </message>
    <message>
        <source>Describe the shot. {keys} adds the next one.</source>
        <translation>Décrire le plan. {keys} ajoute le suivant.</translation>
    </message>
</context>
<context>
    <name>ShotImport</name>
    <message>
        <source>Copy some text first.</source>
        <translation>Copiez d’abord du texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) added to {project}</source>
        <translation>
            <numerusform>%n plan ajouté à {project}</numerusform>
            <numerusform>%n plans ajoutés à {project}</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}. Some got a new number.</source>
        <translation>{added}. Certains ont un nouveau numéro.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Importer des plans</translation>
    </message>
    <message>
        <source>No shots to export</source>
        <translation>Aucun plan à exporter</translation>
    </message>
    <message>
        <source>Export shot list</source>
        <translation>Exporter la liste des plans</translation>
    </message>
    <message>
        <source>Couldn&apos;t export the shot list</source>
        <translation>Impossible d’exporter la liste des plans</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n shot(s)</source>
        <translation>
            <numerusform>%n plan exporté</numerusform>
            <numerusform>%n plans exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot lists (*.csv *.tsv *.tab *.txt *.fountain)</source>
        <translation>Listes des plans (*.csv *.tsv *.tab *.txt *.fountain)</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a CSV, TSV or text file.</source>
        <translation>{name} est un dossier. Choisissez un fichier CSV, TSV ou texte.</translation>
    </message>
    <message>
        <source>We couldn&apos;t find {name}.</source>
        <translation>Impossible de trouver {name}.</translation>
    </message>
    <message>
        <source>We couldn&apos;t open {name}: {why}.</source>
        <translation>Impossible d’ouvrir {name}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{name} is larger than {most}. Split it into parts.</source>
        <translation>{name} dépasse {most}. Divisez ce fichier en plusieurs parties.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a text file. Save the table as CSV first.</source>
        <translation>{name} n’est pas un fichier texte. Enregistrez d’abord le tableau en CSV.</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Shot added</source>
        <translation>Plan ajouté</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>Prompt modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) duplicated</source>
        <translation>
            <numerusform>%n plan dupliqué</numerusform>
            <numerusform>%n plans dupliqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot split</source>
        <translation>Plan scindé</translation>
    </message>
    <message>
        <source>Model and options filled down</source>
        <translation>Modèle et options recopiés</translation>
    </message>
    <message>
        <source>Only shots without takes can be removed.</source>
        <translation>Seuls les plans sans prise peuvent être retirés.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) removed</source>
        <translation>
            <numerusform>%n plan retiré</numerusform>
            <numerusform>%n plans retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved</source>
        <translation>
            <numerusform>%n plan déplacé</numerusform>
            <numerusform>%n plans déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Modèle modifié</translation>
    </message>
    <message>
        <source>Options changed</source>
        <translation>Options modifiées</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Take {n} is in the cut</source>
        <translation>La prise {n} est dans le montage</translation>
    </message>
    <message>
        <source>No shots found in this file.</source>
        <translation>Aucun plan trouvé dans ce fichier.</translation>
    </message>
    <message>
        <source>Read as {encoding}, because it isn&apos;t UTF-8. Check accents and other letters.</source>
        <translation>Lu en {encoding}, car ce n’est pas de l’UTF-8. Vérifiez les accents et autres lettres.</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed, {amount}</source>
        <translation>
            <numerusform>%n non confirmée, {amount}</numerusform>
            <numerusform>%n non confirmées, {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rendering</source>
        <translation>
            <numerusform>%n en cours de rendu</numerusform>
            <numerusform>%n en cours de rendu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en file</numerusform>
            <numerusform>%n en file</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is called “{said}”.</source>
        <translation>Aucun modèle ne s’appelle «&#xa0;{said}&#xa0;».</translation>
    </message>
    <message>
        <source>Prompt change discarded</source>
        <translation>Modification du prompt abandonnée</translation>
    </message>
    <message>
        <source>Prompt change brought back</source>
        <translation>Modification du prompt rétablie</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Choisir la prise</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Prise {n}</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Generate again ({price})</source>
        <translation>Générer à nouveau ({price})</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>No model is called “{said}”. Did you mean {instead}?</source>
        <translation>Aucun modèle ne s’appelle «&#xa0;{said}&#xa0;». Vouliez-vous dire {instead}&#xa0;?</translation>
    </message>
    <message>
        <source>{option}: {model} can&apos;t do “{said}”.</source>
        <translation>{option}&#xa0;: {model} ne permet pas «&#xa0;{said}&#xa0;».</translation>
    </message>
    <message>
        <source>{option}: {model} can&apos;t do “{said}”. Use {instead}.</source>
        <translation>{option}&#xa0;: {model} ne permet pas «&#xa0;{said}&#xa0;». Utilisez {instead}.</translation>
    </message>
    <message>
        <source>{option}: {model} doesn&apos;t have this setting. Leave “{said}” out.</source>
        <translation>{option}&#xa0;: {model} n’a pas ce réglage. Retirez «&#xa0;{said}&#xa0;».</translation>
    </message>
    <message>
        <source>More cells than columns. Put the prompt in quotation marks.</source>
        <translation>Plus de cellules que de colonnes. Mettez le prompt entre guillemets.</translation>
    </message>
    <message>
        <source>A quotation mark never closes, so the lines below it are part of this one.</source>
        <translation>Un guillemet n’est jamais fermé&#xa0;: les lignes suivantes font donc partie de celle-ci.</translation>
    </message>
    <message>
        <source>A cell is too long to read. Shorten it.</source>
        <translation>Une cellule est trop longue pour être lue. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} ou {last}</translation>
    </message>
    <message>
        <source>Same number as line {said}. Both are added.</source>
        <translation>Même numéro que la ligne {said}. Les deux sont ajoutées.</translation>
    </message>
    <message>
        <source>Name shortened to “{said}”.</source>
        <translation>Nom raccourci en «&#xa0;{said}&#xa0;».</translation>
    </message>
    <message>
        <source>“{said}” takes aren&apos;t possible. Use 1 to {most}.</source>
        <translation>«&#xa0;{said}&#xa0;» prises, ce n’est pas possible. Utilisez de 1 à {most}.</translation>
    </message>
    <message>
        <source>Looks like a formula, kept as text: “{said}”.</source>
        <translation>Ressemble à une formule, gardé comme texte : « {said} ».</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s), {price} for one take each.</source>
        <translation>
            <numerusform>%n plan, {price} pour une prise.</numerusform>
            <numerusform>%n plans, {price} pour une prise de chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plus %n take(s) of unknown price.</source>
        <translation>
            <numerusform>Plus %n prise de prix inconnu.</numerusform>
            <numerusform>Plus %n prises de prix inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list wants {n} takes: {price}.</source>
        <translation>Votre liste demande {n} prises&#xa0;: {price}.</translation>
    </message>
    <message>
        <source>No column holds the prompts. Call one of these “Prompt”: {columns}.</source>
        <translation>Aucune colonne ne contient les prompts. Nommez l’une de celles-ci «&#xa0;Prompt&#xa0;»&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>This script has no scene headings, such as INT. KITCHEN - DAY.</source>
        <translation>Ce scénario n’a pas d’intitulés de scène, comme INT. CUISINE - JOUR.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be used and won&apos;t be added.</source>
        <translation>
            <numerusform>%n ligne est inutilisable et ne sera pas ajoutée.</numerusform>
            <numerusform>%n lignes sont inutilisables et ne seront pas ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list has {found} lines. Only the first {most} can be added at once, so put the rest into another list.</source>
        <translation>Votre liste a {found} lignes. Seules les {most} premières peuvent être ajoutées en une fois&#xa0;: mettez le reste dans une autre liste.</translation>
    </message>
    <message>
        <source>Columns not used: {columns}.</source>
        <translation>Colonnes non utilisées&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Lines with the number of another line: {n}.</source>
        <translation>Lignes avec le numéro d’une autre ligne&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Names shortened to {longest} characters: {n}.</source>
        <translation>Noms raccourcis à {longest} caractères&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Lines with an impossible number of takes: {n}.</source>
        <translation>Lignes avec un nombre de prises impossible&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Lines that look like a formula, kept as text: {n}.</source>
        <translation>Lignes qui ressemblent à une formule, gardées comme texte : {n}.</translation>
    </message>
    <message>
        <source>column {n}</source>
        <translation>colonne {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you.</source>
        <translation>
            <numerusform>%n prise à traiter.</numerusform>
            <numerusform>%n prises à traiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Écrivez un prompt.</translation>
    </message>
    <message>
        <source>Fill in {names}.</source>
        <translation>Remplissez {names}.</translation>
    </message>
    <message>
        <source>{n} choices are too many. Use {most} or fewer.</source>
        <translation>{n} variantes, c’est trop. {most} au plus.</translation>
    </message>
    <message>
        <source>Moderation blocked this prompt. Edit it first.</source>
        <translation>La modération a bloqué ce prompt. Modifiez-le d’abord.</translation>
    </message>
    <message>
        <source>Shot {n} is left out. {why}</source>
        <translation>Le plan {n} est laissé de côté. {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n more shot(s) are left out.</source>
        <translation>
            <numerusform>%n autre plan est laissé de côté.</numerusform>
            <numerusform>%n autres plans sont laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShotListModel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plan {n}</translation>
    </message>
    <message>
        <source>Take {n} is in the cut until you choose one</source>
        <translation>La prise {n} est dans le montage jusqu’à votre choix</translation>
    </message>
    <message>
        <source>No take</source>
        <translation>Aucune prise</translation>
    </message>
    <message>
        <source>Describe the shot</source>
        <translation>Décrire le plan</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Aucun clip</translation>
    </message>
    <message>
        <source>Picture of the shot</source>
        <translation>Image du plan</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {n} is chosen</source>
        <translation>La prise {n} est retenue</translation>
    </message>
</context>
<context>
    <name>ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>Liste des plans</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add shot</source>
        <translation>Ajouter un plan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Write your film shot by shot</source>
        <translation>Écrivez votre film plan par plan</translation>
    </message>
    <message>
        <source>Add the first shot</source>
        <translation>Ajouter le premier plan</translation>
    </message>
    <message>
        <source>Takes of each shot</source>
        <translation>Prises de chaque plan</translation>
    </message>
    <message>
        <source>Cut and takes</source>
        <translation>Montage et prises</translation>
    </message>
    <message>
        <source>Open in Takes</source>
        <translation>Ouvrir dans Prises</translation>
    </message>
    <message>
        <source>This shot has no takes yet.</source>
        <translation>Ce plan n’a pas encore de prise.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent {spent}</source>
        <translation>Dépensé {spent}</translation>
    </message>
    <message>
        <source>What queued takes cost, and one take of every empty shot.</source>
        <translation>Ce que coûtent les prises en file, plus une prise de chaque plan vide.</translation>
    </message>
    <message>
        <source>Generate {takes} each of {shots}</source>
        <translation>Générer {takes} par plan ({shots})</translation>
    </message>
    <message>
        <source>To go {to_go}</source>
        <translation>Prévu {to_go}</translation>
    </message>
    <message>
        <source>One row is one shot. Paste a list, drop a CSV file or a Fountain script here, or add the first shot. Writing is free.</source>
        <translation>Une ligne est un plan. Collez une liste, déposez ici un fichier CSV ou un scénario Fountain, ou ajoutez le premier plan. Écrire est gratuit.</translation>
    </message>
    <message numerus="yes">
        <source>To go {to_go}, %n not ready</source>
        <translation>
            <numerusform>Prévu {to_go}, %n incomplet</numerusform>
            <numerusform>Prévu {to_go}, %n incomplets</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent {spent}, to go {to_go}</source>
        <translation>Dépensé {spent}, prévu {to_go}</translation>
    </message>
    <message>
        <source>What queued takes cost, and one take of every empty shot. The row says why a shot isn&apos;t ready.</source>
        <translation>Le coût des prises en file, et d’une prise de chaque plan vide. La ligne dit pourquoi un plan n’est pas prêt.</translation>
    </message>
    <message>
        <source>What is queued or not confirmed counts as spent.</source>
        <translation>Ce qui est en file ou non confirmé compte comme dépensé.</translation>
    </message>
    <message>
        <source>Generate {n}</source>
        <translation>Générer ({n})</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>You see the sum and confirm it first.</source>
        <translation>Vous voyez d’abord la somme et la confirmez.</translation>
    </message>
    <message>
        <source>No empty shots to generate</source>
        <translation>Aucun plan vide à générer</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected shot(s)</source>
        <translation>
            <numerusform>%n plan sélectionné</numerusform>
            <numerusform>%n plans sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty shot(s)</source>
        <translation>
            <numerusform>%n plan vide</numerusform>
            <numerusform>%n plans vides</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate {takes} of {shots}</source>
        <translation>Générer {takes} par plan ({shots})</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Pas encore de prompt</translation>
    </message>
</context>
<context>
    <name>ShotTable</name>
    <message>
        <source>Shots in your list</source>
        <translation>Plans de votre liste</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Plans</translation>
    </message>
</context>
<context>
    <name>ShotTableModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>pas de prompt</translation>
    </message>
</context>
<context>
    <name>ShotTakes</name>
    <message>
        <source>Takes of the shot</source>
        <translation>Prises du plan</translation>
    </message>
</context>
<context>
    <name>SizePreview</name>
    <message>
        <source>Preview of the size</source>
        <translation>Aperçu de la taille</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Bigger thumbnails</source>
        <translation>Agrandir les vignettes</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Réduire les vignettes</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Tri&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Sound always on</source>
        <translation>Son toujours activé</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sans son</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Le son est activé</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Le son est désactivé</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>This take is in the bin or deleted</source>
        <translation>Cette prise est dans la corbeille ou supprimée</translation>
    </message>
    <message>
        <source>Its cost stays in your totals.</source>
        <translation>Son coût reste dans vos totaux.</translation>
    </message>
    <message>
        <source>No takes to save in this period</source>
        <translation>Aucune prise à enregistrer sur cette période</translation>
    </message>
    <message>
        <source>Save spending</source>
        <translation>Enregistrer les dépenses</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the spending</source>
        <translation>Impossible d’enregistrer les dépenses</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n take(s)</source>
        <translation>
            <numerusform>%n prise enregistrée</numerusform>
            <numerusform>%n prises enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No balance to save in this period</source>
        <translation>Aucun solde à enregistrer sur cette période</translation>
    </message>
    <message>
        <source>Save balance</source>
        <translation>Enregistrer le solde</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n balance(s)</source>
        <translation>
            <numerusform>%n solde enregistré</numerusform>
            <numerusform>%n soldes enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t save the balance</source>
        <translation>Impossible d’enregistrer le solde</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in Qt&apos;s letters, such as November 2026</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate {amount}</source>
        <translation>estimation {amount}</translation>
    </message>
    <message>
        <source>charged {amount}</source>
        <translation>facturé {amount}</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>prévu {amount}</translation>
    </message>
    <message>
        <source>not confirmed {amount}</source>
        <translation>non confirmé {amount}</translation>
    </message>
    <message>
        <source>returned {amount}</source>
        <translation>remboursé {amount}</translation>
    </message>
    <message>
        <source>imported {amount}</source>
        <translation>importé {amount}</translation>
    </message>
    <message>
        <source>{title}: nothing spent</source>
        <translation>{title}&#xa0;: aucune dépense</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Charged like a clip of another duration.</source>
        <translation>Facturé comme un clip d’une autre durée.</translation>
    </message>
    <message>
        <source>Failed, and PiAPI returned the cost.</source>
        <translation>Échec, et PiAPI a remboursé le coût.</translation>
    </message>
    <message>
        <source>PiAPI refused it before rendering.</source>
        <translation>PiAPI l’a refusée avant le rendu.</translation>
    </message>
    <message>
        <source>Failed, and PiAPI still charged for it.</source>
        <translation>Échec, et PiAPI l’a quand même facturée.</translation>
    </message>
    <message>
        <source>We had no price for it.</source>
        <translation>Nous n’avions pas de prix pour cette prise.</translation>
    </message>
    <message>
        <source>PiAPI&apos;s price isn&apos;t the one we know.</source>
        <translation>Le prix de PiAPI n’est pas celui que nous connaissons.</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t said what it charged.</source>
        <translation>PiAPI n’a pas indiqué le montant facturé.</translation>
    </message>
    <message>
        <source>PiAPI quoted this price, not the one we know.</source>
        <translation>PiAPI a annoncé ce prix, et non celui que nous connaissons.</translation>
    </message>
</context>
<context>
    <name>SpendingChart</name>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>Totaux par</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Set budget…</source>
        <translation>Fixer un budget…</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Model prices…</source>
        <translation>Prix des modèles…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Show takes</source>
        <translation>Voir les prises</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Changes of the balance</source>
        <translation>Variations du solde</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), counted as spent</source>
        <translation>
            <numerusform>%n prise, comptée comme dépensée</numerusform>
            <numerusform>%n prises, comptées comme dépensées</numerusform>
        </translation>
    </message>
    <message>
        <source>Every take is confirmed</source>
        <translation>Chaque prise est confirmée</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Vérifié : {time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Still counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Spending by day</source>
        <translation>Dépenses par jour</translation>
    </message>
    <message>
        <source>Spending by month</source>
        <translation>Dépenses par mois</translation>
    </message>
    <message>
        <source>Spending by year</source>
        <translation>Dépenses par an</translation>
    </message>
    <message>
        <source>Charges that differ from the estimate</source>
        <translation>Montants facturés différents de l’estimation</translation>
    </message>
    <message>
        <source>Balance, {period}</source>
        <translation>Solde, {period}</translation>
    </message>
    <message>
        <source>The balance didn&apos;t change.</source>
        <translation>Le solde n’a pas changé.</translation>
    </message>
    <message>
        <source>Every charge is what we said.</source>
        <translation>Chaque montant facturé correspond à l’estimation.</translation>
    </message>
    <message>
        <source>No takes were sent.</source>
        <translation>Aucune prise n’a été envoyée.</translation>
    </message>
    <message>
        <source>{chart}. Still counting…</source>
        <translation>{chart}. Calcul en cours…</translation>
    </message>
    <message>
        <source>So far: {sums}. Still counting…</source>
        <translation>Pour l’instant&#xa0;: {sums}. Calcul en cours…</translation>
    </message>
    <message>
        <source>Couldn&apos;t count your takes.</source>
        <translation>Impossible de compter vos prises.</translation>
    </message>
</context>
<context>
    <name>SplitShotDialog</name>
    <message>
        <source>Split shot</source>
        <translation>Scinder le plan</translation>
    </message>
    <message>
        <source>Prompt of the shot</source>
        <translation>Prompt du plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put the cursor where the second shot begins. Takes stay with the first.</source>
        <translation>Placez le curseur là où commence le deuxième plan. Les prises restent avec le premier.</translation>
    </message>
    <message>
        <source>Second shot: {text}</source>
        <translation>Deuxième plan&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Take {n}</source>
        <translation>Prise {n}</translation>
    </message>
    <message>
        <source>It plays here as soon as it&apos;s ready.</source>
        <translation>Elle sera lue ici dès qu’elle sera prête.</translation>
    </message>
</context>
<context>
    <name>StageNotice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Ouvrir dans une autre application</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Waiting for the disk of %1 to respond…</source>
        <translation>En attente d’une réponse du disque de %1…</translation>
    </message>
    <message>
        <source>Sora Desktop can&apos;t start</source>
        <translation>Sora Desktop ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your library</source>
        <translation>Impossible de lire votre bibliothèque</translation>
    </message>
    <message>
        <source>Start a new library</source>
        <translation>Créer une nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Nothing was changed. Reinstall the newer version.</source>
        <translation>Rien n’a été modifié. Réinstallez la version plus récente.</translation>
    </message>
    <message>
        <source>A newer version of Sora Desktop made the file %1.</source>
        <translation>Une version plus récente de Sora Desktop a créé le fichier %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t use the file %1, and there is no good backup.</source>
        <translation>Impossible d’utiliser le fichier %1, et il n’y a pas de bonne sauvegarde.</translation>
    </message>
    <message>
        <source>We kept it as %1.</source>
        <translation>Nous l’avons conservé sous %1.</translation>
    </message>
    <message>
        <source>Your clips are safe. You can start a new library. Find unfinished takes in your PiAPI account afterwards.</source>
        <translation>Vos clips sont en sécurité. Vous pouvez créer une nouvelle bibliothèque. Retrouvez ensuite les prises inachevées dans votre compte PiAPI.</translation>
    </message>
    <message>
        <source>Sora Desktop can&apos;t use its data folder. Make it writable or bring it back, then start again. Nothing was changed.</source>
        <translation>Sora Desktop ne peut pas utiliser son dossier de données. Autorisez-y l’écriture ou remettez-le en place, puis relancez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full, so Sora Desktop can&apos;t start. Free up space on this disk, then start again. Nothing was changed.</source>
        <translation>Le disque est plein&#xa0;: Sora Desktop ne peut pas démarrer. Libérez de la place sur ce disque, puis relancez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The API address from the command line isn&apos;t valid. %1</source>
        <translation>L’adresse de l’API dans la ligne de commande n’est pas valide. %1</translation>
    </message>
    <message>
        <source>Sora Desktop is already running with this library, but doesn&apos;t respond. Quit it or wait until it has quit, then start again. If it isn&apos;t running, delete the file %1.</source>
        <translation>Sora Desktop est déjà ouvert avec cette bibliothèque, mais ne répond pas. Quittez-le ou attendez qu’il se ferme, puis relancez. S’il n’est pas ouvert, supprimez le fichier %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your settings: %1</source>
        <translation>Impossible de lire vos réglages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset to default because the value isn&apos;t valid: %1.</source>
        <translation>Rétabli par défaut, car la valeur n’est pas valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read a budget, so nothing is sent until you set it again in Settings: %1.</source>
        <translation>Un budget était illisible&#xa0;: rien n’est envoyé tant que vous ne le fixez pas à nouveau dans les réglages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your settings file was damaged, so the defaults are back. We kept the old file as %1.</source>
        <translation>Votre fichier de réglages était endommagé&#xa0;: les valeurs par défaut sont rétablies. Nous avons conservé l’ancien sous %1.</translation>
    </message>
    <message>
        <source>Your settings file is damaged: %1</source>
        <translation>Votre fichier de réglages est endommagé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t read %n take(s) in your library. Nothing was deleted. Your PiAPI account still lists what you paid for.</source>
        <translation>
            <numerusform>Impossible de lire %n prise de votre bibliothèque. Rien n’a été supprimé. Votre compte PiAPI liste toujours ce que vous avez payé.</numerusform>
            <numerusform>Impossible de lire %n prises de votre bibliothèque. Rien n’a été supprimé. Votre compte PiAPI liste toujours ce que vous avez payé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumTile</name>
    <message>
        <source>No budget</source>
        <translation>Aucun budget</translation>
    </message>
    <message>
        <source>of {budget}, {left} left</source>
        <translation>sur {budget}, reste {left}</translation>
    </message>
    <message>
        <source>{text}, imported {amount}</source>
        <translation>{text}, importé {amount}</translation>
    </message>
</context>
<context>
    <name>SumsModel</name>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags of %1 takes</source>
        <translation>Étiquettes de %1 prises</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Some also have: %1</source>
        <translation>Certaines ont aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
    <message numerus="yes">
        <source>%1: %n take(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n prise</numerusform>
            <numerusform>%1&#xa0;: %n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play take</source>
        <translation>Lire la prise</translation>
    </message>
    <message>
        <source>Fetch now (free)</source>
        <translation>Récupérer (gratuit)</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>Annuler toute la file</translation>
    </message>
    <message>
        <source>Send now %1</source>
        <translation>Envoyer %1</translation>
    </message>
    <message>
        <source>Find it in my account…</source>
        <translation>Trouver dans mon compte…</translation>
    </message>
    <message>
        <source>Remove from queue (free)</source>
        <translation>Retirer de la file (gratuit)</translation>
    </message>
    <message>
        <source>Edit queued prompt…</source>
        <translation>Modifier le prompt en file…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause in the queue</source>
        <translation>Pause dans la file</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume in the queue</source>
        <translation>Reprendre dans la file</translation>
    </message>
    <message>
        <source>Send next</source>
        <translation>Envoyer en premier</translation>
    </message>
    <message>
        <source>Move up in queue</source>
        <translation>Monter dans la file</translation>
    </message>
    <message>
        <source>Move down in queue</source>
        <translation>Descendre dans la file</translation>
    </message>
    <message>
        <source>Send last</source>
        <translation>Envoyer en dernier</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translation>Elle n’a jamais été créée</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Edit and generate</source>
        <translation>Modifier et générer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue from its last frame</source>
        <translation>Continuer depuis la dernière image</translation>
    </message>
    <message>
        <source>Add frame to shelf…</source>
        <translation>Ajouter l’image à l’étagère…</translation>
    </message>
    <message>
        <source>Make the final %1</source>
        <translation>Créer la version finale %1</translation>
    </message>
    <message>
        <source>Make the final of a draft</source>
        <translation>Créer la version finale d’un brouillon</translation>
    </message>
    <message>
        <source>Make the finals of several drafts</source>
        <translation>Faire les versions finales de plusieurs brouillons</translation>
    </message>
    <message>
        <source>Make the finals (%1)</source>
        <translation>Faire les versions finales (%1)</translation>
    </message>
    <message>
        <source>Send again (%1, may be charged twice)</source>
        <translation>Renvoyer (%1, peut-être facturée deux fois)</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Ouvrir dans une autre application</translation>
    </message>
    <message>
        <source>Copy file or prompt</source>
        <translation>Copier le fichier ou le prompt</translation>
    </message>
    <message>
        <source>Rename file…</source>
        <translation>Renommer le fichier…</translation>
    </message>
    <message>
        <source>Save settings file next to clip</source>
        <translation>Enregistrer le fichier de réglages à côté du clip</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Star / unstar</source>
        <translation>Ajouter / retirer l’étoile</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Choose for the cut</source>
        <translation>Choisir pour le montage</translation>
    </message>
    <message>
        <source>Pause or resume queue</source>
        <translation>Pause ou reprise de la file</translation>
    </message>
    <message>
        <source>{finals} ({price})</source>
        <translation>{finals} ({price})</translation>
    </message>
    <message>
        <source>{finals} ({price}, untested)</source>
        <translation>{finals} ({price}, non testé)</translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)</source>
        <translation>
            <numerusform>Faire %n version finale</numerusform>
            <numerusform>Faire %n versions finales</numerusform>
        </translation>
    </message>
    <message>
        <source>{action}, {days} left</source>
        <translation>{action}, encore {days}</translation>
    </message>
    <message>
        <source>{action}, {days} left (untested)</source>
        <translation>{action}, reste {days} (non testé)</translation>
    </message>
    <message>
        <source>Final {price}, {days}</source>
        <translation>Finale {price}, {days}</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Again ({price})</source>
        <translation>À nouveau ({price})</translation>
    </message>
    <message>
        <source>Don&apos;t choose</source>
        <translation>Ne plus retenir</translation>
    </message>
    <message>
        <source>Move to shot…</source>
        <translation>Déplacer vers un plan…</translation>
    </message>
    <message>
        <source>Move to a new shot</source>
        <translation>Déplacer vers un nouveau plan</translation>
    </message>
    <message>
        <source>Move shot to project…</source>
        <translation>Déplacer le plan vers un projet…</translation>
    </message>
    <message>
        <source>Rename shot…</source>
        <translation>Renommer le plan…</translation>
    </message>
    <message>
        <source>Go to original take</source>
        <translation>Aller à la prise d’origine</translation>
    </message>
    <message>
        <source>Show shot</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Main action</source>
        <translation>Action principale</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Switch list / grid</source>
        <translation>Basculer liste / grille</translation>
    </message>
    <message>
        <source>Bigger thumbnails</source>
        <translation>Agrandir les vignettes</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Réduire les vignettes</translation>
    </message>
    <message>
        <source>Send now from %1</source>
        <translation>Envoyer, dès %1</translation>
    </message>
    <message>
        <source>Generate again (%1)</source>
        <translation>Générer à nouveau (%1)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copier le fichier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>Copier l’ID de tâche</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter une étoile</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>The one take that stands for its shot: its number has a white circle</source>
        <translation>La prise qui représente son plan&#xa0;: son numéro est dans un cercle blanc</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>TakeDetails</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Utiliser le prompt et les réglages</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>Copier l’ID de tâche</translation>
    </message>
    <message>
        <source>PiAPI&apos;s reply</source>
        <translation>Réponse de PiAPI</translation>
    </message>
    <message>
        <source>Imported: made elsewhere, in no budget.</source>
        <translation>Importée&#xa0;: créée ailleurs, dans aucun budget.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>ID de tâche</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Take ID</source>
        <translation>ID de prise</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
</context>
<context>
    <name>TakeListActions</name>
    <message>
        <source>Collapse all shots</source>
        <translation>Replier tous les plans</translation>
    </message>
    <message>
        <source>Expand all shots</source>
        <translation>Déplier tous les plans</translation>
    </message>
</context>
<context>
    <name>TakeListHeader</name>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>Rechercher des prises</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Shot order</source>
        <translation>Ordre des plans</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 prise</translation>
    </message>
    <message>
        <source>%2 takes</source>
        <translation>%2 prises</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plan {n}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
</context>
<context>
    <name>TakeListModel</name>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>dans la corbeille</translation>
    </message>
</context>
<context>
    <name>TakePictures</name>
    <message>
        <source>Continues shot {n}</source>
        <translation>Continue le plan {n}</translation>
    </message>
    <message>
        <source>Continued in shot {n}</source>
        <translation>Se poursuit dans le plan {n}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>Lien vers {host}</translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>charged %1</source>
        <translation>facturé %1</translation>
    </message>
    <message>
        <source>quoted %1</source>
        <translation>annoncé %1</translation>
    </message>
    <message>
        <source>estimate ~%1</source>
        <translation>estimation ~%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>estimate from %1</source>
        <translation>estimation dès %1</translation>
    </message>
</context>
<context>
    <name>TakeText</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Not confirmed. You may have been charged {price}</source>
        <translation>Non confirmée. {price} vous ont peut-être été facturés</translation>
    </message>
    <message>
        <source>Waiting at PiAPI, {time}{retry}</source>
        <translation>En attente chez PiAPI, {time}{retry}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>{why}. {charge}</source>
        <translation>{why}. {charge}</translation>
    </message>
    <message>
        <source>On hold. Not sent, not charged</source>
        <translation>En attente. Non envoyée, non facturée</translation>
    </message>
    <message>
        <source>On hold: {why}. Not charged</source>
        <translation>En attente&#xa0;: {why}. Non facturée</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Queued: {why}</source>
        <translation>En file&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Queued: {why}, retrying in {time}</source>
        <translation>En file&#xa0;: {why}, nouvel essai dans {time}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far{retry}</source>
        <translation>Rendu en cours, {time} écoulées{retry}</translation>
    </message>
    <message>
        <source>Rendering, about {left} left{retry}</source>
        <translation>Rendu en cours, encore {left} environ{retry}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far, longer than usual{retry}</source>
        <translation>Rendu en cours, {time} écoulées, plus long que d’habitude{retry}</translation>
    </message>
    <message>
        <source>. Retrying: {why}</source>
        <translation>. Nouvel essai&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Status unclear, checking again, {time}</source>
        <translation>État peu clair, nouvelle vérification, {time}</translation>
    </message>
    <message>
        <source>PiAPI says “{status}”, checking again, {time}</source>
        <translation>PiAPI indique «&#xa0;{status}&#xa0;», nouvelle vérification, {time}</translation>
    </message>
    <message>
        <source>Paid, download link expired</source>
        <translation>Payée, lien de téléchargement expiré</translation>
    </message>
    <message>
        <source>Rendered, waiting to download</source>
        <translation>Rendue, en attente du téléchargement</translation>
    </message>
    <message>
        <source>Paid, not downloaded: {why}</source>
        <translation>Payée, non téléchargée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Downloading, {size}, {speed}</source>
        <translation>Téléchargement, {size}, {speed}</translation>
    </message>
    <message>
        <source>Downloading, {n} %, {speed}</source>
        <translation>Téléchargement, {n}&#xa0;%, {speed}</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>Envoi des images</translation>
    </message>
    <message>
        <source>your plan can&apos;t upload files</source>
        <translation>votre forfait ne permet pas l’envoi de fichiers</translation>
    </message>
    <message>
        <source>couldn&apos;t upload the file</source>
        <translation>impossible d’envoyer le fichier</translation>
    </message>
    <message>
        <source>input file not found</source>
        <translation>fichier d’entrée introuvable</translation>
    </message>
    <message>
        <source>can&apos;t use the link</source>
        <translation>lien inutilisable</translation>
    </message>
    <message>
        <source>can&apos;t make the final of this draft</source>
        <translation>version finale de ce brouillon impossible</translation>
    </message>
    <message>
        <source>Paused. Not sent, not charged</source>
        <translation>En pause. Non envoyée, non facturée</translation>
    </message>
    <message>
        <source>Canceled. Not charged</source>
        <translation>Annulée. Non facturée</translation>
    </message>
    <message>
        <source>Dismissed: you marked it as never made</source>
        <translation>Écartée&#xa0;: vous l’avez marquée comme jamais créée</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost.</source>
        <translation>PiAPI rembourse normalement le coût.</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Non facturé.</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>PiAPI a quand même facturé {price}.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>pas de clé d’API</translation>
    </message>
    <message>
        <source>PiAPI refused your key</source>
        <translation>PiAPI a refusé votre clé</translation>
    </message>
    <message>
        <source>PiAPI blocked this account</source>
        <translation>PiAPI a bloqué ce compte</translation>
    </message>
    <message>
        <source>balance too low</source>
        <translation>solde trop bas</translation>
    </message>
    <message>
        <source>blocked by moderation</source>
        <translation>bloquée par la modération</translation>
    </message>
    <message>
        <source>model no longer available</source>
        <translation>modèle indisponible</translation>
    </message>
    <message>
        <source>PiAPI is busy</source>
        <translation>PiAPI est surchargé</translation>
    </message>
    <message>
        <source>PiAPI has a problem</source>
        <translation>PiAPI a un problème</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>couldn&apos;t verify PiAPI&apos;s identity</source>
        <translation>identité de PiAPI non vérifiée</translation>
    </message>
    <message>
        <source>the proxy blocked it</source>
        <translation>bloquée par le proxy</translation>
    </message>
    <message>
        <source>this network needs a sign-in</source>
        <translation>ce réseau demande une connexion</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>clips folder not found</source>
        <translation>dossier des clips introuvable</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>fichier introuvable</translation>
    </message>
    <message>
        <source>another app is using the file</source>
        <translation>une autre application utilise le fichier</translation>
    </message>
    <message>
        <source>the download isn&apos;t a video</source>
        <translation>le téléchargement n’est pas une vidéo</translation>
    </message>
    <message>
        <source>download link expired</source>
        <translation>lien de téléchargement expiré</translation>
    </message>
    <message>
        <source>PiAPI sent no download link</source>
        <translation>PiAPI n’a pas envoyé de lien de téléchargement</translation>
    </message>
    <message>
        <source>unsafe download link</source>
        <translation>lien de téléchargement non sûr</translation>
    </message>
    <message>
        <source>PiAPI can&apos;t find this take</source>
        <translation>PiAPI ne trouve pas cette prise</translation>
    </message>
    <message>
        <source>unexpected reply from PiAPI</source>
        <translation>réponse inattendue de PiAPI</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm it</source>
        <translation>non confirmée par PiAPI</translation>
    </message>
    <message>
        <source>Sora Desktop quit while sending</source>
        <translation>Sora Desktop fermé pendant l’envoi</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI a refusé la demande</translation>
    </message>
    <message>
        <source>render failed</source>
        <translation>échec du rendu</translation>
    </message>
    <message>
        <source>canceled at PiAPI</source>
        <translation>annulée chez PiAPI</translation>
    </message>
    <message>
        <source>over your budget</source>
        <translation>au-delà de votre budget</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>couldn&apos;t save</source>
        <translation>enregistrement impossible</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>un problème est survenu</translation>
    </message>
    <message>
        <source>Ready, imported</source>
        <translation>Prête, importée</translation>
    </message>
    <message>
        <source>Imported without its clip</source>
        <translation>Importée sans son clip</translation>
    </message>
    <message>
        <source>Untested on PiAPI</source>
        <translation>Non testé chez PiAPI</translation>
    </message>
    <message>
        <source>Untested on PiAPI: {parts}</source>
        <translation>Non testé chez PiAPI&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Choose a model. This one isn&apos;t in the list.</source>
        <translation>Choisissez un modèle. Celui-ci n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Choose another model. {model} is no longer available.</source>
        <translation>Choisissez un autre modèle. {model} n’est plus disponible.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Écrivez d’abord un prompt.</translation>
    </message>
    <message>
        <source>Shorten the prompt to {limit} characters.</source>
        <translation>Raccourcissez le prompt à {limit} caractères.</translation>
    </message>
    <message>
        <source>The prompt has a character that can&apos;t be sent. Retype that part.</source>
        <translation>Le prompt a un caractère impossible à envoyer. Retapez ce passage.</translation>
    </message>
    <message>
        <source>Choose an aspect ratio that {model} supports.</source>
        <translation>Choisissez un format d’image que {model} prend en charge.</translation>
    </message>
    <message>
        <source>Choose a resolution that {model} supports.</source>
        <translation>Choisissez une définition que {model} prend en charge.</translation>
    </message>
    <message>
        <source>Choose a duration that {model} supports.</source>
        <translation>Choisissez une durée que {model} prend en charge.</translation>
    </message>
    <message>
        <source>Choose a sound setting that {model} supports.</source>
        <translation>Choisissez un réglage du son que {model} prend en charge.</translation>
    </message>
    <message>
        <source>The shots must have {shortest} to {longest} s in all for {model}.</source>
        <translation>Pour {model}, les plans doivent durer de {shortest} à {longest} s au total.</translation>
    </message>
    <message>
        <source>Choose settings that {model} supports.</source>
        <translation>Choisissez des réglages que {model} prend en charge.</translation>
    </message>
    <message>
        <source>Use a longer clip or sound. {model} needs {seconds} s at least.</source>
        <translation>Utilisez un clip ou un son plus long. {model} exige au moins {seconds} s.</translation>
    </message>
    <message>
        <source>Use a shorter clip or sound. {model} takes {seconds} s at most.</source>
        <translation>Utilisez un clip ou un son plus court. {model} accepte au plus {seconds} s.</translation>
    </message>
    <message>
        <source>Use fewer or shorter ones. {model} takes {seconds} s of them in all.</source>
        <translation>Utilisez-en moins, ou de plus courts. {model} en accepte {seconds} s au total.</translation>
    </message>
    <message>
        <source>Add a picture or a video. {model} takes no sound alone.</source>
        <translation>Ajoutez une image ou une vidéo. {model} n’accepte pas un son seul.</translation>
    </message>
    <message>
        <source>Make a new draft. A final can be made for {days} days after the draft.</source>
        <translation>Créez un nouveau brouillon. La version finale est possible jusqu’à {days} jours après le brouillon.</translation>
    </message>
    <message>
        <source>Wait until the draft is ready, then make its final.</source>
        <translation>Attendez que le brouillon soit prêt, puis créez sa version finale.</translation>
    </message>
    <message>
        <source>Add the pictures that {model} needs.</source>
        <translation>Ajoutez les images dont {model} a besoin.</translation>
    </message>
    <message>
        <source>{model} can&apos;t use these pictures. Remove them.</source>
        <translation>{model} ne peut pas utiliser ces images. Retirez-les.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t on the shelf. Add it there, or write it without @.</source>
        <translation>{name} n’est pas sur l’étagère. Ajoutez-le, ou écrivez-le sans @.</translation>
    </message>
    <message>
        <source>{name} stands for two files. Remove one of them.</source>
        <translation>{name} désigne deux fichiers. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Choose 1 to 20 takes.</source>
        <translation>Choisissez de 1 à 20 prises.</translation>
    </message>
    <message>
        <source>Choose 1 to 1,000 takes.</source>
        <translation>Choisissez de 1 à 1&#x202f;000 prises.</translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
</context>
<context>
    <name>TakesModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{model} ({version})</source>
        <translation>{model} ({version})</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Imported. {state}</source>
        <translation>Importée. {state}</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Where the takes go</source>
        <translation>Destination des prises</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Adds to shot {n}</source>
        <translation>S’ajoute au plan {n}</translation>
    </message>
    <message>
        <source>New shot after shot {n}</source>
        <translation>Nouveau plan après le plan {n}</translation>
    </message>
    <message>
        <source>Shot {n}  {name}</source>
        <translation>Plan {n}  {name}</translation>
    </message>
</context>
<context>
    <name>TitleCard</name>
    <message>
        <source>Shot {n}</source>
        <translation>Plan {n}</translation>
    </message>
</context>
<context>
    <name>ToastRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Just done</source>
        <translation>À l’instant</translation>
    </message>
</context>
<context>
    <name>TodaysAccount</name>
    <message>
        <source>Today&apos;s account</source>
        <translation>Compte du jour</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Queued, not charged yet</source>
        <translation>En file, pas encore facturées</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Set budget…</source>
        <translation>Fixer un budget…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{amount} of {budget}</source>
        <translation>{amount} sur {budget}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Barre supérieure</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Dépensé aujourd’hui</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Liste des plans</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Your balance at PiAPI</source>
        <translation>Votre solde chez PiAPI</translation>
    </message>
    <message>
        <source>of {budget}</source>
        <translation>sur {budget}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>Ce mois-ci {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {budget}</source>
        <translation>Ce mois-ci {amount} sur {budget}</translation>
    </message>
    <message>
        <source>Includes {amount} not confirmed</source>
        <translation>Dont {amount} non confirmés</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Couldn&apos;t move %1 to the trash. It&apos;s still there.</source>
        <translation>Impossible de mettre %1 à la corbeille. Le fichier est toujours là.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Sora Desktop %1 is available</source>
        <translation>Sora Desktop %1 est disponible</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>Page de téléchargement</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
</context>
<context>
    <name>ViewerActions</name>
    <message>
        <source>Take actions</source>
        <translation>Actions de la prise</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Prise précédente</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Prise suivante</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Take {n} of {count}</source>
        <translation>Prise {n} sur {count}</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plan {n}</translation>
    </message>
</context>
<context>
    <name>_Takes</name>
    <message>
        <source>Take {n}, in the cut</source>
        <translation>Prise {n}, dans le montage</translation>
    </message>
    <message>
        <source>Take {n}, in the cut until you choose one. Click to choose it.</source>
        <translation>Prise {n}, dans le montage jusqu’à votre choix. Cliquez pour la choisir.</translation>
    </message>
    <message>
        <source>Take {n}. Click to use it in the cut.</source>
        <translation>Prise {n}. Cliquez pour l’utiliser dans le montage.</translation>
    </message>
    <message>
        <source>Take {n} has no clip</source>
        <translation>La prise {n} n’a pas de clip</translation>
    </message>
</context>
</TS>
