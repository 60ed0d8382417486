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
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>Sora Desktop is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3, and FFmpeg under the LGPL, version 2.1, as separate libraries that you may replace. Some video formats may be covered by patents in your country.</source>
        <translation>Sora Desktop est un logiciel libre sous licence MIT. Il utilise Qt et PySide6 sous LGPL, version 3, et FFmpeg sous LGPL, version 2.1, comme bibliothèques séparées que vous pouvez remplacer. Certains formats vidéo peuvent être couverts par des brevets dans votre pays.</translation>
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
        <source>This text did not come with this copy of the program.</source>
        <translation>Ce texte n’accompagnait pas cette copie du programme.</translation>
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
        <source>Pick from the account&apos;s list</source>
        <translation>Choisir dans la liste du compte</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>C’est celle-ci</translation>
    </message>
    <message>
        <source>Loading your account&apos;s list…</source>
        <translation>Chargement de la liste de votre compte…</translation>
    </message>
    <message>
        <source>Reading the task you picked…</source>
        <translation>Lecture de la tâche choisie…</translation>
    </message>
    <message>
        <source>Your account shows no task from the time of this send. That proves nothing yet: the list can be late, so look again in a few minutes.</source>
        <translation>Votre compte ne montre aucune tâche au moment de cet envoi. Cela ne prouve encore rien&#xa0;: la liste peut avoir du retard. Cherchez à nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>Reading what each task asked for ({n} of {count})…</source>
        <translation>Lecture de ce que demandait chaque tâche ({n} sur {count})…</translation>
    </message>
    <message>
        <source>One of these was made from the same prompt and settings.</source>
        <translation>L’une d’elles a le même prompt et les mêmes réglages.</translation>
    </message>
    <message>
        <source>{n} of these were made from the same prompt and settings.</source>
        <translation>{n} d’entre elles ont le même prompt et les mêmes réglages.</translation>
    </message>
    <message>
        <source>None of these was made from the same prompt and settings.</source>
        <translation>Aucune d’elles n’a le même prompt et les mêmes réglages.</translation>
    </message>
    <message>
        <source>Already a take: {prompt}</source>
        <translation>Déjà une prise&#xa0;: {prompt}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>no prompt told</source>
        <translation>prompt non indiqué</translation>
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
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>This one was made from another prompt or other settings than were sent.</source>
        <translation>Celle-ci a été créée avec un autre prompt ou d’autres réglages que ceux envoyés.</translation>
    </message>
    <message>
        <source>Picking sends nothing and costs nothing.</source>
        <translation>Choisir n’envoie rien et ne coûte rien.</translation>
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
        <source>Sent at {time}, {seconds}, {price}. Choose the task that is this take.</source>
        <translation>Envoyée à {time}, {seconds}, {price}. Choisissez la tâche qui est cette prise.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://, because your key is sent to it.</source>
        <translation>L’adresse doit commencer par https://, car votre clé y est envoyée.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>N’indiquez ni nom d’utilisateur ni mot de passe dans l’adresse.</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or # on.</source>
        <translation>Omettez tout à partir du point d’interrogation ou de #.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or https://.</source>
        <translation>L’adresse d’un proxy commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address ends with its port, as in http://proxy.example:8080.</source>
        <translation>L’adresse d’un proxy se termine par son port, comme http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>A webhook&apos;s address must begin with https://.</source>
        <translation>L’adresse d’un webhook doit commencer par https://.</translation>
    </message>
    <message>
        <source>This is too long for an address.</source>
        <translation>C’est trop long pour une adresse.</translation>
    </message>
    <message>
        <source>An address has no spaces, line breaks or backslashes inside.</source>
        <translation>Une adresse ne contient ni espaces, ni sauts de ligne, ni barres obliques inverses.</translation>
    </message>
    <message>
        <source>This is not a whole address, such as https://api.example.com.</source>
        <translation>Ce n’est pas une adresse complète, telle que https://api.example.com.</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
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
        <source>Look for missing takes</source>
        <translation>Chercher les prises manquantes</translation>
    </message>
    <message>
        <source>As set in your PiAPI workspace</source>
        <translation>Comme dans votre espace PiAPI</translation>
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
        <source>Forget the webhook secret</source>
        <translation>Oublier le secret du webhook</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Service mode</source>
        <translation>Mode du service</translation>
    </message>
    <message>
        <source>PiAPI calls it when a take is finished. The program does not need it.</source>
        <translation>PiAPI l’appelle quand une prise est finie. Le programme n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Sent along with each take. Kept like the key, never in a file.</source>
        <translation>Envoyé avec chaque prise. Conservé comme la clé, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secret du webhook</translation>
    </message>
    <message>
        <source>In your account and among the clips. Free; the window tells what it found.</source>
        <translation>Dans votre compte et parmi les clips. Gratuit&#xa0;; la fenêtre indique le résultat.</translation>
    </message>
    <message>
        <source>Missing takes</source>
        <translation>Prises manquantes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Forgotten once you save</source>
        <translation>Oublié dès que vous enregistrez</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <source>Notice {n} of {count}, show the next</source>
        <translation>Avis {n} sur {count}, voir le suivant</translation>
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
    <name>ClipButtons</name>
    <message>
        <source>Use settings</source>
        <translation>Utiliser les réglages</translation>
    </message>
</context>
<context>
    <name>ClipInfo</name>
    <message>
        <source>Prompt of this take</source>
        <translation>Prompt de cette prise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>Raw answer of the service</source>
        <translation>Réponse brute du service</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sans son</translation>
    </message>
    <message>
        <source>Made from take %1</source>
        <translation>Issue de la prise %1</translation>
    </message>
    <message>
        <source>%1 takes of one press</source>
        <translation>%1 prises d’un même lot</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>Finished clips are files in this folder.</source>
        <translation>Les clips finis sont des fichiers de ce dossier.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clips folder</source>
        <translation>Dossier des clips</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Utiliser le dossier habituel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Write the recipe into new clips</source>
        <translation>Écrire la recette dans les nouveaux clips</translation>
    </message>
    <message>
        <source>Prompt, settings and cost, behind picture and sound, which stay as they are. Drop such a clip on the window to use them again. Whoever gets the file can read them.</source>
        <translation>Prompt, réglages et coût, derrière l’image et le son, qui restent tels quels. Déposez un tel clip sur la fenêtre pour les réutiliser. Quiconque reçoit le fichier peut les lire.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>Dossier pour les clips</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>While composing</source>
        <translation>En composant</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>Dans le lecteur</translation>
    </message>
    <message>
        <source>In the list of takes</source>
        <translation>Dans la liste des prises</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>Pendant la comparaison</translation>
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
        <source>The prompt before</source>
        <translation>Le prompt d’avant</translation>
    </message>
    <message>
        <source>The prompt after</source>
        <translation>Le prompt d’après</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Write the prompt</source>
        <translation>Écrire le prompt</translation>
    </message>
    <message>
        <source>Search the takes</source>
        <translation>Rechercher dans les prises</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Afficher les raccourcis</translation>
    </message>
    <message>
        <source>Undo, also what was chosen</source>
        <translation>Annuler, aussi les choix</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
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
    <name>CompareBar</name>
    <message>
        <source>Place of the wipe</source>
        <translation>Position du volet</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two takes compared</source>
        <translation>Deux prises comparées</translation>
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
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Why Generate cannot be pressed</source>
        <translation>Pourquoi «&#xa0;Générer&#xa0;» est indisponible</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>{n} of {limit}</source>
        <translation>{n} sur {limit}</translation>
    </message>
    <message>
        <source>{over} too many</source>
        <translation>{over} en trop</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Generate  {total}</source>
        <translation>Générer  {total}</translation>
    </message>
    <message>
        <source>Generate {n}  {total}</source>
        <translation>Générer {n}  {total}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Sora Desktop closed unexpectedly the last time. Your takes are safe, and nothing is sent or paid again. The report stays on this computer.</source>
        <translation>Sora Desktop s’est fermé de façon inattendue la dernière fois. Vos prises sont en sécurité&#xa0;; rien n’est renvoyé ni repayé. Le rapport reste sur cet ordinateur.</translation>
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
        <source>What is known of the last run</source>
        <translation>Ce que l’on sait de la dernière session</translation>
    </message>
    <message>
        <source>This text holds neither your key nor what a program variable held. Read it before you give it to anybody.</source>
        <translation>Ce texte ne contient ni votre clé ni le contenu des variables du programme. Lisez-le avant de le donner à quelqu’un.</translation>
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
        <source>This is all that is copied. Keys and prompts are not in it.</source>
        <translation>C’est tout ce qui est copié. Ni clés ni prompts n’y figurent.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop it to bring its prompt and settings back</source>
        <translation>Déposez-le pour retrouver son prompt et ses réglages</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>EmptyTakes</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No take fits this search and these filters.</source>
        <translation>Aucune prise ne correspond à cette recherche et à ces filtres.</translation>
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
        <source>Takes that you move to the bin wait here until it is emptied.</source>
        <translation>Les prises mises à la corbeille attendent ici qu’elle soit vidée.</translation>
    </message>
    <message>
        <source>Back to the takes</source>
        <translation>Retour aux prises</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Aucune prise pour l’instant</translation>
    </message>
    <message>
        <source>Write a prompt and press Generate. Every take is kept here.</source>
        <translation>Écrivez un prompt et appuyez sur «&#xa0;Générer&#xa0;». Chaque prise est conservée ici.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Folder for the copies</source>
        <translation>Dossier pour les copies</translation>
    </message>
    <message>
        <source>Copying clip {n} of {count}, {percent} %…</source>
        <translation>Copie du clip {n} sur {count}, {percent}&#xa0;%…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) copied.</source>
        <translation>
            <numerusform>%n clip copié.</numerusform>
            <numerusform>%n clips copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>{name} holds them in their order.</source>
        <translation>{name} les contient dans leur ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) without a known length are not in it.</source>
        <translation>
            <numerusform>%n clip sans durée connue n’y figure pas.</numerusform>
            <numerusform>%n clips sans durée connue n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be copied: {why}.</source>
        <translation>
            <numerusform>%n n’a pas pu être copié&#xa0;: {why}.</numerusform>
            <numerusform>%n n’ont pas pu être copiés&#xa0;: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The recipe could not be saved</source>
        <translation>La recette n’a pas pu être enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n recipe(s) saved beside the clips</source>
        <translation>
            <numerusform>%n recette enregistrée à côté des clips</numerusform>
            <numerusform>%n recettes enregistrées à côté des clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) renamed</source>
        <translation>
            <numerusform>%n clip renommé</numerusform>
            <numerusform>%n clips renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept the old name: {why}.</source>
        <translation>
            <numerusform>%n a gardé l’ancien nom&#xa0;: {why}.</numerusform>
            <numerusform>%n ont gardé l’ancien nom&#xa0;: {why}.</numerusform>
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
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show which takes</source>
        <translation>Prises à afficher</translation>
    </message>
    <message>
        <source>Show which model</source>
        <translation>Modèle à afficher</translation>
    </message>
    <message>
        <source>Show which shape</source>
        <translation>Format à afficher</translation>
    </message>
    <message>
        <source>Show which tag</source>
        <translation>Étiquette à afficher</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Avec étoile seulement</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>All shapes</source>
        <translation>Tous les formats</translation>
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
        <source>Taken back</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
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
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Clips are made by PiAPI and paid from your own account there. Every price is shown before you spend it. Checking the key is free.</source>
        <translation>Les clips sont créés par PiAPI et payés depuis votre propre compte. Chaque prix est affiché avant la dépense. Vérifier la clé est gratuit.</translation>
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
        <source>Answer to the key</source>
        <translation>Réponse pour la clé</translation>
    </message>
    <message>
        <source>Where do I find my key?</source>
        <translation>Où trouver ma clé&#xa0;?</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>It will be kept in {store}, never in a file of this program.</source>
        <translation>Elle sera conservée dans {store}, jamais dans un fichier de ce programme.</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept until you close the program.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: elle est conservée jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Paste your PiAPI key to begin</source>
        <translation>Collez votre clé PiAPI pour commencer</translation>
    </message>
    <message>
        <source>Checking the key. This call is free.</source>
        <translation>Vérification de la clé. Cet appel est gratuit.</translation>
    </message>
    <message>
        <source>Ready to make clips</source>
        <translation>Prêt à créer des clips</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}. Kept in {place}.</source>
        <translation>La clé fonctionne. Solde {balance}. Conservée dans&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>No key and no cost. The whole program with clips made here, marked as a demo.</source>
        <translation>Ni clé ni coût. Tout le programme, avec des clips créés ici et marqués comme démo.</translation>
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
        <source>from {price}/s</source>
        <translation>dès {price}/s</translation>
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
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your computer.</source>
        <translation>«&#xa0;Système&#xa0;» suit le thème clair ou sombre de votre ordinateur.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Une autre langue s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Chercher une version plus récente une fois par jour</translation>
    </message>
    <message>
        <source>You are told, and nothing is installed. Nothing about you is sent.</source>
        <translation>Vous êtes prévenu, rien n’est installé. Rien n’est envoyé à votre sujet.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>A take just like this one is not confirmed</source>
        <translation>Une prise identique n’est pas confirmée</translation>
    </message>
    <message>
        <source>Its answer was lost, and it may have been charged %1. It is still being looked for. If you generate now, you may pay for the same take twice.</source>
        <translation>Sa réponse s’est perdue et elle a peut-être été facturée %1. Elle est encore recherchée. Si vous générez maintenant, vous risquez de payer deux fois la même prise.</translation>
    </message>
    <message>
        <source>Generate anyway (%1)</source>
        <translation>Générer quand même (%1)</translation>
    </message>
    <message>
        <source>Generate for %1?</source>
        <translation>Générer pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>This press costs more than %1, the amount above which you are asked. You can change it in the settings.</source>
        <translation>Ceci coûte plus de %1, le montant à partir duquel une confirmation est demandée. Vous pouvez le changer dans les réglages.</translation>
    </message>
    <message>
        <source>Generate (%1)</source>
        <translation>Générer (%1)</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>Récupérer à nouveau (gratuit)</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>Le dossier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>No other player could be opened</source>
        <translation>Aucun autre lecteur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>The frame could not be saved</source>
        <translation>L’image n’a pas pu être enregistrée</translation>
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
        <source>It did not happen?</source>
        <translation>Cela n’a pas eu lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Sora Desktop stops looking for this take and no longer counts its %1 as spent. Say so only if your account at PiAPI shows neither the take nor a charge.</source>
        <translation>Sora Desktop cesse de chercher cette prise et ne compte plus ses %1 comme dépensés. Ne le dites que si votre compte PiAPI ne montre ni la prise ni un débit.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Cela n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Send this take again?</source>
        <translation>Renvoyer cette prise&#xa0;?</translation>
    </message>
    <message>
        <source>The answer to the first send was lost, and it may have been charged {first}. If it turns up, you have paid for two takes. Checking your account&apos;s list first costs nothing.</source>
        <translation>La réponse au premier envoi s’est perdue et il a peut-être été facturé {first}. Si la prise réapparaît, vous en aurez payé deux. Consulter d’abord la liste de votre compte ne coûte rien.</translation>
    </message>
    <message>
        <source>Send again ({price})</source>
        <translation>Renvoyer ({price})</translation>
    </message>
    <message>
        <source>I may pay a second time, and I want that</source>
        <translation>Je paierai peut-être une seconde fois, et je l’accepte</translation>
    </message>
    <message>
        <source>The first take was found meanwhile</source>
        <translation>La première prise a été retrouvée entre-temps</translation>
    </message>
    <message>
        <source>nothing was sent again</source>
        <translation>rien n’a été renvoyé</translation>
    </message>
    <message>
        <source>The lost take was found</source>
        <translation>La prise perdue a été retrouvée</translation>
    </message>
    <message>
        <source>it goes on, and nothing was sent again</source>
        <translation>elle continue, et rien n’a été renvoyé</translation>
    </message>
    <message>
        <source>It could not be written down. Nothing was changed.</source>
        <translation>Cela n’a pas pu être consigné. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another take follows this task already.</source>
        <translation>Une autre prise suit déjà cette tâche.</translation>
    </message>
    <message>
        <source>Nothing is concluded from that.</source>
        <translation>Aucune conclusion n’en est tirée.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Enter your key first.</source>
        <translation>Saisissez d’abord votre clé.</translation>
    </message>
    <message>
        <source>There is no key to check.</source>
        <translation>Il n’y a pas de clé à vérifier.</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}.</source>
        <translation>La clé fonctionne. Solde {balance}.</translation>
    </message>
    <message>
        <source>The key could not be checked, and was not kept. Try it again.</source>
        <translation>La clé n’a pas pu être vérifiée et n’a pas été conservée. Réessayez.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>memory, until you close the program</source>
        <translation>la mémoire, jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clé est vide.</translation>
    </message>
    <message>
        <source>This is too long for a key: {n} characters.</source>
        <translation>C’est trop long pour une clé&#xa0;: {n} caractères.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks inside. Copy it once more.</source>
        <translation>Une clé ne contient ni espaces ni sauts de ligne. Copiez-la encore une fois.</translation>
    </message>
    <message>
        <source>Leave out the quotation marks round the key.</source>
        <translation>Omettez les guillemets autour de la clé.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it once more.</source>
        <translation>Une clé n’a que des lettres simples, des chiffres et des signes. Copiez-la encore une fois.</translation>
    </message>
    <message>
        <source>This is too short for a key. Copy the whole of it.</source>
        <translation>C’est trop court pour une clé. Copiez-la en entier.</translation>
    </message>
    <message>
        <source>PIAPI_API_KEY is not used: {why}</source>
        <translation>PIAPI_API_KEY n’est pas utilisée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>{where} is not there, so nothing can be kept for the next start.</source>
        <translation>Absent&#xa0;: {where}. Rien ne peut être gardé pour le prochain démarrage.</translation>
    </message>
    <message>
        <source>{where} does not answer. Unlock it, or go on for this session only.</source>
        <translation>Sans réponse&#xa0;: {where}. Déverrouillez le trousseau ou continuez pour cette session seulement.</translation>
    </message>
    <message>
        <source>{where} is locked. Unlock it and try again.</source>
        <translation>Verrouillé&#xa0;: {where}. Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>{where} refused. What it holds was not changed.</source>
        <translation>Refusé&#xa0;: {where}. Son contenu n’a pas changé.</translation>
    </message>
    <message>
        <source>{where} did not keep it, so it holds for this session only.</source>
        <translation>Non conservée&#xa0;: {where}. La clé vaut pour cette session seulement.</translation>
    </message>
    <message>
        <source>It was saved in {where}, and is not there any more. Enter it again.</source>
        <translation>Elle était conservée dans&#xa0;: {where}, et n’y est plus. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>It is too long for a keychain, so it holds for this session only.</source>
        <translation>Elle est trop longue pour un trousseau&#xa0;; elle vaut pour cette session seulement.</translation>
    </message>
    <message>
        <source>What {where} holds is not a key. Enter the key again.</source>
        <translation>Pas une clé dans&#xa0;: {where}. Saisissez la clé à nouveau.</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>PiAPI key</source>
        <translation>Clé PiAPI</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Collez votre clé ici</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>The key pays for your clips. It is kept by your system, not in a file.</source>
        <translation>La clé paie vos clips. Elle est conservée par votre système, pas dans un fichier.</translation>
    </message>
    <message>
        <source>PiAPI key</source>
        <translation>Clé PiAPI</translation>
    </message>
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
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Paste a key to replace it</source>
        <translation>Collez une clé pour la remplacer</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Conservée dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Known for this session only. It is gone when the program closes.</source>
        <translation>Connue pour cette session seulement. Elle disparaît à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The demo has a key of its own, which pays for nothing.</source>
        <translation>La démo a sa propre clé, qui ne paie rien.</translation>
    </message>
    <message>
        <source>Taken from PIAPI_API_KEY, for this session only.</source>
        <translation>Prise de PIAPI_API_KEY, pour cette session seulement.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Il n’y a pas encore de clé.</translation>
    </message>
    <message>
        <source>Checking, this costs nothing</source>
        <translation>Vérification, sans frais</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The new size shows after a restart, which takes a second. Takes that were sent go on at PiAPI meanwhile; nothing is sent twice.</source>
        <translation>La nouvelle taille apparaît après un redémarrage d’une seconde. Les prises envoyées continuent chez PiAPI&#xa0;; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Restart for the new size?</source>
        <translation>Redémarrer pour la nouvelle taille&#xa0;?</translation>
    </message>
    <message>
        <source>The new language shows after a restart, which takes a second. Takes that were sent go on at PiAPI meanwhile; nothing is sent twice.</source>
        <translation>La nouvelle langue apparaît après un redémarrage d’une seconde. Les prises envoyées continuent chez PiAPI&#xa0;; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Restart for the new language?</source>
        <translation>Redémarrer pour la nouvelle langue&#xa0;?</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Takes are under way</source>
        <translation>Des prises sont en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n prise en cours</numerusform>
            <numerusform>%n prises en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep following in the tray, or quit? If you quit, they go on at PiAPI and are fetched at the next start. Nothing is paid twice.</source>
        <translation>Continuer à suivre dans la zone de notification, ou quitter&#xa0;? Si vous quittez, elles continuent chez PiAPI et sont récupérées au prochain démarrage. Rien n’est payé deux fois.</translation>
    </message>
    <message>
        <source>Do this every time (the settings can change it)</source>
        <translation>Toujours faire ainsi (modifiable dans les réglages)</translation>
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
        <source>%n take(s) moved to the bin</source>
        <translation>
            <numerusform>%n prise mise à la corbeille</numerusform>
            <numerusform>%n prises mises à la corbeille</numerusform>
        </translation>
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
    <name>LibraryTalk</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) left here: not finished, may cost money</source>
        <translation>
            <numerusform>%n prise reste ici&#xa0;: pas terminée, elle peut encore coûter</numerusform>
            <numerusform>%n prises restent ici&#xa0;: pas terminées, elles peuvent encore coûter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will go to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n fichier (%1) ira dans la corbeille du système.</numerusform>
            <numerusform>%n fichiers (%1) iront dans la corbeille du système.</numerusform>
        </translation>
    </message>
    <message>
        <source>The takes are gone from the list for good. What they cost (%1) stays in the account of what you spent.</source>
        <translation>Les prises quittent la liste définitivement. Leur coût (%1) reste dans le compte de vos dépenses.</translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin of %n take(s)?</source>
        <translation>
            <numerusform>Vider la corbeille de %n prise&#xa0;?</numerusform>
            <numerusform>Vider la corbeille de %n prises&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
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
        <source>About this take</source>
        <translation>À propos de cette prise</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>It plays here as soon as it is ready.</source>
        <translation>Elle sera lue ici dès qu’elle sera prête.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Nothing is under way</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n prise en cours</numerusform>
            <numerusform>%n prises en cours</numerusform>
        </translation>
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
        <source>Nothing to do: the program tries again by itself. Takes that were sent go on at PiAPI.</source>
        <translation>Rien à faire&#xa0;: le programme réessaie de lui-même. Les prises envoyées continuent chez PiAPI.</translation>
    </message>
    <message>
        <source>There is no API key</source>
        <translation>Il n’y a pas de clé d’API</translation>
    </message>
    <message>
        <source>Without a key nothing can be sent to PiAPI.</source>
        <translation>Sans clé, rien ne peut être envoyé à PiAPI.</translation>
    </message>
    <message>
        <source>Paste your PiAPI key.</source>
        <translation>Collez votre clé PiAPI.</translation>
    </message>
    <message>
        <source>PiAPI refused the API key</source>
        <translation>PiAPI a refusé la clé d’API</translation>
    </message>
    <message>
        <source>The key is wrong, was revoked, or belongs to a closed account.</source>
        <translation>La clé est fausse, révoquée ou appartient à un compte fermé.</translation>
    </message>
    <message>
        <source>Paste a new key from your PiAPI workspace. What waits in line is sent after that.</source>
        <translation>Collez une nouvelle clé de votre espace PiAPI. Ce qui attend sera envoyé ensuite.</translation>
    </message>
    <message>
        <source>PiAPI turns this account away</source>
        <translation>PiAPI rejette ce compte</translation>
    </message>
    <message>
        <source>It says that the plan or the balance does not allow this. Nothing more is asked or sent for now; takes that were sent go on at PiAPI.</source>
        <translation>Selon PiAPI, l’offre ou le solde ne le permet pas. Plus rien n’est demandé ni envoyé pour l’instant&#xa0;; les prises envoyées continuent chez PiAPI.</translation>
    </message>
    <message>
        <source>Look at your account at PiAPI, then try again: that is free.</source>
        <translation>Consultez votre compte PiAPI, puis réessayez&#xa0;: c’est gratuit.</translation>
    </message>
    <message>
        <source>The PiAPI balance is too low</source>
        <translation>Le solde PiAPI est trop bas</translation>
    </message>
    <message>
        <source>PiAPI could not reserve the cost of this take.</source>
        <translation>PiAPI n’a pas pu réserver le coût de cette prise.</translation>
    </message>
    <message>
        <source>Top up at PiAPI. If the balance is enough, the input was refused: change the prompt.</source>
        <translation>Rechargez chez PiAPI. Si le solde suffit, c’est l’entrée qui a été refusée&#xa0;: modifiez le prompt.</translation>
    </message>
    <message>
        <source>Refused by moderation</source>
        <translation>Refusée par la modération</translation>
    </message>
    <message>
        <source>The content check at PiAPI or behind it did not let this through.</source>
        <translation>Le contrôle de contenu, chez PiAPI ou en aval, ne l’a pas laissée passer.</translation>
    </message>
    <message>
        <source>Change the prompt: real people, brands, violence and nudity are refused most often.</source>
        <translation>Modifiez le prompt&#xa0;: personnes réelles, marques, violence et nudité sont le plus souvent refusées.</translation>
    </message>
    <message>
        <source>{model} is no longer available</source>
        <translation>{model} n’est plus disponible</translation>
    </message>
    <message>
        <source>PiAPI does not make clips with this model any more.</source>
        <translation>PiAPI ne crée plus de clips avec ce modèle.</translation>
    </message>
    <message>
        <source>{switch}</source>
        <translation>{switch}</translation>
    </message>
    <message>
        <source>PiAPI has too much to do</source>
        <translation>PiAPI est surchargé</translation>
    </message>
    <message>
        <source>Too many takes run at once, on your account or at PiAPI.</source>
        <translation>Trop de prises en même temps, sur votre compte ou chez PiAPI.</translation>
    </message>
    <message>
        <source>Nothing to do: the program waits and tries again by itself.</source>
        <translation>Rien à faire&#xa0;: le programme attend et réessaie de lui-même.</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI a un problème</translation>
    </message>
    <message>
        <source>The service answers with errors.</source>
        <translation>Le service répond par des erreurs.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>PiAPI cannot be reached from here.</source>
        <translation>PiAPI est injoignable d’ici.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>The other side could not prove that it is PiAPI, so nothing was sent to it.</source>
        <translation>L’interlocuteur n’a pas pu prouver qu’il est PiAPI&#xa0;; rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>In a company network, set its certificate in the settings. Elsewhere check the clock of this computer.</source>
        <translation>Sur un réseau d’entreprise, indiquez son certificat dans les réglages. Sinon, vérifiez l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy did not let this through</source>
        <translation>Le proxy a bloqué l’accès</translation>
    </message>
    <message>
        <source>The proxy of this network refused or did not answer.</source>
        <translation>Le proxy de ce réseau a refusé ou n’a pas répondu.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings.</source>
        <translation>Vérifiez le proxy dans les réglages.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Ce réseau demande une connexion</translation>
    </message>
    <message>
        <source>Another page answered in place of PiAPI.</source>
        <translation>Une autre page a répondu à la place de PiAPI.</translation>
    </message>
    <message>
        <source>Open a web page, sign in to the network, and come back. The program then goes on by itself.</source>
        <translation>Ouvrez une page web, identifiez-vous sur le réseau et revenez. Le programme reprend alors de lui-même.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The clip could not be saved.</source>
        <translation>Le clip n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder. Then fetch the clip again: that is free.</source>
        <translation>Libérez de la place ou choisissez un autre dossier. Puis récupérez le clip à nouveau&#xa0;: c’est gratuit.</translation>
    </message>
    <message>
        <source>The clips folder is gone</source>
        <translation>Le dossier des clips a disparu</translation>
    </message>
    <message>
        <source>The folder for clips was moved, unplugged, or is not writable.</source>
        <translation>Le dossier des clips a été déplacé, débranché ou n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder. Then fetch the clip again: that is free.</source>
        <translation>Remettez-le ou choisissez un autre dossier. Puis récupérez le clip à nouveau&#xa0;: c’est gratuit.</translation>
    </message>
    <message>
        <source>The clip is no longer on the disk</source>
        <translation>Le clip n’est plus sur le disque</translation>
    </message>
    <message>
        <source>The file was moved or deleted outside the program.</source>
        <translation>Le fichier a été déplacé ou supprimé hors du programme.</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again while PiAPI still keeps it: that is free.</source>
        <translation>Remettez-le, ou récupérez-le à nouveau tant que PiAPI le garde&#xa0;: c’est gratuit.</translation>
    </message>
    <message>
        <source>The file is in use by another program</source>
        <translation>Le fichier est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>The clip is here, but could not be given its name: a virus scanner or another program holds the file.</source>
        <translation>Le clip est là, mais n’a pas pu recevoir son nom&#xa0;: un antivirus ou un autre programme retient le fichier.</translation>
    </message>
    <message>
        <source>Nothing to do: the program tries again by itself until it is free.</source>
        <translation>Rien à faire&#xa0;: le programme réessaie de lui-même jusqu’à ce qu’il soit libre.</translation>
    </message>
    <message>
        <source>What came was not a video</source>
        <translation>Ce qui est arrivé n’était pas une vidéo</translation>
    </message>
    <message>
        <source>The download was damaged or was another kind of file, and was not kept.</source>
        <translation>Le téléchargement était endommagé ou d’un autre type, et n’a pas été gardé.</translation>
    </message>
    <message>
        <source>Fetch it again: that is free.</source>
        <translation>Récupérez-la à nouveau&#xa0;: c’est gratuit.</translation>
    </message>
    <message>
        <source>The link to the clip has expired</source>
        <translation>Le lien vers le clip a expiré</translation>
    </message>
    <message>
        <source>PiAPI keeps clips for a short time only.</source>
        <translation>PiAPI ne garde les clips que peu de temps.</translation>
    </message>
    <message>
        <source>Fetch again asks PiAPI for a new link: that is free. If there is none, the clip is lost.</source>
        <translation>«&#xa0;Récupérer à nouveau&#xa0;» demande un nouveau lien à PiAPI&#xa0;: c’est gratuit. S’il n’y en a pas, le clip est perdu.</translation>
    </message>
    <message>
        <source>PiAPI gave no link to the clip</source>
        <translation>PiAPI n’a pas donné de lien vers le clip</translation>
    </message>
    <message>
        <source>The take is marked as done, but without a clip.</source>
        <translation>La prise est marquée comme finie, mais sans clip.</translation>
    </message>
    <message>
        <source>Check now asks once more, free. If it stays so, ask PiAPI with the task ID.</source>
        <translation>«&#xa0;Vérifier&#xa0;» redemande une fois, gratuitement. Si rien ne change, interrogez PiAPI avec l’ID de tâche.</translation>
    </message>
    <message>
        <source>PiAPI does not know this take</source>
        <translation>PiAPI ne connaît pas cette prise</translation>
    </message>
    <message>
        <source>The account of this key has no task with this ID.</source>
        <translation>Le compte de cette clé n’a aucune tâche avec cet ID.</translation>
    </message>
    <message>
        <source>Check that the key is of the account that made the take, then check once more: that is free.</source>
        <translation>Vérifiez que la clé est celle du compte qui a créé la prise, puis vérifiez encore&#xa0;: c’est gratuit.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>La réponse n’a pas été comprise</translation>
    </message>
    <message>
        <source>PiAPI answered in a way that this version does not know.</source>
        <translation>PiAPI a répondu d’une façon que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Check again later: that is free. If it stays so, an update of the program may help.</source>
        <translation>Vérifiez plus tard&#xa0;: c’est gratuit. Si rien ne change, une mise à jour du programme peut aider.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>The request was sent, but the answer never came. Nobody knows yet whether PiAPI took it.</source>
        <translation>La demande a été envoyée, mais la réponse n’est jamais arrivée. Nul ne sait encore si PiAPI l’a prise en compte.</translation>
    </message>
    <message>
        <source>The program looks for it in your account’s history. Do not generate it again before that is clear.</source>
        <translation>Le programme la cherche dans l’historique de votre compte. Ne la générez pas à nouveau avant que ce soit clair.</translation>
    </message>
    <message>
        <source>The program was closed while this take was being sent.</source>
        <translation>Le programme a été fermé pendant l’envoi de cette prise.</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI a refusé la demande</translation>
    </message>
    <message>
        <source>PiAPI did not accept these settings or this prompt.</source>
        <translation>PiAPI n’a pas accepté ces réglages ou ce prompt.</translation>
    </message>
    <message>
        <source>Change the prompt or the settings and generate again.</source>
        <translation>Modifiez le prompt ou les réglages et générez à nouveau.</translation>
    </message>
    <message>
        <source>The render did not work</source>
        <translation>Le rendu n’a pas abouti</translation>
    </message>
    <message>
        <source>PiAPI accepted the take and could not finish it.</source>
        <translation>PiAPI a accepté la prise et n’a pas pu la terminer.</translation>
    </message>
    <message>
        <source>Generating it again is a new take at its full price. Another model may do better.</source>
        <translation>La générer à nouveau est une nouvelle prise au plein prix. Un autre modèle fera peut-être mieux.</translation>
    </message>
    <message>
        <source>The take was cancelled</source>
        <translation>La prise a été annulée</translation>
    </message>
    <message>
        <source>It was cancelled at PiAPI, not by this program.</source>
        <translation>Elle a été annulée chez PiAPI, pas par ce programme.</translation>
    </message>
    <message>
        <source>Generating it again is a new take at its full price.</source>
        <translation>La générer à nouveau est une nouvelle prise au plein prix.</translation>
    </message>
    <message>
        <source>That would go over your budget</source>
        <translation>Cela dépasserait votre budget</translation>
    </message>
    <message>
        <source>The budget that you set does not have room for this.</source>
        <translation>Le budget que vous avez fixé n’y suffit pas.</translation>
    </message>
    <message>
        <source>Wait until the budget begins anew, or raise it in the settings.</source>
        <translation>Attendez que le budget recommence ou augmentez-le dans les réglages.</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>Retenue pour vous</translation>
    </message>
    <message>
        <source>An earlier take of the same press was not confirmed, so this one was not sent.</source>
        <translation>Une prise précédente du même lot n’a pas été confirmée&#xa0;; celle-ci n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>Clear up the other one first. Then send this one, or take it back.</source>
        <translation>Réglez d’abord l’autre. Puis envoyez celle-ci ou retirez-la.</translation>
    </message>
    <message>
        <source>This could not be written down</source>
        <translation>Cela n’a pas pu être consigné</translation>
    </message>
    <message>
        <source>The program’s own records cannot be written, so nothing is sent: a take without a record could be paid twice.</source>
        <translation>Le programme ne peut pas écrire ses registres, donc rien n’est envoyé&#xa0;: une prise sans trace pourrait être payée deux fois.</translation>
    </message>
    <message>
        <source>Make room on the disk and start the program again.</source>
        <translation>Libérez de la place sur le disque et redémarrez le programme.</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Une erreur de ce programme</translation>
    </message>
    <message>
        <source>Something went wrong here that should not.</source>
        <translation>Il s’est passé ici quelque chose d’anormal.</translation>
    </message>
    <message>
        <source>Your takes are safe. Start the program again; if it comes back, copy the diagnostics from the settings.</source>
        <translation>Vos prises sont en sécurité. Redémarrez le programme&#xa0;; si l’erreur revient, copiez le diagnostic depuis les réglages.</translation>
    </message>
    <message>
        <source>The connection is not safe: unknown authority</source>
        <translation>La connexion n’est pas sûre&#xa0;: autorité inconnue</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI comes from an authority that this computer does not know. The proxy of a company does that. Nothing was sent to it.</source>
        <translation>Le certificat présenté pour PiAPI vient d’une autorité que cet ordinateur ne connaît pas. Un proxy d’entreprise fait cela. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>In a company network, set its certificate in the settings. Elsewhere do not trust this network.</source>
        <translation>Sur un réseau d’entreprise, indiquez son certificat dans les réglages. Ailleurs, ne vous fiez pas à ce réseau.</translation>
    </message>
    <message>
        <source>The connection is not safe: expired certificate</source>
        <translation>La connexion n’est pas sûre&#xa0;: certificat expiré</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI has expired, or the clock of this computer is ahead. Nothing was sent to it.</source>
        <translation>Le certificat présenté pour PiAPI a expiré, ou l’horloge de cet ordinateur avance. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, PiAPI has to renew its certificate.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, PiAPI doit renouveler son certificat.</translation>
    </message>
    <message>
        <source>The connection is not safe: certificate not yet valid</source>
        <translation>La connexion n’est pas sûre&#xa0;: certificat pas encore valide</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI is not valid yet: most likely the clock of this computer is behind. Nothing was sent to it.</source>
        <translation>Le certificat présenté pour PiAPI n’est pas encore valide&#xa0;: l’horloge de cet ordinateur retarde sans doute. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection is not safe: wrong host name</source>
        <translation>La connexion n’est pas sûre&#xa0;: mauvais nom d’hôte</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than PiAPI: somebody else answers in its place. Nothing was sent to it.</source>
        <translation>Le certificat présenté appartient à un autre hôte que PiAPI&#xa0;: quelqu’un d’autre répond à sa place. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>You may need to sign in to this network first. Else check the API address and the proxy in the settings.</source>
        <translation>Il faut peut-être d’abord vous identifier sur ce réseau. Sinon, vérifiez l’adresse de l’API et le proxy dans les réglages.</translation>
    </message>
    <message>
        <source>{headline}. {rest}</source>
        <translation>{headline}. {rest}</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>Rien n’a été envoyé et rien n’a été facturé.</translation>
    </message>
    <message>
        <source>It may have been charged: {price} counts as spent until that is clear.</source>
        <translation>Elle a peut-être été facturée&#xa0;: {price} comptent comme dépensés jusqu’à ce que ce soit clair.</translation>
    </message>
    <message>
        <source>The take is paid for: {price}. Fetching it costs nothing.</source>
        <translation>La prise est payée&#xa0;: {price}. La récupérer ne coûte rien.</translation>
    </message>
    <message>
        <source>The take goes on at PiAPI. It costs {price}, as ordered.</source>
        <translation>La prise continue chez PiAPI. Elle coûte {price}, comme prévu.</translation>
    </message>
    <message>
        <source>PiAPI refused it at once, so nothing was charged.</source>
        <translation>PiAPI l’a refusée tout de suite&#xa0;; rien n’a été facturé.</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost of a failed task; check your balance.</source>
        <translation>PiAPI rend normalement le coût d’une tâche échouée&#xa0;; vérifiez votre solde.</translation>
    </message>
    <message>
        <source>PiAPI names a charge of {price}.</source>
        <translation>PiAPI indique un débit de {price}.</translation>
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
        <source>{name} is the nearest that works, {price}. Switching is free.</source>
        <translation>{name} est le plus proche qui fonctionne, {price}. Changer est gratuit.</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Top up at PiAPI</source>
        <translation>Recharger chez PiAPI</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Modifier et réessayer</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>Passer à {model}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
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
        <source>Install Sora Desktop again; your clips, takes and settings stay.</source>
        <translation>Réinstallez Sora Desktop&#xa0;; vos clips, prises et réglages restent.</translation>
    </message>
    <message>
        <source>Clips cannot be played: the media plugin is missing.</source>
        <translation>Les clips ne peuvent pas être lus&#xa0;: le module multimédia manque.</translation>
    </message>
    <message>
        <source>Some pictures cannot be shown: a plugin is missing.</source>
        <translation>Certaines images ne peuvent pas être affichées&#xa0;: un module manque.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Cheap, quick takes to find the shot, with sound</source>
        <translation>Prises rapides et peu chères pour trouver le plan, avec son</translation>
    </message>
    <message>
        <source>Drafts in any shape, any length from 4 to 15 s</source>
        <translation>Ébauches de tout format, de 4 à 15 s</translation>
    </message>
    <message>
        <source>Film-like shots with speech and sound, up to 8 s</source>
        <translation>Plans de cinéma avec voix et son, jusqu’à 8 s</translation>
    </message>
    <message>
        <source>Longer shots in any shape, from square to 21:9</source>
        <translation>Plans plus longs de tout format, du carré au 21:9</translation>
    </message>
    <message>
        <source>OpenAI ended Sora 2 on 2026-09-24. PiAPI may refuse it.</source>
        <translation>OpenAI a arrêté Sora 2 le 24/09/2026. PiAPI peut le refuser.</translation>
    </message>
    <message>
        <source>People and movement, any length from 3 to 15 s</source>
        <translation>Personnes et mouvement, de 3 à 15 s</translation>
    </message>
    <message>
        <source>PiAPI&apos;s pages disagree on lengths over 15 s, so they are not offered.</source>
        <translation>Les pages de PiAPI se contredisent au-delà de 15 s&#xa0;; ces durées ne sont pas proposées.</translation>
    </message>
    <message>
        <source>Quick, cheap drafts at 720p, with sound</source>
        <translation>Ébauches rapides et peu chères en 720p, avec son</translation>
    </message>
    <message>
        <source>Steady motion in any shape, any length from 4 to 15 s</source>
        <translation>Mouvement stable, tout format, de 4 à 15 s</translation>
    </message>
    <message>
        <source>The finest detail and motion of the Sora models, with sound</source>
        <translation>Le plus fin détail et mouvement des modèles Sora, avec son</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Write an amount such as 20 or 7.50, or leave it empty.</source>
        <translation>Écrivez un montant tel que 20 ou 7.50, ou laissez vide.</translation>
    </message>
    <message>
        <source>Write an amount above $0, or leave it empty.</source>
        <translation>Écrivez un montant supérieur à $0, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>A budget stops new takes before they are sent. Empty means no limit.</source>
        <translation>Un budget arrête les nouvelles prises avant l’envoi. Vide&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
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
        <source>Ask above</source>
        <translation>Demander dès</translation>
    </message>
    <message>
        <source>One press of Generate that costs more than this asks first.</source>
        <translation>Un clic sur «&#xa0;Générer&#xa0;» qui coûte plus que cela demande confirmation.</translation>
    </message>
    <message>
        <source>The month allows less than one day of it.</source>
        <translation>Le mois autorise moins qu’une seule journée.</translation>
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
        <source>{word} is none of the blanks.</source>
        <translation>{word} n’est pas un des champs.</translation>
    </message>
    <message>
        <source>Write a name with at least one of the blanks in it.</source>
        <translation>Écrivez un nom contenant au moins un des champs.</translation>
    </message>
    <message>
        <source>A paper boat on a rainy street</source>
        <translation>Un bateau en papier dans une rue pluvieuse</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Names of clips</source>
        <translation>Noms des clips</translation>
    </message>
    <message>
        <source>Preview of the name</source>
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
    <name>NetworkPage</name>
    <message>
        <source>Leave both empty to use what your system uses.</source>
        <translation>Laissez les deux vides pour utiliser les réglages de votre système.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autorité de certification propre</translation>
    </message>
    <message>
        <source>A PEM file</source>
        <translation>Un fichier PEM</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>For networks that inspect traffic. Trusted in addition to the system&apos;s.</source>
        <translation>Pour les réseaux qui inspectent le trafic. S’ajoute à celles du système.</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Autorité propre</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Ce fichier est illisible. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be PEM.</source>
        <translation>Ce fichier ne contient aucun certificat. Il doit être au format PEM.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note on this take</source>
        <translation>Note sur cette prise</translation>
    </message>
    <message>
        <source>A note on this take</source>
        <translation>Une note sur cette prise</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Enter key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed: the answer was lost, and up to %1 may have been charged. Your account is being searched; nothing is sent again by itself.</source>
        <translation>
            <numerusform>%n prise non confirmée&#xa0;: la réponse s’est perdue et jusqu’à %1 ont peut-être été facturés. Votre compte est parcouru&#xa0;; rien n’est renvoyé automatiquement.</numerusform>
            <numerusform>%n prises non confirmées&#xa0;: les réponses se sont perdues et jusqu’à %1 ont peut-être été facturés. Votre compte est parcouru&#xa0;; rien n’est renvoyé automatiquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>This is the demo. Prices are shown as they are, nothing is charged, and the clips are drawn on this computer, not made by PiAPI.</source>
        <translation>Ceci est la démo. Les prix sont les vrais, rien n’est facturé, et les clips sont dessinés sur cet ordinateur, pas créés par PiAPI.</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>Utiliser ma clé</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>The first {n}. Write what you look for to find the others.</source>
        <translation>Les {n} premiers. Écrivez ce que vous cherchez pour trouver les autres.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Your takes play here</source>
        <translation>Vos prises sont lues ici</translation>
    </message>
    <message>
        <source>Generate a clip, or pick a take.</source>
        <translation>Générez un clip ou choisissez une prise.</translation>
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
        <source>No sound: this machine has no device for it</source>
        <translation>Pas de son&#xa0;: cet appareil n’a pas de sortie audio</translation>
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
        <source>Sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Leave full screen, then compare</source>
        <translation>Quitter le plein écran, puis comparer</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Afficher à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Play from here only</source>
        <translation>Lire à partir d’ici seulement</translation>
    </message>
    <message>
        <source>Play up to here only</source>
        <translation>Lire jusqu’ici seulement</translation>
    </message>
    <message>
        <source>Play the whole clip again</source>
        <translation>Lire à nouveau tout le clip</translation>
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
        <source>Wipe instead of side by side</source>
        <translation>Volet au lieu de côte à côte</translation>
    </message>
    <message>
        <source>Wipe to the left</source>
        <translation>Volet vers la gauche</translation>
    </message>
    <message>
        <source>Wipe to the right</source>
        <translation>Volet vers la droite</translation>
    </message>
    <message>
        <source>Hear take A</source>
        <translation>Écouter la prise A</translation>
    </message>
    <message>
        <source>Hear take B</source>
        <translation>Écouter la prise B</translation>
    </message>
    <message>
        <source>Hear neither</source>
        <translation>N’écouter aucune</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Échanger A et B</translation>
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
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>There is no other take with a clip</source>
        <translation>Aucune autre prise n’a de clip</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prise %1</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone</source>
        <translation>Le fichier du clip a disparu</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. Fetch the take again: it is free.</source>
        <translation>%1 n’est plus dans son dossier. Récupérez la prise à nouveau&#xa0;: c’est gratuit.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is empty</source>
        <translation>Le fichier du clip est vide</translation>
    </message>
    <message>
        <source>%1 has no bytes in it. Fetch the take again: it is free.</source>
        <translation>%1 ne contient aucun octet. Récupérez la prise à nouveau&#xa0;: c’est gratuit.</translation>
    </message>
    <message>
        <source>This file is not a clip, or it is damaged</source>
        <translation>Ce fichier n’est pas un clip, ou il est endommagé</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Fetch the take again: it is free.</source>
        <translation>%1 ne peut pas être ouvert. Récupérez la prise à nouveau&#xa0;: c’est gratuit.</translation>
    </message>
    <message>
        <source>The clip breaks off here</source>
        <translation>Le clip s’interrompt ici</translation>
    </message>
    <message>
        <source>The rest of %1 is damaged. Fetch the take again: it is free.</source>
        <translation>Le reste de %1 est endommagé. Récupérez la prise à nouveau&#xa0;: c’est gratuit.</translation>
    </message>
    <message>
        <source>This clip has a format that cannot be shown here</source>
        <translation>Ce clip a un format qui ne peut pas être affiché ici</translation>
    </message>
    <message>
        <source>The file is whole; no decoder for its picture is built in.</source>
        <translation>Le fichier est intact&#xa0;; aucun décodeur intégré ne lit son image.</translation>
    </message>
    <message>
        <source>The clip has stopped moving</source>
        <translation>Le clip n’avance plus</translation>
    </message>
    <message>
        <source>The sound system may have gone away. The file is whole.</source>
        <translation>Le système audio a peut-être disparu. Le fichier est intact.</translation>
    </message>
    <message>
        <source>The clip&apos;s file does not answer</source>
        <translation>Le fichier du clip ne répond pas</translation>
    </message>
    <message>
        <source>The drive with %1 may be asleep or gone. Nothing is lost.</source>
        <translation>Le disque de %1 est peut-être en veille ou débranché. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Lire à l’envers</translation>
    </message>
    <message>
        <source>Play forwards, faster with each press</source>
        <translation>Lire en avant, plus vite à chaque appui</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Une seconde en arrière</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Une seconde en avant</translation>
    </message>
    <message>
        <source>To the first frame</source>
        <translation>À la première image</translation>
    </message>
    <message>
        <source>To the last frame</source>
        <translation>À la dernière image</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
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
        <source>Save this frame as a picture</source>
        <translation>Enregistrer cette image</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>Ouvrir dans un autre lecteur</translation>
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
        <source>Hearing A</source>
        <translation>Son de A</translation>
    </message>
    <message>
        <source>Hearing B</source>
        <translation>Son de B</translation>
    </message>
    <message>
        <source>Hearing neither</source>
        <translation>Aucun son</translation>
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
        <source>About the price</source>
        <translation>À propos du prix</translation>
    </message>
    <message>
        <source>Price of PiAPI as of {day}. The API&apos;s own figure replaces it once known.</source>
        <translation>Prix de PiAPI au {day}. Le montant de l’API le remplace dès qu’il est connu.</translation>
    </message>
    <message>
        <source>PiAPI names no exact price for these settings (as of {day}); it may be higher.</source>
        <translation>PiAPI n’indique pas de prix exact pour ces réglages (au {day})&#xa0;; il peut être plus élevé.</translation>
    </message>
    <message>
        <source>{length} {times} {rate} = {price}</source>
        <translation>{length} {times} {rate} = {price}</translation>
    </message>
    <message>
        <source>{one}, {n} takes {total}</source>
        <translation>{one}, {n} prises {total}</translation>
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
        <source>Earlier prompts</source>
        <translation>Prompts précédents</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles de prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Earlier prompt {n} of {count}. Yours comes back with Down.</source>
        <translation>Prompt précédent {n} sur {count}. Le vôtre revient avec Bas.</translation>
    </message>
    <message>
        <source>Still to fill in: {names}. Tab goes there.</source>
        <translation>Reste à remplir&#xa0;: {names}. Tab y mène.</translation>
    </message>
    <message>
        <source>Kept from the last time, not sent yet.</source>
        <translation>Gardé de la dernière fois, pas encore envoyé.</translation>
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
        <source>What you generate is listed here, to be used again.</source>
        <translation>Ce que vous générez figure ici, pour être réutilisé.</translation>
    </message>
    <message>
        <source>No templates yet. Write a prompt with blanks such as {subject}, and save it.</source>
        <translation>Pas encore de modèle. Écrivez un prompt avec des blancs tels que {subject} et enregistrez-le.</translation>
    </message>
    <message>
        <source>Kept as a template</source>
        <translation>Gardé comme modèle</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>The template could not be kept</source>
        <translation>Le modèle n’a pas pu être gardé</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>Le dossier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>it is too long for a prompt</source>
        <translation>il est trop long pour un prompt</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>ce n’est pas un texte UTF-8</translation>
    </message>
    <message>
        <source>it is not written as TOML</source>
        <translation>il n’est pas écrit en TOML</translation>
    </message>
    <message>
        <source>there is no prompt in it</source>
        <translation>il ne contient pas de prompt</translation>
    </message>
    <message>
        <source>{file} was skipped: {why}.</source>
        <translation>{file} a été ignoré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Not filled in: {names}. The model gets the words in braces as they stand.</source>
        <translation>Non remplis&#xa0;: {names}. Le modèle reçoit les mots entre accolades tels quels.</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>Générer quand même ({total})</translation>
    </message>
    <message>
        <source>Generate with blanks?</source>
        <translation>Générer avec des blancs&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Takes beyond this wait here, unsent and unpaid, and go by themselves.</source>
        <translation>Les prises au-delà attendent ici, non envoyées et non payées, et partent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <translation>Prises simultanées</translation>
    </message>
    <message>
        <source>Your plan may allow fewer; then the service makes the rest wait.</source>
        <translation>Votre offre en permet peut-être moins&#xa0;; le service fait alors attendre le reste.</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>The list of takes was damaged and has been restored from a copy of {time}. Look for missing takes? It is free.</source>
        <translation>La liste des prises était endommagée et a été rétablie depuis une copie de {time}. Chercher les prises manquantes&#xa0;? C’est gratuit.</translation>
    </message>
    <message>
        <source>A new list of takes was begun. Look for the earlier ones in your account and in the clips folder? It is free.</source>
        <translation>Une nouvelle liste de prises a été commencée. Chercher les anciennes dans votre compte et dans le dossier des clips&#xa0;? C’est gratuit.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>Look for missing takes</source>
        <translation>Chercher les prises manquantes</translation>
    </message>
    <message>
        <source>Looking for missing takes in your account…</source>
        <translation>Recherche des prises manquantes dans votre compte…</translation>
    </message>
    <message>
        <source>Looking for missing takes: {n} of {count} read…</source>
        <translation>Recherche des prises manquantes&#xa0;: {n} sur {count} lues…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{n} more could not be read: {why}.</source>
        <translation>{n} de plus n’ont pas pu être lues&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Your account could not be looked through: {why}.</source>
        <translation>Votre compte n’a pas pu être parcouru&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>No missing takes were found.</source>
        <translation>Aucune prise manquante n’a été trouvée.</translation>
    </message>
    <message>
        <source>1 take found again.</source>
        <translation>1 prise retrouvée.</translation>
    </message>
    <message>
        <source>{n} takes found again.</source>
        <translation>{n} prises retrouvées.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Prompt and settings of %1 are in Compose</source>
        <translation>Le prompt et les réglages de %1 sont dans «&#xa0;Composer&#xa0;»</translation>
    </message>
    <message>
        <source>some of them were changed to fit, see below the model</source>
        <translation>certains ont été adaptés, voir sous le modèle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>There is no recipe in %1</source>
        <translation>Il n’y a pas de recette dans %1</translation>
    </message>
    <message>
        <source>only clips that were made here carry one, and some programs remove it.</source>
        <translation>seuls les clips créés ici en portent une, et certains programmes la retirent.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’est pas là.</translation>
    </message>
    <message>
        <source>%1 is a file from elsewhere; it was not added to your takes.</source>
        <translation>%1 vient d’ailleurs&#xa0;; il n’a pas été ajouté à vos prises.</translation>
    </message>
    <message>
        <source>Use its prompt and settings</source>
        <translation>Utiliser son prompt et ses réglages</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename on disk</source>
        <translation>Renommer sur le disque</translation>
    </message>
    <message>
        <source>The files get new names and stay in their folder. Other programs that have them open lose sight of them.</source>
        <translation>Les fichiers reçoivent de nouveaux noms et restent dans leur dossier. Les autres programmes qui les ont ouverts les perdent de vue.</translation>
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
    <name>Scrubber</name>
    <message>
        <source>Position in the clip</source>
        <translation>Position dans le clip</translation>
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
        <source>Account not reached</source>
        <translation>Compte non joint</translation>
    </message>
    <message>
        <source>One looks like it</source>
        <translation>Une lui ressemble</translation>
    </message>
    <message>
        <source>{n} look like it</source>
        <translation>{n} lui ressemblent</translation>
    </message>
    <message>
        <source>Looked once</source>
        <translation>Cherchée une fois</translation>
    </message>
    <message>
        <source>Looked {n} times</source>
        <translation>Cherchée {n} fois</translation>
    </message>
    <message>
        <source>Checking your account ({n} of {count})…</source>
        <translation>Vérification de votre compte ({n} sur {count})…</translation>
    </message>
    <message>
        <source>Checking your account…</source>
        <translation>Vérification de votre compte…</translation>
    </message>
    <message>
        <source>Your account&apos;s list could not be had: {why}. It is asked again by itself.</source>
        <translation>La liste de votre compte n’a pas pu être obtenue&#xa0;: {why}. Elle est redemandée automatiquement.</translation>
    </message>
    <message>
        <source>It is looked for in your account in a moment.</source>
        <translation>Elle sera cherchée dans votre compte dans un instant.</translation>
    </message>
    <message>
        <source>Looked once, not found yet.</source>
        <translation>Cherchée une fois, pas encore trouvée.</translation>
    </message>
    <message>
        <source>Looked {n} times, not found yet.</source>
        <translation>Cherchée {n} fois, pas encore trouvée.</translation>
    </message>
    <message>
        <source>It may still turn up.</source>
        <translation>Elle peut encore réapparaître.</translation>
    </message>
    <message>
        <source>It is looked for again by itself.</source>
        <translation>Elle est recherchée à nouveau automatiquement.</translation>
    </message>
    <message>
        <source>We lost the answer. This may have been charged ({price}), and counts as spent until that is clear.</source>
        <translation>La réponse s’est perdue. Ceci a peut-être été facturé ({price}) et compte comme dépensé jusqu’à ce que ce soit clair.</translation>
    </message>
    <message>
        <source>One task of your account looks like it: pick it if it is the one.</source>
        <translation>Une tâche de votre compte lui ressemble&#xa0;: choisissez-la si c’est elle.</translation>
    </message>
    <message>
        <source>{n} tasks of your account look like it: pick the right one.</source>
        <translation>{n} tâches de votre compte lui ressemblent&#xa0;: choisissez la bonne.</translation>
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
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the shortcuts</source>
        <translation>Modifier les raccourcis</translation>
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
        <source>Use it here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
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
        <source>Search a command or its keys</source>
        <translation>Chercher une commande ou ses touches</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Press the keys in the field above.</source>
        <translation>Appuyez sur les touches dans le champ ci-dessus.</translation>
    </message>
    <message>
        <source>This press costs money, so it needs Ctrl, Alt or a function key.</source>
        <translation>Cet appui coûte de l’argent&#xa0;; il lui faut Ctrl, Alt ou une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Now %1, once you save.</source>
        <translation>Désormais %1, une fois enregistré.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Change that one first.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;». Modifiez d’abord celle-là.</translation>
    </message>
    <message>
        <source>All as at the beginning, once you save.</source>
        <translation>Tout comme au début, une fois enregistré.</translation>
    </message>
</context>
<context>
    <name>ShotSettings</name>
    <message>
        <source>What the change of model changed</source>
        <translation>Ce que le changement de modèle a modifié</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>{gone} is no longer offered: {name} in its place.</source>
        <translation>{gone} n’est plus proposé&#xa0;: {name} à sa place.</translation>
    </message>
    <message>
        <source> Changed: {parts}.</source>
        <translation> Modifié&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Changed to fit {name}: {parts}.</source>
        <translation>Adapté à {name}&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>format</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>résolution</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
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
        <source>no choice of {what}</source>
        <translation>{what} sans choix</translation>
    </message>
    <message>
        <source>{what} {new}</source>
        <translation>{what} {new}</translation>
    </message>
    <message>
        <source>{what} {new} instead of {old}</source>
        <translation>{what} {new} au lieu de {old}</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the takes: %1</source>
        <translation>Ordre des prises&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Sora Desktop cannot start</source>
        <translation>Sora Desktop ne peut pas démarrer</translation>
    </message>
    <message>
        <source>The list of your takes cannot be read</source>
        <translation>La liste de vos prises est illisible</translation>
    </message>
    <message>
        <source>Your clips are not touched. You can begin a new list; takes that were under way are then followed in your account at PiAPI only.</source>
        <translation>Vos clips ne sont pas touchés. Vous pouvez commencer une nouvelle liste&#xa0;; les prises en cours ne seront alors suivies que dans votre compte PiAPI.</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>Commencer une nouvelle liste</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version again.</source>
        <translation>Rien n’a été modifié. Réinstallez la version plus récente.</translation>
    </message>
    <message>
        <source>The file %1 is of a newer version of this program.</source>
        <translation>Le fichier %1 vient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used, and no good copy of it was found.</source>
        <translation>Le fichier %1 est inutilisable et aucune bonne copie n’a été trouvée.</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>Il est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>The folder in which Sora Desktop keeps its list of takes cannot be used. Make it writable or bring it back, then start again. Nothing was changed.</source>
        <translation>Le dossier où Sora Desktop tient sa liste de prises est inutilisable. Rendez-le accessible en écriture ou remettez-le, puis redémarrez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The API address given at the start cannot be used. %1</source>
        <translation>L’adresse d’API donnée au démarrage est inutilisable. %1</translation>
    </message>
    <message>
        <source>Sora Desktop is already running with this library, but does not answer. Close it, or wait until it has closed, and start again. If it is not running, delete the file %1.</source>
        <translation>Sora Desktop fonctionne déjà avec cette bibliothèque, mais ne répond pas. Fermez-le ou attendez sa fermeture, puis redémarrez. S’il ne fonctionne pas, supprimez le fichier %1.</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>Les réglages n’ont pas pu être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set back to the usual value, because it cannot be used: %1.</source>
        <translation>Remis à la valeur habituelle, car inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The settings file was damaged. The usual settings hold; it is kept as %1.</source>
        <translation>Le fichier des réglages était endommagé. Les réglages habituels s’appliquent&#xa0;; il est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>The settings file is damaged: %1</source>
        <translation>Le fichier des réglages est endommagé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the journal cannot be read and cannot be shown. Nothing was deleted: what was paid for can still be seen in your account at PiAPI.</source>
        <translation>
            <numerusform>%n prise du journal est illisible et ne peut pas être affichée. Rien n’a été supprimé&#xa0;: ce qui a été payé reste visible dans votre compte PiAPI.</numerusform>
            <numerusform>%n prises du journal sont illisibles et ne peuvent pas être affichées. Rien n’a été supprimé&#xa0;: ce qui a été payé reste visible dans votre compte PiAPI.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Dépensé aujourd’hui</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Activité en cours</translation>
    </message>
    <message>
        <source>Key not saved</source>
        <translation>Clé non enregistrée</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>A demo: no key, no cost. The clips do not come from PiAPI.</source>
        <translation>Une démo&#xa0;: ni clé ni coût. Les clips ne viennent pas de PiAPI.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Solde {amount}</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>Solde inconnu</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>Aujourd’hui {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {budget}</source>
        <translation>Aujourd’hui {amount} sur {budget}</translation>
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
        <source>{amount} not confirmed</source>
        <translation>{amount} non confirmés</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost: it counts as spent until that is clear.</source>
        <translation>Envoyée, mais la réponse s’est perdue&#xa0;: elle compte comme dépensée jusqu’à ce que ce soit clair.</translation>
    </message>
    <message>
        <source>{n} in line</source>
        <translation>{n} en file</translation>
    </message>
    <message>
        <source>{n} sending</source>
        <translation>{n} en envoi</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>{n} rendering</source>
        <translation>{n} en rendu</translation>
    </message>
    <message>
        <source>{n} downloading</source>
        <translation>{n} en téléchargement</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} en cours</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI a un problème</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Account refused</source>
        <translation>Compte refusé</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de clé</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags of 1 take</source>
        <translation>Étiquettes d’une prise</translation>
    </message>
    <message>
        <source>Tags of %1 takes</source>
        <translation>Étiquettes de %1 prises</translation>
    </message>
    <message>
        <source>Some of them also have: %1</source>
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
        <source>Remove the tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
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
        <source>Fetch again (free)</source>
        <translation>Récupérer à nouveau (gratuit)</translation>
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
        <source>Pick from the account&apos;s list…</source>
        <translation>Choisir dans la liste du compte…</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Cela n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Take back (nothing was sent)</source>
        <translation>Retirer (rien n’a été envoyé)</translation>
    </message>
    <message>
        <source>Send now %1</source>
        <translation>Envoyer %1</translation>
    </message>
    <message>
        <source>Send now from %1</source>
        <translation>Envoyer, dès %1</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Modifier et réessayer</translation>
    </message>
    <message>
        <source>Use this prompt and settings</source>
        <translation>Utiliser ce prompt et ces réglages</translation>
    </message>
    <message>
        <source>Generate again (%1)</source>
        <translation>Générer à nouveau (%1)</translation>
    </message>
    <message>
        <source>Send again (may charge a second time) (%1)</source>
        <translation>Renvoyer (peut être facturé une seconde fois) (%1)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>Ouvrir dans un autre lecteur</translation>
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
        <source>Rename on disk…</source>
        <translation>Renommer sur le disque…</translation>
    </message>
    <message>
        <source>Save recipe beside the clip</source>
        <translation>Enregistrer la recette à côté du clip</translation>
    </message>
    <message>
        <source>Export for editing…</source>
        <translation>Exporter pour le montage…</translation>
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
        <source>Go to the take that it was made from</source>
        <translation>Aller à la prise d’origine</translation>
    </message>
    <message>
        <source>Show its family</source>
        <translation>Afficher sa famille</translation>
    </message>
    <message>
        <source>Show the takes of this press</source>
        <translation>Afficher les prises de ce lot</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>TakeCommand</name>
    <message>
        <source>Play the take</source>
        <translation>Lire la prise</translation>
    </message>
    <message>
        <source>Do what the take waits for</source>
        <translation>Faire ce que la prise attend</translation>
    </message>
    <message>
        <source>Details of the take</source>
        <translation>Détails de la prise</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Mettre ou retirer l’étoile</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Undo star, tag, note or bin</source>
        <translation>Annuler étoile, étiquette, note ou corbeille</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy the file, or the prompt</source>
        <translation>Copier le fichier, ou le prompt</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>Liste ou grille</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Images plus grandes</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Images plus petites</translation>
    </message>
</context>
<context>
    <name>TaskFacts</name>
    <message>
        <source>Ordered {moment}</source>
        <translation>Commandée {moment}</translation>
    </message>
    <message>
        <source>Task ID {id}</source>
        <translation>ID de tâche {id}</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>Fichier {name}</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Prise {n}</translation>
    </message>
</context>
<context>
    <name>TaskListHeader</name>
    <message>
        <source>Search the takes</source>
        <translation>Rechercher dans les prises</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Rechercher un prompt</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>One press with take %1</source>
        <translation>Même lot que la prise %1</translation>
    </message>
    <message>
        <source>Family of take %1</source>
        <translation>Famille de la prise %1</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 prise</translation>
    </message>
    <message>
        <source>%2 takes</source>
        <translation>%2 prises</translation>
    </message>
</context>
<context>
    <name>TaskListModel</name>
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
    <name>TaskRow</name>
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
    <name>TaskView</name>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moment that is shown</source>
        <translation>Instant affiché</translation>
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
        <source>%1 could not be moved to the trash. It is still there.</source>
        <translation>%1 n’a pas pu être mis à la corbeille. Il est toujours là.</translation>
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
    <name>TroubleNotice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>Ouvrir dans un autre lecteur</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Version %1 of Sora Desktop is there.</source>
        <translation>La version %1 de Sora Desktop est disponible.</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Picture of the clip</source>
        <translation>Image du clip</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>On top of the size that the system gives. Holds from the next start on.</source>
        <translation>En plus de la taille donnée par le système. S’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Takes go on at PiAPI in any case, and are fetched at the next start.</source>
        <translation>Les prises continuent chez PiAPI dans tous les cas et sont récupérées au prochain démarrage.</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <source>Tell me when takes are done</source>
        <translation>Me prévenir quand des prises sont finies</translation>
    </message>
    <message>
        <source>Once for each press, and only while the window is not in front.</source>
        <translation>Une fois par lot, et seulement si la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Nothing moves or plays by itself. Without it, your system decides.</source>
        <translation>Rien ne bouge ni ne se lance tout seul. Sinon, votre système décide.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Ask while takes are under way</source>
        <translation>Demander si des prises sont en cours</translation>
    </message>
    <message>
        <source>Follow takes in the tray</source>
        <translation>Suivre les prises en arrière-plan</translation>
    </message>
    <message>
        <source>Always quit</source>
        <translation>Toujours quitter</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Not confirmed: may have been charged {price}</source>
        <translation>Non confirmée&#xa0;: peut-être facturée {price}</translation>
    </message>
    <message>
        <source>Waiting for a slot, {time}{trouble}</source>
        <translation>Attend une place, {time}{trouble}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Failed: {why}, {charge}</source>
        <translation>Échec, {charge}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Not sent. Nothing was charged</source>
        <translation>Non envoyée. Rien n’a été facturé</translation>
    </message>
    <message>
        <source>Not sent: {why}. Nothing was charged</source>
        <translation>Non envoyée&#xa0;: {why}. Rien n’a été facturé</translation>
    </message>
    <message>
        <source>In line, not sent yet</source>
        <translation>En file, pas encore envoyée</translation>
    </message>
    <message>
        <source>In line, not sent yet: {why}</source>
        <translation>En file, pas encore envoyée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>In line, not sent yet: {why}, next try in {time}</source>
        <translation>En file, pas encore envoyée&#xa0;: {why}, prochain essai dans {time}</translation>
    </message>
    <message>
        <source>Rendering, {time}{usual}{trouble}</source>
        <translation>Rendu, {time}{usual}{trouble}</translation>
    </message>
    <message>
        <source> (usually about {time})</source>
        <translation> (d’habitude environ {time})</translation>
    </message>
    <message>
        <source> (longer than usual, about {time})</source>
        <translation> (plus long que d’habitude, environ {time})</translation>
    </message>
    <message>
        <source>. Asking again: {why}</source>
        <translation>. Nouvelle demande&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No clear answer, still asking, {time}</source>
        <translation>Pas de réponse claire, on redemande, {time}</translation>
    </message>
    <message>
        <source>PiAPI says “{word}”, still asking, {time}</source>
        <translation>PiAPI dit «&#xa0;{word}&#xa0;», on redemande, {time}</translation>
    </message>
    <message>
        <source>Rendered and paid, but its link has expired</source>
        <translation>Rendue et payée, mais son lien a expiré</translation>
    </message>
    <message>
        <source>Rendered, waiting to download</source>
        <translation>Rendue, en attente du téléchargement</translation>
    </message>
    <message>
        <source>Rendered and paid, not downloaded: {why}</source>
        <translation>Rendue et payée, non téléchargée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Downloading {size}, {speed}</source>
        <translation>Téléchargement {size}, {speed}</translation>
    </message>
    <message>
        <source>Downloading {n} %, {speed}</source>
        <translation>Téléchargement {n}&#xa0;%, {speed}</translation>
    </message>
    <message>
        <source>Taken back. Nothing was charged</source>
        <translation>Retirée. Rien n’a été facturé</translation>
    </message>
    <message>
        <source>Set aside: you said that it did not happen</source>
        <translation>Mise de côté&#xa0;: selon vous, cela n’a pas eu lieu</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>rien n’a été facturé</translation>
    </message>
    <message>
        <source>PiAPI names a charge of {price}</source>
        <translation>PiAPI indique un débit de {price}</translation>
    </message>
    <message>
        <source>not charged as far as we know</source>
        <translation>non facturée à notre connaissance</translation>
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
        <source>API key refused</source>
        <translation>clé d’API refusée</translation>
    </message>
    <message>
        <source>account refused</source>
        <translation>compte refusé</translation>
    </message>
    <message>
        <source>balance too low</source>
        <translation>solde trop bas</translation>
    </message>
    <message>
        <source>refused by moderation</source>
        <translation>refusée par la modération</translation>
    </message>
    <message>
        <source>the model is gone</source>
        <translation>le modèle n’existe plus</translation>
    </message>
    <message>
        <source>PiAPI has too much to do</source>
        <translation>PiAPI est surchargé</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI a un problème</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>la connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>le proxy a refusé</translation>
    </message>
    <message>
        <source>this network wants a sign-in</source>
        <translation>ce réseau demande une connexion</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the clips folder is gone</source>
        <translation>le dossier des clips a disparu</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>le fichier a disparu</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>un autre programme utilise le fichier</translation>
    </message>
    <message>
        <source>the file was no video</source>
        <translation>le fichier n’était pas une vidéo</translation>
    </message>
    <message>
        <source>its link has expired</source>
        <translation>son lien a expiré</translation>
    </message>
    <message>
        <source>PiAPI gave no link</source>
        <translation>PiAPI n’a pas donné de lien</translation>
    </message>
    <message>
        <source>PiAPI does not know this take</source>
        <translation>PiAPI ne connaît pas cette prise</translation>
    </message>
    <message>
        <source>the answer was not understood</source>
        <translation>la réponse n’a pas été comprise</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>la réponse s’est perdue</translation>
    </message>
    <message>
        <source>the program was closed while sending</source>
        <translation>le programme a été fermé pendant l’envoi</translation>
    </message>
    <message>
        <source>refused by PiAPI</source>
        <translation>refusée par PiAPI</translation>
    </message>
    <message>
        <source>the render did not work</source>
        <translation>le rendu n’a pas abouti</translation>
    </message>
    <message>
        <source>cancelled at PiAPI</source>
        <translation>annulée chez PiAPI</translation>
    </message>
    <message>
        <source>over your budget</source>
        <translation>au-delà de votre budget</translation>
    </message>
    <message>
        <source>held back for you</source>
        <translation>retenue pour vous</translation>
    </message>
    <message>
        <source>it could not be written down</source>
        <translation>cela n’a pas pu être consigné</translation>
    </message>
    <message>
        <source>a fault of this program</source>
        <translation>une erreur de ce programme</translation>
    </message>
    <message>
        <source>Choose a model: this one is not in the list.</source>
        <translation>Choisissez un modèle&#xa0;: celui-ci n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Choose another model: {model} is gone.</source>
        <translation>Choisissez un autre modèle&#xa0;: {model} n’existe plus.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Écrivez d’abord un prompt.</translation>
    </message>
    <message>
        <source>The prompt is too long: shorten it to {limit} characters.</source>
        <translation>Le prompt est trop long&#xa0;: ramenez-le à {limit} caractères.</translation>
    </message>
    <message>
        <source>The prompt holds a sign that cannot be sent. Type that part again.</source>
        <translation>Le prompt contient un signe qui ne peut pas être envoyé. Retapez cette partie.</translation>
    </message>
    <message>
        <source>Choose a shape that {model} makes.</source>
        <translation>Choisissez un format que {model} produit.</translation>
    </message>
    <message>
        <source>Choose a resolution that {model} makes.</source>
        <translation>Choisissez une résolution que {model} produit.</translation>
    </message>
    <message>
        <source>Choose a length that {model} makes.</source>
        <translation>Choisissez une durée que {model} produit.</translation>
    </message>
    <message>
        <source>Choose a sound setting that {model} takes.</source>
        <translation>Choisissez un réglage du son que {model} accepte.</translation>
    </message>
    <message>
        <source>Choose from 1 to 20 takes.</source>
        <translation>Choisissez de 1 à 20 prises.</translation>
    </message>
</context>
</TS>
