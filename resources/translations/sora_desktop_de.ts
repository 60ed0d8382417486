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
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>Sora Desktop is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3, and FFmpeg under the LGPL, version 2.1, as separate libraries that you may replace. Some video formats may be covered by patents in your country.</source>
        <translation>Sora Desktop ist freie Software unter der MIT-Lizenz. Es verwendet Qt und PySide6 unter der LGPL, Version 3, und FFmpeg unter der LGPL, Version 2.1, als getrennte Bibliotheken, die Sie ersetzen dürfen. Manche Videoformate können in Ihrem Land durch Patente geschützt sein.</translation>
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
        <source>This text did not come with this copy of the program.</source>
        <translation>Dieser Text lag dieser Kopie des Programms nicht bei.</translation>
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
        <source>Pick from the account&apos;s list</source>
        <translation>Aus der Liste des Kontos wählen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Das ist er</translation>
    </message>
    <message>
        <source>Loading your account&apos;s list…</source>
        <translation>Liste Ihres Kontos wird geladen …</translation>
    </message>
    <message>
        <source>Reading the task you picked…</source>
        <translation>Gewählter Auftrag wird gelesen …</translation>
    </message>
    <message>
        <source>Your account shows no task from the time of this send. That proves nothing yet: the list can be late, so look again in a few minutes.</source>
        <translation>Ihr Konto zeigt keinen Auftrag aus der Zeit dieser Sendung. Das beweist noch nichts: Die Liste kann verspätet sein. Suchen Sie in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>Reading what each task asked for ({n} of {count})…</source>
        <translation>Angaben der Aufträge werden gelesen ({n} von {count}) …</translation>
    </message>
    <message>
        <source>One of these was made from the same prompt and settings.</source>
        <translation>Einer davon hat denselben Prompt und dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>{n} of these were made from the same prompt and settings.</source>
        <translation>{n} davon haben denselben Prompt und dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>None of these was made from the same prompt and settings.</source>
        <translation>Keiner davon hat denselben Prompt und dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>Already a take: {prompt}</source>
        <translation>Bereits ein Take: {prompt}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>no prompt told</source>
        <translation>kein Prompt angegeben</translation>
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
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>This one was made from another prompt or other settings than were sent.</source>
        <translation>Dieser wurde mit einem anderen Prompt oder anderen Einstellungen erstellt als gesendet.</translation>
    </message>
    <message>
        <source>Picking sends nothing and costs nothing.</source>
        <translation>Auswählen sendet nichts und kostet nichts.</translation>
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
        <source>Sent at {time}, {seconds}, {price}. Choose the task that is this take.</source>
        <translation>Gesendet um {time}, {seconds}, {price}. Wählen Sie den Auftrag, der dieser Take ist.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must begin with https://, because your key is sent to it.</source>
        <translation>Die Adresse muss mit https:// beginnen, weil Ihr Schlüssel dorthin gesendet wird.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>Lassen Sie Benutzernamen und Kennwort in der Adresse weg.</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or # on.</source>
        <translation>Lassen Sie alles ab dem Fragezeichen oder # weg.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or https://.</source>
        <translation>Die Adresse eines Proxys beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address ends with its port, as in http://proxy.example:8080.</source>
        <translation>Die Adresse eines Proxys endet mit seinem Port, wie in http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>A webhook&apos;s address must begin with https://.</source>
        <translation>Die Adresse eines Webhooks muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>This is too long for an address.</source>
        <translation>Das ist zu lang für eine Adresse.</translation>
    </message>
    <message>
        <source>An address has no spaces, line breaks or backslashes inside.</source>
        <translation>Eine Adresse enthält keine Leerzeichen, Zeilenumbrüche oder umgekehrten Schrägstriche.</translation>
    </message>
    <message>
        <source>This is not a whole address, such as https://api.example.com.</source>
        <translation>Das ist keine ganze Adresse wie https://api.example.com.</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
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
        <source>Look for missing takes</source>
        <translation>Fehlende Takes suchen</translation>
    </message>
    <message>
        <source>As set in your PiAPI workspace</source>
        <translation>Wie in Ihrem PiAPI-Workspace eingestellt</translation>
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
        <source>Forget the webhook secret</source>
        <translation>Webhook-Secret vergessen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Service mode</source>
        <translation>Dienstmodus</translation>
    </message>
    <message>
        <source>PiAPI calls it when a take is finished. The program does not need it.</source>
        <translation>PiAPI ruft sie auf, wenn ein Take fertig ist. Das Programm braucht sie nicht.</translation>
    </message>
    <message>
        <source>Sent along with each take. Kept like the key, never in a file.</source>
        <translation>Wird mit jedem Take gesendet. Wie der Schlüssel aufbewahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook-Secret</translation>
    </message>
    <message>
        <source>In your account and among the clips. Free; the window tells what it found.</source>
        <translation>In Ihrem Konto und bei den Clips. Kostenlos; das Fenster zeigt, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Missing takes</source>
        <translation>Fehlende Takes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Forgotten once you save</source>
        <translation>Vergessen, sobald Sie speichern</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft …</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>Notice {n} of {count}, show the next</source>
        <translation>Hinweis {n} von {count}, nächsten zeigen</translation>
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
    <name>ClipButtons</name>
    <message>
        <source>Use settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
</context>
<context>
    <name>ClipInfo</name>
    <message>
        <source>Prompt of this take</source>
        <translation>Prompt dieses Takes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohantwort</translation>
    </message>
    <message>
        <source>Raw answer of the service</source>
        <translation>Rohantwort des Dienstes</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>ohne Ton</translation>
    </message>
    <message>
        <source>Made from take %1</source>
        <translation>Entstanden aus Take %1</translation>
    </message>
    <message>
        <source>%1 takes of one press</source>
        <translation>%1 Takes eines Klicks</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>Finished clips are files in this folder.</source>
        <translation>Fertige Clips liegen als Dateien in diesem Ordner.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clips folder</source>
        <translation>Clip-Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Üblichen Ordner verwenden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Write the recipe into new clips</source>
        <translation>Rezept in neue Clips schreiben</translation>
    </message>
    <message>
        <source>Prompt, settings and cost, behind picture and sound, which stay as they are. Drop such a clip on the window to use them again. Whoever gets the file can read them.</source>
        <translation>Prompt, Einstellungen und Kosten, hinter Bild und Ton, die bleiben, wie sie sind. Ziehen Sie einen solchen Clip auf das Fenster, um sie wieder zu verwenden. Wer die Datei bekommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Dieser Ordner existiert nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>Ordner für Clips</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>While composing</source>
        <translation>Beim Verfassen</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>Im Player</translation>
    </message>
    <message>
        <source>In the list of takes</source>
        <translation>In der Take-Liste</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>Beim Vergleichen</translation>
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
        <source>The prompt before</source>
        <translation>Vorheriger Prompt</translation>
    </message>
    <message>
        <source>The prompt after</source>
        <translation>Nächster Prompt</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Write the prompt</source>
        <translation>Prompt schreiben</translation>
    </message>
    <message>
        <source>Search the takes</source>
        <translation>Takes durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Undo, also what was chosen</source>
        <translation>Rückgängig, auch die Auswahl</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
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
    <name>CompareBar</name>
    <message>
        <source>Place of the wipe</source>
        <translation>Stelle der Blende</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two takes compared</source>
        <translation>Zwei Takes im Vergleich</translation>
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
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Why Generate cannot be pressed</source>
        <translation>Warum nicht generiert werden kann</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>{n} of {limit}</source>
        <translation>{n} von {limit}</translation>
    </message>
    <message>
        <source>{over} too many</source>
        <translation>{over} zu viel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Generate  {total}</source>
        <translation>Generieren  {total}</translation>
    </message>
    <message>
        <source>Generate {n}  {total}</source>
        <translation>{n} generieren  {total}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Sora Desktop closed unexpectedly the last time. Your takes are safe, and nothing is sent or paid again. The report stays on this computer.</source>
        <translation>Sora Desktop wurde beim letzten Mal unerwartet beendet. Ihre Takes sind sicher, und nichts wird erneut gesendet oder bezahlt. Der Bericht bleibt auf diesem Computer.</translation>
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
        <source>What is known of the last run</source>
        <translation>Was über den letzten Lauf bekannt ist</translation>
    </message>
    <message>
        <source>This text holds neither your key nor what a program variable held. Read it before you give it to anybody.</source>
        <translation>Dieser Text enthält weder Ihren Schlüssel noch Inhalte von Programmvariablen. Lesen Sie ihn, bevor Sie ihn weitergeben.</translation>
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
        <source>This is all that is copied. Keys and prompts are not in it.</source>
        <translation>Nur dies wird kopiert. Schlüssel und Prompts sind nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop it to bring its prompt and settings back</source>
        <translation>Loslassen, um Prompt und Einstellungen zurückzuholen</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Länge in Sekunden</translation>
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
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No take fits this search and these filters.</source>
        <translation>Kein Take passt zu dieser Suche und diesen Filtern.</translation>
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
        <source>Takes that you move to the bin wait here until it is emptied.</source>
        <translation>Takes, die Sie in den Papierkorb legen, warten hier, bis er geleert wird.</translation>
    </message>
    <message>
        <source>Back to the takes</source>
        <translation>Zurück zu den Takes</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Noch keine Takes</translation>
    </message>
    <message>
        <source>Write a prompt and press Generate. Every take is kept here.</source>
        <translation>Schreiben Sie einen Prompt und klicken Sie auf „Generieren“. Jeder Take wird hier aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Folder for the copies</source>
        <translation>Ordner für die Kopien</translation>
    </message>
    <message>
        <source>Copying clip {n} of {count}, {percent} %…</source>
        <translation>Clip {n} von {count} wird kopiert, {percent}&#xa0;% …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) copied.</source>
        <translation>
            <numerusform>%n Clip kopiert.</numerusform>
            <numerusform>%n Clips kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde beendet.</translation>
    </message>
    <message>
        <source>{name} holds them in their order.</source>
        <translation>{name} enthält sie in ihrer Reihenfolge.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) without a known length are not in it.</source>
        <translation>
            <numerusform>%n Clip ohne bekannte Länge ist nicht darin.</numerusform>
            <numerusform>%n Clips ohne bekannte Länge sind nicht darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be copied: {why}.</source>
        <translation>
            <numerusform>%n konnte nicht kopiert werden: {why}.</numerusform>
            <numerusform>%n konnten nicht kopiert werden: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The recipe could not be saved</source>
        <translation>Das Rezept konnte nicht gespeichert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n recipe(s) saved beside the clips</source>
        <translation>
            <numerusform>%n Rezept neben den Clips gespeichert</numerusform>
            <numerusform>%n Rezepte neben den Clips gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) renamed</source>
        <translation>
            <numerusform>%n Clip umbenannt</numerusform>
            <numerusform>%n Clips umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept the old name: {why}.</source>
        <translation>
            <numerusform>%n behielt den alten Namen: {why}.</numerusform>
            <numerusform>%n behielten den alten Namen: {why}.</numerusform>
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
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show which takes</source>
        <translation>Welche Takes zeigen</translation>
    </message>
    <message>
        <source>Show which model</source>
        <translation>Welches Modell zeigen</translation>
    </message>
    <message>
        <source>Show which shape</source>
        <translation>Welches Format zeigen</translation>
    </message>
    <message>
        <source>Show which tag</source>
        <translation>Welches Schlagwort zeigen</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>Wann erstellt</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Nur mit Stern</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>All shapes</source>
        <translation>Alle Formate</translation>
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
        <source>Taken back</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
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
    <message>
        <source>Between…</source>
        <translation>Zwischen …</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Clips are made by PiAPI and paid from your own account there. Every price is shown before you spend it. Checking the key is free.</source>
        <translation>PiAPI erstellt die Clips; bezahlt werden sie über Ihr eigenes Konto dort. Jeder Preis wird vor dem Ausgeben angezeigt. Den Schlüssel zu prüfen ist kostenlos.</translation>
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
        <source>Answer to the key</source>
        <translation>Antwort zum Schlüssel</translation>
    </message>
    <message>
        <source>Where do I find my key?</source>
        <translation>Wo finde ich meinen Schlüssel?</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>It will be kept in {store}, never in a file of this program.</source>
        <translation>Er wird in {store} aufbewahrt, nie in einer Datei dieses Programms.</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept until you close the program.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Er wird bis zum Beenden des Programms behalten.</translation>
    </message>
    <message>
        <source>Paste your PiAPI key to begin</source>
        <translation>PiAPI-Schlüssel einfügen und loslegen</translation>
    </message>
    <message>
        <source>Checking the key. This call is free.</source>
        <translation>Schlüssel wird geprüft. Diese Abfrage ist kostenlos.</translation>
    </message>
    <message>
        <source>Ready to make clips</source>
        <translation>Bereit zum Erstellen von Clips</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}. Kept in {place}.</source>
        <translation>Der Schlüssel funktioniert. Guthaben {balance}. Aufbewahrt in: {place}.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>No key and no cost. The whole program with clips made here, marked as a demo.</source>
        <translation>Ohne Schlüssel, ohne Kosten. Das ganze Programm mit Clips, die hier entstehen, als Demo gekennzeichnet.</translation>
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
        <source>from {price}/s</source>
        <translation>ab {price}/s</translation>
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
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your computer.</source>
        <translation>„System“ folgt der hellen oder dunklen Darstellung Ihres Computers.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Einmal am Tag nach einer neueren Version sehen</translation>
    </message>
    <message>
        <source>You are told, and nothing is installed. Nothing about you is sent.</source>
        <translation>Sie erfahren davon, installiert wird nichts. Über Sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>A take just like this one is not confirmed</source>
        <translation>Ein gleicher Take ist nicht bestätigt</translation>
    </message>
    <message>
        <source>Its answer was lost, and it may have been charged %1. It is still being looked for. If you generate now, you may pay for the same take twice.</source>
        <translation>Seine Antwort ging verloren; möglicherweise wurden %1 berechnet. Er wird noch gesucht. Wenn Sie jetzt generieren, zahlen Sie denselben Take vielleicht zweimal.</translation>
    </message>
    <message>
        <source>Generate anyway (%1)</source>
        <translation>Trotzdem generieren (%1)</translation>
    </message>
    <message>
        <source>Generate for %1?</source>
        <translation>Für %1 generieren?</translation>
    </message>
    <message>
        <source>This press costs more than %1, the amount above which you are asked. You can change it in the settings.</source>
        <translation>Dieser Klick kostet mehr als %1; ab diesem Betrag werden Sie gefragt. Sie können ihn in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Generate (%1)</source>
        <translation>Generieren (%1)</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>Erneut abrufen (kostenlos)</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>Der Ordner konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>No other player could be opened</source>
        <translation>Kein anderer Player konnte geöffnet werden</translation>
    </message>
    <message>
        <source>The frame could not be saved</source>
        <translation>Das Bild konnte nicht gespeichert werden</translation>
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
        <source>It did not happen?</source>
        <translation>Wurde er nicht ausgeführt?</translation>
    </message>
    <message>
        <source>Sora Desktop stops looking for this take and no longer counts its %1 as spent. Say so only if your account at PiAPI shows neither the take nor a charge.</source>
        <translation>Sora Desktop sucht nicht weiter nach diesem Take und zählt seine %1 nicht mehr als ausgegeben. Bestätigen Sie das nur, wenn Ihr PiAPI-Konto weder den Take noch eine Abbuchung zeigt.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Send this take again?</source>
        <translation>Diesen Take erneut senden?</translation>
    </message>
    <message>
        <source>The answer to the first send was lost, and it may have been charged {first}. If it turns up, you have paid for two takes. Checking your account&apos;s list first costs nothing.</source>
        <translation>Die Antwort auf die erste Sendung ging verloren; möglicherweise wurden {first} berechnet. Taucht sie auf, haben Sie zwei Takes bezahlt. Zuerst die Liste Ihres Kontos zu prüfen kostet nichts.</translation>
    </message>
    <message>
        <source>Send again ({price})</source>
        <translation>Erneut senden ({price})</translation>
    </message>
    <message>
        <source>I may pay a second time, and I want that</source>
        <translation>Ich zahle vielleicht ein zweites Mal und will das</translation>
    </message>
    <message>
        <source>The first take was found meanwhile</source>
        <translation>Der erste Take wurde inzwischen gefunden</translation>
    </message>
    <message>
        <source>nothing was sent again</source>
        <translation>nichts wurde erneut gesendet</translation>
    </message>
    <message>
        <source>The lost take was found</source>
        <translation>Der verlorene Take wurde gefunden</translation>
    </message>
    <message>
        <source>it goes on, and nothing was sent again</source>
        <translation>er läuft weiter, und nichts wurde erneut gesendet</translation>
    </message>
    <message>
        <source>It could not be written down. Nothing was changed.</source>
        <translation>Es konnte nicht festgehalten werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another take follows this task already.</source>
        <translation>Ein anderer Take folgt diesem Auftrag bereits.</translation>
    </message>
    <message>
        <source>Nothing is concluded from that.</source>
        <translation>Daraus wird nichts gefolgert.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Enter your key first.</source>
        <translation>Geben Sie zuerst Ihren Schlüssel ein.</translation>
    </message>
    <message>
        <source>There is no key to check.</source>
        <translation>Es gibt keinen Schlüssel zu prüfen.</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}.</source>
        <translation>Der Schlüssel funktioniert. Guthaben {balance}.</translation>
    </message>
    <message>
        <source>The key could not be checked, and was not kept. Try it again.</source>
        <translation>Der Schlüssel konnte nicht geprüft werden und wurde nicht behalten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>memory, until you close the program</source>
        <translation>Arbeitsspeicher, bis Sie das Programm beenden</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>This is too long for a key: {n} characters.</source>
        <translation>Das ist zu lang für einen Schlüssel: {n} Zeichen.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks inside. Copy it once more.</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen oder Zeilenumbrüche. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Leave out the quotation marks round the key.</source>
        <translation>Lassen Sie die Anführungszeichen um den Schlüssel weg.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it once more.</source>
        <translation>Ein Schlüssel besteht nur aus einfachen Buchstaben, Ziffern und Zeichen. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This is too short for a key. Copy the whole of it.</source>
        <translation>Das ist zu kurz für einen Schlüssel. Kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>PIAPI_API_KEY is not used: {why}</source>
        <translation>PIAPI_API_KEY wird nicht verwendet: {why}</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>{where} is not there, so nothing can be kept for the next start.</source>
        <translation>Nicht vorhanden: {where}. Für den nächsten Start kann nichts behalten werden.</translation>
    </message>
    <message>
        <source>{where} does not answer. Unlock it, or go on for this session only.</source>
        <translation>Keine Antwort: {where}. Entsperren Sie den Schlüsselbund, oder machen Sie nur für diese Sitzung weiter.</translation>
    </message>
    <message>
        <source>{where} is locked. Unlock it and try again.</source>
        <translation>Gesperrt: {where}. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{where} refused. What it holds was not changed.</source>
        <translation>Abgelehnt: {where}. Der Inhalt wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{where} did not keep it, so it holds for this session only.</source>
        <translation>Nicht aufbewahrt: {where}. Der Schlüssel gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>It was saved in {where}, and is not there any more. Enter it again.</source>
        <translation>Er war aufbewahrt in: {where}, und ist nicht mehr dort. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>It is too long for a keychain, so it holds for this session only.</source>
        <translation>Er ist zu lang für einen Schlüsselbund, darum gilt er nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>What {where} holds is not a key. Enter the key again.</source>
        <translation>Kein Schlüssel in: {where}. Geben Sie den Schlüssel erneut ein.</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>PiAPI key</source>
        <translation>PiAPI-Schlüssel</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>The key pays for your clips. It is kept by your system, not in a file.</source>
        <translation>Mit dem Schlüssel werden Ihre Clips bezahlt. Ihr System bewahrt ihn auf, nicht eine Datei.</translation>
    </message>
    <message>
        <source>PiAPI key</source>
        <translation>PiAPI-Schlüssel</translation>
    </message>
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
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Paste a key to replace it</source>
        <translation>Zum Ersetzen einen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Aufbewahrt in: %1.</translation>
    </message>
    <message>
        <source>Known for this session only. It is gone when the program closes.</source>
        <translation>Nur für diese Sitzung bekannt. Mit dem Beenden des Programms ist er weg.</translation>
    </message>
    <message>
        <source>The demo has a key of its own, which pays for nothing.</source>
        <translation>Die Demo hat einen eigenen Schlüssel, mit dem nichts bezahlt wird.</translation>
    </message>
    <message>
        <source>Taken from PIAPI_API_KEY, for this session only.</source>
        <translation>Aus PIAPI_API_KEY übernommen, nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Es gibt noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Checking, this costs nothing</source>
        <translation>Wird geprüft, das kostet nichts</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The new size shows after a restart, which takes a second. Takes that were sent go on at PiAPI meanwhile; nothing is sent twice.</source>
        <translation>Die neue Größe erscheint nach einem Neustart, der eine Sekunde dauert. Gesendete Takes laufen währenddessen bei PiAPI weiter; nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>Restart for the new size?</source>
        <translation>Für die neue Größe neu starten?</translation>
    </message>
    <message>
        <source>The new language shows after a restart, which takes a second. Takes that were sent go on at PiAPI meanwhile; nothing is sent twice.</source>
        <translation>Die neue Sprache erscheint nach einem Neustart, der eine Sekunde dauert. Gesendete Takes laufen währenddessen bei PiAPI weiter; nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>Restart for the new language?</source>
        <translation>Für die neue Sprache neu starten?</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Takes are under way</source>
        <translation>Takes sind unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n Take unterwegs</numerusform>
            <numerusform>%n Takes unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep following in the tray, or quit? If you quit, they go on at PiAPI and are fetched at the next start. Nothing is paid twice.</source>
        <translation>Im Infobereich weiter verfolgen oder beenden? Nach dem Beenden laufen sie bei PiAPI weiter und werden beim nächsten Start abgerufen. Nichts wird zweimal bezahlt.</translation>
    </message>
    <message>
        <source>Do this every time (the settings can change it)</source>
        <translation>Immer so verfahren (in den Einstellungen änderbar)</translation>
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
        <source>%n take(s) moved to the bin</source>
        <translation>
            <numerusform>%n Take in den Papierkorb gelegt</numerusform>
            <numerusform>%n Takes in den Papierkorb gelegt</numerusform>
        </translation>
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
    <name>LibraryTalk</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) left here: not finished, may cost money</source>
        <translation>
            <numerusform>%n Take bleibt hier: nicht abgeschlossen, kann noch Geld kosten</numerusform>
            <numerusform>%n Takes bleiben hier: nicht abgeschlossen, können noch Geld kosten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will go to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n Datei (%1) kommt in den Papierkorb des Systems.</numerusform>
            <numerusform>%n Dateien (%1) kommen in den Papierkorb des Systems.</numerusform>
        </translation>
    </message>
    <message>
        <source>The takes are gone from the list for good. What they cost (%1) stays in the account of what you spent.</source>
        <translation>Die Takes verschwinden endgültig aus der Liste. Was sie gekostet haben (%1), bleibt in Ihrer Ausgabenrechnung.</translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin of %n take(s)?</source>
        <translation>
            <numerusform>Papierkorb mit %n Take leeren?</numerusform>
            <numerusform>Papierkorb mit %n Takes leeren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Papierkorb leeren</translation>
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
        <translation>Raster</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
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
        <source>About this take</source>
        <translation>Über diesen Take</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>It plays here as soon as it is ready.</source>
        <translation>Wird hier abgespielt, sobald er fertig ist.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Nothing is under way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n Take unterwegs</numerusform>
            <numerusform>%n Takes unterwegs</numerusform>
        </translation>
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
        <source>Nothing to do: the program tries again by itself. Takes that were sent go on at PiAPI.</source>
        <translation>Nichts zu tun: Das Programm versucht es von selbst erneut. Gesendete Takes laufen bei PiAPI weiter.</translation>
    </message>
    <message>
        <source>There is no API key</source>
        <translation>Es gibt keinen API-Schlüssel</translation>
    </message>
    <message>
        <source>Without a key nothing can be sent to PiAPI.</source>
        <translation>Ohne Schlüssel kann nichts an PiAPI gesendet werden.</translation>
    </message>
    <message>
        <source>Paste your PiAPI key.</source>
        <translation>Fügen Sie Ihren PiAPI-Schlüssel ein.</translation>
    </message>
    <message>
        <source>PiAPI refused the API key</source>
        <translation>PiAPI hat den API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The key is wrong, was revoked, or belongs to a closed account.</source>
        <translation>Der Schlüssel ist falsch, wurde widerrufen oder gehört zu einem geschlossenen Konto.</translation>
    </message>
    <message>
        <source>Paste a new key from your PiAPI workspace. What waits in line is sent after that.</source>
        <translation>Fügen Sie einen neuen Schlüssel aus Ihrem PiAPI-Workspace ein. Was wartet, wird danach gesendet.</translation>
    </message>
    <message>
        <source>PiAPI turns this account away</source>
        <translation>PiAPI weist dieses Konto ab</translation>
    </message>
    <message>
        <source>It says that the plan or the balance does not allow this. Nothing more is asked or sent for now; takes that were sent go on at PiAPI.</source>
        <translation>Laut PiAPI erlauben Tarif oder Guthaben dies nicht. Vorerst wird nichts mehr abgefragt oder gesendet; gesendete Takes laufen bei PiAPI weiter.</translation>
    </message>
    <message>
        <source>Look at your account at PiAPI, then try again: that is free.</source>
        <translation>Sehen Sie in Ihrem PiAPI-Konto nach und versuchen Sie es dann erneut: Das ist kostenlos.</translation>
    </message>
    <message>
        <source>The PiAPI balance is too low</source>
        <translation>Das PiAPI-Guthaben ist zu niedrig</translation>
    </message>
    <message>
        <source>PiAPI could not reserve the cost of this take.</source>
        <translation>PiAPI konnte die Kosten dieses Takes nicht reservieren.</translation>
    </message>
    <message>
        <source>Top up at PiAPI. If the balance is enough, the input was refused: change the prompt.</source>
        <translation>Laden Sie bei PiAPI Guthaben auf. Reicht es, wurde die Eingabe abgelehnt: Ändern Sie den Prompt.</translation>
    </message>
    <message>
        <source>Refused by moderation</source>
        <translation>Von der Moderation abgelehnt</translation>
    </message>
    <message>
        <source>The content check at PiAPI or behind it did not let this through.</source>
        <translation>Die Inhaltsprüfung bei PiAPI oder dahinter hat dies nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Change the prompt: real people, brands, violence and nudity are refused most often.</source>
        <translation>Ändern Sie den Prompt: Reale Personen, Marken, Gewalt und Nacktheit werden am häufigsten abgelehnt.</translation>
    </message>
    <message>
        <source>{model} is no longer available</source>
        <translation>{model} ist nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>PiAPI does not make clips with this model any more.</source>
        <translation>PiAPI erstellt mit diesem Modell keine Clips mehr.</translation>
    </message>
    <message>
        <source>{switch}</source>
        <translation>{switch}</translation>
    </message>
    <message>
        <source>PiAPI has too much to do</source>
        <translation>PiAPI ist überlastet</translation>
    </message>
    <message>
        <source>Too many takes run at once, on your account or at PiAPI.</source>
        <translation>Zu viele Takes laufen gleichzeitig, in Ihrem Konto oder bei PiAPI.</translation>
    </message>
    <message>
        <source>Nothing to do: the program waits and tries again by itself.</source>
        <translation>Nichts zu tun: Das Programm wartet und versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI hat eine Störung</translation>
    </message>
    <message>
        <source>The service answers with errors.</source>
        <translation>Der Dienst antwortet mit Fehlern.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>PiAPI cannot be reached from here.</source>
        <translation>PiAPI ist von hier nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The other side could not prove that it is PiAPI, so nothing was sent to it.</source>
        <translation>Die Gegenseite konnte nicht beweisen, dass sie PiAPI ist; darum wurde ihr nichts gesendet.</translation>
    </message>
    <message>
        <source>In a company network, set its certificate in the settings. Elsewhere check the clock of this computer.</source>
        <translation>Im Firmennetz: Tragen Sie dessen Zertifikat in den Einstellungen ein. Sonst: Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy did not let this through</source>
        <translation>Der Proxy hat dies nicht durchgelassen</translation>
    </message>
    <message>
        <source>The proxy of this network refused or did not answer.</source>
        <translation>Der Proxy dieses Netzes hat abgelehnt oder nicht geantwortet.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Dieses Netz verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Another page answered in place of PiAPI.</source>
        <translation>Statt PiAPI hat eine andere Seite geantwortet.</translation>
    </message>
    <message>
        <source>Open a web page, sign in to the network, and come back. The program then goes on by itself.</source>
        <translation>Öffnen Sie eine Webseite, melden Sie sich im Netz an und kehren Sie zurück. Das Programm macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The clip could not be saved.</source>
        <translation>Der Clip konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder. Then fetch the clip again: that is free.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner. Rufen Sie den Clip dann erneut ab: Das ist kostenlos.</translation>
    </message>
    <message>
        <source>The clips folder is gone</source>
        <translation>Der Clip-Ordner ist weg</translation>
    </message>
    <message>
        <source>The folder for clips was moved, unplugged, or is not writable.</source>
        <translation>Der Ordner für Clips wurde verschoben, getrennt oder ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder. Then fetch the clip again: that is free.</source>
        <translation>Holen Sie ihn zurück oder wählen Sie einen anderen Ordner. Rufen Sie den Clip dann erneut ab: Das ist kostenlos.</translation>
    </message>
    <message>
        <source>The clip is no longer on the disk</source>
        <translation>Der Clip ist nicht mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>The file was moved or deleted outside the program.</source>
        <translation>Die Datei wurde außerhalb des Programms verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again while PiAPI still keeps it: that is free.</source>
        <translation>Legen Sie sie zurück oder rufen Sie sie erneut ab, solange PiAPI sie noch hat: Das ist kostenlos.</translation>
    </message>
    <message>
        <source>The file is in use by another program</source>
        <translation>Die Datei wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>The clip is here, but could not be given its name: a virus scanner or another program holds the file.</source>
        <translation>Der Clip ist da, konnte aber seinen Namen nicht erhalten: Ein Virenscanner oder ein anderes Programm hält die Datei fest.</translation>
    </message>
    <message>
        <source>Nothing to do: the program tries again by itself until it is free.</source>
        <translation>Nichts zu tun: Das Programm versucht es von selbst, bis sie frei ist.</translation>
    </message>
    <message>
        <source>What came was not a video</source>
        <translation>Was kam, war kein Video</translation>
    </message>
    <message>
        <source>The download was damaged or was another kind of file, and was not kept.</source>
        <translation>Der Download war beschädigt oder eine andere Art von Datei und wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Fetch it again: that is free.</source>
        <translation>Rufen Sie ihn erneut ab: Das ist kostenlos.</translation>
    </message>
    <message>
        <source>The link to the clip has expired</source>
        <translation>Der Link zum Clip ist abgelaufen</translation>
    </message>
    <message>
        <source>PiAPI keeps clips for a short time only.</source>
        <translation>PiAPI bewahrt Clips nur kurze Zeit auf.</translation>
    </message>
    <message>
        <source>Fetch again asks PiAPI for a new link: that is free. If there is none, the clip is lost.</source>
        <translation>„Erneut abrufen“ bittet PiAPI um einen neuen Link: Das ist kostenlos. Gibt es keinen, ist der Clip verloren.</translation>
    </message>
    <message>
        <source>PiAPI gave no link to the clip</source>
        <translation>PiAPI hat keinen Link zum Clip genannt</translation>
    </message>
    <message>
        <source>The take is marked as done, but without a clip.</source>
        <translation>Der Take ist als fertig gemeldet, aber ohne Clip.</translation>
    </message>
    <message>
        <source>Check now asks once more, free. If it stays so, ask PiAPI with the task ID.</source>
        <translation>„Jetzt prüfen“ fragt noch einmal nach, kostenlos. Bleibt es so, fragen Sie PiAPI mit der Auftrags-ID.</translation>
    </message>
    <message>
        <source>PiAPI does not know this take</source>
        <translation>PiAPI kennt diesen Take nicht</translation>
    </message>
    <message>
        <source>The account of this key has no task with this ID.</source>
        <translation>Das Konto dieses Schlüssels hat keinen Auftrag mit dieser ID.</translation>
    </message>
    <message>
        <source>Check that the key is of the account that made the take, then check once more: that is free.</source>
        <translation>Prüfen Sie, ob der Schlüssel zu dem Konto gehört, das den Take erstellt hat, und fragen Sie erneut nach: Das ist kostenlos.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>Die Antwort wurde nicht verstanden</translation>
    </message>
    <message>
        <source>PiAPI answered in a way that this version does not know.</source>
        <translation>PiAPI hat auf eine Weise geantwortet, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Check again later: that is free. If it stays so, an update of the program may help.</source>
        <translation>Fragen Sie später erneut nach: Das ist kostenlos. Bleibt es so, hilft vielleicht ein Update des Programms.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>The request was sent, but the answer never came. Nobody knows yet whether PiAPI took it.</source>
        <translation>Die Anfrage wurde gesendet, aber die Antwort kam nie an. Noch weiß niemand, ob PiAPI sie angenommen hat.</translation>
    </message>
    <message>
        <source>The program looks for it in your account’s history. Do not generate it again before that is clear.</source>
        <translation>Das Programm sucht im Verlauf Ihres Kontos danach. Generieren Sie nicht erneut, bevor das geklärt ist.</translation>
    </message>
    <message>
        <source>The program was closed while this take was being sent.</source>
        <translation>Das Programm wurde beendet, während dieser Take gesendet wurde.</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>PiAPI did not accept these settings or this prompt.</source>
        <translation>PiAPI hat diese Einstellungen oder diesen Prompt nicht angenommen.</translation>
    </message>
    <message>
        <source>Change the prompt or the settings and generate again.</source>
        <translation>Ändern Sie den Prompt oder die Einstellungen und generieren Sie erneut.</translation>
    </message>
    <message>
        <source>The render did not work</source>
        <translation>Das Rendern ist nicht gelungen</translation>
    </message>
    <message>
        <source>PiAPI accepted the take and could not finish it.</source>
        <translation>PiAPI hat den Take angenommen und konnte ihn nicht fertigstellen.</translation>
    </message>
    <message>
        <source>Generating it again is a new take at its full price. Another model may do better.</source>
        <translation>Erneut generieren ist ein neuer Take zum vollen Preis. Ein anderes Modell kann es vielleicht besser.</translation>
    </message>
    <message>
        <source>The take was cancelled</source>
        <translation>Der Take wurde abgebrochen</translation>
    </message>
    <message>
        <source>It was cancelled at PiAPI, not by this program.</source>
        <translation>Er wurde bei PiAPI abgebrochen, nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>Generating it again is a new take at its full price.</source>
        <translation>Erneut generieren ist ein neuer Take zum vollen Preis.</translation>
    </message>
    <message>
        <source>That would go over your budget</source>
        <translation>Das würde Ihr Budget überschreiten</translation>
    </message>
    <message>
        <source>The budget that you set does not have room for this.</source>
        <translation>Das von Ihnen gesetzte Budget hat dafür keinen Platz.</translation>
    </message>
    <message>
        <source>Wait until the budget begins anew, or raise it in the settings.</source>
        <translation>Warten Sie, bis das Budget neu beginnt, oder erhöhen Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>Für Sie zurückgehalten</translation>
    </message>
    <message>
        <source>An earlier take of the same press was not confirmed, so this one was not sent.</source>
        <translation>Ein früherer Take desselben Klicks wurde nicht bestätigt; darum wurde dieser nicht gesendet.</translation>
    </message>
    <message>
        <source>Clear up the other one first. Then send this one, or take it back.</source>
        <translation>Klären Sie zuerst den anderen. Senden Sie dann diesen oder ziehen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>This could not be written down</source>
        <translation>Dies konnte nicht festgehalten werden</translation>
    </message>
    <message>
        <source>The program’s own records cannot be written, so nothing is sent: a take without a record could be paid twice.</source>
        <translation>Die Aufzeichnungen des Programms lassen sich nicht schreiben, darum wird nichts gesendet: Ein Take ohne Aufzeichnung könnte zweimal bezahlt werden.</translation>
    </message>
    <message>
        <source>Make room on the disk and start the program again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und starten Sie das Programm erneut.</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Ein Fehler dieses Programms</translation>
    </message>
    <message>
        <source>Something went wrong here that should not.</source>
        <translation>Hier ist etwas schiefgegangen, was nicht sollte.</translation>
    </message>
    <message>
        <source>Your takes are safe. Start the program again; if it comes back, copy the diagnostics from the settings.</source>
        <translation>Ihre Takes sind sicher. Starten Sie das Programm erneut; kommt der Fehler wieder, kopieren Sie die Diagnose aus den Einstellungen.</translation>
    </message>
    <message>
        <source>The connection is not safe: unknown authority</source>
        <translation>Die Verbindung ist nicht sicher: unbekannte Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI comes from an authority that this computer does not know. The proxy of a company does that. Nothing was sent to it.</source>
        <translation>Das für PiAPI gezeigte Zertifikat stammt von einer Stelle, die dieser Computer nicht kennt. Firmen-Proxys tun das. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>In a company network, set its certificate in the settings. Elsewhere do not trust this network.</source>
        <translation>Im Firmennetz: Tragen Sie dessen Zertifikat in den Einstellungen ein. Sonst: Trauen Sie diesem Netz nicht.</translation>
    </message>
    <message>
        <source>The connection is not safe: expired certificate</source>
        <translation>Die Verbindung ist nicht sicher: abgelaufenes Zertifikat</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI has expired, or the clock of this computer is ahead. Nothing was sent to it.</source>
        <translation>Das für PiAPI gezeigte Zertifikat ist abgelaufen, oder die Uhr dieses Computers geht vor. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, PiAPI has to renew its certificate.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, muss PiAPI sein Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The connection is not safe: certificate not yet valid</source>
        <translation>Die Verbindung ist nicht sicher: Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI is not valid yet: most likely the clock of this computer is behind. Nothing was sent to it.</source>
        <translation>Das für PiAPI gezeigte Zertifikat ist noch nicht gültig: Wahrscheinlich geht die Uhr dieses Computers nach. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The connection is not safe: wrong host name</source>
        <translation>Die Verbindung ist nicht sicher: falscher Hostname</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than PiAPI: somebody else answers in its place. Nothing was sent to it.</source>
        <translation>Das gezeigte Zertifikat gehört einem anderen Host als PiAPI: Jemand anderes antwortet an seiner Stelle. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>You may need to sign in to this network first. Else check the API address and the proxy in the settings.</source>
        <translation>Vielleicht müssen Sie sich zuerst in diesem Netz anmelden. Prüfen Sie sonst API-Adresse und Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>{headline}. {rest}</source>
        <translation>{headline}. {rest}</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>Nichts wurde gesendet und nichts berechnet.</translation>
    </message>
    <message>
        <source>It may have been charged: {price} counts as spent until that is clear.</source>
        <translation>Möglicherweise wurde es berechnet: {price} zählen als ausgegeben, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>The take is paid for: {price}. Fetching it costs nothing.</source>
        <translation>Der Take ist bezahlt: {price}. Ihn abzurufen kostet nichts.</translation>
    </message>
    <message>
        <source>The take goes on at PiAPI. It costs {price}, as ordered.</source>
        <translation>Der Take läuft bei PiAPI weiter. Er kostet {price}, wie bestellt.</translation>
    </message>
    <message>
        <source>PiAPI refused it at once, so nothing was charged.</source>
        <translation>PiAPI hat es sofort abgelehnt, darum wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost of a failed task; check your balance.</source>
        <translation>PiAPI erstattet die Kosten eines fehlgeschlagenen Auftrags normalerweise; prüfen Sie Ihr Guthaben.</translation>
    </message>
    <message>
        <source>PiAPI names a charge of {price}.</source>
        <translation>PiAPI nennt eine Abbuchung von {price}.</translation>
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
        <source>{name} is the nearest that works, {price}. Switching is free.</source>
        <translation>{name} ist das nächstliegende, das funktioniert, {price}. Der Wechsel ist kostenlos.</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Top up at PiAPI</source>
        <translation>Bei PiAPI aufladen</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Neu bearbeiten</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>Zu {model} wechseln</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
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
        <source>Install Sora Desktop again; your clips, takes and settings stay.</source>
        <translation>Installieren Sie Sora Desktop erneut; Ihre Clips, Takes und Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Clips cannot be played: the media plugin is missing.</source>
        <translation>Clips können nicht abgespielt werden: Das Medien-Plug-in fehlt.</translation>
    </message>
    <message>
        <source>Some pictures cannot be shown: a plugin is missing.</source>
        <translation>Manche Bilder können nicht gezeigt werden: Ein Plug-in fehlt.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Cheap, quick takes to find the shot, with sound</source>
        <translation>Günstige, schnelle Takes, um die Einstellung zu finden, mit Ton</translation>
    </message>
    <message>
        <source>Drafts in any shape, any length from 4 to 15 s</source>
        <translation>Entwürfe in jedem Format, jede Länge von 4 bis 15 s</translation>
    </message>
    <message>
        <source>Film-like shots with speech and sound, up to 8 s</source>
        <translation>Filmische Aufnahmen mit Sprache und Ton, bis 8 s</translation>
    </message>
    <message>
        <source>Longer shots in any shape, from square to 21:9</source>
        <translation>Längere Aufnahmen in jedem Format, von Quadrat bis 21:9</translation>
    </message>
    <message>
        <source>OpenAI ended Sora 2 on 2026-09-24. PiAPI may refuse it.</source>
        <translation>OpenAI hat Sora 2 am 24.09.2026 eingestellt. PiAPI lehnt es vielleicht ab.</translation>
    </message>
    <message>
        <source>People and movement, any length from 3 to 15 s</source>
        <translation>Menschen und Bewegung, jede Länge von 3 bis 15 s</translation>
    </message>
    <message>
        <source>PiAPI&apos;s pages disagree on lengths over 15 s, so they are not offered.</source>
        <translation>PiAPIs Seiten widersprechen sich bei Längen über 15 s, darum werden sie nicht angeboten.</translation>
    </message>
    <message>
        <source>Quick, cheap drafts at 720p, with sound</source>
        <translation>Schnelle, günstige Entwürfe in 720p, mit Ton</translation>
    </message>
    <message>
        <source>Steady motion in any shape, any length from 4 to 15 s</source>
        <translation>Ruhige Bewegung in jedem Format, jede Länge von 4 bis 15 s</translation>
    </message>
    <message>
        <source>The finest detail and motion of the Sora models, with sound</source>
        <translation>Feinste Details und Bewegung der Sora-Modelle, mit Ton</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Write an amount such as 20 or 7.50, or leave it empty.</source>
        <translation>Geben Sie einen Betrag wie 20 oder 7.50 ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Write an amount above $0, or leave it empty.</source>
        <translation>Geben Sie einen Betrag über $0 ein, oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>A budget stops new takes before they are sent. Empty means no limit.</source>
        <translation>Ein Budget stoppt neue Takes, bevor sie gesendet werden. Leer heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
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
        <source>Ask above</source>
        <translation>Fragen ab</translation>
    </message>
    <message>
        <source>One press of Generate that costs more than this asks first.</source>
        <translation>Kostet ein Klick auf „Generieren“ mehr als das, wird zuerst gefragt.</translation>
    </message>
    <message>
        <source>The month allows less than one day of it.</source>
        <translation>Der Monat erlaubt weniger als ein einziger Tag.</translation>
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
        <source>{word} is none of the blanks.</source>
        <translation>{word} ist keiner der Platzhalter.</translation>
    </message>
    <message>
        <source>Write a name with at least one of the blanks in it.</source>
        <translation>Schreiben Sie einen Namen mit mindestens einem der Platzhalter.</translation>
    </message>
    <message>
        <source>A paper boat on a rainy street</source>
        <translation>Ein Papierboot auf einer verregneten Straße</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Names of clips</source>
        <translation>Namen der Clips</translation>
    </message>
    <message>
        <source>Preview of the name</source>
        <translation>Vorschau des Namens</translation>
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
    <name>NetworkPage</name>
    <message>
        <source>Leave both empty to use what your system uses.</source>
        <translation>Lassen Sie beide leer, um die Einstellungen Ihres Systems zu verwenden.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A PEM file</source>
        <translation>Eine PEM-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>For networks that inspect traffic. Trusted in addition to the system&apos;s.</source>
        <translation>Für Netze, die den Verkehr prüfen. Gilt zusätzlich zu denen des Systems.</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Eigene Stelle</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Diese Datei ist nicht lesbar. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be PEM.</source>
        <translation>In dieser Datei ist kein Zertifikat. Sie muss im PEM-Format sein.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note on this take</source>
        <translation>Notiz zu diesem Take</translation>
    </message>
    <message>
        <source>A note on this take</source>
        <translation>Eine Notiz zu diesem Take</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Enter key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed: the answer was lost, and up to %1 may have been charged. Your account is being searched; nothing is sent again by itself.</source>
        <translation>
            <numerusform>%n Take nicht bestätigt: Die Antwort ging verloren, und bis zu %1 wurden möglicherweise berechnet. Ihr Konto wird durchsucht; nichts wird von selbst erneut gesendet.</numerusform>
            <numerusform>%n Takes nicht bestätigt: Die Antworten gingen verloren, und bis zu %1 wurden möglicherweise berechnet. Ihr Konto wird durchsucht; nichts wird von selbst erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>This is the demo. Prices are shown as they are, nothing is charged, and the clips are drawn on this computer, not made by PiAPI.</source>
        <translation>Dies ist die Demo. Preise werden gezeigt, wie sie sind, nichts wird berechnet, und die Clips werden auf diesem Computer gezeichnet, nicht von PiAPI erstellt.</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>Eigenen Schlüssel verwenden</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The first {n}. Write what you look for to find the others.</source>
        <translation>Die ersten {n}. Schreiben Sie, was Sie suchen, um die anderen zu finden.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Your takes play here</source>
        <translation>Hier laufen Ihre Takes</translation>
    </message>
    <message>
        <source>Generate a clip, or pick a take.</source>
        <translation>Generieren Sie einen Clip oder wählen Sie einen Take.</translation>
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
        <source>No sound: this machine has no device for it</source>
        <translation>Kein Ton: Dieses Gerät hat keine Tonausgabe</translation>
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
        <source>Sound on</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Leave full screen, then compare</source>
        <translation>Vollbild verlassen, dann vergleichen</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>In 100&#xa0;% zeigen</translation>
    </message>
    <message>
        <source>Play from here only</source>
        <translation>Erst ab hier abspielen</translation>
    </message>
    <message>
        <source>Play up to here only</source>
        <translation>Nur bis hier abspielen</translation>
    </message>
    <message>
        <source>Play the whole clip again</source>
        <translation>Wieder den ganzen Clip abspielen</translation>
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
        <source>Wipe instead of side by side</source>
        <translation>Blende statt nebeneinander</translation>
    </message>
    <message>
        <source>Wipe to the left</source>
        <translation>Blende nach links</translation>
    </message>
    <message>
        <source>Wipe to the right</source>
        <translation>Blende nach rechts</translation>
    </message>
    <message>
        <source>Hear take A</source>
        <translation>Take A hören</translation>
    </message>
    <message>
        <source>Hear take B</source>
        <translation>Take B hören</translation>
    </message>
    <message>
        <source>Hear neither</source>
        <translation>Keinen hören</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
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
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>There is no other take with a clip</source>
        <translation>Kein anderer Take hat einen Clip</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone</source>
        <translation>Die Datei des Clips ist weg</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. Fetch the take again: it is free.</source>
        <translation>%1 ist nicht mehr im Ordner. Rufen Sie den Take erneut ab: Das ist kostenlos.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is empty</source>
        <translation>Die Datei des Clips ist leer</translation>
    </message>
    <message>
        <source>%1 has no bytes in it. Fetch the take again: it is free.</source>
        <translation>%1 enthält keine Bytes. Rufen Sie den Take erneut ab: Das ist kostenlos.</translation>
    </message>
    <message>
        <source>This file is not a clip, or it is damaged</source>
        <translation>Diese Datei ist kein Clip, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Fetch the take again: it is free.</source>
        <translation>%1 lässt sich nicht öffnen. Rufen Sie den Take erneut ab: Das ist kostenlos.</translation>
    </message>
    <message>
        <source>The clip breaks off here</source>
        <translation>Hier bricht der Clip ab</translation>
    </message>
    <message>
        <source>The rest of %1 is damaged. Fetch the take again: it is free.</source>
        <translation>Der Rest von %1 ist beschädigt. Rufen Sie den Take erneut ab: Das ist kostenlos.</translation>
    </message>
    <message>
        <source>This clip has a format that cannot be shown here</source>
        <translation>Dieser Clip hat ein Format, das hier nicht gezeigt werden kann</translation>
    </message>
    <message>
        <source>The file is whole; no decoder for its picture is built in.</source>
        <translation>Die Datei ist vollständig; für ihr Bild ist kein Decoder eingebaut.</translation>
    </message>
    <message>
        <source>The clip has stopped moving</source>
        <translation>Der Clip bewegt sich nicht mehr</translation>
    </message>
    <message>
        <source>The sound system may have gone away. The file is whole.</source>
        <translation>Vielleicht ist das Audiosystem weg. Die Datei ist vollständig.</translation>
    </message>
    <message>
        <source>The clip&apos;s file does not answer</source>
        <translation>Die Datei des Clips antwortet nicht</translation>
    </message>
    <message>
        <source>The drive with %1 may be asleep or gone. Nothing is lost.</source>
        <translation>Das Laufwerk mit %1 schläft vielleicht oder ist weg. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Play forwards, faster with each press</source>
        <translation>Vorwärts abspielen, mit jedem Druck schneller</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <source>To the first frame</source>
        <translation>Zum ersten Bild</translation>
    </message>
    <message>
        <source>To the last frame</source>
        <translation>Zum letzten Bild</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
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
        <source>Save this frame as a picture</source>
        <translation>Dieses Bild speichern</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>In anderem Player öffnen</translation>
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
        <source>Hearing A</source>
        <translation>Ton von A</translation>
    </message>
    <message>
        <source>Hearing B</source>
        <translation>Ton von B</translation>
    </message>
    <message>
        <source>Hearing neither</source>
        <translation>Ohne Ton</translation>
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
        <source>About the price</source>
        <translation>Über den Preis</translation>
    </message>
    <message>
        <source>Price of PiAPI as of {day}. The API&apos;s own figure replaces it once known.</source>
        <translation>Preis von PiAPI, Stand {day}. Sobald bekannt, gilt der Betrag der API.</translation>
    </message>
    <message>
        <source>PiAPI names no exact price for these settings (as of {day}); it may be higher.</source>
        <translation>PiAPI nennt für diese Einstellungen keinen genauen Preis (Stand {day}); er kann höher sein.</translation>
    </message>
    <message>
        <source>{length} {times} {rate} = {price}</source>
        <translation>{length} {times} {rate} = {price}</translation>
    </message>
    <message>
        <source>{one}, {n} takes {total}</source>
        <translation>{one}, {n} Takes {total}</translation>
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
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Earlier prompt {n} of {count}. Yours comes back with Down.</source>
        <translation>Früherer Prompt {n} von {count}. Mit „Ab“ kommt Ihrer zurück.</translation>
    </message>
    <message>
        <source>Still to fill in: {names}. Tab goes there.</source>
        <translation>Noch auszufüllen: {names}. Tab führt dorthin.</translation>
    </message>
    <message>
        <source>Kept from the last time, not sent yet.</source>
        <translation>Vom letzten Mal behalten, noch nicht gesendet.</translation>
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
        <source>What you generate is listed here, to be used again.</source>
        <translation>Was Sie generieren, steht hier zur Wiederverwendung.</translation>
    </message>
    <message>
        <source>No templates yet. Write a prompt with blanks such as {subject}, and save it.</source>
        <translation>Noch keine Vorlagen. Schreiben Sie einen Prompt mit Lücken wie {subject} und speichern Sie ihn.</translation>
    </message>
    <message>
        <source>Kept as a template</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>The template could not be kept</source>
        <translation>Die Vorlage konnte nicht behalten werden</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>Der Ordner konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is too long for a prompt</source>
        <translation>sie ist zu lang für einen Prompt</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>sie ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it is not written as TOML</source>
        <translation>sie ist nicht als TOML geschrieben</translation>
    </message>
    <message>
        <source>there is no prompt in it</source>
        <translation>sie enthält keinen Prompt</translation>
    </message>
    <message>
        <source>{file} was skipped: {why}.</source>
        <translation>{file} wurde übergangen: {why}.</translation>
    </message>
    <message>
        <source>Not filled in: {names}. The model gets the words in braces as they stand.</source>
        <translation>Nicht ausgefüllt: {names}. Das Modell erhält die Wörter in Klammern so, wie sie dastehen.</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>Trotzdem generieren ({total})</translation>
    </message>
    <message>
        <source>Generate with blanks?</source>
        <translation>Mit Lücken generieren?</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Takes beyond this wait here, unsent and unpaid, and go by themselves.</source>
        <translation>Weitere Takes warten hier, ungesendet und unbezahlt, und gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <translation>Takes gleichzeitig</translation>
    </message>
    <message>
        <source>Your plan may allow fewer; then the service makes the rest wait.</source>
        <translation>Ihr Tarif erlaubt vielleicht weniger; dann lässt der Dienst die übrigen warten.</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>The list of takes was damaged and has been restored from a copy of {time}. Look for missing takes? It is free.</source>
        <translation>Die Take-Liste war beschädigt und wurde aus einer Kopie von {time} wiederhergestellt. Fehlende Takes suchen? Das ist kostenlos.</translation>
    </message>
    <message>
        <source>A new list of takes was begun. Look for the earlier ones in your account and in the clips folder? It is free.</source>
        <translation>Eine neue Take-Liste wurde begonnen. Die früheren in Ihrem Konto und im Clip-Ordner suchen? Das ist kostenlos.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde beendet.</translation>
    </message>
    <message>
        <source>Look for missing takes</source>
        <translation>Fehlende Takes suchen</translation>
    </message>
    <message>
        <source>Looking for missing takes in your account…</source>
        <translation>Fehlende Takes werden in Ihrem Konto gesucht …</translation>
    </message>
    <message>
        <source>Looking for missing takes: {n} of {count} read…</source>
        <translation>Fehlende Takes werden gesucht: {n} von {count} gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{n} more could not be read: {why}.</source>
        <translation>{n} weitere konnten nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>Your account could not be looked through: {why}.</source>
        <translation>Ihr Konto konnte nicht durchsucht werden: {why}.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>No missing takes were found.</source>
        <translation>Es wurden keine fehlenden Takes gefunden.</translation>
    </message>
    <message>
        <source>1 take found again.</source>
        <translation>1 Take wiedergefunden.</translation>
    </message>
    <message>
        <source>{n} takes found again.</source>
        <translation>{n} Takes wiedergefunden.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Prompt and settings of %1 are in Compose</source>
        <translation>Prompt und Einstellungen von %1 stehen unter „Verfassen“</translation>
    </message>
    <message>
        <source>some of them were changed to fit, see below the model</source>
        <translation>einige davon wurden angepasst, siehe unter dem Modell</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no recipe in %1</source>
        <translation>In %1 ist kein Rezept</translation>
    </message>
    <message>
        <source>only clips that were made here carry one, and some programs remove it.</source>
        <translation>nur hier erstellte Clips haben eines, und manche Programme entfernen es.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 is a file from elsewhere; it was not added to your takes.</source>
        <translation>%1 ist eine Datei von anderswo; sie wurde nicht zu Ihren Takes hinzugefügt.</translation>
    </message>
    <message>
        <source>Use its prompt and settings</source>
        <translation>Prompt und Einstellungen verwenden</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename on disk</source>
        <translation>Auf dem Datenträger umbenennen</translation>
    </message>
    <message>
        <source>The files get new names and stay in their folder. Other programs that have them open lose sight of them.</source>
        <translation>Die Dateien erhalten neue Namen und bleiben in ihrem Ordner. Andere Programme, die sie offen haben, verlieren sie.</translation>
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
    <name>Scrubber</name>
    <message>
        <source>Position in the clip</source>
        <translation>Position im Clip</translation>
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
        <source>Account not reached</source>
        <translation>Konto nicht erreicht</translation>
    </message>
    <message>
        <source>One looks like it</source>
        <translation>Einer sieht danach aus</translation>
    </message>
    <message>
        <source>{n} look like it</source>
        <translation>{n} sehen danach aus</translation>
    </message>
    <message>
        <source>Looked once</source>
        <translation>Einmal gesucht</translation>
    </message>
    <message>
        <source>Looked {n} times</source>
        <translation>{n}-mal gesucht</translation>
    </message>
    <message>
        <source>Checking your account ({n} of {count})…</source>
        <translation>Ihr Konto wird geprüft ({n} von {count}) …</translation>
    </message>
    <message>
        <source>Checking your account…</source>
        <translation>Ihr Konto wird geprüft …</translation>
    </message>
    <message>
        <source>Your account&apos;s list could not be had: {why}. It is asked again by itself.</source>
        <translation>Die Liste Ihres Kontos war nicht zu bekommen: {why}. Sie wird von selbst erneut abgefragt.</translation>
    </message>
    <message>
        <source>It is looked for in your account in a moment.</source>
        <translation>Er wird gleich in Ihrem Konto gesucht.</translation>
    </message>
    <message>
        <source>Looked once, not found yet.</source>
        <translation>Einmal gesucht, noch nicht gefunden.</translation>
    </message>
    <message>
        <source>Looked {n} times, not found yet.</source>
        <translation>{n}-mal gesucht, noch nicht gefunden.</translation>
    </message>
    <message>
        <source>It may still turn up.</source>
        <translation>Er kann noch auftauchen.</translation>
    </message>
    <message>
        <source>It is looked for again by itself.</source>
        <translation>Er wird von selbst erneut gesucht.</translation>
    </message>
    <message>
        <source>We lost the answer. This may have been charged ({price}), and counts as spent until that is clear.</source>
        <translation>Die Antwort ging verloren. Möglicherweise wurde dies berechnet ({price}) und zählt als ausgegeben, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>One task of your account looks like it: pick it if it is the one.</source>
        <translation>Ein Auftrag Ihres Kontos sieht danach aus: Wählen Sie ihn, wenn er es ist.</translation>
    </message>
    <message>
        <source>{n} tasks of your account look like it: pick the right one.</source>
        <translation>{n} Aufträge Ihres Kontos sehen danach aus: Wählen Sie den richtigen.</translation>
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
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
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
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
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
        <source>Search a command or its keys</source>
        <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>Press the keys in the field above.</source>
        <translation>Drücken Sie die Tasten im Feld oben.</translation>
    </message>
    <message>
        <source>This press costs money, so it needs Ctrl, Alt or a function key.</source>
        <translation>Dieser Druck kostet Geld, darum braucht er Strg, Alt oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Now %1, once you save.</source>
        <translation>Jetzt %1, sobald Sie speichern.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Change that one first.</source>
        <translation>%1 gehört zu „%2“. Ändern Sie zuerst diesen Befehl.</translation>
    </message>
    <message>
        <source>All as at the beginning, once you save.</source>
        <translation>Alle wie zu Beginn, sobald Sie speichern.</translation>
    </message>
</context>
<context>
    <name>ShotSettings</name>
    <message>
        <source>What the change of model changed</source>
        <translation>Was der Modellwechsel geändert hat</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>{gone} is no longer offered: {name} in its place.</source>
        <translation>{gone} wird nicht mehr angeboten: stattdessen {name}.</translation>
    </message>
    <message>
        <source> Changed: {parts}.</source>
        <translation> Geändert: {parts}.</translation>
    </message>
    <message>
        <source>Changed to fit {name}: {parts}.</source>
        <translation>An {name} angepasst: {parts}.</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>sound</source>
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
    <message>
        <source>no choice of {what}</source>
        <translation>keine Wahl bei {what}</translation>
    </message>
    <message>
        <source>{what} {new}</source>
        <translation>{what} {new}</translation>
    </message>
    <message>
        <source>{what} {new} instead of {old}</source>
        <translation>{what} {new} statt {old}</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the takes: %1</source>
        <translation>Reihenfolge der Takes: %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Sora Desktop cannot start</source>
        <translation>Sora Desktop kann nicht starten</translation>
    </message>
    <message>
        <source>The list of your takes cannot be read</source>
        <translation>Die Liste Ihrer Takes ist nicht lesbar</translation>
    </message>
    <message>
        <source>Your clips are not touched. You can begin a new list; takes that were under way are then followed in your account at PiAPI only.</source>
        <translation>Ihre Clips bleiben unangetastet. Sie können eine neue Liste beginnen; laufende Takes lassen sich dann nur in Ihrem Konto bei PiAPI verfolgen.</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>Neue Liste beginnen</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version again.</source>
        <translation>Nichts wurde geändert. Installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>The file %1 is of a newer version of this program.</source>
        <translation>Die Datei %1 stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used, and no good copy of it was found.</source>
        <translation>Die Datei %1 ist nicht verwendbar, und es fand sich keine gute Kopie davon.</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>Sie wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The folder in which Sora Desktop keeps its list of takes cannot be used. Make it writable or bring it back, then start again. Nothing was changed.</source>
        <translation>Der Ordner, in dem Sora Desktop seine Take-Liste führt, ist nicht benutzbar. Machen Sie ihn beschreibbar oder holen Sie ihn zurück und starten Sie erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The API address given at the start cannot be used. %1</source>
        <translation>Die beim Start angegebene API-Adresse ist nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>Sora Desktop is already running with this library, but does not answer. Close it, or wait until it has closed, and start again. If it is not running, delete the file %1.</source>
        <translation>Sora Desktop läuft bereits mit dieser Bibliothek, antwortet aber nicht. Schließen Sie es oder warten Sie, bis es beendet ist, und starten Sie erneut. Läuft es nicht, löschen Sie die Datei %1.</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>Die Einstellungen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Set back to the usual value, because it cannot be used: %1.</source>
        <translation>Auf den üblichen Wert zurückgesetzt, weil nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>The settings file was damaged. The usual settings hold; it is kept as %1.</source>
        <translation>Die Einstellungsdatei war beschädigt. Es gelten die üblichen Einstellungen; sie wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings file is damaged: %1</source>
        <translation>Die Einstellungsdatei ist beschädigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the journal cannot be read and cannot be shown. Nothing was deleted: what was paid for can still be seen in your account at PiAPI.</source>
        <translation>
            <numerusform>%n Take im Journal ist nicht lesbar und kann nicht gezeigt werden. Nichts wurde gelöscht: Was bezahlt wurde, ist weiterhin in Ihrem Konto bei PiAPI zu sehen.</numerusform>
            <numerusform>%n Takes im Journal sind nicht lesbar und können nicht gezeigt werden. Nichts wurde gelöscht: Was bezahlt wurde, ist weiterhin in Ihrem Konto bei PiAPI zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Heute ausgegeben</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Key not saved</source>
        <translation>Schlüssel nicht gesichert</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>A demo: no key, no cost. The clips do not come from PiAPI.</source>
        <translation>Eine Demo: kein Schlüssel, keine Kosten. Die Clips kommen nicht von PiAPI.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Guthaben {amount}</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>Guthaben nicht bekannt</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>Heute {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {budget}</source>
        <translation>Heute {amount} von {budget}</translation>
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
        <source>{amount} not confirmed</source>
        <translation>{amount} nicht bestätigt</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost: it counts as spent until that is clear.</source>
        <translation>Gesendet, aber die Antwort ging verloren: Es zählt als ausgegeben, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>{n} in line</source>
        <translation>{n} in Reihe</translation>
    </message>
    <message>
        <source>{n} sending</source>
        <translation>{n} werden gesendet</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} warten</translation>
    </message>
    <message>
        <source>{n} rendering</source>
        <translation>{n} rendern</translation>
    </message>
    <message>
        <source>{n} downloading</source>
        <translation>{n} laden</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} unterwegs</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI hat eine Störung</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Account refused</source>
        <translation>Konto abgelehnt</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags of 1 take</source>
        <translation>Schlagwörter von 1 Take</translation>
    </message>
    <message>
        <source>Tags of %1 takes</source>
        <translation>Schlagwörter von %1 Takes</translation>
    </message>
    <message>
        <source>Some of them also have: %1</source>
        <translation>Einige davon haben auch: %1</translation>
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
        <source>Remove the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
    <message>
        <source>Compare the two</source>
        <translation>Die beiden vergleichen</translation>
    </message>
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
        <source>Fetch again (free)</source>
        <translation>Erneut abrufen (kostenlos)</translation>
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
        <source>Pick from the account&apos;s list…</source>
        <translation>Aus der Liste des Kontos wählen …</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Take back (nothing was sent)</source>
        <translation>Zurückziehen (nichts wurde gesendet)</translation>
    </message>
    <message>
        <source>Send now %1</source>
        <translation>Jetzt senden %1</translation>
    </message>
    <message>
        <source>Send now from %1</source>
        <translation>Jetzt senden ab %1</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Neu bearbeiten</translation>
    </message>
    <message>
        <source>Use this prompt and settings</source>
        <translation>Prompt und Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Generate again (%1)</source>
        <translation>Erneut generieren (%1)</translation>
    </message>
    <message>
        <source>Send again (may charge a second time) (%1)</source>
        <translation>Erneut senden (kann ein zweites Mal kosten) (%1)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>In anderem Player öffnen</translation>
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
        <source>Rename on disk…</source>
        <translation>Auf dem Datenträger umbenennen …</translation>
    </message>
    <message>
        <source>Save recipe beside the clip</source>
        <translation>Rezept neben dem Clip speichern</translation>
    </message>
    <message>
        <source>Export for editing…</source>
        <translation>Für den Schnitt exportieren …</translation>
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
        <source>Go to the take that it was made from</source>
        <translation>Zum Take, aus dem er entstand</translation>
    </message>
    <message>
        <source>Show its family</source>
        <translation>Seine Familie zeigen</translation>
    </message>
    <message>
        <source>Show the takes of this press</source>
        <translation>Die Takes dieses Klicks zeigen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>TakeCommand</name>
    <message>
        <source>Play the take</source>
        <translation>Take abspielen</translation>
    </message>
    <message>
        <source>Do what the take waits for</source>
        <translation>Tun, worauf der Take wartet</translation>
    </message>
    <message>
        <source>Details of the take</source>
        <translation>Details des Takes</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Stern setzen oder entfernen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Undo star, tag, note or bin</source>
        <translation>Stern, Schlagwort, Notiz oder Papierkorb rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Copy the file, or the prompt</source>
        <translation>Datei oder Prompt kopieren</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>Liste oder Raster</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Größere Bilder</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Kleinere Bilder</translation>
    </message>
</context>
<context>
    <name>TaskFacts</name>
    <message>
        <source>Ordered {moment}</source>
        <translation>Bestellt {moment}</translation>
    </message>
    <message>
        <source>Task ID {id}</source>
        <translation>Auftrags-ID {id}</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>Datei {name}</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Take {n}</translation>
    </message>
</context>
<context>
    <name>TaskListHeader</name>
    <message>
        <source>Search the takes</source>
        <translation>Takes durchsuchen</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>One press with take %1</source>
        <translation>Ein Klick mit Take %1</translation>
    </message>
    <message>
        <source>Family of take %1</source>
        <translation>Familie von Take %1</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 Take</translation>
    </message>
    <message>
        <source>%2 takes</source>
        <translation>%2 Takes</translation>
    </message>
</context>
<context>
    <name>TaskListModel</name>
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
    <name>TaskRow</name>
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
    <name>TaskView</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed: %1</source>
        <translation>Tempo: %1</translation>
    </message>
    <message>
        <source>Moment that is shown</source>
        <translation>Gezeigter Moment</translation>
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
        <source>%1 could not be moved to the trash. It is still there.</source>
        <translation>%1 konnte nicht in den Papierkorb verschoben werden und ist noch da.</translation>
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
    <name>TroubleNotice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>In anderem Player öffnen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Diese Zeile schließen</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Version %1 of Sora Desktop is there.</source>
        <translation>Version %1 von Sora Desktop ist da.</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Download-Seite öffnen</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Picture of the clip</source>
        <translation>Bild des Clips</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>On top of the size that the system gives. Holds from the next start on.</source>
        <translation>Zusätzlich zur Größe des Systems. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Takes go on at PiAPI in any case, and are fetched at the next start.</source>
        <translation>Takes laufen bei PiAPI in jedem Fall weiter und werden beim nächsten Start abgerufen.</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>Beim Schließen</translation>
    </message>
    <message>
        <source>Tell me when takes are done</source>
        <translation>Melden, wenn Takes fertig sind</translation>
    </message>
    <message>
        <source>Once for each press, and only while the window is not in front.</source>
        <translation>Einmal je Klick, und nur, wenn das Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves or plays by itself. Without it, your system decides.</source>
        <translation>Nichts bewegt sich oder spielt von selbst. Sonst entscheidet Ihr System.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Ask while takes are under way</source>
        <translation>Fragen, solange Takes unterwegs sind</translation>
    </message>
    <message>
        <source>Follow takes in the tray</source>
        <translation>Takes im Infobereich verfolgen</translation>
    </message>
    <message>
        <source>Always quit</source>
        <translation>Immer beenden</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Not confirmed: may have been charged {price}</source>
        <translation>Nicht bestätigt: möglicherweise {price} berechnet</translation>
    </message>
    <message>
        <source>Waiting for a slot, {time}{trouble}</source>
        <translation>Wartet auf einen Platz, {time}{trouble}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed: {why}, {charge}</source>
        <translation>Fehlgeschlagen, {charge}: {why}</translation>
    </message>
    <message>
        <source>Not sent. Nothing was charged</source>
        <translation>Nicht gesendet. Nichts wurde berechnet</translation>
    </message>
    <message>
        <source>Not sent: {why}. Nothing was charged</source>
        <translation>Nicht gesendet: {why}. Nichts wurde berechnet</translation>
    </message>
    <message>
        <source>In line, not sent yet</source>
        <translation>In der Warteschlange, noch nicht gesendet</translation>
    </message>
    <message>
        <source>In line, not sent yet: {why}</source>
        <translation>In der Warteschlange, noch nicht gesendet: {why}</translation>
    </message>
    <message>
        <source>In line, not sent yet: {why}, next try in {time}</source>
        <translation>In der Warteschlange, noch nicht gesendet: {why}, nächster Versuch in {time}</translation>
    </message>
    <message>
        <source>Rendering, {time}{usual}{trouble}</source>
        <translation>Wird gerendert, {time}{usual}{trouble}</translation>
    </message>
    <message>
        <source> (usually about {time})</source>
        <translation> (üblich etwa {time})</translation>
    </message>
    <message>
        <source> (longer than usual, about {time})</source>
        <translation> (länger als üblich, etwa {time})</translation>
    </message>
    <message>
        <source>. Asking again: {why}</source>
        <translation>. Neue Abfrage: {why}</translation>
    </message>
    <message>
        <source>No clear answer, still asking, {time}</source>
        <translation>Keine klare Antwort, Abfrage läuft, {time}</translation>
    </message>
    <message>
        <source>PiAPI says “{word}”, still asking, {time}</source>
        <translation>PiAPI sagt „{word}“, Abfrage läuft, {time}</translation>
    </message>
    <message>
        <source>Rendered and paid, but its link has expired</source>
        <translation>Gerendert und bezahlt, aber der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>Rendered, waiting to download</source>
        <translation>Gerendert, wartet auf den Download</translation>
    </message>
    <message>
        <source>Rendered and paid, not downloaded: {why}</source>
        <translation>Gerendert und bezahlt, nicht heruntergeladen: {why}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading {size}, {speed}</source>
        <translation>Wird heruntergeladen {size}, {speed}</translation>
    </message>
    <message>
        <source>Downloading {n} %, {speed}</source>
        <translation>Wird heruntergeladen {n}&#xa0;%, {speed}</translation>
    </message>
    <message>
        <source>Taken back. Nothing was charged</source>
        <translation>Zurückgezogen. Nichts wurde berechnet</translation>
    </message>
    <message>
        <source>Set aside: you said that it did not happen</source>
        <translation>Beiseitegelegt: laut Ihnen nicht ausgeführt</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>nichts wurde berechnet</translation>
    </message>
    <message>
        <source>PiAPI names a charge of {price}</source>
        <translation>PiAPI nennt eine Abbuchung von {price}</translation>
    </message>
    <message>
        <source>not charged as far as we know</source>
        <translation>unseres Wissens nicht berechnet</translation>
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
        <source>API key refused</source>
        <translation>API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>account refused</source>
        <translation>Konto abgelehnt</translation>
    </message>
    <message>
        <source>balance too low</source>
        <translation>Guthaben zu niedrig</translation>
    </message>
    <message>
        <source>refused by moderation</source>
        <translation>von der Moderation abgelehnt</translation>
    </message>
    <message>
        <source>the model is gone</source>
        <translation>das Modell gibt es nicht mehr</translation>
    </message>
    <message>
        <source>PiAPI has too much to do</source>
        <translation>PiAPI ist überlastet</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI hat eine Störung</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>der Proxy hat abgelehnt</translation>
    </message>
    <message>
        <source>this network wants a sign-in</source>
        <translation>dieses Netz verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the clips folder is gone</source>
        <translation>der Clip-Ordner ist weg</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>die Datei ist weg</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>ein anderes Programm benutzt die Datei</translation>
    </message>
    <message>
        <source>the file was no video</source>
        <translation>die Datei war kein Video</translation>
    </message>
    <message>
        <source>its link has expired</source>
        <translation>der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>PiAPI gave no link</source>
        <translation>PiAPI nannte keinen Link</translation>
    </message>
    <message>
        <source>PiAPI does not know this take</source>
        <translation>PiAPI kennt diesen Take nicht</translation>
    </message>
    <message>
        <source>the answer was not understood</source>
        <translation>die Antwort wurde nicht verstanden</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>die Antwort ging verloren</translation>
    </message>
    <message>
        <source>the program was closed while sending</source>
        <translation>das Programm wurde beim Senden beendet</translation>
    </message>
    <message>
        <source>refused by PiAPI</source>
        <translation>von PiAPI abgelehnt</translation>
    </message>
    <message>
        <source>the render did not work</source>
        <translation>das Rendern ist nicht gelungen</translation>
    </message>
    <message>
        <source>cancelled at PiAPI</source>
        <translation>bei PiAPI abgebrochen</translation>
    </message>
    <message>
        <source>over your budget</source>
        <translation>über Ihrem Budget</translation>
    </message>
    <message>
        <source>held back for you</source>
        <translation>für Sie zurückgehalten</translation>
    </message>
    <message>
        <source>it could not be written down</source>
        <translation>es konnte nicht festgehalten werden</translation>
    </message>
    <message>
        <source>a fault of this program</source>
        <translation>ein Fehler dieses Programms</translation>
    </message>
    <message>
        <source>Choose a model: this one is not in the list.</source>
        <translation>Wählen Sie ein Modell: Dieses steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Choose another model: {model} is gone.</source>
        <translation>Wählen Sie ein anderes Modell: {model} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Schreiben Sie zuerst einen Prompt.</translation>
    </message>
    <message>
        <source>The prompt is too long: shorten it to {limit} characters.</source>
        <translation>Der Prompt ist zu lang: Kürzen Sie ihn auf {limit} Zeichen.</translation>
    </message>
    <message>
        <source>The prompt holds a sign that cannot be sent. Type that part again.</source>
        <translation>Der Prompt enthält ein Zeichen, das nicht gesendet werden kann. Tippen Sie diese Stelle neu.</translation>
    </message>
    <message>
        <source>Choose a shape that {model} makes.</source>
        <translation>Wählen Sie ein Format, das {model} kann.</translation>
    </message>
    <message>
        <source>Choose a resolution that {model} makes.</source>
        <translation>Wählen Sie eine Auflösung, die {model} kann.</translation>
    </message>
    <message>
        <source>Choose a length that {model} makes.</source>
        <translation>Wählen Sie eine Länge, die {model} kann.</translation>
    </message>
    <message>
        <source>Choose a sound setting that {model} takes.</source>
        <translation>Wählen Sie eine Toneinstellung, die {model} kennt.</translation>
    </message>
    <message>
        <source>Choose from 1 to 20 takes.</source>
        <translation>Wählen Sie 1 bis 20 Takes.</translation>
    </message>
</context>
</TS>
