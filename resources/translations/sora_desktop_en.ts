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
