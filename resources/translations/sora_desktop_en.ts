<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BinBar</name>
    <message numerus="yes">
        <source>%n take(s) in the bin</source>
        <translation>
            <numerusform>%n take in the bin</numerusform>
            <numerusform>%n takes in the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n clip(s) copied.</source>
        <translation>
            <numerusform>%n clip copied.</numerusform>
            <numerusform>%n clips copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) without a known length are not in it.</source>
        <translation>
            <numerusform>%n clip without a known length are not in it.</numerusform>
            <numerusform>%n clips without a known length are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be copied: {why}.</source>
        <translation>
            <numerusform>%n could not be copied: {why}.</numerusform>
            <numerusform>%n could not be copied: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n recipe(s) saved beside the clips</source>
        <translation>
            <numerusform>%n recipe saved beside the clips</numerusform>
            <numerusform>%n recipes saved beside the clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) renamed</source>
        <translation>
            <numerusform>%n clip renamed</numerusform>
            <numerusform>%n clips renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept the old name: {why}.</source>
        <translation>
            <numerusform>%n kept the old name: {why}.</numerusform>
            <numerusform>%n kept the old name: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n take under way</numerusform>
            <numerusform>%n takes under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message numerus="yes">
        <source>Tags of %n take(s) changed</source>
        <translation>
            <numerusform>Tags of %n take changed</numerusform>
            <numerusform>Tags of %n takes changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the bin</source>
        <translation>
            <numerusform>%n take moved to the bin</numerusform>
            <numerusform>%n takes moved to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) restored</source>
        <translation>
            <numerusform>%n take restored</numerusform>
            <numerusform>%n takes restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) starred</source>
        <translation>
            <numerusform>%n take starred</numerusform>
            <numerusform>%n takes starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>%n star removed</numerusform>
            <numerusform>%n stars removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryTalk</name>
    <message numerus="yes">
        <source>%n take(s) left here: not finished, may cost money</source>
        <translation>
            <numerusform>%n take left here: not finished, may cost money</numerusform>
            <numerusform>%n takes left here: not finished, may cost money</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will go to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n file (%1) will go to the system&apos;s trash.</numerusform>
            <numerusform>%n files (%1) will go to the system&apos;s trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin of %n take(s)?</source>
        <translation>
            <numerusform>Empty the bin of %n take?</numerusform>
            <numerusform>Empty the bin of %n takes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n take under way</numerusform>
            <numerusform>%n takes under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) ready</source>
        <translation>
            <numerusform>%n take ready</numerusform>
            <numerusform>%n takes ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n take failed</numerusform>
            <numerusform>%n takes failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed</source>
        <translation>
            <numerusform>%n take not confirmed</numerusform>
            <numerusform>%n takes not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n take(s) not confirmed: the answer was lost, and up to %1 may have been charged. Your account is being searched; nothing is sent again by itself.</source>
        <translation>
            <numerusform>%n take not confirmed: the answer was lost, and up to %1 may have been charged. Your account is being searched; nothing is sent again by itself.</numerusform>
            <numerusform>%n takes not confirmed: the answer was lost, and up to %1 may have been charged. Your account is being searched; nothing is sent again by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message numerus="yes">
        <source>Rename %n clip(s)</source>
        <translation>
            <numerusform>Rename %n clip</numerusform>
            <numerusform>Rename %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n take(s) selected</source>
        <translation>
            <numerusform>%n take selected</numerusform>
            <numerusform>%n takes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message numerus="yes">
        <source>%n take(s) in the journal cannot be read and cannot be shown. Nothing was deleted: what was paid for can still be seen in your account at PiAPI.</source>
        <translation>
            <numerusform>%n take in the journal cannot be read and cannot be shown. Nothing was deleted: what was paid for can still be seen in your account at PiAPI.</numerusform>
            <numerusform>%n takes in the journal cannot be read and cannot be shown. Nothing was deleted: what was paid for can still be seen in your account at PiAPI.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
    <message numerus="yes">
        <source>%1: %n take(s)</source>
        <translation>
            <numerusform>%1: %n take</numerusform>
            <numerusform>%1: %n takes</numerusform>
        </translation>
    </message>
</context>
</TS>
