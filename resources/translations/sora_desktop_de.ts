<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sora Desktop</source>
        <translation>Über Sora Desktop</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>Copy version and system</source>
        <translation>Version und System kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Sora Desktop is free software under the MIT license. It uses Qt and PySide6 under the LGPL, version 3, and FFmpeg under the LGPL, version 2.1. You may replace these libraries. Patents may cover some video formats in your country.</source>
        <translation>Sora Desktop ist freie Software unter der MIT-Lizenz. Es verwendet Qt und PySide6 unter der LGPL, Version 3, und FFmpeg unter der LGPL, Version 2.1. Sie dürfen diese Bibliotheken ersetzen. Manche Videoformate können in Ihrem Land durch Patente geschützt sein.</translation>
    </message>
    <message>
        <source>This copy of Sora Desktop doesn&apos;t include this text.</source>
        <translation>Diese Kopie von Sora Desktop enthält den Text nicht.</translation>
    </message>
    <message>
        <source>Sora Desktop (MIT)</source>
        <translation>Sora Desktop (MIT)</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>Andere Software</translation>
    </message>
    <message>
        <source>Qt and FFmpeg</source>
        <translation>Qt und FFmpeg</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Reading the task you picked…</source>
        <translation>Gewählter Auftrag wird gelesen …</translation>
    </message>
    <message>
        <source>Already a take: {prompt}</source>
        <translation>Bereits ein Take: {prompt}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>Matches: {prompt}</source>
        <translation>Passt: {prompt}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Wird gerendert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Find it in my account</source>
        <translation>In meinem Konto suchen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>Diesen Auftrag verwenden</translation>
    </message>
    <message>
        <source>Loading your account&apos;s tasks…</source>
        <translation>Aufträge Ihres Kontos werden geladen …</translation>
    </message>
    <message>
        <source>Your account shows no task from that time yet. The list can be late, so search again in a few minutes.</source>
        <translation>Ihr Konto zeigt noch keinen Auftrag aus dieser Zeit. Die Liste kann verzögert sein. Suchen Sie in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>Reading tasks ({n} of {count})…</source>
        <translation>Aufträge werden gelesen ({n} von {count}) …</translation>
    </message>
    <message>
        <source>1 task has the same prompt and settings.</source>
        <translation>1 Auftrag hat denselben Prompt und dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>{n} tasks have the same prompt and settings.</source>
        <translation>{n} Aufträge haben denselben Prompt und dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>No task has the same prompt and settings.</source>
        <translation>Kein Auftrag hat denselben Prompt und dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>couldn&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>kein Prompt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>This task has a different prompt or settings.</source>
        <translation>Dieser Auftrag hat einen anderen Prompt oder andere Einstellungen.</translation>
    </message>
    <message>
        <source>This is free and sends nothing.</source>
        <translation>Das ist kostenlos und sendet nichts.</translation>
    </message>
    <message>
        <source>Tasks of your account</source>
        <translation>Aufträge Ihres Kontos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sent at {time}, {seconds}, {price}. Choose the matching task.</source>
        <translation>Gesendet um {time}, {seconds}, {price}. Wählen Sie den passenden Auftrag.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Paste a key to replace it</source>
        <translation>Zum Ersetzen einen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>Aktueller Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Stored in %1.</source>
        <translation>Gespeichert in: %1.</translation>
    </message>
    <message>
        <source>For this session only. Your key is forgotten when you quit.</source>
        <translation>Nur für diese Sitzung. Beim Beenden wird Ihr Schlüssel vergessen.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>Die Demo braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>From PIAPI_API_KEY, for this session only.</source>
        <translation>Aus PIAPI_API_KEY, nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Noch kein Schlüssel.</translation>
    </message>
    <message>
        <source>Checking (free)</source>
        <translation>Wird geprüft (kostenlos)</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The address must start with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must start with https://, because your key is sent there.</source>
        <translation>Die Adresse muss mit https:// beginnen, denn dorthin wird Ihr Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Remove the user name and password from the address.</source>
        <translation>Entfernen Sie Benutzername und Passwort aus der Adresse.</translation>
    </message>
    <message>
        <source>Remove everything from the question mark or # on.</source>
        <translation>Entfernen Sie alles ab dem Fragezeichen oder #.</translation>
    </message>
    <message>
        <source>A proxy address starts with http:// or https://.</source>
        <translation>Eine Proxy-Adresse beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>A proxy address ends with its port, as in http://proxy.example:8080.</source>
        <translation>Eine Proxy-Adresse endet mit ihrem Port, etwa http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>A webhook address must start with https://.</source>
        <translation>Eine Webhook-Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>That address is too long.</source>
        <translation>Diese Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>An address has no spaces, line breaks or backslashes.</source>
        <translation>Eine Adresse enthält keine Leerzeichen, Zeilenumbrüche oder Backslashes.</translation>
    </message>
    <message>
        <source>Enter a full address, such as https://api.example.com.</source>
        <translation>Geben Sie eine vollständige Adresse ein, etwa https://api.example.com.</translation>
    </message>
</context>
<context>
    <name>AttentionChip</name>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message>
        <source>Needs you</source>
        <translation>Zu erledigen</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Topped up</source>
        <translation>Aufgeladen</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Ungeklärt</translation>
    </message>
</context>
<context>
    <name>BalanceModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What changed it</source>
        <translation>Ursache</translation>
    </message>
</context>
<context>
    <name>BinBar</name>
    <message>
        <source>Empty bin…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the bin</source>
        <translation>
            <numerusform>%n Take im Papierkorb</numerusform>
            <numerusform>%n Takes im Papierkorb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>Stopped. What was brought in stays.</source>
        <translation>Gestoppt. Was übernommen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. What was brought in stays.</source>
        <translation>Speichern nicht möglich. Was übernommen wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) that this computer didn&apos;t make</source>
        <translation>
            <numerusform>%n Abbuchung nicht von diesem Computer</numerusform>
            <numerusform>%n Abbuchungen nicht von diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>{charges}: {amount}</source>
        <translation>{charges}: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n of an unknown amount</source>
        <translation>
            <numerusform>%n mit unbekanntem Betrag</numerusform>
            <numerusform>%n mit unbekanntem Betrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be a take that isn&apos;t confirmed</source>
        <translation>
            <numerusform>%n ist möglicherweise ein nicht bestätigter Take</numerusform>
            <numerusform>%n sind möglicherweise nicht bestätigte Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your account&apos;s history…</source>
        <translation>Verlauf Ihres Kontos wird geprüft …</translation>
    </message>
    <message>
        <source>Checking your account&apos;s history, {n} tasks so far…</source>
        <translation>Verlauf Ihres Kontos wird geprüft, bisher {n} Aufträge …</translation>
    </message>
    <message>
        <source>Couldn&apos;t check your account&apos;s history: {why}.</source>
        <translation>Verlauf Ihres Kontos konnte nicht geprüft werden: {why}.</translation>
    </message>
    <message>
        <source>Your account&apos;s history isn&apos;t checked yet.</source>
        <translation>Der Verlauf Ihres Kontos ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Every charge of the last {n} days belongs to one of your takes.</source>
        <translation>Jede Abbuchung der letzten {n} Tage gehört zu einem Ihrer Takes.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a task ID</source>
        <translation>
            <numerusform>%n Zeile ohne Auftrags-ID</numerusform>
            <numerusform>%n Zeilen ohne Auftrags-ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with two charges (we count the higher)</source>
        <translation>
            <numerusform>%n Auftrag mit zwei Abbuchungen (wir zählen die höhere)</numerusform>
            <numerusform>%n Aufträge mit zwei Abbuchungen (wir zählen die höhere)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with a charge that can&apos;t be right</source>
        <translation>
            <numerusform>%n Auftrag mit einer Abbuchung, die nicht stimmen kann</numerusform>
            <numerusform>%n Aufträge mit einer Abbuchung, die nicht stimmen kann</numerusform>
        </translation>
    </message>
    <message>
        <source>its pages repeat, so some may be missing</source>
        <translation>seine Seiten wiederholen sich, daher fehlen vielleicht welche</translation>
    </message>
    <message>
        <source>PiAPI&apos;s history has errors: {errors}.</source>
        <translation>Der Verlauf bei PiAPI hat Fehler: {errors}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Wird gerendert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>May be yours</source>
        <translation>Evtl. Ihrer</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n take(s)</source>
        <translation>
            <numerusform>%n Take übernommen</numerusform>
            <numerusform>%n Takes übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>found {n} of your own takes</source>
        <translation>{n} Ihrer eigenen Takes gefunden</translation>
    </message>
    <message>
        <source>{n} may be takes that aren&apos;t confirmed</source>
        <translation>möglicherweise Ihre nicht bestätigten Takes: {n}</translation>
    </message>
    <message>
        <source>{n} still rendering</source>
        <translation>{n} noch beim Rendern</translation>
    </message>
    <message>
        <source>{n} not a clip</source>
        <translation>{n} kein Clip</translation>
    </message>
    <message>
        <source>couldn&apos;t read {n}: {why}</source>
        <translation>{n} nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>Nothing to bring in.</source>
        <translation>Nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>topped up {amount}</source>
        <translation>aufgeladen {amount}</translation>
    </message>
    <message>
        <source>charged {amount}</source>
        <translation>berechnet {amount}</translation>
    </message>
    <message>
        <source>charged elsewhere {amount}</source>
        <translation>anderswo berechnet {amount}</translation>
    </message>
    <message>
        <source>returned {amount}</source>
        <translation>erstattet {amount}</translation>
    </message>
    <message>
        <source>not explained {amount}</source>
        <translation>ungeklärt {amount}</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>erste Abfrage</translation>
    </message>
</context>
<context>
    <name>ChargesDialog</name>
    <message>
        <source>Charges made elsewhere</source>
        <translation>Abbuchungen von anderswo</translation>
    </message>
    <message>
        <source>They were made with your key on another computer or in another program, in the last {n} days. Bringing them in is free and sends nothing. What they cost is in no budget.</source>
        <translation>Sie entstanden in den letzten {n} Tagen mit Ihrem Schlüssel auf einem anderen Computer oder in einem anderen Programm. Sie zu übernehmen ist kostenlos und sendet nichts. Ihre Kosten zählen zu keinem Budget.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Abbuchungen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring them into</source>
        <translation>Übernehmen in</translation>
    </message>
    <message>
        <source>Bringing in {n} of {count}…</source>
        <translation>{n} von {count} wird übernommen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>ChargesLine</name>
    <message>
        <source>Show charges…</source>
        <translation>Abbuchungen …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>ChargesModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ChoiceControl</name>
    <message>
        <source>{option}: only {value}</source>
        <translation>{option}: nur {value}</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message numerus="yes">
        <source>Generate %n take(s) for {total}?</source>
        <translation>
            <numerusform>%n Take für {total} generieren?</numerusform>
            <numerusform>%n Takes für {total} generieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s).</source>
        <translation>
            <numerusform>Ihre Auswahl ergibt %n Prompt.</numerusform>
            <numerusform>Ihre Auswahl ergibt %n Prompts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Each is made %n time(s).</source>
        <translation>
            <numerusform> Jeder wird %n-mal generiert.</numerusform>
            <numerusform> Jeder wird %n-mal generiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts in this batch</source>
        <translation>Prompts in diesem Stapel</translation>
    </message>
    <message>
        <source>Generate ({total})</source>
        <translation>Generieren ({total})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>Clips folder</source>
        <translation>Clip-Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
</context>
<context>
    <name>CloseBehaviour</name>
    <message>
        <source>No takes in progress</source>
        <translation>Keine Takes in Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n Take in Arbeit</numerusform>
            <numerusform>%n Takes in Arbeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollapsedLine</name>
    <message>
        <source>Prompt: {text}</source>
        <translation>Prompt: {text}</translation>
    </message>
    <message>
        <source>Show the prompt bar</source>
        <translation>Prompt-Leiste anzeigen</translation>
    </message>
    <message>
        <source>Describe the shot</source>
        <translation>Shot beschreiben</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n Shot</numerusform>
            <numerusform>%n Shots</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore project {name}</source>
        <translation>Projekt {name} wiederherstellen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} verwenden</translation>
    </message>
    <message>
        <source>{shot}, take {n}</source>
        <translation>{shot}, Take {n}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find an action, take, model or setting</source>
        <translation>Aktion, Take, Modell oder Einstellung suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>go to its button</source>
        <translation>zur Schaltfläche</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Shotliste</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>Takes durchsuchen</translation>
    </message>
    <message>
        <source>Open bin</source>
        <translation>Papierkorb öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Details ein-/ausblenden</translation>
    </message>
    <message>
        <source>Show or hide takes</source>
        <translation>Takes ein-/ausblenden</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>Anzeigen, was Sie braucht</translation>
    </message>
    <message>
        <source>Show today&apos;s account</source>
        <translation>Abrechnung von heute anzeigen</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Model prices</source>
        <translation>Modellpreise</translation>
    </message>
    <message>
        <source>Viewer only</source>
        <translation>Nur Viewer</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>Projekt umbenennen …</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Projekteinstellungen…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Projekt archivieren</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>Projekt exportieren …</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>Projekt importieren …</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Alle Takes</translation>
    </message>
    <message>
        <source>Show or hide the prompt bar</source>
        <translation>Prompt-Leiste ein-/ausblenden</translation>
    </message>
    <message>
        <source>Focus prompt</source>
        <translation>Zum Prompt-Feld</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Pictures with names for your prompts</source>
        <translation>Bilder mit Namen für Ihre Prompts</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Vorheriger Prompt</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Nächster Prompt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Blende</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Wipe position</source>
        <translation>Position der Blende</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
</context>
<context>
    <name>ComparePicker</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Takes of this shot</source>
        <translation>Takes dieses Shots</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Andere Takes</translation>
    </message>
    <message>
        <source>No other take is ready.</source>
        <translation>Kein anderer Take ist fertig.</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Take {n}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two takes compared</source>
        <translation>Zwei Takes im Vergleich</translation>
    </message>
    <message>
        <source>{kept} becomes the chosen take. {other} moves to the bin.</source>
        <translation>{kept} wird der gewählte Take. {other} kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>Keep {kept}, bin {other}</source>
        <translation>{kept} behalten, {other} wegwerfen</translation>
    </message>
</context>
<context>
    <name>ComposeUndo</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
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
        <translation>Takes</translation>
    </message>
    <message>
        <source>Your choices make {n} takes. The limit is {most} per batch.</source>
        <translation>Ihre Auswahl ergibt {n} Takes. Pro Stapel sind höchstens {most} möglich.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>mit Ton</translation>
    </message>
    <message>
        <source>Price for {settings}</source>
        <translation>Preis für {settings}</translation>
    </message>
    <message>
        <source>Generate  {total}</source>
        <translation>Generieren  {total}</translation>
    </message>
    <message>
        <source>Cost {total}</source>
        <translation>Kosten {total}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>{project} contact sheet</source>
        <comment>the name of a file</comment>
        <translation>{project} Kontaktbogen</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>Kontaktbogen speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n Shot</numerusform>
            <numerusform>%n Shots</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Seite {n} von {count}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No clip yet</source>
        <translation>Noch kein Clip</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Noch keine Takes</translation>
    </message>
    <message>
        <source>Preparing contact sheet, picture {n} of {count}…</source>
        <translation>Kontaktbogen wird vorbereitet, Bild {n} von {count} …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet saved as %n picture(s).</source>
        <translation>
            <numerusform>Kontaktbogen als %n Bild gespeichert.</numerusform>
            <numerusform>Kontaktbogen als %n Bilder gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet saved</source>
        <translation>Kontaktbogen gespeichert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the contact sheet</source>
        <translation>Kontaktbogen konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>take {n}, not chosen</source>
        <translation>Take {n}, nicht gewählt</translation>
    </message>
    <message>
        <source>Not enough memory. Close other apps first.</source>
        <translation>Zu wenig Arbeitsspeicher. Schließen Sie zuerst andere Programme.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Another app is using the file.</source>
        <translation>Eine andere App verwendet die Datei.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be written to: {folder}</source>
        <translation>Dieser Ordner ist nicht beschreibbar: {folder}</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren …</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Veranschlagt</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>ab {price}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Sora Desktop closed unexpectedly last time</source>
        <translation>Sora Desktop wurde zuletzt unerwartet beendet</translation>
    </message>
    <message>
        <source>Your takes are safe. Nothing is sent or paid twice. The report stays on this computer.</source>
        <translation>Ihre Takes sind sicher. Nichts wird doppelt gesendet oder bezahlt. Der Bericht bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>This report has no keys and no values of variables. Read it before you share it.</source>
        <translation>Dieser Bericht enthält keine Schlüssel und keine Werte von Variablen. Lesen Sie ihn, bevor Sie ihn weitergeben.</translation>
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
        <translation>Ausschnitt verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys.</source>
        <translation>Ziehen Sie den Rahmen oder bewegen Sie ihn mit den Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>Verwendeter Bildausschnitt</translation>
    </message>
    <message>
        <source>{part} of {whole}, from {x}, {y}</source>
        <translation>{part} von {whole}, ab {x}, {y}</translation>
    </message>
</context>
<context>
    <name>CutScrubber</name>
    <message>
        <source>Shot {n}</source>
        <translation>Shot {n}</translation>
    </message>
</context>
<context>
    <name>CutView</name>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Export cut…</source>
        <translation>Schnitt exportieren …</translation>
    </message>
    <message>
        <source>The cut</source>
        <translation>Der Schnitt</translation>
    </message>
    <message>
        <source>Go to this shot in the list</source>
        <translation>Zu diesem Shot in der Liste</translation>
    </message>
    <message>
        <source>Take {n}, not chosen</source>
        <translation>Take {n}, nicht gewählt</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Shot {n}</translation>
    </message>
    <message>
        <source>No shots to play yet</source>
        <translation>Noch keine Shots zum Abspielen</translation>
    </message>
</context>
<context>
    <name>DetailsDrawer</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>We copy only this. It has no keys or prompts.</source>
        <translation>Nur dies wird kopiert, ohne Schlüssel oder Prompts.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>%n Datei ersetzen?</numerusform>
            <numerusform>%n Dateien ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} in this folder will be overwritten.</source>
        <translation>Der bisherige Inhalt von {names} in diesem Ordner wird überschrieben.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message numerus="yes">
        <source>%n paid clip(s) can&apos;t be downloaded</source>
        <translation>
            <numerusform>%n bezahlter Clip kann nicht geladen werden</numerusform>
            <numerusform>%n bezahlte Clips können nicht geladen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 isn&apos;t available. Downloads continue when it&apos;s back.</source>
        <translation>Der Ordner %1 ist nicht verfügbar. Ist er wieder da, werden die Downloads fortgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded: disk full</source>
        <translation>
            <numerusform>%n bezahlter Clip nicht geladen: Datenträger voll</numerusform>
            <numerusform>%n bezahlte Clips nicht geladen: Datenträger voll</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full. Downloads continue when there is space.</source>
        <translation>Der Datenträger von %1 ist voll. Sobald Platz ist, werden die Downloads fortgesetzt.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>You can watch clips, but not generate, download or change anything. Free up space for %1. Sora Desktop then continues automatically.</source>
        <translation>Sie können Clips ansehen, aber nichts generieren, laden oder ändern. Schaffen Sie Platz für %1. Sora Desktop macht dann automatisch weiter.</translation>
    </message>
    <message>
        <source>Your library isn&apos;t writable</source>
        <translation>Ihre Bibliothek ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>You can watch clips, but not generate, download or change anything. Make %1 writable. Sora Desktop then continues automatically.</source>
        <translation>Sie können Clips ansehen, aber nichts generieren, laden oder ändern. Machen Sie %1 beschreibbar. Sora Desktop macht dann automatisch weiter.</translation>
    </message>
    <message>
        <source>Another window of Sora Desktop took over</source>
        <translation>Ein anderes Fenster von Sora Desktop hat übernommen</translation>
    </message>
    <message>
        <source>It changed %1. Quit and start again to generate, download or change anything.</source>
        <translation>Es hat %1 geändert. Beenden Sie Sora Desktop und starten Sie es neu, um zu generieren, zu laden oder etwas zu ändern.</translation>
    </message>
    <message>
        <source>Your library didn&apos;t respond for %1</source>
        <translation>Ihre Bibliothek hat %1 lang nicht reagiert</translation>
    </message>
    <message>
        <source>Folder %1. Nothing was lost.</source>
        <translation>Ordner %1. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>PiAPI accepted the take, but we can&apos;t save its ID %1. Copy the ID, then free up disk space. We keep trying.</source>
        <translation>PiAPI hat den Take angenommen, aber die ID %1 lässt sich nicht speichern. Kopieren Sie die ID und schaffen Sie dann Speicherplatz. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>A paid take can&apos;t be saved</source>
        <translation>Ein bezahlter Take lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>A final can be made for {offered} days after its draft (PiAPI keeps drafts for {kept}). Make a new draft.</source>
        <translation>Eine Endfassung ist bis {offered} Tage nach ihrem Entwurf möglich (PiAPI behält Entwürfe {kept} Tage). Erstellen Sie einen neuen Entwurf.</translation>
    </message>
    <message>
        <source>PiAPI uses only the draft. Days left for its final: {days}.</source>
        <translation>PiAPI verwendet nur den Entwurf. Verbleibende Tage für die Endfassung: {days}.</translation>
    </message>
    <message>
        <source>Drafts save you {amount} in this shot.</source>
        <translation>Entwürfe sparen Ihnen in diesem Shot {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) deleted since this draft</source>
        <translation>
            <numerusform>%n Referenz seit diesem Entwurf gelöscht</numerusform>
            <numerusform>%n Referenzen seit diesem Entwurf gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>{references}. The final doesn&apos;t need them.</source>
        <translation>{references}. Die Endfassung braucht sie nicht.</translation>
    </message>
    <message>
        <source>Draft  {price}</source>
        <translation>Entwurf  {price}</translation>
    </message>
    <message>
        <source>Draft (untested)  {price}</source>
        <translation>Entwurf (ungetestet)  {price}</translation>
    </message>
    <message>
        <source>A cheap draft in 480p. Make the final of the one that you like, in full quality.</source>
        <translation>Ein günstiger Entwurf in 480p. Von dem, der Ihnen gefällt, machen Sie die Endfassung in voller Qualität.</translation>
    </message>
    <message>
        <source>Untested on PiAPI. We ask before anything is paid.</source>
        <translation>Bei PiAPI ungetestet. Wir fragen, bevor etwas bezahlt wird.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to reuse its prompt and settings</source>
        <translation>Ablegen, um Prompt und Einstellungen wiederzuverwenden</translation>
    </message>
    <message>
        <source>Drop to add the picture to the prompt bar</source>
        <translation>Ablegen, um das Bild in die Prompt-Leiste einzufügen</translation>
    </message>
    <message>
        <source>Drop to import the project</source>
        <translation>Ablegen, um das Projekt zu importieren</translation>
    </message>
    <message>
        <source>Drop to import its shots</source>
        <translation>Ablegen, um die Shots zu importieren</translation>
    </message>
</context>
<context>
    <name>EditQueuedDialog</name>
    <message>
        <source>Edit queued prompt</source>
        <translation>Wartenden Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving sends nothing. If its turn comes first, the old prompt is sent.</source>
        <translation>Speichern sendet nichts. Ist der Take vorher an der Reihe, wird der alte Prompt gesendet.</translation>
    </message>
</context>
<context>
    <name>EmptyTakes</name>
    <message>
        <source>No takes match</source>
        <translation>Keine passenden Takes</translation>
    </message>
    <message>
        <source>Try a shorter search or fewer filters.</source>
        <translation>Verkürzen Sie die Suche oder entfernen Sie Filter.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Takes that you move to the bin stay here until you empty it.</source>
        <translation>Takes, die Sie in den Papierkorb legen, bleiben hier, bis Sie ihn leeren.</translation>
    </message>
    <message>
        <source>Back to your takes</source>
        <translation>Zurück zu Ihren Takes</translation>
    </message>
    <message>
        <source>Describe a shot and press Generate. Every take appears here.</source>
        <translation>Beschreiben Sie einen Shot und klicken Sie auf „Generieren“. Jeder Take erscheint hier.</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Noch keine Takes</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>For all projects</source>
        <translation>Für alle Projekte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>No shot has a clip yet.</source>
        <translation>Noch kein Shot hat einen Clip.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s) to…</source>
        <translation>
            <numerusform>%n Clip exportieren nach …</numerusform>
            <numerusform>%n Clips exportieren nach …</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting clip {n} of {count}, {percent} %…</source>
        <translation>Clip {n} von {count} wird exportiert, {percent}&#xa0;% …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Export details</source>
        <translation>Details zum Export</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s).</source>
        <translation>
            <numerusform>%n Clip exportiert.</numerusform>
            <numerusform>%n Clips exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s) with {files}.</source>
        <translation>
            <numerusform>%n Clip mit {files} exportiert.</numerusform>
            <numerusform>%n Clips mit {files} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First take used, none chosen: %n shot(s).</source>
        <translation>
            <numerusform>Erster Take verwendet, keiner gewählt: %n Shot.</numerusform>
            <numerusform>Erster Take verwendet, keiner gewählt: %n Shots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t export everything: {why}.</source>
        <translation>Es wurde nicht alles exportiert: {why}.</translation>
    </message>
    <message>
        <source>{line}. Take {n}: {text}</source>
        <translation>{line}. Take {n}: {text}</translation>
    </message>
    <message>
        <source>{line}. Shot {n}: {text}</source>
        <translation>{line}. Shot {n}: {text}</translation>
    </message>
    <message>
        <source>no clip yet, its place stays empty</source>
        <translation>noch kein Clip, der Platz bleibt leer</translation>
    </message>
    <message>
        <source>take {own} of {whole} used, none is chosen</source>
        <translation>Take {own} von {whole} verwendet, keiner ist gewählt</translation>
    </message>
    <message>
        <source>file not found, its place stays empty</source>
        <translation>Datei nicht gefunden, der Platz bleibt leer</translation>
    </message>
    <message>
        <source>not copied, its place stays empty: {why}</source>
        <translation>nicht kopiert, der Platz bleibt leer: {why}</translation>
    </message>
    <message>
        <source>unknown duration, its place stays empty</source>
        <translation>unbekannte Dauer, der Platz bleibt leer</translation>
    </message>
    <message>
        <source>another shot has this number too</source>
        <translation>ein anderer Shot hat auch diese Nummer</translation>
    </message>
    <message>
        <source>{own} frames per second, the timeline has {whole}</source>
        <translation>{own} Bilder pro Sekunde, die Timeline hat {whole}</translation>
    </message>
    <message>
        <source>{own} pixels, the timeline has {whole}</source>
        <translation>{own} Pixel, die Timeline hat {whole}</translation>
    </message>
    <message>
        <source>not in the EDL, which has 999 events at most</source>
        <translation>nicht in der EDL, sie fasst höchstens 999 Ereignisse</translation>
    </message>
    <message>
        <source>Export canceled.</source>
        <translation>Export abgebrochen.</translation>
    </message>
    <message>
        <source>No clips to export</source>
        <translation>Keine Clips zum Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Without a clip: %n shot(s).</source>
        <translation>
            <numerusform>Ohne Clip: %n Shot.</numerusform>
            <numerusform>Ohne Clip: %n Shots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the timeline: %n clip(s) of unknown duration.</source>
        <translation>
            <numerusform>Nicht in der Timeline: %n Clip mit unbekannter Dauer.</numerusform>
            <numerusform>Nicht in der Timeline: %n Clips mit unbekannter Dauer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many for the EDL: the last %n shot(s).</source>
        <translation>
            <numerusform>Zu viel für die EDL: %n Shot am Ende.</numerusform>
            <numerusform>Zu viele für die EDL: die letzten %n Shots.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips can&apos;t become one MP4.</source>
        <translation>Die Clips lassen sich nicht zu einem MP4 verbinden.</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t export %n clip(s): {why}.</source>
        <translation>
            <numerusform>%n Clip nicht exportiert: {why}.</numerusform>
            <numerusform>%n Clips nicht exportiert: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>The cut as one MP4</source>
        <translation>Der Schnitt als ein MP4</translation>
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
        <translation>Premiere Pro, Media Composer, OpenShot. Nur ASCII-Namen.</translation>
    </message>
    <message>
        <source>Prompts, settings and cost for a spreadsheet</source>
        <translation>Prompts, Einstellungen und Kosten für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Without encoding: possible when all clips are of one kind</source>
        <translation>Ohne Neucodierung: möglich, wenn alle Clips gleicher Art sind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Last folder: {folder}</source>
        <translation>Letzter Ordner: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s)</source>
        <translation>
            <numerusform>%n Clip exportieren</numerusform>
            <numerusform>%n Clips exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips are copied. Write these files next to them:</source>
        <translation>Clips werden kopiert. Diese Dateien daneben schreiben:</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Couldn&apos;t open the folder</source>
        <translation>Ordner lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Couldn&apos;t open another app</source>
        <translation>Andere App lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the frame</source>
        <translation>Bild konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Frame saved</source>
        <translation>Bild gespeichert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the settings file</source>
        <translation>Einstellungsdatei konnte nicht gespeichert werden</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n settings file(s)</source>
        <translation>
            <numerusform>%n Einstellungsdatei gespeichert</numerusform>
            <numerusform>%n Einstellungsdateien gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renamed %n clip(s)</source>
        <translation>
            <numerusform>%n Clip umbenannt</numerusform>
            <numerusform>%n Clips umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) not renamed: {why}.</source>
        <translation>
            <numerusform>%n Clip nicht umbenannt: {why}.</numerusform>
            <numerusform>%n Clips nicht umbenannt: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Starred only</source>
        <translation>Nur mit Stern</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>Filter by model</source>
        <translation>Nach Modell filtern</translation>
    </message>
    <message>
        <source>Filter by aspect ratio</source>
        <translation>Nach Seitenverhältnis filtern</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Nach Schlagwort filtern</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>Nach Datum filtern</translation>
    </message>
    <message>
        <source>Imported only</source>
        <translation>Nur importierte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All aspect ratios</source>
        <translation>Alle Seitenverhältnisse</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Alle Takes</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Papierkorb (%1)</translation>
    </message>
    <message>
        <source>Leave the bin</source>
        <translation>Papierkorb verlassen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
</context>
<context>
    <name>FinalButton</name>
    <message>
        <source>Draft too old</source>
        <translation>Entwurf zu alt</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>No matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>PiAPI makes the clips and bills your PiAPI account. Checking a key is free.</source>
        <translation>PiAPI erzeugt die Clips und rechnet sie über Ihr PiAPI-Konto ab. Einen Schlüssel zu prüfen ist kostenlos.</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Key check result</source>
        <translation>Ergebnis der Schlüsselprüfung</translation>
    </message>
    <message>
        <source>Where do I get a key?</source>
        <translation>Woher bekomme ich einen Schlüssel?</translation>
    </message>
    <message>
        <source>All models and prices</source>
        <translation>Alle Modelle und Preise</translation>
    </message>
    <message>
        <source>Stored in {store}, never in a file.</source>
        <translation>Gespeichert in: {store}, nie in einer Datei.</translation>
    </message>
    <message>
        <source>No keychain found, so your key is forgotten when you quit.</source>
        <translation>Kein Schlüsselbund gefunden, daher wird Ihr Schlüssel beim Beenden vergessen.</translation>
    </message>
    <message>
        <source>Paste your PiAPI key</source>
        <translation>Ihren PiAPI-Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Checking your key. This is free.</source>
        <translation>Ihr Schlüssel wird geprüft. Das ist kostenlos.</translation>
    </message>
    <message>
        <source>Your key works. Balance {balance}. Stored in {place}.</source>
        <translation>Ihr Schlüssel funktioniert. Guthaben {balance}. Gespeichert in: {place}.</translation>
    </message>
    <message>
        <source>Make short clips from text and pictures. Pay per second.</source>
        <translation>Machen Sie kurze Clips aus Text und Bildern. Abgerechnet wird pro Sekunde.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Erst ausprobieren</translation>
    </message>
    <message>
        <source>Everything works, nothing is charged. Sample clips are drawn on this computer.</source>
        <translation>Alles funktioniert, nichts wird berechnet. Beispielclips entstehen auf diesem Computer.</translation>
    </message>
    <message>
        <source>What a clip costs ({n} s, 720p, sound)</source>
        <translation>Was ein Clip kostet ({n} s, 720p, mit Ton)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Ready to make clips</source>
        <translation>Bereit zum Erstellen von Clips</translation>
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
        <translation>{n} Bytes</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/s</translation>
    </message>
    <message>
        <source>{price} per clip</source>
        <translation>{price} pro Clip</translation>
    </message>
    <message>
        <source>{price} per picture</source>
        <translation>{price} pro Bild</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>ab {price}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in Qt&apos;s letters, such as 22 Nov 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>vor {n} min</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message numerus="yes">
        <source>%n queued take(s) canceled. Nothing was sent or charged.</source>
        <translation>
            <numerusform>%n Take aus der Warteschlange entfernt. Nichts wurde gesendet oder berechnet.</numerusform>
            <numerusform>%n Takes aus der Warteschlange entfernt. Nichts wurde gesendet oder berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>PiAPI never confirmed a take with these settings. You may have been charged {lost}, and we are still checking. If you generate now, you may pay twice.</source>
        <translation>PiAPI hat einen Take mit diesen Einstellungen nie bestätigt. Möglicherweise wurden {lost} berechnet, und wir prüfen es noch. Wenn Sie jetzt generieren, zahlen Sie vielleicht doppelt.</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>Trotzdem generieren ({total})</translation>
    </message>
    <message>
        <source>A take just like this isn&apos;t confirmed</source>
        <translation>Ein gleicher Take ist nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n Take</numerusform>
            <numerusform>%n Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes} at {total}. We ask before spending more than {limit} at once. You can change this limit in Settings.</source>
        <translation>{takes} für {total}. Wir fragen, bevor Sie mehr als {limit} auf einmal ausgeben. Dieses Limit können Sie in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Generate for {total}?</source>
        <translation>Für {total} generieren?</translation>
    </message>
    <message>
        <source>{takes} of {shots}.</source>
        <translation>{takes} von {shots}.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n Shot</numerusform>
            <numerusform>%n Shots</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate ({total})</source>
        <translation>Generieren ({total})</translation>
    </message>
    <message>
        <source>This take was made without it: “{style}”.</source>
        <translation>Dieser Take entstand ohne ihn: „{style}“.</translation>
    </message>
    <message>
        <source>Settings of {project}</source>
        <translation>Einstellungen von {project}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)?</source>
        <translation>
            <numerusform>%n Endfassung machen?</numerusform>
            <numerusform>%n Endfassungen machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>PiAPI uses only the drafts. Days left for the oldest: {days}.</source>
        <translation>PiAPI verwendet nur die Entwürfe. Verbleibende Tage für den ältesten: {days}.</translation>
    </message>
    <message>
        <source>Make the finals ({total})</source>
        <translation>Endfassungen machen ({total})</translation>
    </message>
    <message>
        <source>A reference was deleted</source>
        <translation>Eine Referenz wurde gelöscht</translation>
    </message>
    <message>
        <source>Balance {now}, afterwards about {after}.</source>
        <translation>Guthaben {now}, danach etwa {after}.</translation>
    </message>
    <message>
        <source>Balance {now}, too low by {short}.</source>
        <translation>Guthaben {now}, um {short} zu niedrig.</translation>
    </message>
    <message>
        <source>Left of today&apos;s budget afterwards: {left}.</source>
        <translation>Danach übrig vom heutigen Budget: {left}.</translation>
    </message>
    <message>
        <source>Left of this month&apos;s budget afterwards: {left}.</source>
        <translation>Danach übrig vom Budget dieses Monats: {left}.</translation>
    </message>
    <message>
        <source>Left of the budget of {project} afterwards: {left}.</source>
        <translation>Danach vom Budget von {project} übrig: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) queued</source>
        <translation>
            <numerusform>%n Take in Warteschlange</numerusform>
            <numerusform>%n Takes in Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} is listed for PiAPI, but nobody has confirmed that it works this way. It may be refused, and a failed take may be charged.</source>
        <translation>{model} steht in der Liste von PiAPI, aber niemand hat bestätigt, dass es so funktioniert. Es kann abgelehnt werden, und ein fehlgeschlagener Take kann berechnet werden.</translation>
    </message>
    <message>
        <source>Untested on PiAPI</source>
        <translation>Bei PiAPI ungetestet</translation>
    </message>
    <message>
        <source>Generate without a known price?</source>
        <translation>Ohne bekannten Preis generieren?</translation>
    </message>
    <message>
        <source>We don&apos;t know what PiAPI charges for these settings. You see the price once PiAPI names it, and by then it is spent.</source>
        <translation>Wir wissen nicht, was PiAPI für diese Einstellungen berechnet. Sie sehen den Preis, sobald PiAPI ihn nennt. Dann ist das Geld schon ausgegeben.</translation>
    </message>
    <message>
        <source>Generate (price unknown)</source>
        <translation>Generieren (Preis unbekannt)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Add to shot {n}</source>
        <translation>Zu Shot {n} hinzufügen</translation>
    </message>
    <message>
        <source>You changed the prompt, so it makes a new shot. Shot {n} stays as it is.</source>
        <translation>Der Prompt ist geändert und ergibt einen neuen Shot. Shot {n} bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>ImportShotsDialog</name>
    <message>
        <source>Import shots</source>
        <translation>Shotliste importieren</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{name}. Too long to edit here</source>
        <translation>{name}. Zum Bearbeiten hier zu lang</translation>
    </message>
    <message>
        <source>{problem} The shots below are still from {name}.</source>
        <translation>{problem} Die Shots unten sind noch aus {name}.</translation>
    </message>
    <message>
        <source>{name}, {encoding}</source>
        <translation>{name}, {encoding}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>%n Shot hinzufügen</numerusform>
            <numerusform>%n Shots hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add shots</source>
        <translation>Shots hinzufügen</translation>
    </message>
    <message>
        <source>Shots as text</source>
        <translation>Shots als Text</translation>
    </message>
    <message>
        <source>Paste your shots here, or drop a file</source>
        <translation>Shotliste hier einfügen oder eine Datei ablegen</translation>
    </message>
    <message>
        <source>Import shots into {project}</source>
        <translation>Shotliste in {project} importieren</translation>
    </message>
    <message>
        <source>One prompt a line, or a table with columns such as Prompt, Model and Duration. CSV, TSV, text and Fountain files work too.</source>
        <translation>Ein Prompt je Zeile oder eine Tabelle mit Spalten wie Prompt, Modell und Dauer. CSV-, TSV-, Text- und Fountain-Dateien gehen auch.</translation>
    </message>
    <message>
        <source>Your shots appear here, with the price of each</source>
        <translation>Hier erscheinen Ihre Shots, jeder mit seinem Preis</translation>
    </message>
    <message>
        <source>Adding shots is free</source>
        <translation>Hinzufügen ist kostenlos</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Shot {n} has no clip on this computer.</source>
        <translation>Shot {n} hat keinen Clip auf diesem Computer.</translation>
    </message>
    <message>
        <source>The clip of shot {n} isn&apos;t an MP4.</source>
        <translation>Der Clip von Shot {n} ist kein MP4.</translation>
    </message>
    <message>
        <source>The clip of shot {n} is damaged.</source>
        <translation>Der Clip von Shot {n} ist beschädigt.</translation>
    </message>
    <message>
        <source>The clip of shot {n} is a fragmented MP4, as for streaming.</source>
        <translation>Der Clip von Shot {n} ist ein fragmentiertes MP4, wie beim Streaming.</translation>
    </message>
    <message>
        <source>The clip of shot {n} is encrypted.</source>
        <translation>Der Clip von Shot {n} ist verschlüsselt.</translation>
    </message>
    <message>
        <source>With shot {n} the film is too long.</source>
        <translation>Mit Shot {n} ist der Film zu lang.</translation>
    </message>
    <message>
        <source>The clip of shot {n} was trimmed by another app, which left hidden frames in it.</source>
        <translation>Der Clip von Shot {n} wurde mit einer anderen App gekürzt, die verborgene Bilder darin gelassen hat.</translation>
    </message>
    <message>
        <source>The frames of shot {n} have times that don&apos;t fit the other clips.</source>
        <translation>Die Bilder von Shot {n} haben Zeiten, die nicht zu den anderen Clips passen.</translation>
    </message>
    <message>
        <source>The in and out points of shot {n} are outside its clip.</source>
        <translation>In-Punkt und Out-Punkt von Shot {n} liegen außerhalb seines Clips.</translation>
    </message>
    <message>
        <source>Shot {n} doesn&apos;t begin at a keyframe.</source>
        <translation>Shot {n} beginnt nicht an einem Keyframe.</translation>
    </message>
    <message>
        <source>Shot {n} ends at a frame that needs later frames.</source>
        <translation>Shot {n} endet an einem Bild, das spätere Bilder braucht.</translation>
    </message>
    <message>
        <source>Shot {n} has another video codec than most clips.</source>
        <translation>Shot {n} hat einen anderen Videocodec als die meisten Clips.</translation>
    </message>
    <message>
        <source>Shot {n} has another size than most clips.</source>
        <translation>Shot {n} hat eine andere Größe als die meisten Clips.</translation>
    </message>
    <message>
        <source>Shot {n} is rotated differently.</source>
        <translation>Shot {n} ist anders gedreht.</translation>
    </message>
    <message>
        <source>Shot {n} was encoded with other settings than most clips.</source>
        <translation>Shot {n} wurde anders codiert als die meisten Clips.</translation>
    </message>
    <message>
        <source>Shot {n} has another sound format than most clips.</source>
        <translation>Shot {n} hat ein anderes Tonformat als die meisten Clips.</translation>
    </message>
    <message>
        <source>Shot {n} has no sound, other clips have.</source>
        <translation>Shot {n} hat keinen Ton, andere Clips schon.</translation>
    </message>
    <message>
        <source>The sound of shot {n} is much shorter than its picture.</source>
        <translation>Der Ton von Shot {n} ist viel kürzer als sein Bild.</translation>
    </message>
    <message>
        <source>Nearest: frame {a}.</source>
        <translation>Am nächsten: Bild {a}.</translation>
    </message>
    <message>
        <source>Nearest: frame {a} or {b}.</source>
        <translation>Am nächsten: Bild {a} oder {b}.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Wartet auf Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>Enter your key first.</source>
        <translation>Geben Sie zuerst Ihren Schlüssel ein.</translation>
    </message>
    <message>
        <source>No key to check.</source>
        <translation>Kein Schlüssel zum Prüfen.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check your key, so we didn&apos;t save it. Try again.</source>
        <translation>Ihr Schlüssel ließ sich nicht prüfen und wurde deshalb nicht gespeichert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>memory until you quit</source>
        <translation>Arbeitsspeicher, bis Sie beenden</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Fügen Sie zuerst einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>That key looks too long ({n} characters).</source>
        <translation>Dieser Schlüssel scheint zu lang ({n} Zeichen).</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks. Copy it again.</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen oder Zeilenumbrüche. Kopieren Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Remove the quotation marks around the key.</source>
        <translation>Entfernen Sie die Anführungszeichen um den Schlüssel.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and symbols. Copy it again.</source>
        <translation>Ein Schlüssel enthält nur einfache Buchstaben, Ziffern und Zeichen. Kopieren Sie ihn erneut.</translation>
    </message>
    <message>
        <source>That key looks too short. Copy all of it.</source>
        <translation>Dieser Schlüssel scheint zu kurz. Kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>PIAPI_API_KEY is ignored: {why}</source>
        <translation>PIAPI_API_KEY wird ignoriert: {why}</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>{where} isn&apos;t available, so your key is forgotten when you quit.</source>
        <translation>{where} ist nicht verfügbar, daher wird Ihr Schlüssel beim Beenden vergessen.</translation>
    </message>
    <message>
        <source>{where} doesn&apos;t respond. Unlock it, or use the key for this session only.</source>
        <translation>{where} reagiert nicht. Entsperren Sie ihn oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>{where} refused access. Nothing in it was changed.</source>
        <translation>{where}: Zugriff verweigert. Nichts wurde dort geändert.</translation>
    </message>
    <message>
        <source>{where} didn&apos;t store the key, so it works for this session only.</source>
        <translation>{where}: Schlüssel nicht gespeichert. Er gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Your key is no longer in {where}. Enter it again.</source>
        <translation>Ihr Schlüssel ist nicht mehr vorhanden in: {where}. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The key is too long for a keychain, so it works for this session only.</source>
        <translation>Der Schlüssel ist zu lang für einen Schlüsselbund und gilt daher nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The entry in {where} isn&apos;t a key. Enter your key again.</source>
        <translation>{where}: Der Eintrag ist kein Schlüssel. Geben Sie Ihren Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Your key loads when it responds.</source>
        <translation>Warten auf Ihren Schlüsselbund. Sobald er reagiert, wird Ihr Schlüssel geladen.</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}.</source>
        <translation>Der Schlüssel funktioniert. Guthaben {balance}.</translation>
    </message>
    <message>
        <source>{where} is locked. Unlock it and try again.</source>
        <translation>Gesperrt: {where}. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Your key loads when you unlock it.</source>
        <translation>Wartet auf Ihren Schlüsselbund. Ihr Schlüssel wird geladen, sobald Sie ihn entsperren.</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>PiAPI key</source>
        <translation>PiAPI-Schlüssel</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Ihren Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Restart for the new size?</source>
        <translation>Für die neue Größe neu starten?</translation>
    </message>
    <message>
        <source>Restart for the new language?</source>
        <translation>Für die neue Sprache neu starten?</translation>
    </message>
    <message>
        <source>A restart takes a second. Sent takes keep rendering. Nothing is sent twice.</source>
        <translation>Ein Neustart dauert eine Sekunde. Gesendete Takes werden weiter gerendert. Nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>If you quit, takes keep rendering at PiAPI and download next time you open Sora Desktop. Nothing is paid twice.</source>
        <translation>Wenn Sie beenden, rendern die Takes bei PiAPI weiter und werden beim nächsten Öffnen von Sora Desktop heruntergeladen. Nichts wird zweimal bezahlt.</translation>
    </message>
    <message>
        <source>Takes in progress</source>
        <translation>Takes in Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n Take in Arbeit</numerusform>
            <numerusform>%n Takes in Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray, or quit? If you quit, takes keep rendering at PiAPI and download next time you open Sora Desktop. Nothing is paid twice.</source>
        <translation>Im Infobereich weiterlaufen oder beenden? Wenn Sie beenden, rendert PiAPI die Takes weiter. Beim nächsten Öffnen von Sora Desktop werden sie geladen. Nichts wird doppelt bezahlt.</translation>
    </message>
    <message>
        <source>Always do this (change it in Settings)</source>
        <translation>Immer so (in den Einstellungen änderbar)</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Im Infobereich lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not moved: unfinished, may be charged</source>
        <translation>
            <numerusform>%n Take nicht verschoben: nicht abgeschlossen, wird möglicherweise berechnet</numerusform>
            <numerusform>%n Takes nicht verschoben: nicht abgeschlossen, werden möglicherweise berechnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {kept} kept, take {other} moved to the bin</source>
        <translation>Take {kept} behalten, Take {other} in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Take {kept} of shot {shot} kept, take {other} of shot {left} in the bin</source>
        <translation>Take {kept} von Shot {shot} behalten, Take {other} von Shot {left} im Papierkorb</translation>
    </message>
    <message>
        <source>The final of shot {n} replaced its draft in the cut</source>
        <translation>Die Endfassung von Shot {n} hat im Schnitt den Entwurf ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will move to the system trash.</source>
        <translation>
            <numerusform>%n Datei (%1) kommt in den Papierkorb des Systems.</numerusform>
            <numerusform>%n Dateien (%1) kommen in den Papierkorb des Systems.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their cost (%1) stays in your totals.</source>
        <translation>Das lässt sich nicht rückgängig machen. Ihre Kosten (%1) bleiben in Ihren Summen.</translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin (%n take(s))?</source>
        <translation>
            <numerusform>Papierkorb leeren (%n Take)?</numerusform>
            <numerusform>Papierkorb leeren (%n Takes)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message numerus="yes">
        <source>Tags of %n take(s) changed</source>
        <translation>
            <numerusform>Schlagwörter von %n Take geändert</numerusform>
            <numerusform>Schlagwörter von %n Takes geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Note of take %1 changed</source>
        <translation>Notiz von Take %1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to bin</source>
        <translation>
            <numerusform>%n Take in den Papierkorb gelegt</numerusform>
            <numerusform>%n Takes in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) restored</source>
        <translation>
            <numerusform>%n Take wiederhergestellt</numerusform>
            <numerusform>%n Takes wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) starred</source>
        <translation>
            <numerusform>%n Take mit Stern markiert</numerusform>
            <numerusform>%n Takes mit Stern markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>%n Stern entfernt</numerusform>
            <numerusform>%n Sterne entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link to a picture, clip or sound</source>
        <translation>Link zu einem Bild, Clip oder Ton</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <translation>Link zu einem Bild</translation>
    </message>
    <message>
        <source>Use link</source>
        <translation>Link verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>PiAPI opens the link itself, so it must be public and stay there until the clip is ready. JPEG, PNG or WebP, up to 10 MB. The picture isn&apos;t cropped.</source>
        <translation>PiAPI öffnet den Link selbst. Er muss also öffentlich sein und gültig bleiben, bis der Clip fertig ist. JPEG, PNG oder WebP, bis 10 MB. Das Bild wird nicht zugeschnitten.</translation>
    </message>
    <message>
        <source>A link to a clip or sound ends in .mp4, .mov, .mp3 or .wav.</source>
        <translation>Ein Link zu einem Clip oder Ton endet auf .mp4, .mov, .mp3 oder .wav.</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>Shots</source>
        <translation>Shots</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
</context>
<context>
    <name>LostTakes</name>
    <message>
        <source>Was this take never made?</source>
        <translation>Wurde dieser Take nie erstellt?</translation>
    </message>
    <message>
        <source>We stop searching for this take and no longer count its %1 as spent. Only do this if PiAPI shows neither the take nor a charge.</source>
        <translation>Wir suchen nicht mehr nach diesem Take und zählen seine %1 nicht mehr als ausgegeben. Tun Sie das nur, wenn PiAPI weder den Take noch eine Abbuchung zeigt.</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translation>Er wurde nie erstellt</translation>
    </message>
    <message>
        <source>Send this take again?</source>
        <translation>Diesen Take erneut senden?</translation>
    </message>
    <message>
        <source>PiAPI never confirmed the first one. You may have been charged {first}. If it appears later, you have paid for two takes. Checking your account first is free.</source>
        <translation>PiAPI hat den ersten nie bestätigt. Möglicherweise wurden {first} berechnet. Taucht er später auf, haben Sie zwei Takes bezahlt. Zuerst Ihr Konto zu prüfen ist kostenlos.</translation>
    </message>
    <message>
        <source>Send again ({price}, may be charged twice)</source>
        <translation>Erneut senden ({price}, evtl. doppelt berechnet)</translation>
    </message>
    <message>
        <source>I understand I may pay twice</source>
        <translation>Mir ist klar, dass ich evtl. doppelt zahle</translation>
    </message>
    <message>
        <source>The first take was found</source>
        <translation>Der erste Take wurde gefunden</translation>
    </message>
    <message>
        <source>Nothing was sent twice</source>
        <translation>Nichts wurde doppelt gesendet</translation>
    </message>
    <message>
        <source>The lost take was found</source>
        <translation>Der verlorene Take wurde gefunden</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. Nothing was changed.</source>
        <translation>Speichern nicht möglich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another take already uses this task.</source>
        <translation>Ein anderer Take verwendet diesen Auftrag bereits.</translation>
    </message>
    <message>
        <source>The take stays as it is.</source>
        <translation>Der Take bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sora Desktop – demo</source>
        <translation>Sora Desktop – Demo</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>A red kite climbs over winter dunes, low sun, slow push in</source>
        <translation>Ein roter Drachen steigt über winterliche Dünen, tiefe Sonne, langsame Kamerafahrt nach vorn</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>Hier läuft Ihr Clip</translation>
    </message>
    <message>
        <source>Generate one or pick a take.</source>
        <translation>Generieren Sie einen oder wählen Sie einen Take.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Shot {n}, {time}</source>
        <translation>Shot {n}, {time}</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Take {n}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Paste your PiAPI key.</source>
        <translation>Fügen Sie Ihren PiAPI-Schlüssel ein.</translation>
    </message>
    <message>
        <source>{model} is no longer available</source>
        <translation>{model} ist nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>{switch}</source>
        <translation>{switch}</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Nicht berechnet.</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Projekteinstellungen</translation>
    </message>
    <message>
        <source>Already paid ({price}).</source>
        <translation>Bereits bezahlt ({price}).</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: unknown issuer</source>
        <translation>Identität von PiAPI nicht überprüfbar: unbekannter Aussteller</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued PiAPI&apos;s certificate. Company proxies cause this. Nothing was sent.</source>
        <translation>Dieser Computer kennt den Aussteller des PiAPI-Zertifikats nicht. Ursache ist oft ein Firmenproxy. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>On a company network, add its CA certificate in Settings. Elsewhere, don&apos;t trust this network.</source>
        <translation>Im Firmennetz: Fügen Sie dessen CA-Zertifikat in den Einstellungen hinzu. Sonst: Vertrauen Sie diesem Netzwerk nicht.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: expired certificate</source>
        <translation>Identität von PiAPI nicht überprüfbar: Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>PiAPI&apos;s certificate has expired, or this computer&apos;s clock is ahead. Nothing was sent.</source>
        <translation>Das Zertifikat von PiAPI ist abgelaufen, oder die Uhr dieses Computers geht vor. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, PiAPI must renew its certificate.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, muss PiAPI sein Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: certificate not valid yet</source>
        <translation>Identität von PiAPI nicht überprüfbar: Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>PiAPI&apos;s certificate isn&apos;t valid yet. This computer&apos;s clock is probably behind. Nothing was sent.</source>
        <translation>Das Zertifikat von PiAPI ist noch nicht gültig. Wahrscheinlich geht die Uhr dieses Computers nach. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: wrong site</source>
        <translation>Identität von PiAPI nicht überprüfbar: falsche Website</translation>
    </message>
    <message>
        <source>The certificate belongs to another site, not to PiAPI. Nothing was sent.</source>
        <translation>Das Zertifikat gehört zu einer anderen Website, nicht zu PiAPI. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>You may need to sign in to this network first. If not, check the API address and proxy in Settings.</source>
        <translation>Vielleicht müssen Sie sich erst in diesem Netzwerk anmelden. Wenn nicht, prüfen Sie API-Adresse und Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your takes, so nothing is sent. {reason}</source>
        <translation>Ihre Takes lassen sich nicht speichern, daher wird nichts gesendet. {reason}</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the log</source>
        <translation>Protokoll lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Free up space on this disk. Queued takes then continue automatically.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger. Takes in der Warteschlange laufen dann automatisch weiter.</translation>
    </message>
    <message>
        <source>The data folder isn&apos;t writable</source>
        <translation>Der Datenordner ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>Free up space on this disk, then save your settings again.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und speichern Sie Ihre Einstellungen dann erneut.</translation>
    </message>
    <message>
        <source>Free up space on this disk.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link isn&apos;t a web address.</source>
        <translation>PiAPI hat den Take fertiggestellt, aber sein Link ist keine Webadresse.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link contains a user name.</source>
        <translation>PiAPI hat den Take fertiggestellt, aber sein Link enthält einen Benutzernamen.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link isn&apos;t https.</source>
        <translation>PiAPI hat den Take fertiggestellt, aber sein Link ist nicht https.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link leads into a private network.</source>
        <translation>PiAPI hat den Take fertiggestellt, aber sein Link führt in ein privates Netzwerk.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link leads in circles.</source>
        <translation>PiAPI hat den Take fertiggestellt, aber sein Link führt im Kreis.</translation>
    </message>
    <message>
        <source>The link isn&apos;t a web address.</source>
        <translation>Der Link ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The link contains a user name.</source>
        <translation>Der Link enthält einen Benutzernamen.</translation>
    </message>
    <message>
        <source>The link isn&apos;t https.</source>
        <translation>Der Link ist nicht https.</translation>
    </message>
    <message>
        <source>The link leads into a private network, which PiAPI can&apos;t reach.</source>
        <translation>Der Link führt in ein privates Netzwerk, das PiAPI nicht erreicht.</translation>
    </message>
    <message>
        <source>The link leads in circles.</source>
        <translation>Der Link führt im Kreis.</translation>
    </message>
    <message>
        <source>The link needs a login. PiAPI can only open public links.</source>
        <translation>Der Link erfordert eine Anmeldung. PiAPI kann nur öffentliche Links öffnen.</translation>
    </message>
    <message>
        <source>There&apos;s no file behind the link.</source>
        <translation>Hinter dem Link ist keine Datei.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t lead to a JPEG, PNG or WebP picture.</source>
        <translation>Der Link führt zu keinem JPEG-, PNG- oder WebP-Bild.</translation>
    </message>
    <message>
        <source>The picture behind the link is larger than 10 MB.</source>
        <translation>Das Bild hinter dem Link ist größer als 10 MB.</translation>
    </message>
    <message>
        <source>The model can&apos;t use this kind of picture behind the link. It takes {kinds}.</source>
        <translation>Das Modell kann diese Art von Bild hinter dem Link nicht verwenden. Es nimmt {kinds}.</translation>
    </message>
    <message>
        <source>The picture behind the link is too small. The model needs at least {least} pixels on each side.</source>
        <translation>Das Bild hinter dem Link ist zu klein. Das Modell braucht mindestens {least} Pixel je Seite.</translation>
    </message>
    <message>
        <source>The picture behind the link is too large. The model takes up to {most} pixels on each side.</source>
        <translation>Das Bild hinter dem Link ist zu groß. Das Modell nimmt bis zu {most} Pixel je Seite.</translation>
    </message>
    <message>
        <source>The model can&apos;t use the aspect ratio of the picture behind the link. It takes {narrowest} to {widest}.</source>
        <translation>Das Modell kann das Seitenverhältnis des Bildes hinter dem Link nicht verwenden. Es nimmt {narrowest} bis {widest}.</translation>
    </message>
    <message>
        <source>We couldn&apos;t open the link. Check it in your browser.</source>
        <translation>Wir konnten den Link nicht öffnen. Prüfen Sie ihn im Browser.</translation>
    </message>
    <message>
        <source>The clip or sound behind the link is shorter than {shortest} s.</source>
        <translation>Der Clip oder Ton hinter dem Link ist kürzer als {shortest} s.</translation>
    </message>
    <message>
        <source>The clip or sound behind the link is longer than {longest} s.</source>
        <translation>Der Clip oder Ton hinter dem Link ist länger als {longest} s.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read how long the clip or sound behind the link is.</source>
        <translation>Die Länge des Clips oder Tons hinter dem Link war nicht lesbar.</translation>
    </message>
    <message>
        <source>The clip behind the link is longer now, so it would cost more.</source>
        <translation>Der Clip hinter dem Link ist jetzt länger, daher würde es mehr kosten.</translation>
    </message>
    <message>
        <source>A clip you put in is longer than was noted, so it would cost more.</source>
        <translation>Ein Clip darin ist länger als vermerkt, also würde es mehr kosten.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t lead to a clip or sound. The model takes {kinds}.</source>
        <translation>Der Link führt zu keinem Clip oder Ton. Das Modell nimmt {kinds}.</translation>
    </message>
    <message>
        <source>The file behind the link is larger than {size}.</source>
        <translation>Die Datei hinter dem Link ist größer als {size}.</translation>
    </message>
    <message>
        <source>The model can&apos;t use this kind of file behind the link. It takes {kinds}.</source>
        <translation>Das Modell kann diese Art von Datei hinter dem Link nicht verwenden. Es nimmt {kinds}.</translation>
    </message>
    <message>
        <source>The draft is over 6 days old, and PiAPI keeps drafts for 7 days.</source>
        <translation>Der Entwurf ist über 6 Tage alt, und PiAPI behält Entwürfe 7 Tage.</translation>
    </message>
    <message>
        <source>PiAPI doesn&apos;t know this draft.</source>
        <translation>PiAPI kennt diesen Entwurf nicht.</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t finished this draft, or it failed.</source>
        <translation>PiAPI hat diesen Entwurf noch nicht fertiggestellt, oder er ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No PiAPI key</source>
        <translation>Kein PiAPI-Schlüssel</translation>
    </message>
    <message>
        <source>Takes need a PiAPI key.</source>
        <translation>Takes brauchen einen PiAPI-Schlüssel.</translation>
    </message>
    <message>
        <source>PiAPI refused your key</source>
        <translation>PiAPI hat Ihren Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>It&apos;s wrong, revoked, or from a closed account.</source>
        <translation>Er ist falsch, widerrufen oder gehört zu einem geschlossenen Konto.</translation>
    </message>
    <message>
        <source>Paste a new key from your PiAPI workspace. Queued takes continue afterwards.</source>
        <translation>Fügen Sie einen neuen Schlüssel aus Ihrem PiAPI-Workspace ein. Takes in der Warteschlange laufen danach weiter.</translation>
    </message>
    <message>
        <source>PiAPI blocked this account</source>
        <translation>PiAPI hat dieses Konto gesperrt</translation>
    </message>
    <message>
        <source>Your plan or balance doesn&apos;t allow this. Nothing more is sent for now. Sent takes keep rendering.</source>
        <translation>Ihr Tarif oder Guthaben lässt das nicht zu. Vorerst wird nichts mehr gesendet. Gesendete Takes werden weiter gerendert.</translation>
    </message>
    <message>
        <source>Check your PiAPI account, then try again (free).</source>
        <translation>Prüfen Sie Ihr PiAPI-Konto und versuchen Sie es dann erneut (kostenlos).</translation>
    </message>
    <message>
        <source>Balance too low</source>
        <translation>Guthaben zu niedrig</translation>
    </message>
    <message>
        <source>PiAPI couldn&apos;t reserve the cost of this take.</source>
        <translation>PiAPI konnte die Kosten dieses Takes nicht reservieren.</translation>
    </message>
    <message>
        <source>Top up at PiAPI. If your balance is high enough, edit the prompt instead.</source>
        <translation>Laden Sie bei PiAPI Guthaben auf. Reicht Ihr Guthaben aus, bearbeiten Sie stattdessen den Prompt.</translation>
    </message>
    <message>
        <source>Blocked by moderation</source>
        <translation>Von der Moderation blockiert</translation>
    </message>
    <message>
        <source>A content check stopped this take.</source>
        <translation>Eine Inhaltsprüfung hat diesen Take gestoppt.</translation>
    </message>
    <message>
        <source>Edit the prompt. Real people, brands, violence and nudity are blocked most often.</source>
        <translation>Bearbeiten Sie den Prompt. Reale Personen, Marken, Gewalt und Nacktheit werden am häufigsten blockiert.</translation>
    </message>
    <message>
        <source>PiAPI no longer offers this model.</source>
        <translation>PiAPI bietet dieses Modell nicht mehr an.</translation>
    </message>
    <message>
        <source>PiAPI is busy</source>
        <translation>PiAPI ist ausgelastet</translation>
    </message>
    <message>
        <source>Too many takes are running, on your account or at PiAPI.</source>
        <translation>In Ihrem Konto oder bei PiAPI laufen zu viele Takes.</translation>
    </message>
    <message>
        <source>Retrying automatically.</source>
        <translation>Neue Versuche erfolgen automatisch.</translation>
    </message>
    <message>
        <source>PiAPI has a problem</source>
        <translation>PiAPI hat ein Problem</translation>
    </message>
    <message>
        <source>PiAPI returns errors.</source>
        <translation>PiAPI meldet Fehler.</translation>
    </message>
    <message>
        <source>We can&apos;t reach PiAPI.</source>
        <translation>PiAPI ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity</source>
        <translation>Identität von PiAPI nicht überprüfbar</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>On a company network, add its CA certificate in Settings. Elsewhere, check this computer&apos;s clock.</source>
        <translation>Im Firmennetz: Fügen Sie dessen CA-Zertifikat in den Einstellungen hinzu. Sonst: Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy blocked the connection</source>
        <translation>Der Proxy hat die Verbindung blockiert</translation>
    </message>
    <message>
        <source>Your proxy refused or didn&apos;t respond.</source>
        <translation>Ihr Proxy hat abgelehnt oder nicht reagiert.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>This network needs you to sign in</source>
        <translation>Dieses Netzwerk verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>A sign-in page came up instead of PiAPI.</source>
        <translation>Statt PiAPI erschien eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>Open a web page and sign in to the network. Takes then continue automatically.</source>
        <translation>Öffnen Sie eine Webseite und melden Sie sich im Netzwerk an. Takes laufen dann automatisch weiter.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the clip.</source>
        <translation>Der Clip konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Free up space, or choose another folder. The download then continues automatically (free).</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner. Der Download läuft dann automatisch weiter (kostenlos).</translation>
    </message>
    <message>
        <source>Clips folder not found</source>
        <translation>Clip-Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>It was moved or unplugged, or it isn&apos;t writable.</source>
        <translation>Er wurde verschoben oder getrennt, oder er ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder. The download then continues automatically (free).</source>
        <translation>Stellen Sie ihn wieder bereit oder wählen Sie einen anderen Ordner. Der Download läuft dann automatisch weiter (kostenlos).</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>The clip was moved or deleted outside Sora Desktop.</source>
        <translation>Der Clip wurde außerhalb von Sora Desktop verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again while PiAPI still has it (free).</source>
        <translation>Legen Sie ihn zurück oder rufen Sie ihn erneut ab, solange PiAPI ihn noch hat (kostenlos).</translation>
    </message>
    <message>
        <source>Another app is using the file</source>
        <translation>Eine andere App verwendet die Datei</translation>
    </message>
    <message>
        <source>The clip is downloaded, but a virus scanner or another app keeps us from renaming it.</source>
        <translation>Der Clip ist geladen, aber ein Virenscanner oder eine andere App verhindert das Umbenennen.</translation>
    </message>
    <message>
        <source>The download isn&apos;t a video</source>
        <translation>Der Download ist kein Video</translation>
    </message>
    <message>
        <source>PiAPI sent a damaged file, or one of another type.</source>
        <translation>PiAPI hat eine beschädigte Datei oder einen anderen Dateityp gesendet.</translation>
    </message>
    <message>
        <source>Fetch it again (free).</source>
        <translation>Rufen Sie ihn erneut ab (kostenlos).</translation>
    </message>
    <message>
        <source>Download link expired</source>
        <translation>Download-Link abgelaufen</translation>
    </message>
    <message>
        <source>Fetch it again (free) to ask PiAPI for a new link. Without one, the clip is lost.</source>
        <translation>Rufen Sie ihn erneut ab (kostenlos), um bei PiAPI einen neuen Link anzufordern. Ohne ihn ist der Clip verloren.</translation>
    </message>
    <message>
        <source>PiAPI sent no download link</source>
        <translation>PiAPI hat keinen Download-Link gesendet</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but sent no clip.</source>
        <translation>PiAPI hat den Take fertiggestellt, aber keinen Clip gesendet.</translation>
    </message>
    <message>
        <source>PiAPI can&apos;t find this take</source>
        <translation>PiAPI findet diesen Take nicht</translation>
    </message>
    <message>
        <source>The account of your key has no task with this ID.</source>
        <translation>Das Konto Ihres Schlüssels hat keinen Auftrag mit dieser ID.</translation>
    </message>
    <message>
        <source>Use the key of the account that made the take, then check again (free).</source>
        <translation>Verwenden Sie den Schlüssel des Kontos, das den Take erstellt hat, und prüfen Sie dann erneut (kostenlos).</translation>
    </message>
    <message>
        <source>Unexpected reply from PiAPI</source>
        <translation>Unerwartete Antwort von PiAPI</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know PiAPI&apos;s reply.</source>
        <translation>Diese Version kennt die Antwort von PiAPI nicht.</translation>
    </message>
    <message>
        <source>Check again later (free). If it stays like this, update Sora Desktop.</source>
        <translation>Prüfen Sie später erneut (kostenlos). Bleibt es so, aktualisieren Sie Sora Desktop.</translation>
    </message>
    <message>
        <source>PiAPI never confirmed this take.</source>
        <translation>PiAPI hat diesen Take nie bestätigt.</translation>
    </message>
    <message>
        <source>We are checking your account. Don&apos;t generate it again until it&apos;s clear.</source>
        <translation>Wir prüfen Ihr Konto. Generieren Sie ihn nicht erneut, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>Sora Desktop quit while sending this take.</source>
        <translation>Sora Desktop wurde beim Senden dieses Takes beendet.</translation>
    </message>
    <message>
        <source>Uploads need PiAPI&apos;s Creator plan or a higher one.</source>
        <translation>Zum Hochladen brauchen Sie bei PiAPI den Tarif Creator oder einen höheren.</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t accept it.</source>
        <translation>PiAPI hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>It&apos;s missing from your library, or its file is damaged.</source>
        <translation>Sie fehlt in Ihrer Bibliothek oder ist beschädigt.</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t accept this prompt or these settings.</source>
        <translation>PiAPI hat diesen Prompt oder diese Einstellungen nicht angenommen.</translation>
    </message>
    <message>
        <source>Change the prompt or settings, then generate again.</source>
        <translation>Ändern Sie den Prompt oder die Einstellungen und generieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Render failed</source>
        <translation>Rendern fehlgeschlagen</translation>
    </message>
    <message>
        <source>PiAPI accepted the take but couldn&apos;t finish it.</source>
        <translation>PiAPI hat den Take angenommen, konnte ihn aber nicht fertigstellen.</translation>
    </message>
    <message>
        <source>Generate again at full price, edit the prompt, or use another model.</source>
        <translation>Generieren Sie erneut zum vollen Preis, bearbeiten Sie den Prompt, oder nehmen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Take canceled</source>
        <translation>Take abgebrochen</translation>
    </message>
    <message>
        <source>It was canceled at PiAPI, not by Sora Desktop.</source>
        <translation>Er wurde bei PiAPI abgebrochen, nicht von Sora Desktop.</translation>
    </message>
    <message>
        <source>Generate again at full price.</source>
        <translation>Generieren Sie erneut zum vollen Preis.</translation>
    </message>
    <message>
        <source>Over your budget</source>
        <translation>Über Ihrem Budget</translation>
    </message>
    <message>
        <source>This take would exceed the budget you set.</source>
        <translation>Dieser Take würde das Budget überschreiten, das Sie festgelegt haben.</translation>
    </message>
    <message>
        <source>Wait for the next period, or raise the budget in Settings.</source>
        <translation>Warten Sie auf den nächsten Zeitraum oder erhöhen Sie das Budget in den Einstellungen.</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>You set a budget, and we don&apos;t know what this take would cost.</source>
        <translation>Sie haben ein Budget festgelegt, und wir wissen nicht, was dieser Take kosten würde.</translation>
    </message>
    <message>
        <source>Choose other settings, or remove the budget.</source>
        <translation>Wählen Sie andere Einstellungen oder entfernen Sie das Budget.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm a take just like this one, so this one wasn&apos;t sent.</source>
        <translation>PiAPI hat einen gleichen Take nicht bestätigt, daher wurde dieser nicht gesendet.</translation>
    </message>
    <message>
        <source>It&apos;s sent as soon as the other take is resolved. You can also send it now, or remove it from the queue.</source>
        <translation>Er wird gesendet, sobald der andere Take geklärt ist. Sie können ihn auch jetzt senden oder aus der Warteschlange entfernen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save</source>
        <translation>Speichern nicht möglich</translation>
    </message>
    <message>
        <source>Your library can&apos;t be read or written, so nothing is sent. A take without a record could be charged twice. {reason}</source>
        <translation>Ihre Bibliothek lässt sich nicht lesen oder schreiben, daher wird nichts gesendet. Ein Take ohne Eintrag könnte doppelt berechnet werden. {reason}</translation>
    </message>
    <message>
        <source>Close other apps that use this file, then try again. If it stays like this, restart Sora Desktop.</source>
        <translation>Schließen Sie andere Apps, die diese Datei verwenden, und versuchen Sie es dann erneut. Bleibt es so, starten Sie Sora Desktop neu.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>This is a bug in Sora Desktop.</source>
        <translation>Das ist ein Fehler in Sora Desktop.</translation>
    </message>
    <message>
        <source>Your takes are safe. Restart Sora Desktop. If it happens again, copy the diagnostics from Settings.</source>
        <translation>Ihre Takes sind sicher. Starten Sie Sora Desktop neu. Passiert es wieder, kopieren Sie die Diagnose aus den Einstellungen.</translation>
    </message>
    <message>
        <source>Over the project budget</source>
        <translation>Über dem Projektbudget</translation>
    </message>
    <message>
        <source>{project} has a budget of {limit}, and {left} is left. This would exceed it.</source>
        <translation>{project} hat ein Budget von {limit}, davon sind {left} übrig. Das würde es überschreiten.</translation>
    </message>
    <message>
        <source>Raise the budget in the project settings, or use another project.</source>
        <translation>Erhöhen Sie das Budget in den Projekteinstellungen, oder nutzen Sie ein anderes Projekt.</translation>
    </message>
    <message>
        <source>Over today&apos;s budget</source>
        <translation>Über dem heutigen Budget</translation>
    </message>
    <message>
        <source>This is {over} over today&apos;s budget of {limit}.</source>
        <translation>Das sind {over} mehr als das heutige Budget von {limit}.</translation>
    </message>
    <message>
        <source>Over this month&apos;s budget</source>
        <translation>Über dem Budget dieses Monats</translation>
    </message>
    <message>
        <source>This is {over} over this month&apos;s budget of {limit}.</source>
        <translation>Das sind {over} mehr als das Budget dieses Monats von {limit}.</translation>
    </message>
    <message>
        <source>PiAPI keeps clips for a short time only.</source>
        <translation>PiAPI bewahrt Clips nur kurze Zeit auf.</translation>
    </message>
    <message>
        <source>The download link isn&apos;t safe to open</source>
        <translation>Der Download-Link ist nicht sicher</translation>
    </message>
    <message>
        <source>{flaw}</source>
        <translation>{flaw}</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Your plan can&apos;t upload files</source>
        <translation>Ihr Tarif erlaubt kein Hochladen von Dateien</translation>
    </message>
    <message>
        <source>Upgrade at PiAPI, or use an https link instead.</source>
        <translation>Wählen Sie bei PiAPI einen höheren Tarif oder verwenden Sie einen https-Link.</translation>
    </message>
    <message>
        <source>Couldn&apos;t upload the file</source>
        <translation>Datei konnte nicht hochgeladen werden</translation>
    </message>
    <message>
        <source>Use another file, or an https link to it.</source>
        <translation>Verwenden Sie eine andere Datei oder einen https-Link zu ihr.</translation>
    </message>
    <message>
        <source>Input file not found</source>
        <translation>Eingabedatei nicht gefunden</translation>
    </message>
    <message>
        <source>Put it in again, then generate.</source>
        <translation>Fügen Sie sie erneut hinzu und generieren Sie dann.</translation>
    </message>
    <message>
        <source>Can&apos;t use the link</source>
        <translation>Link nicht verwendbar</translation>
    </message>
    <message>
        <source>Use another link, or put in the file.</source>
        <translation>Verwenden Sie einen anderen Link oder fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>Can&apos;t make the final of this draft</source>
        <translation>Endfassung dieses Entwurfs nicht möglich</translation>
    </message>
    <message>
        <source>Make a new draft, then its final.</source>
        <translation>Erstellen Sie einen neuen Entwurf, dann seine Endfassung.</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>Modell wechseln</translation>
    </message>
    <message>
        <source>The model can&apos;t use the file behind the link.</source>
        <translation>Das Modell kann die Datei hinter dem Link nicht verwenden.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings</source>
        <translation>Ihre Einstellungen konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>They stay in effect until you quit. {reason}</source>
        <translation>Sie gelten, bis Sie beenden. {reason}</translation>
    </message>
    <message>
        <source>Everything else works. {reason}</source>
        <translation>Alles andere funktioniert. {reason}</translation>
    </message>
    <message>
        <source>Make this folder writable, or bring it back. Queued takes then continue automatically.</source>
        <translation>Machen Sie diesen Ordner beschreibbar oder stellen Sie ihn wieder bereit. Wartende Takes laufen dann automatisch weiter.</translation>
    </message>
    <message>
        <source>Make this folder writable, then save your settings again.</source>
        <translation>Machen Sie diesen Ordner beschreibbar und speichern Sie Ihre Einstellungen dann erneut.</translation>
    </message>
    <message>
        <source>Make this folder writable, or bring it back.</source>
        <translation>Machen Sie diesen Ordner beschreibbar oder stellen Sie ihn wieder bereit.</translation>
    </message>
    <message>
        <source>Retrying automatically. Sent takes keep rendering.</source>
        <translation>Wird automatisch erneut versucht. Gesendete Takes rendern weiter.</translation>
    </message>
    <message>
        <source>Fetch it again (free). If it stays like this, contact PiAPI with the task ID.</source>
        <translation>Rufen Sie ihn erneut ab (kostenlos). Bleibt es so, wenden Sie sich mit der Auftrags-ID an PiAPI.</translation>
    </message>
    <message>
        <source>{headline}. {rest}</source>
        <translation>{headline}. {rest}</translation>
    </message>
    <message>
        <source>PiAPI says: “{text}”.</source>
        <translation>PiAPI sagt: „{text}“.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>Choose another model and generate again.</source>
        <translation>Wählen Sie ein anderes Modell und generieren Sie erneut.</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Nothing was sent or charged.</source>
        <translation>Nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <source>The take keeps rendering at PiAPI. It costs {price}, as before.</source>
        <translation>Der Take wird bei PiAPI weiter gerendert. Er kostet unverändert {price}.</translation>
    </message>
    <message>
        <source>You may have been charged {price}, so it counts as spent for now.</source>
        <translation>Möglicherweise wurden {price} berechnet, daher zählen sie vorerst als ausgegeben.</translation>
    </message>
    <message>
        <source>PiAPI refused it before rendering, so you weren&apos;t charged.</source>
        <translation>PiAPI hat ihn vor dem Rendern abgelehnt, daher wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost. Check your balance.</source>
        <translation>PiAPI erstattet die Kosten normalerweise. Prüfen Sie Ihr Guthaben.</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>PiAPI hat trotzdem {price} berechnet.</translation>
    </message>
    <message>
        <source>{name} comes closest, {price}. Switching is free.</source>
        <translation>{name} kommt am nächsten, {price}. Der Wechsel ist kostenlos.</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Guthaben aufladen</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Switch to {model} ({price})</source>
        <translation>Zu {model} wechseln ({price})</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>Erneut abrufen (kostenlos)</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>MissingParts</name>
    <message>
        <source>Reinstall Sora Desktop. Your clips, takes and settings stay.</source>
        <translation>Installieren Sie Sora Desktop neu. Ihre Clips, Takes und Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Can&apos;t play clips: the media plugin is missing.</source>
        <translation>Clips lassen sich nicht abspielen: Das Medien-Plugin fehlt.</translation>
    </message>
    <message>
        <source>Can&apos;t show some pictures: a plugin is missing.</source>
        <translation>Manche Bilder lassen sich nicht anzeigen: Ein Plugin fehlt.</translation>
    </message>
</context>
<context>
    <name>ModelOptions</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>That model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>{gone} is no longer available. Using {name}</source>
        <translation>{gone} ist nicht mehr verfügbar. Stattdessen: {name}</translation>
    </message>
    <message>
        <source>{gone} is no longer available. Using {name}: {parts}</source>
        <translation>{gone} ist nicht mehr verfügbar. Stattdessen: {name}, {parts}</translation>
    </message>
    <message>
        <source>Adjusted for {name}: {parts}</source>
        <translation>An {name} angepasst: {parts}</translation>
    </message>
    <message>
        <source>Switched to {name} for the picture</source>
        <translation>Passend zum Bild zu {name} gewechselt</translation>
    </message>
    <message>
        <source>Switched to {name} for the picture: {parts}</source>
        <translation>Passend zum Bild zu {name} gewechselt: {parts}</translation>
    </message>
    <message>
        <source>aspect ratio from the picture</source>
        <translation>Seitenverhältnis vom Bild</translation>
    </message>
    <message>
        <source>pictures left out</source>
        <translation>Bilder weggelassen</translation>
    </message>
    <message>
        <source>sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>{option} {new}</source>
        <translation>{option} {new}</translation>
    </message>
    <message>
        <source>{new} (no {old})</source>
        <translation>{new} (nicht {old})</translation>
    </message>
    <message>
        <source>fixed aspect ratio</source>
        <translation>festes Seitenverhältnis</translation>
    </message>
    <message>
        <source>fixed resolution</source>
        <translation>feste Auflösung</translation>
    </message>
    <message>
        <source>sound is fixed</source>
        <translation>Ton vorgegeben</translation>
    </message>
    <message>
        <source>no {option}</source>
        <translation>ohne {option}</translation>
    </message>
    <message>
        <source>{option} (untested)</source>
        <translation>{option} (ungetestet)</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model prices…</source>
        <translation>Modellpreise …</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Sora&apos;s best detail and motion, with sound</source>
        <translation>Beste Details und Bewegung von Sora, mit Ton</translation>
    </message>
    <message>
        <source>OpenAI shut down Sora 2 on Sep 24, 2026. This may fail.</source>
        <translation>OpenAI hat Sora 2 am 24. Sep. 2026 eingestellt. Das kann fehlschlagen.</translation>
    </message>
    <message>
        <source>Low-cost 720p drafts with sound</source>
        <translation>Günstige 720p-Entwürfe mit Ton</translation>
    </message>
    <message>
        <source>Cinematic shots with speech and sound, up to 8 s</source>
        <translation>Filmische Shots mit Sprache und Ton, bis 8 s</translation>
    </message>
    <message>
        <source>Google closed the Veo 3.1 preview on Oct 22, 2026. This may fail.</source>
        <translation>Google hat die Vorschau von Veo 3.1 am 22. Okt. 2026 eingestellt. Das kann fehlschlagen.</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>Fast, low-cost drafts with sound</source>
        <translation>Schnelle, günstige Entwürfe mit Ton</translation>
    </message>
    <message>
        <source>The longest shots, 3 to 30 s, with sound</source>
        <translation>Die längsten Shots, 3 bis 30 s, mit Ton</translation>
    </message>
    <message>
        <source>Long, low-cost shots with sound, 3 to 20 s</source>
        <translation>Lange, günstige Shots mit Ton, 3 bis 20 s</translation>
    </message>
    <message>
        <source>People and movement, 3 to 15 s</source>
        <translation>Menschen und Bewegung, 3 bis 15 s</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Shots</translation>
    </message>
    <message>
        <source>Up to 7 references, 3 to 15 s</source>
        <translation>Bis zu 7 Referenzen, 3 bis 15 s</translation>
    </message>
    <message>
        <source>Longer shots in every aspect ratio, 4 to 30 s</source>
        <translation>Längere Shots in jedem Seitenverhältnis, 4 bis 30 s</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Drafts of 4 to 30 s in every aspect ratio</source>
        <translation>Entwürfe von 4 bis 30 s in jedem Seitenverhältnis</translation>
    </message>
    <message>
        <source>The cheapest drafts, 4 to 15 s</source>
        <translation>Die günstigsten Entwürfe, 4 bis 15 s</translation>
    </message>
    <message>
        <source>Plain, low-cost shots of 5, 10 or 15 s</source>
        <translation>Schlichte, günstige Shots, 5, 10 oder 15 s</translation>
    </message>
    <message>
        <source>Improve prompt</source>
        <translation>Prompt verbessern</translation>
    </message>
    <message>
        <source>Lively people and faces, 6 or 10 s</source>
        <translation>Lebendige Menschen und Gesichter, 6 oder 10 s</translation>
    </message>
    <message>
        <source>The cheapest clips with sound, 5 to 15 s</source>
        <translation>Die günstigsten Clips mit Ton, 5 bis 15 s</translation>
    </message>
    <message>
        <source>Smooth motion in every aspect ratio, 4 to 15 s</source>
        <translation>Flüssige Bewegung in jedem Seitenverhältnis, 4 bis 15 s</translation>
    </message>
    <message>
        <source>Drafts in every aspect ratio, 4 to 15 s</source>
        <translation>Entwürfe in jedem Seitenverhältnis, 4 bis 15 s</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Enter an amount such as 20 or 7.50, or leave it empty.</source>
        <translation>Geben Sie einen Betrag wie 20 oder 7.50 ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter an amount above $0, or leave it empty.</source>
        <translation>Geben Sie einen Betrag über $0 ein oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Monthly budget is below the daily one.</source>
        <translation>Das Monatsbudget liegt unter dem Tagesbudget.</translation>
    </message>
</context>
<context>
    <name>NameCompletion</name>
    <message>
        <source>Names on the shelf</source>
        <translation>Namen in der Ablage</translation>
    </message>
    <message>
        <source>{n} names. {first}. Up and Down move, Return takes, Escape closes.</source>
        <translation>{n} Namen. {first}. „Auf“ und „Ab“ bewegen, Eingabe übernimmt, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>{word} isn&apos;t a blank.</source>
        <translation>{word} ist kein Platzhalter.</translation>
    </message>
    <message>
        <source>Use at least one blank.</source>
        <translation>Verwenden Sie mindestens einen Platzhalter.</translation>
    </message>
    <message>
        <source>A paper boat on a rainy street</source>
        <translation>Ein Papierboot auf einer verregneten Straße</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Clip names</source>
        <translation>Clipnamen</translation>
    </message>
    <message>
        <source>Name preview</source>
        <translation>Namensvorschau</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>Platzhalter: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Show take</source>
        <translation>Take anzeigen</translation>
    </message>
    <message>
        <source>{shot}, take {n}</source>
        <translation>{shot}, Take {n}</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm it. You may have been charged {amount}. Checking your account; nothing will be sent twice.</source>
        <translation>PiAPI hat ihn nicht bestätigt. Möglicherweise wurden {amount} berechnet. Ihr Konto wird geprüft; nichts wird doppelt gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) on hold. Nothing was sent or charged.</source>
        <translation>
            <numerusform>%n Take angehalten. Nichts wurde gesendet oder berechnet.</numerusform>
            <numerusform>%n Takes angehalten. Nichts wurde gesendet oder berechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PiAPI didn&apos;t confirm %n take(s)</source>
        <translation>
            <numerusform>PiAPI hat %n Take nicht bestätigt</numerusform>
            <numerusform>PiAPI hat %n Takes nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>You may have been charged up to {amount}. Checking your account; nothing will be sent twice.</source>
        <translation>Möglicherweise wurden bis zu {amount} berechnet. Ihr Konto wird geprüft; nichts wird doppelt gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded</source>
        <translation>
            <numerusform>%n bezahlter Clip nicht geladen</numerusform>
            <numerusform>%n bezahlte Clips nicht geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching again is free.</source>
        <translation>Erneut abrufen ist kostenlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n Take fehlgeschlagen</numerusform>
            <numerusform>%n Takes fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why, and what helps.</source>
        <translation>Bei jedem steht, warum und was hilft.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Custom CA certificate</source>
        <translation>Eigenes CA-Zertifikat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Diagnose kopieren …</translation>
    </message>
    <message>
        <source>Find missing takes</source>
        <translation>Fehlende Takes suchen</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook-Secret</translation>
    </message>
    <message>
        <source>Remove webhook secret</source>
        <translation>Webhook-Secret entfernen</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-Datei</translation>
    </message>
    <message>
        <source>Sent with each take. Stored like your key, never in a file.</source>
        <translation>Wird mit jedem Take gesendet. Wie Ihr Schlüssel gespeichert, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Searches your account and clip folder. Free.</source>
        <translation>Durchsucht Ihr Konto und den Clip-Ordner. Kostenlos.</translation>
    </message>
    <message>
        <source>Missing takes</source>
        <translation>Fehlende Takes</translation>
    </message>
    <message>
        <source>Couldn&apos;t read this file. Choose another one.</source>
        <translation>Diese Datei ist nicht lesbar. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file has no PEM certificate.</source>
        <translation>Diese Datei enthält kein PEM-Zertifikat.</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Will be removed when you save</source>
        <translation>Wird beim Speichern entfernt</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Couldn&apos;t read your balance from PiAPI. Takes are sent anyway.</source>
        <translation>Ihr Guthaben bei PiAPI ließ sich nicht lesen. Takes werden trotzdem gesendet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo: real prices, no charges, sample clips.</source>
        <translation>Demo: echte Preise, keine Kosten, Beispielclips.</translation>
    </message>
    <message>
        <source>Key not saved</source>
        <translation>Schlüssel nicht gesichert</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>Eigenen Schlüssel verwenden</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Take %1 is rendering</source>
        <translation>Take %1 wird gerendert</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) ready</source>
        <translation>
            <numerusform>%n Take fertig</numerusform>
            <numerusform>%n Takes fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n Take fehlgeschlagen</numerusform>
            <numerusform>%n Takes fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed</source>
        <translation>
            <numerusform>%n Take nicht bestätigt</numerusform>
            <numerusform>%n Takes nicht bestätigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>Alle wartenden abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n Take</numerusform>
            <numerusform>%n Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>, take {n}</source>
        <translation>, Take {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you</source>
        <translation>
            <numerusform>%n Take braucht Sie</numerusform>
            <numerusform>%n Takes brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Shot {n}</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Warteschlange pausieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>Warteschlange pausiert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>In the cut</source>
        <translation>Im Schnitt</translation>
    </message>
    <message>
        <source>New, not played yet</source>
        <translation>Neu, noch nicht abgespielt</translation>
    </message>
    <message>
        <source>Made with pictures, clips or sounds</source>
        <translation>Mit Bildern, Clips oder Tönen gemacht</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Take {n}</translation>
    </message>
    <message>
        <source>Shot {shot}, take {n}</source>
        <translation>Shot {shot}, Take {n}</translation>
    </message>
    <message>
        <source>Uploading pictures, then paused</source>
        <translation>Bilder werden hochgeladen, dann pausiert</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>Bilder werden hochgeladen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting at PiAPI</source>
        <translation>Wartet bei PiAPI</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading, {n}&#xa0;%</source>
        <translation>Wird geladen, {n}&#xa0;%</translation>
    </message>
    <message>
        <source>Waiting to download</source>
        <translation>Wartet auf Download</translation>
    </message>
    <message>
        <source>PiAPI says “{word}”, checking</source>
        <translation>PiAPI meldet „{word}“, wird geprüft</translation>
    </message>
    <message>
        <source>No clear status, checking</source>
        <translation>Kein klarer Status, wird geprüft</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} bisher</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>Rendering, about {time} left</source>
        <translation>Wird gerendert, noch etwa {time}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far, longer than usual</source>
        <translation>Wird gerendert, {time} bisher, länger als üblich</translation>
    </message>
    <message>
        <source>Rendering, {time} so far</source>
        <translation>Wird gerendert, {time} bisher</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>On hold until you change the key</source>
        <translation>Angehalten, bis Sie den Schlüssel ändern</translation>
    </message>
    <message>
        <source>On hold: {why}</source>
        <translation>Angehalten: {why}</translation>
    </message>
    <message>
        <source>Paused, place {n} in queue</source>
        <translation>Pausiert, Platz {n} in Warteschlange</translation>
    </message>
    <message>
        <source>Queued: {why}</source>
        <translation>In Warteschlange: {why}</translation>
    </message>
    <message>
        <source>Queued: {why}, next try in {time}</source>
        <translation>In Warteschlange: {why}, nächster Versuch in {time}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>In Warteschlange, als Nächster</translation>
    </message>
    <message>
        <source>Queued, about {time}</source>
        <translation>In Warteschlange, etwa {time}</translation>
    </message>
    <message>
        <source>Queued, next in about {time}</source>
        <translation>In Warteschlange, als Nächster in etwa {time}</translation>
    </message>
    <message>
        <source>May have cost {price}.</source>
        <translation>Evtl. {price}.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Take {n} not confirmed</source>
        <translation>Take {n} nicht bestätigt</translation>
    </message>
    <message>
        <source>Take {n} blocked by moderation</source>
        <translation>Take {n} von der Moderation blockiert</translation>
    </message>
    <message>
        <source>Take {n}: render failed</source>
        <translation>Take {n}: Rendern fehlgeschlagen</translation>
    </message>
    <message>
        <source>Take {n}: PiAPI refused your key</source>
        <translation>Take {n}: Schlüssel von PiAPI abgelehnt</translation>
    </message>
    <message>
        <source>Take {n}: no API key</source>
        <translation>Take {n}: kein API-Schlüssel</translation>
    </message>
    <message>
        <source>Take {n}: balance too low</source>
        <translation>Take {n}: Guthaben zu niedrig</translation>
    </message>
    <message>
        <source>Take {n}: model no longer available</source>
        <translation>Take {n}: Modell nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>Take {n} was canceled at PiAPI</source>
        <translation>Take {n} wurde bei PiAPI abgebrochen</translation>
    </message>
    <message>
        <source>Take {n} failed: {why}</source>
        <translation>Take {n} fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost.</source>
        <translation>PiAPI erstattet die Kosten normalerweise.</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t said what it charged.</source>
        <translation>PiAPI hat nicht gemeldet, was es berechnet hat.</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Nicht berechnet.</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>PiAPI hat trotzdem {price} berechnet.</translation>
    </message>
    <message>
        <source>Paid {price}.</source>
        <translation>{price} bezahlt.</translation>
    </message>
    <message>
        <source>Take {n}: file not found</source>
        <translation>Take {n}: Datei nicht gefunden</translation>
    </message>
    <message>
        <source>Take {n}: the download isn&apos;t a video</source>
        <translation>Take {n}: Der Download ist kein Video</translation>
    </message>
    <message>
        <source>Take {n} came without its clip</source>
        <translation>Take {n} kam ohne seinen Clip</translation>
    </message>
    <message>
        <source>Take {n}: link expired</source>
        <translation>Take {n}: Link abgelaufen</translation>
    </message>
    <message>
        <source>Take {n} not downloaded: {why}</source>
        <translation>Take {n} nicht geladen: {why}</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Showing {n}. Type to find more.</source>
        <translation>{n} angezeigt. Tippen Sie, um mehr zu finden.</translation>
    </message>
</context>
<context>
    <name>PictureInputs</name>
    <message>
        <source>Preparing the picture</source>
        <translation>Bild wird vorbereitet</translation>
    </message>
    <message>
        <source>{model} takes no references. Remove {name}.</source>
        <translation>{model} nimmt keine Referenzen. Entfernen Sie {name}.</translation>
    </message>
    <message>
        <source>Add a first frame too. {model} can&apos;t use a last frame alone.</source>
        <translation>Fügen Sie auch ein erstes Bild hinzu. {model} kann ein letztes Bild allein nicht verwenden.</translation>
    </message>
    <message>
        <source>Remove some. {model} takes up to {n} {what}.</source>
        <translation>Entfernen Sie einige. {model} nimmt bis zu {n} {what}.</translation>
    </message>
    <message>
        <source>Remove some. {model} can&apos;t use these together.</source>
        <translation>Entfernen Sie einige. {model} kann diese nicht zusammen verwenden.</translation>
    </message>
    <message>
        <source>Remove some. {model} takes up to {n} references in all.</source>
        <translation>Entfernen Sie einige. {model} nimmt insgesamt bis zu {n} Referenzen.</translation>
    </message>
    <message>
        <source>Your PiAPI plan can&apos;t upload files. Use a link instead.</source>
        <translation>Ihr PiAPI-Tarif erlaubt kein Hochladen von Dateien. Verwenden Sie stattdessen einen Link.</translation>
    </message>
    <message>
        <source>Remove either. {model} can&apos;t use frames and references together.</source>
        <translation>Entfernen Sie eines davon. {model} kann erstes oder letztes Bild und Referenzen nicht zusammen verwenden.</translation>
    </message>
    <message>
        <source>{model} leaves out: {pictures}</source>
        <translation>{model} lässt weg: {pictures}</translation>
    </message>
</context>
<context>
    <name>PictureWell</name>
    <message>
        <source>Preparing the picture</source>
        <translation>Bild wird vorbereitet</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture</source>
        <translation>Bild ablegen, einfügen oder auswählen</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>Link zu {host}</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Bild hinzugefügt</translation>
    </message>
    <message>
        <source>Not used by this model</source>
        <translation>Von diesem Modell nicht verwendet</translation>
    </message>
    <message>
        <source>Drop a take here to begin with its last frame</source>
        <translation>Take hier ablegen, um mit seinem letzten Bild zu beginnen</translation>
    </message>
    <message>
        <source>Drop a take here to end with its first frame</source>
        <translation>Take hier ablegen, um mit seinem ersten Bild zu enden</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Ungenutzt</translation>
    </message>
</context>
<context>
    <name>PictureWells</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n Referenz</numerusform>
            <numerusform>%n Referenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Anpassen …</translation>
    </message>
    <message>
        <source>Swap first and last frame</source>
        <translation>Erstes und letztes Bild tauschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a picture, clip or sound…</source>
        <translation>Bild, Clip oder Ton auswählen …</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild auswählen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Use a link…</source>
        <translation>Link verwenden …</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Add to shelf…</source>
        <translation>Zur Ablage hinzufügen …</translation>
    </message>
    <message>
        <source>Remove reference {n}</source>
        <translation>Referenz {n} entfernen</translation>
    </message>
    <message>
        <source>Remove {what} ({length})</source>
        <translation>Entfernen: {what} ({length})</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Clip {n} ({length}): {use}</source>
        <translation>Clip {n} ({length}): {use}</translation>
    </message>
    <message>
        <source>Clip of {take}</source>
        <translation>Clip von {take}</translation>
    </message>
    <message>
        <source>Last frame of {take}</source>
        <translation>Letztes Bild von {take}</translation>
    </message>
    <message>
        <source>Last frame of this take</source>
        <translation>Letztes Bild dieses Takes</translation>
    </message>
    <message>
        <source>Frame in the viewer, {time}</source>
        <translation>Bild im Viewer, {time}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Continues take {n} of shot {shot}</source>
        <translation>Setzt Take {n} von Shot {shot} fort</translation>
    </message>
    <message>
        <source>take {n}</source>
        <translation>Take {n}</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds ({kinds})</source>
        <translation>Bilder, Clips und Töne ({kinds})</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the last frame of this clip.</source>
        <translation>Das letzte Bild dieses Clips ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the first frame of this clip.</source>
        <translation>Das erste Bild dieses Clips ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The picture is missing from your library. Choose it again.</source>
        <translation>Das Bild fehlt in Ihrer Bibliothek. Wählen Sie es erneut aus.</translation>
    </message>
    <message>
        <source>The picture was moved or deleted. Choose it again.</source>
        <translation>Das Bild wurde verschoben oder gelöscht. Wählen Sie es erneut aus.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the picture&apos;s file.</source>
        <translation>Die Bilddatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This isn&apos;t a picture we can use: choose a JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>Dieses Bild können wir nicht verwenden: Wählen Sie JPEG, PNG, WebP, TIFF oder BMP.</translation>
    </message>
    <message>
        <source>We can&apos;t read {kind} pictures. Save this one as JPEG or PNG first.</source>
        <translation>Bilder im Format {kind} können wir nicht lesen. Speichern Sie dieses zuerst als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>Animated pictures can&apos;t be used: choose a JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>Animierte Bilder gehen nicht: Wählen Sie JPEG, PNG, WebP, TIFF oder BMP.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is damaged or incomplete.</source>
        <translation>Die Bilddatei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The picture has {bytes}. Pictures can have up to {most_bytes}.</source>
        <translation>Das Bild hat {bytes}. Bilder dürfen bis zu {most_bytes} haben.</translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels ({size}). Pictures can have up to {most_megapixels}.</source>
        <translation>Das Bild hat {megapixels} Megapixel ({size}). Bilder dürfen bis zu {most_megapixels} haben.</translation>
    </message>
    <message>
        <source>The picture is {size} pixels. Each side needs at least {least}.</source>
        <translation>Das Bild hat {size} Pixel. Jede Seite braucht mindestens {least}.</translation>
    </message>
    <message>
        <source>The picture is {size} pixels. Its aspect ratio can be from {narrowest} to {widest}.</source>
        <translation>Das Bild hat {size} Pixel. Erlaubt sind Seitenverhältnisse von {narrowest} bis {widest}.</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Choose it again.</source>
        <translation>Die Datei wurde verschoben oder gelöscht. Wählen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This isn&apos;t a clip or sound: use {kinds}.</source>
        <translation>Das ist kein Clip oder Ton: Verwenden Sie {kinds}.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t go in: use {kinds}.</source>
        <translation>Diese Art von Datei geht hier nicht: Verwenden Sie {kinds}.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read how long it is. Save it again as {kinds}.</source>
        <translation>Die Länge war nicht lesbar. Speichern Sie die Datei neu als {kinds}.</translation>
    </message>
    <message>
        <source>PiAPI takes no uploads of MOV files. Use a link, or save it as MP4.</source>
        <translation>PiAPI nimmt keine hochgeladenen MOV-Dateien. Verwenden Sie einen Link oder speichern Sie die Datei als MP4.</translation>
    </message>
    <message>
        <source>The file has {bytes}. Uploads can have up to {most}. Use a link instead.</source>
        <translation>Die Datei hat {bytes}. Hochladen geht bis {most}. Verwenden Sie stattdessen einen Link.</translation>
    </message>
    <message>
        <source>It is {length} s long. The model takes {shortest} s at least.</source>
        <translation>Die Länge ist {length} s. Das Modell nimmt mindestens {shortest} s.</translation>
    </message>
    <message>
        <source>It is {length} s long. The model takes {longest} s at most.</source>
        <translation>Die Länge ist {length} s. Das Modell nimmt höchstens {longest} s.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference clip</source>
        <translation>Referenzclip</translation>
    </message>
    <message>
        <source>Reference sound</source>
        <translation>Referenzton</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Extend this</source>
        <translation>Zu verlängern</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>Zu bearbeiten</translation>
    </message>
    <message>
        <source>reference clips</source>
        <translation>Referenzclips</translation>
    </message>
    <message>
        <source>reference sounds</source>
        <translation>Referenztöne</translation>
    </message>
    <message>
        <source>clips to extend</source>
        <translation>Clips zum Verlängern</translation>
    </message>
    <message>
        <source>clips to edit</source>
        <translation>Clips zum Bearbeiten</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Uses your first frame</source>
        <translation>Nutzt Ihr erstes Bild</translation>
    </message>
    <message>
        <source>Uses your last frame</source>
        <translation>Nutzt Ihr letztes Bild</translation>
    </message>
    <message>
        <source>Uses your first and last frame</source>
        <translation>Nutzt Ihr erstes und letztes Bild</translation>
    </message>
    <message>
        <source>Uses the first frame, leaves the last out</source>
        <translation>Nutzt das erste Bild, lässt das letzte weg</translation>
    </message>
    <message>
        <source>Uses the last frame, leaves the first out</source>
        <translation>Nutzt das letzte Bild, lässt das erste weg</translation>
    </message>
    <message>
        <source>Leaves the picture out</source>
        <translation>Lässt das Bild weg</translation>
    </message>
    <message>
        <source>Leaves both pictures out</source>
        <translation>Lässt beide Bilder weg</translation>
    </message>
    <message>
        <source>Uses your references</source>
        <translation>Nutzt Ihre Referenzen</translation>
    </message>
    <message>
        <source>Leaves your pictures out</source>
        <translation>Lässt Ihre Bilder weg</translation>
    </message>
    <message>
        <source>Uses some of your pictures</source>
        <translation>Nutzt einige Ihrer Bilder</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Eingepasst</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>Shot %1</translation>
    </message>
    <message>
        <source>No more shots</source>
        <translation>Keine weiteren Shots</translation>
    </message>
    <message>
        <source>Play backward, again for faster</source>
        <translation>Rückwärts abspielen, nochmals für schneller</translation>
    </message>
    <message>
        <source>Play forward, again for faster</source>
        <translation>Vorwärts abspielen, nochmals für schneller</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>1 s zurück</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>1 s vor</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Exit full screen / compare</source>
        <translation>Vollbild/Vergleich beenden</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>In-Punkt setzen</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Out-Punkt setzen</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>In- und Out-Punkt löschen</translation>
    </message>
    <message>
        <source>Save frame as picture</source>
        <translation>Einzelbild speichern</translation>
    </message>
    <message>
        <source>Star / unstar</source>
        <translation>Stern setzen/entfernen</translation>
    </message>
    <message>
        <source>Compare with another take</source>
        <translation>Mit anderem Take vergleichen</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>In anderer App öffnen</translation>
    </message>
    <message>
        <source>Wipe / side by side</source>
        <translation>Blende / nebeneinander</translation>
    </message>
    <message>
        <source>Move wipe left</source>
        <translation>Blende nach links bewegen</translation>
    </message>
    <message>
        <source>Move wipe right</source>
        <translation>Blende nach rechts bewegen</translation>
    </message>
    <message>
        <source>Sound from A</source>
        <translation>Ton von A</translation>
    </message>
    <message>
        <source>Sound from B</source>
        <translation>Ton von B</translation>
    </message>
    <message>
        <source>Mute both</source>
        <translation>Beide stummschalten</translation>
    </message>
    <message>
        <source>Previous shot</source>
        <translation>Voriger Shot</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>Nächster Shot</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>Hier läuft Ihr Clip</translation>
    </message>
    <message>
        <source>Generate one or pick a take.</source>
        <translation>Generieren Sie einen oder wählen Sie einen Take.</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>The sound system stopped. Restart Sora Desktop for sound.</source>
        <translation>Das Tonsystem wurde angehalten. Starten Sie Sora Desktop neu, um Ton zu hören.</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Kein Audiogerät</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. Fetch the take again (free).</source>
        <translation>%1 ist nicht mehr im Ordner. Rufen Sie den Take erneut ab (kostenlos).</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>%1 is empty. Fetch the take again (free).</source>
        <translation>%1 ist leer. Rufen Sie den Take erneut ab (kostenlos).</translation>
    </message>
    <message>
        <source>The file isn&apos;t a video, or it&apos;s damaged</source>
        <translation>Die Datei ist kein Video oder beschädigt</translation>
    </message>
    <message>
        <source>Couldn&apos;t open %1. Fetch the take again (free).</source>
        <translation>%1 lässt sich nicht öffnen. Rufen Sie den Take erneut ab (kostenlos).</translation>
    </message>
    <message>
        <source>The file is damaged from here on</source>
        <translation>Ab hier ist die Datei beschädigt</translation>
    </message>
    <message>
        <source>The rest of %1 is damaged. Fetch the take again (free).</source>
        <translation>Der Rest von %1 ist beschädigt. Rufen Sie den Take erneut ab (kostenlos).</translation>
    </message>
    <message>
        <source>This video format isn&apos;t supported</source>
        <translation>Dieses Videoformat wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The file is complete, but Sora Desktop has no decoder for it.</source>
        <translation>Die Datei ist vollständig, aber Sora Desktop hat keinen Decoder dafür.</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <translation>Wiedergabe gestoppt</translation>
    </message>
    <message>
        <source>The audio device may be disconnected. The file is complete.</source>
        <translation>Vielleicht ist das Audiogerät getrennt. Die Datei ist vollständig.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t respond</source>
        <translation>Die Datei reagiert nicht</translation>
    </message>
    <message>
        <source>The drive with %1 may be asleep or disconnected. Nothing is lost.</source>
        <translation>Vielleicht schläft das Laufwerk mit %1 oder ist getrennt. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>In 100&#xa0;% zeigen</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Voriger Take</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Nächster Take</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>Keep A, bin B</source>
        <translation>A behalten, B wegwerfen</translation>
    </message>
    <message>
        <source>Keep B, bin A</source>
        <translation>B behalten, A wegwerfen</translation>
    </message>
    <message>
        <source>Leave compare</source>
        <translation>Vergleich verlassen</translation>
    </message>
    <message>
        <source>No more takes</source>
        <translation>Keine weiteren Takes</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Ton ein oder aus</translation>
    </message>
</context>
<context>
    <name>PlayerCompare</name>
    <message>
        <source>Wipe</source>
        <translation>Blende</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Sound from A</source>
        <translation>Ton von A</translation>
    </message>
    <message>
        <source>Sound from B</source>
        <translation>Ton von B</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Plays %1</source>
        <translation>Spielt %1</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Balance after this batch</source>
        <translation>Guthaben nach diesem Stapel</translation>
    </message>
    <message>
        <source>PiAPI&apos;s price on {day}. We show PiAPI&apos;s own figure once we have it.</source>
        <translation>Preis von PiAPI am {day}. Den Betrag von PiAPI selbst zeigen wir, sobald wir ihn haben.</translation>
    </message>
    <message>
        <source>PiAPI lists no exact price for these settings (checked {day}).</source>
        <translation>PiAPI nennt keinen genauen Preis für diese Einstellungen (geprüft am {day}).</translation>
    </message>
    <message>
        <source>No exact price listed; may cost more</source>
        <translation>Kein genauer Preis bekannt; kann mehr kosten</translation>
    </message>
    <message>
        <source>Price unknown. We ask before each batch.</source>
        <translation>Preis unbekannt. Wir fragen vor jedem Stapel.</translation>
    </message>
    <message>
        <source>Balance after {amount}</source>
        <translation>Guthaben danach {amount}</translation>
    </message>
    <message>
        <source>Balance too low by {amount}</source>
        <translation>Guthaben um {amount} zu niedrig</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n Take</numerusform>
            <numerusform>%n Takes</numerusform>
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
            <numerusform>%n Preis weicht von dem ab, was PiAPI berechnet</numerusform>
            <numerusform>%n Preise weichen von dem ab, was PiAPI berechnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show prices</source>
        <translation>Preise zeigen</translation>
    </message>
    <message>
        <source>Couldn&apos;t correct the price</source>
        <translation>Preis konnte nicht korrigiert werden</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Fix this first.</source>
        <translation>{file}, Zeile {line}: {reason}. Beheben Sie das zuerst.</translation>
    </message>
    <message>
        <source>Your models.toml has another price by now. Restart first.</source>
        <translation>Ihre models.toml hat inzwischen einen anderen Preis. Starten Sie zuerst neu.</translation>
    </message>
    <message>
        <source>Price of {model} corrected</source>
        <translation>Preis von {model} korrigiert</translation>
    </message>
    <message>
        <source>New takes use it now. Queued takes keep their estimate.</source>
        <translation>Neue Takes verwenden ihn jetzt. Takes in Warteschlange behalten ihre Schätzung.</translation>
    </message>
    <message>
        <source>Correct the price of {model}?</source>
        <translation>Preis von {model} korrigieren?</translation>
    </message>
    <message>
        <source>{settings}: {new} in place of {old}.</source>
        <translation>{settings}: {new} statt {old}.</translation>
    </message>
    <message>
        <source>We change this price in {file} and nothing else.</source>
        <translation>Wir ändern in {file} diesen Preis und sonst nichts.</translation>
    </message>
    <message>
        <source>We add a copy of this model to {file}. It then stays as it is when we update ours.</source>
        <translation>Wir fügen {file} eine Kopie dieses Modells hinzu. Sie bleibt dann, wie sie ist, wenn wir unseres aktualisieren.</translation>
    </message>
    <message>
        <source>Correct price</source>
        <translation>Preis korrigieren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>ab {price}</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Several apps agree</source>
        <translation>Mehrere Apps einig</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>Ungetestet</translation>
    </message>
    <message>
        <source>Other vendors</source>
        <translation>Andere Anbieter</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Your models.toml</source>
        <translation>Ihre models.toml</translation>
    </message>
    <message>
        <source>{source}, not offered</source>
        <translation>{source}, nicht angeboten</translation>
    </message>
    <message>
        <source>{model} costs less than we say</source>
        <translation>{model} kostet weniger, als wir angeben</translation>
    </message>
    <message>
        <source>{model} costs more than we say</source>
        <translation>{model} kostet mehr, als wir angeben</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n take(s) ({settings}): {new} charged, our price {old}.</source>
        <translation>
            <numerusform>%n letzter Take ({settings}): {new} berechnet, unser Preis {old}.</numerusform>
            <numerusform>Ihre letzten %n Takes ({settings}): {new} berechnet, unser Preis {old}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Model prices</source>
        <translation>Modellpreise</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>Preise durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What we expect PiAPI to charge, from its public pages and apps that use it. Each take shows what PiAPI really charged.</source>
        <translation>Was PiAPI voraussichtlich berechnet, laut seinen öffentlichen Seiten und Apps, die es nutzen. Jeder Take zeigt, was PiAPI wirklich berechnet hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n Preis</numerusform>
            <numerusform>%n Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
</context>
<context>
    <name>PricesModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Erstellt aus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>No shots to export</source>
        <translation>Keine Shots zum Exportieren</translation>
    </message>
    <message>
        <source>Sora Desktop project</source>
        <translation>Projekt von Sora Desktop</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Projekt exportieren</translation>
    </message>
    <message>
        <source>Exporting {name}, {percent} %…</source>
        <translation>{name} wird exportiert, {percent}&#xa0;% …</translation>
    </message>
    <message>
        <source>Couldn&apos;t export the project</source>
        <translation>Projekt konnte nicht exportiert werden</translation>
    </message>
    <message>
        <source>Export canceled</source>
        <translation>Export abgebrochen</translation>
    </message>
    <message>
        <source>{size} more space needed on this disk.</source>
        <translation>Auf diesem Datenträger fehlen noch {size} Platz.</translation>
    </message>
    <message>
        <source>{name} exported</source>
        <translation>{name} exportiert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Sora Desktop projects (*{ending})</source>
        <translation>Projekte von Sora Desktop (*{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import project</source>
        <translation>Projekt importieren</translation>
    </message>
    <message>
        <source>Couldn&apos;t import {name}</source>
        <translation>{name} konnte nicht importiert werden</translation>
    </message>
    <message>
        <source>Import canceled</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <source>Your library has changed. Import the file again.</source>
        <translation>Ihre Bibliothek hat sich inzwischen geändert. Importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Checking {name}, {percent} %…</source>
        <translation>{name} wird geprüft, {percent}&#xa0;% …</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>Nichts Neues in {name}</translation>
    </message>
    <message>
        <source>Your library has all of it already.</source>
        <translation>Ihre Bibliothek enthält bereits alles davon.</translation>
    </message>
    <message>
        <source>Importing {name}, {percent} %…</source>
        <translation>{name} wird importiert, {percent}&#xa0;% …</translation>
    </message>
    <message>
        <source>Import project {name}?</source>
        <translation>Projekt {name} importieren?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>{name} imported</source>
        <translation>{name} importiert</translation>
    </message>
    <message>
        <source>Show project</source>
        <translation>Projekt zeigen</translation>
    </message>
    <message>
        <source>Another project is being exported or imported</source>
        <translation>Ein anderes Projekt wird gerade exportiert oder importiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Copy it again.</source>
        <translation>Die Datei ist beschädigt oder unvollständig. Kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file has something in it that doesn&apos;t belong there.</source>
        <translation>Die Datei enthält etwas, das nicht hineingehört.</translation>
    </message>
    <message>
        <source>This isn&apos;t a Sora Desktop project.</source>
        <translation>Das ist kein Projekt von Sora Desktop.</translation>
    </message>
    <message>
        <source>A newer version of Sora Desktop made this file. Update to import it.</source>
        <translation>Eine neuere Version von Sora Desktop hat diese Datei erstellt. Aktualisieren Sie, um sie zu importieren.</translation>
    </message>
    <message>
        <source>The project is too large to import.</source>
        <translation>Das Projekt ist zu groß zum Importieren.</translation>
    </message>
    <message>
        <source>The file has values that can&apos;t be true.</source>
        <translation>Die Datei enthält Werte, die nicht stimmen können.</translation>
    </message>
    <message>
        <source>The file lists the same thing twice.</source>
        <translation>Die Datei führt dasselbe zweimal auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the bin left out.</source>
        <translation>
            <numerusform>%n Take im Papierkorb weggelassen.</numerusform>
            <numerusform>%n Takes im Papierkorb weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed by PiAPI, so left out: %n take(s).</source>
        <translation>
            <numerusform>Von PiAPI nicht bestätigt und daher weggelassen: %n Take.</numerusform>
            <numerusform>Von PiAPI nicht bestätigt und daher weggelassen: %n Takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued with links of your own, so left out: %n take(s).</source>
        <translation>
            <numerusform>In Warteschlange mit eigenen Links und daher weggelassen: %n Take.</numerusform>
            <numerusform>In Warteschlange mit eigenen Links und daher weggelassen: %n Takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the shelf</source>
        <translation>
            <numerusform>%n Datei in der Ablage</numerusform>
            <numerusform>%n Dateien in der Ablage</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds {what}.</source>
        <translation>Fügt hinzu: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already in your library stay as they are.</source>
        <translation>
            <numerusform>%n Take, der schon in Ihrer Bibliothek ist, bleibt unverändert.</numerusform>
            <numerusform>%n Takes, die schon in Ihrer Bibliothek sind, bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) will be on hold. Nothing is sent.</source>
        <translation>
            <numerusform>%n Take in Warteschlange wird angehalten. Nichts wird gesendet.</numerusform>
            <numerusform>%n Takes in Warteschlange werden angehalten. Nichts wird gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing is free. The takes keep their cost, which counts toward no budget.</source>
        <translation>Importieren ist kostenlos. Die Takes behalten ihre Kosten, die zu keinem Budget zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) came without a clip.</source>
        <translation>
            <numerusform>%n Take kam ohne Clip.</numerusform>
            <numerusform>%n Takes kamen ohne Clip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) on hold: not sent, not charged.</source>
        <translation>
            <numerusform>%n Take in Warteschlange angehalten: nicht gesendet, nicht berechnet.</numerusform>
            <numerusform>%n Takes in Warteschlange angehalten: nicht gesendet, nicht berechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as no model here fits: %n queued take(s).</source>
        <translation>
            <numerusform>Weggelassen, da hier kein Modell passt: %n Take in Warteschlange.</numerusform>
            <numerusform>Weggelassen, da hier kein Modell passt: %n Takes in Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n Shot</numerusform>
            <numerusform>%n Shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n Take</numerusform>
            <numerusform>%n Takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPicker</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>My takes</source>
        <translation>Meine Takes</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Alle Takes</translation>
    </message>
    <message>
        <source>Open bin</source>
        <translation>Papierkorb öffnen</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>Projekt umbenennen …</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Projekteinstellungen…</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>Projekt exportieren …</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Projekt archivieren</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>Projekt importieren …</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>ProjectSettingsDialog</name>
    <message>
        <source>Project settings</source>
        <translation>Projekteinstellungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Use the settings of the prompt bar</source>
        <translation>Einstellungen der Promptleiste übernehmen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New takes stop at this amount. Leave empty for no limit.</source>
        <translation>Bei diesem Betrag stoppen neue Takes. Leer heißt kein Limit.</translation>
    </message>
    <message>
        <source>New shots start with</source>
        <translation>Neue Shots beginnen mit</translation>
    </message>
    <message>
        <source>The settings of the prompt bar</source>
        <translation>Den Einstellungen der Promptleiste</translation>
    </message>
    <message>
        <source>Added to the prompt of every new take of this project.</source>
        <translation>Wird an den Prompt jedes neuen Takes dieses Projekts angehängt.</translation>
    </message>
    <message>
        <source>{n} / {limit} characters. Shorten the style.</source>
        <translation>{n} / {limit} Zeichen. Kürzen Sie den Stil.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My takes</source>
        <translation>Meine Takes</translation>
    </message>
    <message>
        <source>Move to shot</source>
        <translation>In Shot verschieben</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>Neuer Shot</translation>
    </message>
    <message>
        <source>Move shot to project</source>
        <translation>Shot in Projekt verschieben</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Project {name} created</source>
        <translation>Projekt {name} angelegt</translation>
    </message>
    <message>
        <source>Undone: project {name} removed</source>
        <translation>Rückgängig gemacht: Projekt {name} entfernt</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>Projekt umbenannt</translation>
    </message>
    <message>
        <source>{name} can&apos;t be archived</source>
        <translation>{name} kann nicht archiviert werden</translation>
    </message>
    <message>
        <source>Takes without another project go there.</source>
        <translation>Takes ohne anderes Projekt kommen dorthin.</translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation>Projekt archiviert</translation>
    </message>
    <message>
        <source>Project restored</source>
        <translation>Projekt wiederhergestellt</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Spent so far: {amount}.</source>
        <translation>Bisher ausgegeben: {amount}.</translation>
    </message>
    <message>
        <source>Project settings changed</source>
        <translation>Projekteinstellungen geändert</translation>
    </message>
    <message>
        <source>Shot renamed</source>
        <translation>Shot umbenannt</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Shot umbenennen</translation>
    </message>
    <message>
        <source>Name of the shot</source>
        <translation>Name des Shots</translation>
    </message>
    <message>
        <source>Take {n} is no longer chosen</source>
        <translation>Take {n} ist nicht mehr gewählt</translation>
    </message>
    <message>
        <source>Take {n} is the chosen take</source>
        <translation>Take {n} ist der gewählte Take</translation>
    </message>
    <message>
        <source>No other shots yet.</source>
        <translation>Noch keine anderen Shots.</translation>
    </message>
    <message>
        <source>No other projects yet.</source>
        <translation>Noch keine anderen Projekte.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved to {project}</source>
        <translation>
            <numerusform>%n Shot nach {project} verschoben</numerusform>
            <numerusform>%n Shots nach {project} verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Style of {project} is added</source>
        <translation>Stil von {project} kommt dazu</translation>
    </message>
    <message>
        <source>Project budget {budget}, over by {amount}</source>
        <translation>Projektbudget {budget}, {amount} darüber</translation>
    </message>
    <message>
        <source>Project budget {budget}, {left} left</source>
        <translation>Projektbudget {budget}, {left} übrig</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to shot {n}</source>
        <translation>
            <numerusform>%n Take in Shot {n} verschoben</numerusform>
            <numerusform>%n Takes in Shot {n} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to a new shot</source>
        <translation>
            <numerusform>%n Take in einen neuen Shot verschoben</numerusform>
            <numerusform>%n Takes in einen neuen Shot verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot {n}   {name}</source>
        <translation>Shot {n}   {name}</translation>
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
        <translation>Ein Papierboot treibt in der Dämmerung eine verregnete Straße hinab, Neonlicht in den Pfützen, langsame Kamerafahrt, leises Klavier</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Prompt characters</source>
        <translation>Zeichen im Prompt</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>{n} / {limit}</source>
        <translation>{n} / {limit}</translation>
    </message>
    <message>
        <source>Earlier prompt {n} of {count}. Press Down to return.</source>
        <translation>Früherer Prompt {n} von {count}. Mit „Ab“ zurück.</translation>
    </message>
    <message>
        <source>Fill in: {names} (press Tab)</source>
        <translation>Ausfüllen: {names} (Tab drücken)</translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s)</source>
        <translation>
            <numerusform>Ihre Auswahl ergibt %n Prompt</numerusform>
            <numerusform>Ihre Auswahl ergibt %n Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unsent draft</source>
        <translation>Ihr nicht gesendeter Entwurf</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Your prompts appear here.</source>
        <translation>Ihre Prompts erscheinen hier.</translation>
    </message>
    <message>
        <source>No templates yet. Write a prompt with blanks such as {subject} and save it.</source>
        <translation>Noch keine Vorlagen. Schreiben Sie einen Prompt mit Platzhaltern wie {subject} und speichern Sie ihn.</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Vorlage gespeichert</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the template</source>
        <translation>Vorlage konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder</source>
        <translation>Ordner lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>too long for a prompt</source>
        <translation>zu lang für einen Prompt</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>kein UTF-8-Text</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>kein gültiges TOML</translation>
    </message>
    <message>
        <source>no prompt in it</source>
        <translation>enthält keinen Prompt</translation>
    </message>
    <message>
        <source>Skipped {file}: {why}.</source>
        <translation>{file} übersprungen: {why}.</translation>
    </message>
    <message>
        <source>Fill in {names} first?</source>
        <translation>Zuerst {names} ausfüllen?</translation>
    </message>
    <message>
        <source>The prompt still has a blank. The model would read it literally.</source>
        <translation>Der Prompt hat noch einen Platzhalter. Das Modell würde ihn wörtlich lesen.</translation>
    </message>
    <message>
        <source>Generate with {names}?</source>
        <translation>Mit {names} generieren?</translation>
    </message>
    <message>
        <source>The model would read the braces literally.</source>
        <translation>Das Modell würde die Klammern wörtlich lesen.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Edited from take {n}</source>
        <translation>Bearbeitet aus Take {n}</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>Trotzdem generieren ({total})</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>No longer in the queue.</source>
        <translation>Nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>It was already sent.</source>
        <translation>Er wurde inzwischen gesendet.</translation>
    </message>
    <message>
        <source>They were already sent.</source>
        <translation>Sie wurden inzwischen gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume.</source>
        <translation>Nichts wird gesendet, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>Warteschlange pausiert</translation>
    </message>
    <message>
        <source>Queue resumed</source>
        <translation>Warteschlange fortgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) paused</source>
        <translation>
            <numerusform>%n wartender Take pausiert</numerusform>
            <numerusform>%n wartende Takes pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) resumed</source>
        <translation>
            <numerusform>%n wartender Take fortgesetzt</numerusform>
            <numerusform>%n wartende Takes fortgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Already first in the queue.</source>
        <translation>Bereits an erster Stelle der Warteschlange.</translation>
    </message>
    <message>
        <source>Already last in the queue.</source>
        <translation>Bereits an letzter Stelle der Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved in the queue</source>
        <translation>
            <numerusform>%n Take in der Warteschlange verschoben</numerusform>
            <numerusform>%n Takes in der Warteschlange verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>These takes have different prompts. Edit one at a time.</source>
        <translation>Diese Takes haben verschiedene Prompts. Bearbeiten Sie sie einzeln.</translation>
    </message>
    <message>
        <source>{now} (was {before})</source>
        <translation>{now} (vorher {before})</translation>
    </message>
    <message>
        <source>Estimate: {price}</source>
        <translation>Schätzung: {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n Take</numerusform>
            <numerusform>%n Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes}, estimate: {price}</source>
        <translation>{takes}, Schätzung: {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n queued prompt(s) changed</source>
        <translation>
            <numerusform>%n wartender Prompt geändert</numerusform>
            <numerusform>%n wartende Prompts geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already sent with the old prompt</source>
        <translation>
            <numerusform>%n Take inzwischen mit dem alten Prompt gesendet</numerusform>
            <numerusform>%n Takes inzwischen mit dem alten Prompt gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>Filter by state</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>Your library was damaged. We restored a backup from {time}. Search for missing takes? It&apos;s free.</source>
        <translation>Ihre Bibliothek war beschädigt. Wir haben eine Sicherung von {time} wiederhergestellt. Fehlende Takes suchen? Das ist kostenlos.</translation>
    </message>
    <message>
        <source>You have a new library. Search your account and clip folder for earlier takes? It&apos;s free.</source>
        <translation>Sie haben eine neue Bibliothek. Ihr Konto und den Clip-Ordner nach früheren Takes durchsuchen? Das ist kostenlos.</translation>
    </message>
    <message>
        <source>Your library is an older copy. Search for the takes made since? It&apos;s free.</source>
        <translation>Ihre Bibliothek ist eine ältere Kopie. Nach den seither gemachten Takes suchen? Es kostet nichts.</translation>
    </message>
    <message>
        <source>Search canceled.</source>
        <translation>Suche abgebrochen.</translation>
    </message>
    <message>
        <source>Find missing takes</source>
        <translation>Fehlende Takes suchen</translation>
    </message>
    <message>
        <source>Searching your account for missing takes…</source>
        <translation>Ihr Konto wird nach fehlenden Takes durchsucht …</translation>
    </message>
    <message>
        <source>Searching for missing takes ({n} of {count})…</source>
        <translation>Fehlende Takes werden gesucht ({n} von {count}) …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {n} more: {why}.</source>
        <translation>{n} weitere nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t search your account: {why}.</source>
        <translation>Ihr Konto ließ sich nicht durchsuchen: {why}.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>No missing takes found.</source>
        <translation>Keine fehlenden Takes gefunden.</translation>
    </message>
    <message>
        <source>Found 1 take.</source>
        <translation>1 Take gefunden.</translation>
    </message>
    <message>
        <source>Found {n} takes.</source>
        <translation>{n} Takes gefunden.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Prompt and settings loaded from %1</source>
        <translation>Prompt und Einstellungen aus %1 geladen</translation>
    </message>
    <message>
        <source>Some were adjusted for the model</source>
        <translation>Einige wurden an das Modell angepasst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No prompt or settings in %1</source>
        <translation>Kein Prompt und keine Einstellungen in %1</translation>
    </message>
    <message>
        <source>Only clips made here have them, and some apps remove them.</source>
        <translation>Nur hier erstellte Clips enthalten sie, und manche Apps entfernen sie.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is from elsewhere and isn&apos;t one of your takes.</source>
        <translation>%1 stammt von anderswo und ist keiner Ihrer Takes.</translation>
    </message>
    <message>
        <source>Use its prompt and settings</source>
        <translation>Prompt und Einstellungen verwenden</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename file</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>The files stay in their folder. Close them in other apps first.</source>
        <translation>Die Dateien bleiben in ihrem Ordner. Schließen Sie sie zuerst in anderen Apps.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n clip(s)</source>
        <translation>
            <numerusform>%n Clip umbenennen</numerusform>
            <numerusform>%n Clips umbenennen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message numerus="yes">
        <source>Repaired the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>Content Credentials von %n Clip repariert</numerusform>
            <numerusform>Content Credentials von %n Clips repariert</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier version of Sora Desktop made them invalid.</source>
        <translation>Eine frühere Version von Sora Desktop hat sie ungültig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t repair the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>Content Credentials von %n Clip nicht reparierbar</numerusform>
            <numerusform>Content Credentials von %n Clips nicht reparierbar</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were changed after we saved them, so we left them. First: %1.</source>
        <translation>Die Dateien wurden nach dem Speichern geändert, daher haben wir sie so gelassen. Die erste: %1.</translation>
    </message>
</context>
<context>
    <name>RowsControl</name>
    <message>
        <source>{option}: {n}</source>
        <translation>{option}: {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Add a row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Each row is sent to the model as a shot of its own, in this order.</source>
        <translation>Jede Zeile wird als eigener Shot an das Modell gesendet, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Remove row {n}</source>
        <translation>Zeile {n} entfernen</translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation>{length} insgesamt</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Sample clip</source>
        <translation>Beispielclip</translation>
    </message>
    <message>
        <source>Sample clip drawn by Sora Desktop</source>
        <translation>Beispielclip, gezeichnet von Sora Desktop</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
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
        <translation>Prüfung ({n} von {count})</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach your account</source>
        <translation>Ihr Konto war nicht erreichbar</translation>
    </message>
    <message>
        <source>1 possible match</source>
        <translation>1 möglicher Treffer</translation>
    </message>
    <message>
        <source>{n} possible matches</source>
        <translation>{n} mögliche Treffer</translation>
    </message>
    <message>
        <source>Not found yet (1 check)</source>
        <translation>Noch nicht gefunden (1 Prüfung)</translation>
    </message>
    <message>
        <source>Not found yet ({n} checks)</source>
        <translation>Noch nicht gefunden ({n} Prüfungen)</translation>
    </message>
    <message>
        <source>Couldn&apos;t load your account&apos;s tasks: {why}. Retrying automatically.</source>
        <translation>Aufträge Ihres Kontos ließen sich nicht laden: {why}. Nächster Versuch automatisch.</translation>
    </message>
    <message>
        <source>Not found yet (1 check).</source>
        <translation>Noch nicht gefunden (1 Prüfung).</translation>
    </message>
    <message>
        <source>Not found yet ({n} checks).</source>
        <translation>Noch nicht gefunden ({n} Prüfungen).</translation>
    </message>
    <message>
        <source>It may still appear.</source>
        <translation>Er kann noch auftauchen.</translation>
    </message>
    <message>
        <source>Checking again automatically.</source>
        <translation>Die nächste Prüfung folgt automatisch.</translation>
    </message>
    <message>
        <source>PiAPI never confirmed this take. You may have been charged {price}, so it counts as spent for now.</source>
        <translation>PiAPI hat diesen Take nie bestätigt. Möglicherweise wurden {price} berechnet, daher zählt er vorerst als ausgegeben.</translation>
    </message>
    <message>
        <source>1 task in your account looks like this take. Pick it if it&apos;s the one.</source>
        <translation>1 Auftrag in Ihrem Konto sieht wie dieser Take aus. Wählen Sie ihn, wenn er es ist.</translation>
    </message>
    <message>
        <source>{n} tasks in your account look like this take. Pick the right one.</source>
        <translation>{n} Aufträge in Ihrem Konto sehen wie dieser Take aus. Wählen Sie den richtigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) couldn&apos;t be read</source>
        <translation>
            <numerusform>%n Auftrag nicht lesbar</numerusform>
            <numerusform>%n Aufträge nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your account ({n} of {count})…</source>
        <translation>Ihr Konto wird geprüft ({n} von {count}) …</translation>
    </message>
    <message>
        <source>Checking your account…</source>
        <translation>Ihr Konto wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>We couldn&apos;t read %n task(s) in your account. This may include your take.</source>
        <translation>
            <numerusform>%n Auftrag in Ihrem Konto war nicht lesbar. Es kann der gesuchte Take sein.</numerusform>
            <numerusform>%n Aufträge in Ihrem Konto waren nicht lesbar. Der gesuchte Take kann darunter sein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select only one</source>
        <translation>Nur einen auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) selected</source>
        <translation>
            <numerusform>%n Take ausgewählt</numerusform>
            <numerusform>%n Takes ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Your key is stored in the system keychain.</source>
        <translation>Ihr Schlüssel liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Clips are saved here.</source>
        <translation>Hier werden Clips gespeichert.</translation>
    </message>
    <message>
        <source>New takes stop at this amount. Leave empty for no limit.</source>
        <translation>Bei diesem Betrag stoppen neue Takes. Leer heißt kein Limit.</translation>
    </message>
    <message>
        <source>Network and advanced</source>
        <translation>Netzwerk und Erweitertes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>System follows your computer&apos;s light or dark mode.</source>
        <translation>„System“ folgt dem hellen oder dunklen Modus Ihres Computers.</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Gilt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Check for a new version daily</source>
        <translation>Täglich nach neuer Version suchen</translation>
    </message>
    <message>
        <source>We tell you and install nothing. No data about you is sent.</source>
        <translation>Wir sagen Bescheid und installieren nichts. Es werden keine Daten über Sie gesendet.</translation>
    </message>
    <message>
        <source>Added to your system&apos;s scaling. Restart to apply.</source>
        <translation>Kommt zur Skalierung Ihres Systems hinzu. Gilt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Ask while takes are in progress</source>
        <translation>Fragen, solange Takes in Arbeit sind</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Takes keep rendering and download next time you open the app.</source>
        <translation>Takes werden weiter gerendert und beim nächsten Öffnen geladen.</translation>
    </message>
    <message>
        <source>Notify me when takes are done</source>
        <translation>Benachrichtigen, wenn Takes fertig sind</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>One notification per batch, only when the window is in the background.</source>
        <translation>Eine Benachrichtigung pro Stapel, nur wenn das Fenster im Hintergrund ist.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>No animation or autoplay. Off: follow the system.</source>
        <translation>Keine Animation, keine automatische Wiedergabe. Aus: wie im System.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Store prompt and settings inside new clips</source>
        <translation>Prompt und Einstellungen in neuen Clips speichern</translation>
    </message>
    <message>
        <source>Clip data</source>
        <translation>Clipdaten</translation>
    </message>
    <message>
        <source>Picture and sound are untouched. Drop a clip here to reuse its settings. Anyone with the file can read them.</source>
        <translation>Bild und Ton bleiben unverändert. Ziehen Sie einen Clip hierher, um seine Einstellungen wiederzuverwenden. Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Confirm above</source>
        <translation>Bestätigen ab</translation>
    </message>
    <message>
        <source>Confirm any batch above this amount.</source>
        <translation>Stapel über diesem Betrag bestätigen.</translation>
    </message>
    <message>
        <source>More takes wait in the queue (not sent, not charged). Your PiAPI plan may allow fewer.</source>
        <translation>Weitere Takes warten in der Warteschlange (nicht gesendet, nicht berechnet). Ihr PiAPI-Tarif erlaubt eventuell weniger.</translation>
    </message>
    <message>
        <source>Leave empty to use system settings.</source>
        <translation>Leer lassen, um die Systemeinstellungen zu verwenden.</translation>
    </message>
    <message>
        <source>Custom CA certificate</source>
        <translation>Eigenes CA-Zertifikat</translation>
    </message>
    <message>
        <source>For networks that inspect traffic. Used in addition to system certificates.</source>
        <translation>Für Netzwerke, die den Datenverkehr prüfen. Gilt zusätzlich zu den Systemzertifikaten.</translation>
    </message>
    <message>
        <source>Set in your PiAPI workspace</source>
        <translation>In Ihrem PiAPI-Workspace festgelegt</translation>
    </message>
    <message>
        <source>PiAPI calls it when a take is done. Sora Desktop doesn&apos;t need it.</source>
        <translation>PiAPI ruft sie auf, wenn ein Take fertig ist. Sora Desktop braucht sie nicht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Always quit</source>
        <translation>Immer beenden</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>Tagesbudget</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Monatsbudget</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <translation>Takes gleichzeitig</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Public: pay as you go</source>
        <translation>Öffentlich: Zahlung nach Verbrauch</translation>
    </message>
    <message>
        <source>Private: your own hosted account</source>
        <translation>Privat: eigenes gehostetes Konto</translation>
    </message>
    <message>
        <source>Service mode</source>
        <translation>Dienstmodus</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>{setting}  –  {page}</source>
        <translation>{setting}  –  {page}</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>The shelf can&apos;t keep links. Add a file.</source>
        <translation>Die Ablage kann keine Links aufnehmen. Fügen Sie eine Datei hinzu.</translation>
    </message>
    <message>
        <source>Show the take in the viewer, at the frame you want.</source>
        <translation>Zeigen Sie den Take im Viewer beim gewünschten Bild.</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds ({kinds})</source>
        <translation>Bilder, Clips und Töne ({kinds})</translation>
    </message>
    <message>
        <source>Add to shelf</source>
        <translation>Zur Ablage hinzufügen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Edit shelf picture</source>
        <translation>Bild der Ablage bearbeiten</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>Removed {name} from the shelf</source>
        <translation>{name} aus der Ablage entfernt</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>alle Projekte</translation>
    </message>
    <message>
        <source>this project</source>
        <translation>dieses Projekt</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Names have up to {most} characters.</source>
        <translation>Namen haben bis zu {most} Zeichen.</translation>
    </message>
    <message>
        <source>Names have letters, digits, _ and - only, and begin with a letter or digit.</source>
        <translation>Namen enthalten nur Buchstaben, Ziffern, _ und - und beginnen mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Models use this name themselves. Choose another.</source>
        <translation>Modelle verwenden diesen Namen selbst. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This name is on the shelf already. Choose another.</source>
        <translation>Dieser Name ist schon in der Ablage. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A shelf holds up to {most} files. Remove one first.</source>
        <translation>Eine Ablage fasst bis zu {most} Dateien. Entfernen Sie zuerst eine.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to the shelf</source>
        <translation>
            <numerusform>%n Datei zur Ablage hinzugefügt</numerusform>
            <numerusform>%n Dateien zur Ablage hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {names} to the shelf</source>
        <translation>{names} zur Ablage hinzugefügt</translation>
    </message>
</context>
<context>
    <name>ShelfDialog</name>
    <message>
        <source>Shelf</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Use in prompt</source>
        <translation>Im Prompt verwenden</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Shelf of {project}</source>
        <translation>Ablage von {project}</translation>
    </message>
    <message>
        <source>Nothing here yet. Drop a picture, clip or sound, or add one.</source>
        <translation>Noch nichts hier. Ziehen Sie ein Bild, einen Clip oder einen Ton hierher oder fügen Sie etwas hinzu.</translation>
    </message>
    <message>
        <source>Type @ in the prompt to use one.</source>
        <translation>Tippen Sie @ im Prompt, um etwas davon zu verwenden.</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Aktionen oder Tasten suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Press new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>Press keys in the field above.</source>
        <translation>Drücken Sie Tasten im Feld oben.</translation>
    </message>
    <message>
        <source>Generate costs money, so it needs Ctrl, Alt or a function key.</source>
        <translation>Generieren kostet Geld und braucht daher Ctrl, Alt oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 wird von „%2“ verwendet.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Changes to %1 when you save.</source>
        <translation>Wird beim Speichern zu %1.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Change that one first.</source>
        <translation>%1 wird von „%2“ verwendet. Ändern Sie zuerst dieses.</translation>
    </message>
    <message>
        <source>All shortcuts reset when you save.</source>
        <translation>Beim Speichern werden alle Tastenkürzel zurückgesetzt.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ShotActions</name>
    <message>
        <source>Add shot</source>
        <translation>Neuer Shot</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen …</translation>
    </message>
    <message>
        <source>Fill down model and options</source>
        <translation>Modell und Optionen übernehmen</translation>
    </message>
    <message>
        <source>Gives the selected shots the model and options of the first of them</source>
        <translation>Gibt den ausgewählten Shots Modell und Optionen des ersten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rename shot…</source>
        <translation>Shot umbenennen …</translation>
    </message>
    <message>
        <source>Remove empty shots</source>
        <translation>Leere Shots entfernen</translation>
    </message>
    <message>
        <source>Open in Takes</source>
        <translation>In Takes öffnen</translation>
    </message>
    <message>
        <source>Generate takes of the selected shots…</source>
        <translation>Takes der ausgewählten Shots generieren …</translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Shotliste importieren …</translation>
    </message>
    <message>
        <source>Paste shots…</source>
        <translation>Shots einfügen…</translation>
    </message>
    <message>
        <source>Save shot list as CSV…</source>
        <translation>Shotliste als CSV speichern …</translation>
    </message>
    <message>
        <source>Save contact sheet…</source>
        <translation>Kontaktbogen speichern …</translation>
    </message>
    <message>
        <source>Export cut…</source>
        <translation>Schnitt exportieren …</translation>
    </message>
</context>
<context>
    <name>ShotDelegate</name>
    <message>
        <source>Prompt of the shot</source>
        <translation>Prompt des Shots</translation>
    </message>
    <message>
        <source>Describe the shot. {keys} adds the next one.</source>
        <translation>Shot beschreiben. {keys} fügt den nächsten hinzu.</translation>
    </message>
</context>
<context>
    <name>ShotImport</name>
    <message>
        <source>Copy some text first.</source>
        <translation>Kopieren Sie zuerst Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) added to {project}</source>
        <translation>
            <numerusform>%n Shot zu {project} hinzugefügt</numerusform>
            <numerusform>%n Shots zu {project} hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}. Some got a new number.</source>
        <translation>{added}. Einige haben eine neue Nummer.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Shotliste importieren</translation>
    </message>
    <message>
        <source>No shots to export</source>
        <translation>Keine Shots zum Exportieren</translation>
    </message>
    <message>
        <source>Export shot list</source>
        <translation>Shotliste exportieren</translation>
    </message>
    <message>
        <source>Couldn&apos;t export the shot list</source>
        <translation>Shotliste konnte nicht exportiert werden</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n shot(s)</source>
        <translation>
            <numerusform>%n Shot exportiert</numerusform>
            <numerusform>%n Shots exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot lists (*.csv *.tsv *.tab *.txt *.fountain)</source>
        <translation>Shotlisten (*.csv *.tsv *.tab *.txt *.fountain)</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a CSV, TSV or text file.</source>
        <translation>{name} ist ein Ordner. Wählen Sie eine CSV-, TSV- oder Textdatei.</translation>
    </message>
    <message>
        <source>We couldn&apos;t find {name}.</source>
        <translation>{name} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>We couldn&apos;t open {name}: {why}.</source>
        <translation>{name} lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>{name} is larger than {most}. Split it into parts.</source>
        <translation>{name} ist größer als {most}. Teilen Sie die Datei in mehrere Teile auf.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a text file. Save the table as CSV first.</source>
        <translation>{name} ist keine Textdatei. Speichern Sie die Tabelle zuerst als CSV.</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Shot added</source>
        <translation>Shot hinzugefügt</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>Prompt geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) duplicated</source>
        <translation>
            <numerusform>%n Shot dupliziert</numerusform>
            <numerusform>%n Shots dupliziert</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot split</source>
        <translation>Shot aufgeteilt</translation>
    </message>
    <message>
        <source>Model and options filled down</source>
        <translation>Modell und Optionen übernommen</translation>
    </message>
    <message>
        <source>Only shots without takes can be removed.</source>
        <translation>Nur Shots ohne Takes lassen sich entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) removed</source>
        <translation>
            <numerusform>%n Shot entfernt</numerusform>
            <numerusform>%n Shots entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved</source>
        <translation>
            <numerusform>%n Shot verschoben</numerusform>
            <numerusform>%n Shots verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Modell geändert</translation>
    </message>
    <message>
        <source>Options changed</source>
        <translation>Optionen geändert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Take {n} is in the cut</source>
        <translation>Take {n} ist im Schnitt</translation>
    </message>
    <message>
        <source>No shots found in this file.</source>
        <translation>In dieser Datei wurden keine Shots gefunden.</translation>
    </message>
    <message>
        <source>Read as {encoding}, because it isn&apos;t UTF-8. Check accents and other letters.</source>
        <translation>Als {encoding} gelesen, da es kein UTF-8 ist. Prüfen Sie Umlaute und andere Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed, {amount}</source>
        <translation>
            <numerusform>%n nicht bestätigt, {amount}</numerusform>
            <numerusform>%n nicht bestätigt, {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rendering</source>
        <translation>
            <numerusform>%n wird gerendert</numerusform>
            <numerusform>%n werden gerendert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n in Warteschlange</numerusform>
            <numerusform>%n in Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is called “{said}”.</source>
        <translation>Kein Modell heißt „{said}“.</translation>
    </message>
    <message>
        <source>Prompt change discarded</source>
        <translation>Prompt-Änderung verworfen</translation>
    </message>
    <message>
        <source>Prompt change brought back</source>
        <translation>Prompt-Änderung zurückgeholt</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Take wählen</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Take {n}</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Generate again ({price})</source>
        <translation>Erneut generieren ({price})</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>No model is called “{said}”. Did you mean {instead}?</source>
        <translation>Kein Modell heißt „{said}“. Meinten Sie {instead}?</translation>
    </message>
    <message>
        <source>{option}: {model} can&apos;t do “{said}”.</source>
        <translation>{option}: {model} kann „{said}“ nicht.</translation>
    </message>
    <message>
        <source>{option}: {model} can&apos;t do “{said}”. Use {instead}.</source>
        <translation>{option}: {model} kann „{said}“ nicht. Verwenden Sie {instead}.</translation>
    </message>
    <message>
        <source>{option}: {model} doesn&apos;t have this setting. Leave “{said}” out.</source>
        <translation>{option}: {model} hat diese Option nicht. Lassen Sie „{said}“ weg.</translation>
    </message>
    <message>
        <source>More cells than columns. Put the prompt in quotation marks.</source>
        <translation>Mehr Zellen als Spalten. Setzen Sie den Prompt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quotation mark never closes, so the lines below it are part of this one.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen, daher gehören die Zeilen darunter zu dieser.</translation>
    </message>
    <message>
        <source>A cell is too long to read. Shorten it.</source>
        <translation>Eine Zelle ist zu lang zum Lesen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <source>Same number as line {said}. Both are added.</source>
        <translation>Gleiche Nummer wie Zeile {said}. Beide werden hinzugefügt.</translation>
    </message>
    <message>
        <source>Name shortened to “{said}”.</source>
        <translation>Name auf „{said}“ gekürzt.</translation>
    </message>
    <message>
        <source>“{said}” takes aren&apos;t possible. Use 1 to {most}.</source>
        <translation>„{said}“ Takes sind nicht möglich. Verwenden Sie 1 bis {most}.</translation>
    </message>
    <message>
        <source>Looks like a formula, kept as text: “{said}”.</source>
        <translation>Sieht wie eine Formel aus, bleibt Text: „{said}“.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s), {price} for one take each.</source>
        <translation>
            <numerusform>%n Shot, {price} für einen Take.</numerusform>
            <numerusform>%n Shots, {price} für je einen Take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plus %n take(s) of unknown price.</source>
        <translation>
            <numerusform>Dazu %n Take mit unbekanntem Preis.</numerusform>
            <numerusform>Dazu %n Takes mit unbekanntem Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list wants {n} takes: {price}.</source>
        <translation>Ihre Liste verlangt {n} Takes: {price}.</translation>
    </message>
    <message>
        <source>No column holds the prompts. Call one of these “Prompt”: {columns}.</source>
        <translation>Keine Spalte enthält die Prompts. Nennen Sie eine von diesen „Prompt“: {columns}.</translation>
    </message>
    <message>
        <source>This script has no scene headings, such as INT. KITCHEN - DAY.</source>
        <translation>Dieses Drehbuch hat keine Szenenüberschriften wie INT. KÜCHE - TAG.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be used and won&apos;t be added.</source>
        <translation>
            <numerusform>%n Zeile ist nicht verwendbar und wird nicht hinzugefügt.</numerusform>
            <numerusform>%n Zeilen sind nicht verwendbar und werden nicht hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list has {found} lines. Only the first {most} can be added at once, so put the rest into another list.</source>
        <translation>Ihre Liste hat {found} Zeilen. Nur die ersten {most} lassen sich auf einmal hinzufügen. Legen Sie für den Rest eine weitere Liste an.</translation>
    </message>
    <message>
        <source>Columns not used: {columns}.</source>
        <translation>Nicht verwendete Spalten: {columns}.</translation>
    </message>
    <message>
        <source>Lines with the number of another line: {n}.</source>
        <translation>Zeilen mit der Nummer einer anderen Zeile: {n}.</translation>
    </message>
    <message>
        <source>Names shortened to {longest} characters: {n}.</source>
        <translation>Auf {longest} Zeichen gekürzte Namen: {n}.</translation>
    </message>
    <message>
        <source>Lines with an impossible number of takes: {n}.</source>
        <translation>Zeilen mit einer unmöglichen Anzahl von Takes: {n}.</translation>
    </message>
    <message>
        <source>Lines that look like a formula, kept as text: {n}.</source>
        <translation>Zeilen, die wie eine Formel aussehen, bleiben Text: {n}.</translation>
    </message>
    <message>
        <source>column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you.</source>
        <translation>
            <numerusform>%n Take braucht Sie.</numerusform>
            <numerusform>%n Takes brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Schreiben Sie einen Prompt.</translation>
    </message>
    <message>
        <source>Fill in {names}.</source>
        <translation>Füllen Sie {names} aus.</translation>
    </message>
    <message>
        <source>{n} choices are too many. Use {most} or fewer.</source>
        <translation>{n} Varianten sind zu viele. Höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>Moderation blocked this prompt. Edit it first.</source>
        <translation>Die Moderation hat diesen Prompt blockiert. Bearbeiten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Shot {n} is left out. {why}</source>
        <translation>Shot {n} wird ausgelassen. {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n more shot(s) are left out.</source>
        <translation>
            <numerusform>%n weiterer Shot wird ausgelassen.</numerusform>
            <numerusform>%n weitere Shots werden ausgelassen.</numerusform>
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
        <translation>Modell</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Shot {n}</translation>
    </message>
    <message>
        <source>Take {n} is in the cut until you choose one</source>
        <translation>Take {n} ist im Schnitt, bis Sie einen wählen</translation>
    </message>
    <message>
        <source>No take</source>
        <translation>Kein Take</translation>
    </message>
    <message>
        <source>Describe the shot</source>
        <translation>Shot beschreiben</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Kein Clip</translation>
    </message>
    <message>
        <source>Picture of the shot</source>
        <translation>Bild des Shots</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n Take</numerusform>
            <numerusform>%n Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {n} is chosen</source>
        <translation>Take {n} ist gewählt</translation>
    </message>
</context>
<context>
    <name>ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>Shotliste</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Add shot</source>
        <translation>Neuer Shot</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Write your film shot by shot</source>
        <translation>Schreiben Sie Ihren Film Shot für Shot</translation>
    </message>
    <message>
        <source>Add the first shot</source>
        <translation>Ersten Shot hinzufügen</translation>
    </message>
    <message>
        <source>Takes of each shot</source>
        <translation>Takes je Shot</translation>
    </message>
    <message>
        <source>Cut and takes</source>
        <translation>Schnitt und Takes</translation>
    </message>
    <message>
        <source>Open in Takes</source>
        <translation>In Takes öffnen</translation>
    </message>
    <message>
        <source>This shot has no takes yet.</source>
        <translation>Dieser Shot hat noch keine Takes.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n Shot</numerusform>
            <numerusform>%n Shots</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent {spent}</source>
        <translation>Ausgegeben {spent}</translation>
    </message>
    <message>
        <source>What queued takes cost, and one take of every empty shot.</source>
        <translation>Was Takes in der Warteschlange kosten, dazu ein Take jedes leeren Shots.</translation>
    </message>
    <message>
        <source>Generate {takes} each of {shots}</source>
        <translation>Je {takes} von {shots} generieren</translation>
    </message>
    <message>
        <source>To go {to_go}</source>
        <translation>Geplant {to_go}</translation>
    </message>
    <message>
        <source>One row is one shot. Paste a list, drop a CSV file or a Fountain script here, or add the first shot. Writing is free.</source>
        <translation>Eine Zeile ist ein Shot. Fügen Sie eine Liste ein, ziehen Sie eine CSV-Datei oder ein Fountain-Drehbuch hierher oder legen Sie den ersten Shot an. Schreiben kostet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>To go {to_go}, %n not ready</source>
        <translation>
            <numerusform>Geplant {to_go}, %n unfertig</numerusform>
            <numerusform>Geplant {to_go}, %n unfertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent {spent}, to go {to_go}</source>
        <translation>Ausgegeben {spent}, geplant {to_go}</translation>
    </message>
    <message>
        <source>What queued takes cost, and one take of every empty shot. The row says why a shot isn&apos;t ready.</source>
        <translation>Was Takes in Warteschlange kosten, und ein Take jedes leeren Shots. Die Zeile sagt, warum ein Shot nicht bereit ist.</translation>
    </message>
    <message>
        <source>What is queued or not confirmed counts as spent.</source>
        <translation>Was in der Warteschlange oder nicht bestätigt ist, zählt als ausgegeben.</translation>
    </message>
    <message>
        <source>Generate {n}</source>
        <translation>Generieren ({n})</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>You see the sum and confirm it first.</source>
        <translation>Sie sehen vorher die Summe und bestätigen sie.</translation>
    </message>
    <message>
        <source>No empty shots to generate</source>
        <translation>Keine leeren Shots</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n Take</numerusform>
            <numerusform>%n Takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected shot(s)</source>
        <translation>
            <numerusform>%n ausgewählten Shot</numerusform>
            <numerusform>%n ausgewählten Shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty shot(s)</source>
        <translation>
            <numerusform>%n leeren Shot</numerusform>
            <numerusform>%n leeren Shots</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate {takes} of {shots}</source>
        <translation>Je {takes} von {shots} generieren</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Noch kein Prompt</translation>
    </message>
</context>
<context>
    <name>ShotTable</name>
    <message>
        <source>Shots in your list</source>
        <translation>Shots in Ihrer Liste</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Shots</translation>
    </message>
</context>
<context>
    <name>ShotTableModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>kein Prompt</translation>
    </message>
</context>
<context>
    <name>ShotTakes</name>
    <message>
        <source>Takes of the shot</source>
        <translation>Takes des Shots</translation>
    </message>
</context>
<context>
    <name>SizePreview</name>
    <message>
        <source>Preview of the size</source>
        <translation>Vorschau der Größe</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Bigger thumbnails</source>
        <translation>Größere Miniaturen</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Kleinere Miniaturen</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Sortierung: %1</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Sound always on</source>
        <translation>Ton immer an</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Ton ist an</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Ton ist aus</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>This take is in the bin or deleted</source>
        <translation>Dieser Take ist im Papierkorb oder gelöscht</translation>
    </message>
    <message>
        <source>Its cost stays in your totals.</source>
        <translation>Seine Kosten bleiben in Ihren Summen.</translation>
    </message>
    <message>
        <source>No takes to save in this period</source>
        <translation>Keine Takes zum Speichern in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Save spending</source>
        <translation>Ausgaben speichern</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the spending</source>
        <translation>Ausgaben konnten nicht gespeichert werden</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n take(s)</source>
        <translation>
            <numerusform>%n Take gespeichert</numerusform>
            <numerusform>%n Takes gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>No balance to save in this period</source>
        <translation>Kein Guthaben zum Speichern in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Save balance</source>
        <translation>Guthaben speichern</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n balance(s)</source>
        <translation>
            <numerusform>%n Guthabenstand gespeichert</numerusform>
            <numerusform>%n Guthabenstände gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t save the balance</source>
        <translation>Guthaben konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in Qt&apos;s letters, such as November 2026</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n Take</numerusform>
            <numerusform>%n Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate {amount}</source>
        <translation>Schätzung {amount}</translation>
    </message>
    <message>
        <source>charged {amount}</source>
        <translation>berechnet {amount}</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>erwartet {amount}</translation>
    </message>
    <message>
        <source>not confirmed {amount}</source>
        <translation>nicht bestätigt {amount}</translation>
    </message>
    <message>
        <source>returned {amount}</source>
        <translation>erstattet {amount}</translation>
    </message>
    <message>
        <source>imported {amount}</source>
        <translation>importiert {amount}</translation>
    </message>
    <message>
        <source>{title}: nothing spent</source>
        <translation>{title}: nichts ausgegeben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Charged like a clip of another duration.</source>
        <translation>Berechnet wie ein Clip anderer Dauer.</translation>
    </message>
    <message>
        <source>Failed, and PiAPI returned the cost.</source>
        <translation>Fehlgeschlagen, und PiAPI hat die Kosten erstattet.</translation>
    </message>
    <message>
        <source>PiAPI refused it before rendering.</source>
        <translation>PiAPI hat ihn vor dem Rendern abgelehnt.</translation>
    </message>
    <message>
        <source>Failed, and PiAPI still charged for it.</source>
        <translation>Fehlgeschlagen, und PiAPI hat ihn trotzdem berechnet.</translation>
    </message>
    <message>
        <source>We had no price for it.</source>
        <translation>Wir hatten keinen Preis dafür.</translation>
    </message>
    <message>
        <source>PiAPI&apos;s price isn&apos;t the one we know.</source>
        <translation>Der Preis von PiAPI ist nicht der, den wir kennen.</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t said what it charged.</source>
        <translation>PiAPI hat nicht gemeldet, was es berechnet hat.</translation>
    </message>
    <message>
        <source>PiAPI quoted this price, not the one we know.</source>
        <translation>PiAPI hat diesen Preis veranschlagt, nicht den, den wir kennen.</translation>
    </message>
</context>
<context>
    <name>SpendingChart</name>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>Summen nach</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Shot</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV speichern …</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Set budget…</source>
        <translation>Budget festlegen …</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Model prices…</source>
        <translation>Modellpreise …</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Show takes</source>
        <translation>Takes zeigen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Guthaben aufladen</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Changes of the balance</source>
        <translation>Änderungen des Guthabens</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), counted as spent</source>
        <translation>
            <numerusform>%n Take, als ausgegeben gezählt</numerusform>
            <numerusform>%n Takes, als ausgegeben gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Every take is confirmed</source>
        <translation>Jeder Take ist bestätigt</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Geprüft: {time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Still counting…</source>
        <translation>Wird noch gezählt …</translation>
    </message>
    <message>
        <source>Spending by day</source>
        <translation>Ausgaben nach Tag</translation>
    </message>
    <message>
        <source>Spending by month</source>
        <translation>Ausgaben nach Monat</translation>
    </message>
    <message>
        <source>Spending by year</source>
        <translation>Ausgaben nach Jahr</translation>
    </message>
    <message>
        <source>Charges that differ from the estimate</source>
        <translation>Beträge, die von der Schätzung abweichen</translation>
    </message>
    <message>
        <source>Balance, {period}</source>
        <translation>Guthaben, {period}</translation>
    </message>
    <message>
        <source>The balance didn&apos;t change.</source>
        <translation>Das Guthaben hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>Every charge is what we said.</source>
        <translation>Jeder berechnete Betrag entspricht der Schätzung.</translation>
    </message>
    <message>
        <source>No takes were sent.</source>
        <translation>Es wurden keine Takes gesendet.</translation>
    </message>
    <message>
        <source>{chart}. Still counting…</source>
        <translation>{chart}. Wird noch gezählt …</translation>
    </message>
    <message>
        <source>So far: {sums}. Still counting…</source>
        <translation>Bisher: {sums}. Wird noch gezählt …</translation>
    </message>
    <message>
        <source>Couldn&apos;t count your takes.</source>
        <translation>Ihre Takes konnten nicht gezählt werden.</translation>
    </message>
</context>
<context>
    <name>SplitShotDialog</name>
    <message>
        <source>Split shot</source>
        <translation>Shot aufteilen</translation>
    </message>
    <message>
        <source>Prompt of the shot</source>
        <translation>Prompt des Shots</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put the cursor where the second shot begins. Takes stay with the first.</source>
        <translation>Setzen Sie den Cursor dorthin, wo der zweite Shot beginnt. Takes bleiben beim ersten.</translation>
    </message>
    <message>
        <source>Second shot: {text}</source>
        <translation>Zweiter Shot: {text}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Take {n}</source>
        <translation>Take {n}</translation>
    </message>
    <message>
        <source>It plays here as soon as it&apos;s ready.</source>
        <translation>Sobald er fertig ist, läuft er hier.</translation>
    </message>
</context>
<context>
    <name>StageNotice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>In anderer App öffnen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Waiting for the disk of %1 to respond…</source>
        <translation>Warten auf Antwort des Datenträgers von %1 …</translation>
    </message>
    <message>
        <source>Sora Desktop can&apos;t start</source>
        <translation>Sora Desktop kann nicht starten</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your library</source>
        <translation>Ihre Bibliothek ist nicht lesbar</translation>
    </message>
    <message>
        <source>Start a new library</source>
        <translation>Neue Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Nothing was changed. Reinstall the newer version.</source>
        <translation>Nichts wurde geändert. Installieren Sie die neuere Version wieder.</translation>
    </message>
    <message>
        <source>A newer version of Sora Desktop made the file %1.</source>
        <translation>Eine neuere Version von Sora Desktop hat die Datei %1 erstellt.</translation>
    </message>
    <message>
        <source>Couldn&apos;t use the file %1, and there is no good backup.</source>
        <translation>Die Datei %1 ist nicht verwendbar, und es gibt keine intakte Sicherung.</translation>
    </message>
    <message>
        <source>We kept it as %1.</source>
        <translation>Wir haben sie als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Your clips are safe. You can start a new library. Find unfinished takes in your PiAPI account afterwards.</source>
        <translation>Ihre Clips sind sicher. Sie können eine neue Bibliothek anlegen. Nicht abgeschlossene Takes finden Sie danach in Ihrem PiAPI-Konto.</translation>
    </message>
    <message>
        <source>Sora Desktop can&apos;t use its data folder. Make it writable or bring it back, then start again. Nothing was changed.</source>
        <translation>Sora Desktop kann seinen Datenordner nicht verwenden. Machen Sie ihn beschreibbar oder stellen Sie ihn wieder bereit und starten Sie dann erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full, so Sora Desktop can&apos;t start. Free up space on this disk, then start again. Nothing was changed.</source>
        <translation>Der Datenträger ist voll, daher kann Sora Desktop nicht starten. Schaffen Sie Platz auf diesem Datenträger und starten Sie dann erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The API address from the command line isn&apos;t valid. %1</source>
        <translation>Die API-Adresse von der Befehlszeile ist ungültig. %1</translation>
    </message>
    <message>
        <source>Sora Desktop is already running with this library, but doesn&apos;t respond. Quit it or wait until it has quit, then start again. If it isn&apos;t running, delete the file %1.</source>
        <translation>Sora Desktop läuft bereits mit dieser Bibliothek, reagiert aber nicht. Beenden Sie es oder warten Sie, bis es beendet ist, und starten Sie dann erneut. Läuft es nicht, löschen Sie die Datei %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your settings: %1</source>
        <translation>Ihre Einstellungen sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Reset to default because the value isn&apos;t valid: %1.</source>
        <translation>Auf Standard zurückgesetzt, weil der Wert ungültig ist: %1.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read a budget, so nothing is sent until you set it again in Settings: %1.</source>
        <translation>Ein Budget war nicht lesbar. Nichts wird gesendet, bis Sie es in den Einstellungen neu festlegen: %1.</translation>
    </message>
    <message>
        <source>Your settings file was damaged, so the defaults are back. We kept the old file as %1.</source>
        <translation>Ihre Einstellungsdatei war beschädigt, daher gelten wieder die Standardwerte. Wir haben die alte Datei als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Your settings file is damaged: %1</source>
        <translation>Ihre Einstellungsdatei ist beschädigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t read %n take(s) in your library. Nothing was deleted. Your PiAPI account still lists what you paid for.</source>
        <translation>
            <numerusform>%n Take in Ihrer Bibliothek ist nicht lesbar. Nichts wurde gelöscht. In Ihrem PiAPI-Konto steht weiterhin, was Sie bezahlt haben.</numerusform>
            <numerusform>%n Takes in Ihrer Bibliothek sind nicht lesbar. Nichts wurde gelöscht. In Ihrem PiAPI-Konto steht weiterhin, was Sie bezahlt haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumTile</name>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>of {budget}, {left} left</source>
        <translation>von {budget}, noch {left}</translation>
    </message>
    <message>
        <source>{text}, imported {amount}</source>
        <translation>{text}, importiert {amount}</translation>
    </message>
</context>
<context>
    <name>SumsModel</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Veranschlagt</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags of %1 takes</source>
        <translation>Schlagwörter von %1 Takes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Some also have: %1</source>
        <translation>Einige haben auch: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
    <message numerus="yes">
        <source>%1: %n take(s)</source>
        <translation>
            <numerusform>%1: %n Take</numerusform>
            <numerusform>%1: %n Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play take</source>
        <translation>Take abspielen</translation>
    </message>
    <message>
        <source>Fetch now (free)</source>
        <translation>Jetzt abrufen (kostenlos)</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>Alle wartenden abbrechen</translation>
    </message>
    <message>
        <source>Send now %1</source>
        <translation>Jetzt senden %1</translation>
    </message>
    <message>
        <source>Find it in my account…</source>
        <translation>In meinem Konto suchen …</translation>
    </message>
    <message>
        <source>Remove from queue (free)</source>
        <translation>Aus Warteschlange entfernen (kostenlos)</translation>
    </message>
    <message>
        <source>Edit queued prompt…</source>
        <translation>Wartenden Prompt bearbeiten …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause in the queue</source>
        <translation>In Warteschlange pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume in the queue</source>
        <translation>In Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Send next</source>
        <translation>Als Nächstes senden</translation>
    </message>
    <message>
        <source>Move up in queue</source>
        <translation>In Warteschlange nach oben</translation>
    </message>
    <message>
        <source>Move down in queue</source>
        <translation>In Warteschlange nach unten</translation>
    </message>
    <message>
        <source>Send last</source>
        <translation>Zuletzt senden</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translation>Er wurde nie erstellt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Edit and generate</source>
        <translation>Bearbeiten und generieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue from its last frame</source>
        <translation>Ab letztem Bild fortsetzen</translation>
    </message>
    <message>
        <source>Add frame to shelf…</source>
        <translation>Bild zur Ablage hinzufügen …</translation>
    </message>
    <message>
        <source>Make the final %1</source>
        <translation>Endfassung erstellen %1</translation>
    </message>
    <message>
        <source>Make the final of a draft</source>
        <translation>Endfassung eines Entwurfs erstellen</translation>
    </message>
    <message>
        <source>Make the finals of several drafts</source>
        <translation>Endfassungen mehrerer Entwürfe machen</translation>
    </message>
    <message>
        <source>Make the finals (%1)</source>
        <translation>Endfassungen machen (%1)</translation>
    </message>
    <message>
        <source>Send again (%1, may be charged twice)</source>
        <translation>Erneut senden (%1, evtl. doppelt berechnet)</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>In anderer App öffnen</translation>
    </message>
    <message>
        <source>Copy file or prompt</source>
        <translation>Datei oder Prompt kopieren</translation>
    </message>
    <message>
        <source>Rename file…</source>
        <translation>Datei umbenennen …</translation>
    </message>
    <message>
        <source>Save settings file next to clip</source>
        <translation>Einstellungsdatei neben dem Clip speichern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Star / unstar</source>
        <translation>Stern setzen/entfernen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Choose for the cut</source>
        <translation>Für den Schnitt wählen</translation>
    </message>
    <message>
        <source>Pause or resume queue</source>
        <translation>Warteschlange pausieren/fortsetzen</translation>
    </message>
    <message>
        <source>{finals} ({price})</source>
        <translation>{finals} ({price})</translation>
    </message>
    <message>
        <source>{finals} ({price}, untested)</source>
        <translation>{finals} ({price}, ungetestet)</translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)</source>
        <translation>
            <numerusform>%n Endfassung machen</numerusform>
            <numerusform>%n Endfassungen machen</numerusform>
        </translation>
    </message>
    <message>
        <source>{action}, {days} left</source>
        <translation>{action}, noch {days}</translation>
    </message>
    <message>
        <source>{action}, {days} left (untested)</source>
        <translation>{action}, noch {days} (ungetestet)</translation>
    </message>
    <message>
        <source>Final {price}, {days}</source>
        <translation>Endfassung {price}, {days}</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <source>Again ({price})</source>
        <translation>Erneut ({price})</translation>
    </message>
    <message>
        <source>Don&apos;t choose</source>
        <translation>Nicht mehr wählen</translation>
    </message>
    <message>
        <source>Move to shot…</source>
        <translation>In Shot verschieben …</translation>
    </message>
    <message>
        <source>Move to a new shot</source>
        <translation>In neuen Shot verschieben</translation>
    </message>
    <message>
        <source>Move shot to project…</source>
        <translation>Shot in Projekt verschieben …</translation>
    </message>
    <message>
        <source>Rename shot…</source>
        <translation>Shot umbenennen …</translation>
    </message>
    <message>
        <source>Go to original take</source>
        <translation>Zum Original-Take</translation>
    </message>
    <message>
        <source>Show shot</source>
        <translation>Shot anzeigen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Main action</source>
        <translation>Hauptaktion</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Switch list / grid</source>
        <translation>Liste/Raster wechseln</translation>
    </message>
    <message>
        <source>Bigger thumbnails</source>
        <translation>Größere Miniaturen</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Kleinere Miniaturen</translation>
    </message>
    <message>
        <source>Send now from %1</source>
        <translation>Jetzt senden ab %1</translation>
    </message>
    <message>
        <source>Generate again (%1)</source>
        <translation>Erneut generieren (%1)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>Auftrags-ID kopieren</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern markieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>The one take that stands for its shot: its number has a white circle</source>
        <translation>Der eine Take, der für seinen Shot steht: Seine Nummer hat einen weißen Kreis</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>TakeDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Prompt und Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>Auftrags-ID kopieren</translation>
    </message>
    <message>
        <source>PiAPI&apos;s reply</source>
        <translation>Antwort von PiAPI</translation>
    </message>
    <message>
        <source>Imported: made elsewhere, in no budget.</source>
        <translation>Importiert: anderswo erstellt, in keinem Budget.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Take ID</source>
        <translation>Take-ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
</context>
<context>
    <name>TakeListActions</name>
    <message>
        <source>Collapse all shots</source>
        <translation>Alle Shots einklappen</translation>
    </message>
    <message>
        <source>Expand all shots</source>
        <translation>Alle Shots ausklappen</translation>
    </message>
</context>
<context>
    <name>TakeListHeader</name>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>Takes durchsuchen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Shot order</source>
        <translation>Nach Shots</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 Take</translation>
    </message>
    <message>
        <source>%2 takes</source>
        <translation>%2 Takes</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Shot {n}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>TakeListModel</name>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>im Papierkorb</translation>
    </message>
</context>
<context>
    <name>TakePictures</name>
    <message>
        <source>Continues shot {n}</source>
        <translation>Setzt Shot {n} fort</translation>
    </message>
    <message>
        <source>Continued in shot {n}</source>
        <translation>Fortgesetzt in Shot {n}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>Link zu {host}</translation>
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
        <translation>berechnet %1</translation>
    </message>
    <message>
        <source>quoted %1</source>
        <translation>veranschlagt %1</translation>
    </message>
    <message>
        <source>estimate ~%1</source>
        <translation>Schätzung ~%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>estimate from %1</source>
        <translation>Schätzung ab %1</translation>
    </message>
</context>
<context>
    <name>TakeText</name>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Not confirmed. You may have been charged {price}</source>
        <translation>Nicht bestätigt. Möglicherweise wurden {price} berechnet</translation>
    </message>
    <message>
        <source>Waiting at PiAPI, {time}{retry}</source>
        <translation>Wartet bei PiAPI, {time}{retry}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{why}. {charge}</source>
        <translation>{why}. {charge}</translation>
    </message>
    <message>
        <source>On hold. Not sent, not charged</source>
        <translation>Angehalten. Nicht gesendet, nicht berechnet</translation>
    </message>
    <message>
        <source>On hold: {why}. Not charged</source>
        <translation>Angehalten: {why}. Nicht berechnet</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Queued: {why}</source>
        <translation>In Warteschlange: {why}</translation>
    </message>
    <message>
        <source>Queued: {why}, retrying in {time}</source>
        <translation>In Warteschlange: {why}, neuer Versuch in {time}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far{retry}</source>
        <translation>Wird gerendert, {time} bisher{retry}</translation>
    </message>
    <message>
        <source>Rendering, about {left} left{retry}</source>
        <translation>Wird gerendert, noch etwa {left}{retry}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far, longer than usual{retry}</source>
        <translation>Wird gerendert, {time} bisher, länger als üblich{retry}</translation>
    </message>
    <message>
        <source>. Retrying: {why}</source>
        <translation>. Neuer Versuch: {why}</translation>
    </message>
    <message>
        <source>Status unclear, checking again, {time}</source>
        <translation>Status unklar, wird erneut geprüft, {time}</translation>
    </message>
    <message>
        <source>PiAPI says “{status}”, checking again, {time}</source>
        <translation>PiAPI meldet „{status}“, wird erneut geprüft, {time}</translation>
    </message>
    <message>
        <source>Paid, download link expired</source>
        <translation>Bezahlt, Download-Link abgelaufen</translation>
    </message>
    <message>
        <source>Rendered, waiting to download</source>
        <translation>Gerendert, wartet auf den Download</translation>
    </message>
    <message>
        <source>Paid, not downloaded: {why}</source>
        <translation>Bezahlt, nicht geladen: {why}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading, {size}, {speed}</source>
        <translation>Wird geladen, {size}, {speed}</translation>
    </message>
    <message>
        <source>Downloading, {n} %, {speed}</source>
        <translation>Wird geladen, {n}&#xa0;%, {speed}</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>Bilder werden hochgeladen</translation>
    </message>
    <message>
        <source>your plan can&apos;t upload files</source>
        <translation>Ihr Tarif erlaubt kein Hochladen von Dateien</translation>
    </message>
    <message>
        <source>couldn&apos;t upload the file</source>
        <translation>Datei konnte nicht hochgeladen werden</translation>
    </message>
    <message>
        <source>input file not found</source>
        <translation>Eingabedatei nicht gefunden</translation>
    </message>
    <message>
        <source>can&apos;t use the link</source>
        <translation>Link nicht verwendbar</translation>
    </message>
    <message>
        <source>can&apos;t make the final of this draft</source>
        <translation>Endfassung dieses Entwurfs nicht möglich</translation>
    </message>
    <message>
        <source>Paused. Not sent, not charged</source>
        <translation>Pausiert. Nicht gesendet, nicht berechnet</translation>
    </message>
    <message>
        <source>Canceled. Not charged</source>
        <translation>Abgebrochen. Nicht berechnet</translation>
    </message>
    <message>
        <source>Dismissed: you marked it as never made</source>
        <translation>Verworfen: von Ihnen als nie erstellt markiert</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost.</source>
        <translation>PiAPI erstattet die Kosten normalerweise.</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Nicht berechnet.</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>PiAPI hat trotzdem {price} berechnet.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>kein API-Schlüssel</translation>
    </message>
    <message>
        <source>PiAPI refused your key</source>
        <translation>PiAPI hat Ihren Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>PiAPI blocked this account</source>
        <translation>PiAPI hat dieses Konto gesperrt</translation>
    </message>
    <message>
        <source>balance too low</source>
        <translation>Guthaben zu niedrig</translation>
    </message>
    <message>
        <source>blocked by moderation</source>
        <translation>von der Moderation blockiert</translation>
    </message>
    <message>
        <source>model no longer available</source>
        <translation>Modell nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>PiAPI is busy</source>
        <translation>PiAPI ist ausgelastet</translation>
    </message>
    <message>
        <source>PiAPI has a problem</source>
        <translation>PiAPI hat ein Problem</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>couldn&apos;t verify PiAPI&apos;s identity</source>
        <translation>Identität von PiAPI nicht überprüfbar</translation>
    </message>
    <message>
        <source>the proxy blocked it</source>
        <translation>vom Proxy blockiert</translation>
    </message>
    <message>
        <source>this network needs a sign-in</source>
        <translation>dieses Netzwerk verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>clips folder not found</source>
        <translation>Clip-Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>another app is using the file</source>
        <translation>eine andere App verwendet die Datei</translation>
    </message>
    <message>
        <source>the download isn&apos;t a video</source>
        <translation>der Download ist kein Video</translation>
    </message>
    <message>
        <source>download link expired</source>
        <translation>Download-Link abgelaufen</translation>
    </message>
    <message>
        <source>PiAPI sent no download link</source>
        <translation>PiAPI hat keinen Download-Link gesendet</translation>
    </message>
    <message>
        <source>unsafe download link</source>
        <translation>unsicherer Download-Link</translation>
    </message>
    <message>
        <source>PiAPI can&apos;t find this take</source>
        <translation>PiAPI findet diesen Take nicht</translation>
    </message>
    <message>
        <source>unexpected reply from PiAPI</source>
        <translation>unerwartete Antwort von PiAPI</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm it</source>
        <translation>von PiAPI nicht bestätigt</translation>
    </message>
    <message>
        <source>Sora Desktop quit while sending</source>
        <translation>Sora Desktop beim Senden beendet</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>render failed</source>
        <translation>Rendern fehlgeschlagen</translation>
    </message>
    <message>
        <source>canceled at PiAPI</source>
        <translation>bei PiAPI abgebrochen</translation>
    </message>
    <message>
        <source>over your budget</source>
        <translation>über Ihrem Budget</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>couldn&apos;t save</source>
        <translation>Speichern nicht möglich</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Ready, imported</source>
        <translation>Fertig, importiert</translation>
    </message>
    <message>
        <source>Imported without its clip</source>
        <translation>Ohne seinen Clip importiert</translation>
    </message>
    <message>
        <source>Untested on PiAPI</source>
        <translation>Bei PiAPI ungetestet</translation>
    </message>
    <message>
        <source>Untested on PiAPI: {parts}</source>
        <translation>Bei PiAPI ungetestet: {parts}</translation>
    </message>
    <message>
        <source>Choose a model. This one isn&apos;t in the list.</source>
        <translation>Wählen Sie ein Modell. Dieses ist nicht in der Liste.</translation>
    </message>
    <message>
        <source>Choose another model. {model} is no longer available.</source>
        <translation>Wählen Sie ein anderes Modell. {model} ist nicht mehr verfügbar.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Schreiben Sie zuerst einen Prompt.</translation>
    </message>
    <message>
        <source>Shorten the prompt to {limit} characters.</source>
        <translation>Kürzen Sie den Prompt auf {limit} Zeichen.</translation>
    </message>
    <message>
        <source>The prompt has a character that can&apos;t be sent. Retype that part.</source>
        <translation>Der Prompt enthält ein Zeichen, das sich nicht senden lässt. Tippen Sie diese Stelle neu.</translation>
    </message>
    <message>
        <source>Choose an aspect ratio that {model} supports.</source>
        <translation>Wählen Sie ein Seitenverhältnis, das {model} unterstützt.</translation>
    </message>
    <message>
        <source>Choose a resolution that {model} supports.</source>
        <translation>Wählen Sie eine Auflösung, die {model} unterstützt.</translation>
    </message>
    <message>
        <source>Choose a duration that {model} supports.</source>
        <translation>Wählen Sie eine Dauer, die {model} unterstützt.</translation>
    </message>
    <message>
        <source>Choose a sound setting that {model} supports.</source>
        <translation>Wählen Sie eine Toneinstellung, die {model} unterstützt.</translation>
    </message>
    <message>
        <source>The shots must have {shortest} to {longest} s in all for {model}.</source>
        <translation>Für {model} müssen die Shots insgesamt {shortest} bis {longest} s haben.</translation>
    </message>
    <message>
        <source>Choose settings that {model} supports.</source>
        <translation>Wählen Sie Einstellungen, die {model} unterstützt.</translation>
    </message>
    <message>
        <source>Use a longer clip or sound. {model} needs {seconds} s at least.</source>
        <translation>Verwenden Sie einen längeren Clip oder Ton. {model} braucht mindestens {seconds} s.</translation>
    </message>
    <message>
        <source>Use a shorter clip or sound. {model} takes {seconds} s at most.</source>
        <translation>Verwenden Sie einen kürzeren Clip oder Ton. {model} nimmt höchstens {seconds} s.</translation>
    </message>
    <message>
        <source>Use fewer or shorter ones. {model} takes {seconds} s of them in all.</source>
        <translation>Verwenden Sie weniger oder kürzere. {model} nimmt davon insgesamt {seconds} s.</translation>
    </message>
    <message>
        <source>Add a picture or a video. {model} takes no sound alone.</source>
        <translation>Fügen Sie ein Bild oder ein Video hinzu. {model} nimmt keinen Ton allein.</translation>
    </message>
    <message>
        <source>Make a new draft. A final can be made for {days} days after the draft.</source>
        <translation>Erstellen Sie einen neuen Entwurf. Eine Endfassung ist bis {days} Tage nach dem Entwurf möglich.</translation>
    </message>
    <message>
        <source>Wait until the draft is ready, then make its final.</source>
        <translation>Warten Sie, bis der Entwurf fertig ist, und erstellen Sie dann seine Endfassung.</translation>
    </message>
    <message>
        <source>Add the pictures that {model} needs.</source>
        <translation>Fügen Sie die Bilder hinzu, die {model} braucht.</translation>
    </message>
    <message>
        <source>{model} can&apos;t use these pictures. Remove them.</source>
        <translation>{model} kann diese Bilder nicht verwenden. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t on the shelf. Add it there, or write it without @.</source>
        <translation>{name} ist nicht in der Ablage. Fügen Sie es dort hinzu oder schreiben Sie es ohne @.</translation>
    </message>
    <message>
        <source>{name} stands for two files. Remove one of them.</source>
        <translation>{name} steht für zwei Dateien. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>Choose 1 to 20 takes.</source>
        <translation>Wählen Sie 1 bis 20 Takes.</translation>
    </message>
    <message>
        <source>Choose 1 to 1,000 takes.</source>
        <translation>Wählen Sie 1 bis 1.000 Takes.</translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
</context>
<context>
    <name>TakesModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Shot</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Veranschlagt</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{model} ({version})</source>
        <translation>{model} ({version})</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported. {state}</source>
        <translation>Importiert. {state}</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Where the takes go</source>
        <translation>Ziel der Takes</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>Neuer Shot</translation>
    </message>
    <message>
        <source>Adds to shot {n}</source>
        <translation>Kommt in Shot {n}</translation>
    </message>
    <message>
        <source>New shot after shot {n}</source>
        <translation>Neuer Shot nach Shot {n}</translation>
    </message>
    <message>
        <source>Shot {n}  {name}</source>
        <translation>Shot {n}  {name}</translation>
    </message>
</context>
<context>
    <name>TitleCard</name>
    <message>
        <source>Shot {n}</source>
        <translation>Shot {n}</translation>
    </message>
</context>
<context>
    <name>ToastRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Just done</source>
        <translation>Gerade fertig</translation>
    </message>
</context>
<context>
    <name>TodaysAccount</name>
    <message>
        <source>Today&apos;s account</source>
        <translation>Abrechnung von heute</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Queued, not charged yet</source>
        <translation>In Warteschlange, noch nicht berechnet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Guthaben aufladen</translation>
    </message>
    <message>
        <source>Set budget…</source>
        <translation>Budget festlegen …</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{amount} of {budget}</source>
        <translation>{amount} von {budget}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Obere Leiste</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Heute ausgegeben</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Shotliste</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Your balance at PiAPI</source>
        <translation>Ihr Guthaben bei PiAPI</translation>
    </message>
    <message>
        <source>of {budget}</source>
        <translation>von {budget}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>Dieser Monat {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {budget}</source>
        <translation>Dieser Monat {amount} von {budget}</translation>
    </message>
    <message>
        <source>Includes {amount} not confirmed</source>
        <translation>Davon {amount} nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed: %1</source>
        <translation>Tempo: %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Couldn&apos;t move %1 to the trash. It&apos;s still there.</source>
        <translation>%1 ließ sich nicht in den Papierkorb verschieben. Die Datei ist noch da.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Sora Desktop %1 is available</source>
        <translation>Sora Desktop %1 ist verfügbar</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>Download-Seite</translation>
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
        <translation>Take-Aktionen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Voriger Take</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Nächster Take</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Take {n} of {count}</source>
        <translation>Take {n} von {count}</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Shot {n}</translation>
    </message>
</context>
<context>
    <name>_Takes</name>
    <message>
        <source>Take {n}, in the cut</source>
        <translation>Take {n}, im Schnitt</translation>
    </message>
    <message>
        <source>Take {n}, in the cut until you choose one. Click to choose it.</source>
        <translation>Take {n}, im Schnitt, bis Sie einen wählen. Zum Wählen klicken.</translation>
    </message>
    <message>
        <source>Take {n}. Click to use it in the cut.</source>
        <translation>Take {n}. Klicken Sie, um ihn im Schnitt zu verwenden.</translation>
    </message>
    <message>
        <source>Take {n} has no clip</source>
        <translation>Take {n} hat keinen Clip</translation>
    </message>
</context>
</TS>
