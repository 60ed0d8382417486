<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionChip</name>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
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
    <name>Charges</name>
    <message numerus="yes">
        <source>%n charge(s) that this computer didn&apos;t make</source>
        <translation>
            <numerusform>%n charge that this computer didn&apos;t make</numerusform>
            <numerusform>%n charges that this computer didn&apos;t make</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an unknown amount</source>
        <translation>
            <numerusform>%n of an unknown amount</numerusform>
            <numerusform>%n of an unknown amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be a take that isn&apos;t confirmed</source>
        <translation>
            <numerusform>%n may be a take that isn&apos;t confirmed</numerusform>
            <numerusform>%n may be takes that aren&apos;t confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a task ID</source>
        <translation>
            <numerusform>%n line without a task ID</numerusform>
            <numerusform>%n lines without a task ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with two charges (we count the higher)</source>
        <translation>
            <numerusform>%n task with two charges (we count the higher)</numerusform>
            <numerusform>%n tasks with two charges (we count the higher)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with a charge that can&apos;t be right</source>
        <translation>
            <numerusform>%n task with a charge that can&apos;t be right</numerusform>
            <numerusform>%n tasks with a charge that can&apos;t be right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n take(s)</source>
        <translation>
            <numerusform>Brought in %n take</numerusform>
            <numerusform>Brought in %n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message numerus="yes">
        <source>Generate %n take(s) for {total}?</source>
        <translation>
            <numerusform>Generate %n take for {total}?</numerusform>
            <numerusform>Generate %n takes for {total}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s).</source>
        <translation>
            <numerusform>Your choices make %n prompt.</numerusform>
            <numerusform>Your choices make %n prompts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Each is made %n time(s).</source>
        <translation>
            <numerusform> Each is made %n time.</numerusform>
            <numerusform> Each is made %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseBehaviour</name>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n take in progress</numerusform>
            <numerusform>%n takes in progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n shot</numerusform>
            <numerusform>%n shots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n shot</numerusform>
            <numerusform>%n shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet saved as %n picture(s).</source>
        <translation>
            <numerusform>Contact sheet saved as %n picture.</numerusform>
            <numerusform>Contact sheet saved as %n pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Replace %n file?</numerusform>
            <numerusform>Replace %n files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message numerus="yes">
        <source>%n paid clip(s) can&apos;t be downloaded</source>
        <translation>
            <numerusform>%n paid clip can&apos;t be downloaded</numerusform>
            <numerusform>%n paid clips can&apos;t be downloaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded: disk full</source>
        <translation>
            <numerusform>%n paid clip not downloaded: disk full</numerusform>
            <numerusform>%n paid clips not downloaded: disk full</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) deleted since this draft</source>
        <translation>
            <numerusform>%n reference deleted since this draft</numerusform>
            <numerusform>%n references deleted since this draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Exported %n clip(s).</source>
        <translation>
            <numerusform>Exported %n clip.</numerusform>
            <numerusform>Exported %n clips.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s) to…</source>
        <translation>
            <numerusform>Export %n clip to…</numerusform>
            <numerusform>Export %n clips to…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s) with {files}.</source>
        <translation>
            <numerusform>Exported %n clip with {files}.</numerusform>
            <numerusform>Exported %n clips with {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a clip: %n shot(s).</source>
        <translation>
            <numerusform>Without a clip: %n shot.</numerusform>
            <numerusform>Without a clip: %n shots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First take used, none chosen: %n shot(s).</source>
        <translation>
            <numerusform>First take used, none chosen: %n shot.</numerusform>
            <numerusform>First take used, none chosen: %n shots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the timeline: %n clip(s) of unknown duration.</source>
        <translation>
            <numerusform>Not in the timeline: %n clip of unknown duration.</numerusform>
            <numerusform>Not in the timeline: %n clips of unknown duration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many for the EDL: the last %n shot(s).</source>
        <translation>
            <numerusform>Too many for the EDL: the last %n shot.</numerusform>
            <numerusform>Too many for the EDL: the last %n shots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t export %n clip(s): {why}.</source>
        <translation>
            <numerusform>Couldn&apos;t export %n clip: {why}.</numerusform>
            <numerusform>Couldn&apos;t export %n clips: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n clip(s)</source>
        <translation>
            <numerusform>Export %n clip</numerusform>
            <numerusform>Export %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>Saved %n settings file(s)</source>
        <translation>
            <numerusform>Saved %n settings file</numerusform>
            <numerusform>Saved %n settings files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renamed %n clip(s)</source>
        <translation>
            <numerusform>Renamed %n clip</numerusform>
            <numerusform>Renamed %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) not renamed: {why}.</source>
        <translation>
            <numerusform>%n clip not renamed: {why}.</numerusform>
            <numerusform>%n clips not renamed: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n shot</numerusform>
            <numerusform>%n shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) queued</source>
        <translation>
            <numerusform>%n take queued</numerusform>
            <numerusform>%n takes queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) canceled. Nothing was sent or charged.</source>
        <translation>
            <numerusform>%n queued take canceled. Nothing was sent or charged.</numerusform>
            <numerusform>%n queued takes canceled. Nothing was sent or charged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)?</source>
        <translation>
            <numerusform>Make %n final?</numerusform>
            <numerusform>Make %n finals?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportShotsDialog</name>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>Add %n shot</numerusform>
            <numerusform>Add %n shots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n take in progress</numerusform>
            <numerusform>%n takes in progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message numerus="yes">
        <source>%n take(s) not moved: unfinished, may be charged</source>
        <translation>
            <numerusform>%n take not moved: unfinished, may be charged</numerusform>
            <numerusform>%n takes not moved: unfinished, may be charged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will move to the system trash.</source>
        <translation>
            <numerusform>%n file (%1) will move to the system trash.</numerusform>
            <numerusform>%n files (%1) will move to the system trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin (%n take(s))?</source>
        <translation>
            <numerusform>Empty the bin (%n take)?</numerusform>
            <numerusform>Empty the bin (%n takes)?</numerusform>
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
        <source>%n take(s) moved to bin</source>
        <translation>
            <numerusform>%n take moved to bin</numerusform>
            <numerusform>%n takes moved to bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) restored</source>
        <translation>
            <numerusform>Take restored</numerusform>
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
    <name>Needs</name>
    <message numerus="yes">
        <source>%n take(s) on hold. Nothing was sent or charged.</source>
        <translation>
            <numerusform>%n take on hold. Nothing was sent or charged.</numerusform>
            <numerusform>%n takes on hold. Nothing was sent or charged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PiAPI didn&apos;t confirm %n take(s)</source>
        <translation>
            <numerusform>PiAPI didn&apos;t confirm %n take</numerusform>
            <numerusform>PiAPI didn&apos;t confirm %n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded</source>
        <translation>
            <numerusform>%n paid clip not downloaded</numerusform>
            <numerusform>%n paid clips not downloaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n take failed</numerusform>
            <numerusform>%n takes failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
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
    <name>Panel</name>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you</source>
        <translation>
            <numerusform>%n take needs you</numerusform>
            <numerusform>%n takes need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureWells</name>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message numerus="yes">
        <source>%n price(s) differ from what PiAPI charges</source>
        <translation>
            <numerusform>%n price differs from what PiAPI charges</numerusform>
            <numerusform>%n prices differ from what PiAPI charges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last %n take(s) ({settings}): {new} charged, our price {old}.</source>
        <translation>
            <numerusform>Your last %n take ({settings}): {new} charged, our price {old}.</numerusform>
            <numerusform>Your last %n takes ({settings}): {new} charged, our price {old}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n price</numerusform>
            <numerusform>%n prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message numerus="yes">
        <source>%n take(s) in the bin left out.</source>
        <translation>
            <numerusform>%n take in the bin left out.</numerusform>
            <numerusform>%n takes in the bin left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed by PiAPI, so left out: %n take(s).</source>
        <translation>
            <numerusform>Not confirmed by PiAPI, so left out: %n take.</numerusform>
            <numerusform>Not confirmed by PiAPI, so left out: %n takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued with links of your own, so left out: %n take(s).</source>
        <translation>
            <numerusform>Queued with links of your own, so left out: %n take.</numerusform>
            <numerusform>Queued with links of your own, so left out: %n takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the shelf</source>
        <translation>
            <numerusform>%n file on the shelf</numerusform>
            <numerusform>%n files on the shelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already in your library stay as they are.</source>
        <translation>
            <numerusform>%n take already in your library stays as it is.</numerusform>
            <numerusform>%n takes already in your library stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) will be on hold. Nothing is sent.</source>
        <translation>
            <numerusform>%n queued take will be on hold. Nothing is sent.</numerusform>
            <numerusform>%n queued takes will be on hold. Nothing is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) came without a clip.</source>
        <translation>
            <numerusform>%n take came without a clip.</numerusform>
            <numerusform>%n takes came without a clip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) on hold: not sent, not charged.</source>
        <translation>
            <numerusform>%n queued take on hold: not sent, not charged.</numerusform>
            <numerusform>%n queued takes on hold: not sent, not charged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as no model here fits: %n queued take(s).</source>
        <translation>
            <numerusform>Left out, as no model here fits: %n queued take.</numerusform>
            <numerusform>Left out, as no model here fits: %n queued takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n shot</numerusform>
            <numerusform>%n shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
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
    <name>Projects</name>
    <message numerus="yes">
        <source>%n take(s) moved to shot {n}</source>
        <translation>
            <numerusform>%n take moved to shot {n}</numerusform>
            <numerusform>%n takes moved to shot {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to a new shot</source>
        <translation>
            <numerusform>%n take moved to a new shot</numerusform>
            <numerusform>%n takes moved to a new shot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved to {project}</source>
        <translation>
            <numerusform>%n shot moved to {project}</numerusform>
            <numerusform>%n shots moved to {project}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message numerus="yes">
        <source>Your choices make %n prompt(s)</source>
        <translation>
            <numerusform>Your choices make %n prompt</numerusform>
            <numerusform>Your choices make %n prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%n queued take(s) paused</source>
        <translation>
            <numerusform>%n queued take paused</numerusform>
            <numerusform>%n queued takes paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) resumed</source>
        <translation>
            <numerusform>%n queued take resumed</numerusform>
            <numerusform>%n queued takes resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved in the queue</source>
        <translation>
            <numerusform>%n take moved in the queue</numerusform>
            <numerusform>%n takes moved in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued prompt(s) changed</source>
        <translation>
            <numerusform>%n queued prompt changed</numerusform>
            <numerusform>%n queued prompts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already sent with the old prompt</source>
        <translation>
            <numerusform>%n take already sent with the old prompt</numerusform>
            <numerusform>%n takes already sent with the old prompt</numerusform>
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
    <name>Repair</name>
    <message numerus="yes">
        <source>Repaired the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>Repaired the Content Credentials of %n clip</numerusform>
            <numerusform>Repaired the Content Credentials of %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t repair the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>Couldn&apos;t repair the Content Credentials of %n clip</numerusform>
            <numerusform>Couldn&apos;t repair the Content Credentials of %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n task(s) couldn&apos;t be read</source>
        <translation>
            <numerusform>%n task couldn&apos;t be read</numerusform>
            <numerusform>%n tasks couldn&apos;t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We couldn&apos;t read %n task(s) in your account. This may include your take.</source>
        <translation>
            <numerusform>We couldn&apos;t read %n task in your account. This may include your take.</numerusform>
            <numerusform>We couldn&apos;t read %n tasks in your account. This may include your take.</numerusform>
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
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n file(s) added to the shelf</source>
        <translation>
            <numerusform>%n file added to the shelf</numerusform>
            <numerusform>%n files added to the shelf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShotImport</name>
    <message numerus="yes">
        <source>%n shot(s) added to {project}</source>
        <translation>
            <numerusform>%n shot added to {project}</numerusform>
            <numerusform>%n shots added to {project}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n shot(s)</source>
        <translation>
            <numerusform>Exported %n shot</numerusform>
            <numerusform>Exported %n shots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message numerus="yes">
        <source>%n shot(s) duplicated</source>
        <translation>
            <numerusform>%n shot duplicated</numerusform>
            <numerusform>%n shots duplicated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) removed</source>
        <translation>
            <numerusform>%n shot removed</numerusform>
            <numerusform>%n shots removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved</source>
        <translation>
            <numerusform>%n shot moved</numerusform>
            <numerusform>%n shots moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed, {amount}</source>
        <translation>
            <numerusform>%n not confirmed, {amount}</numerusform>
            <numerusform>%n not confirmed, {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rendering</source>
        <translation>
            <numerusform>%n rendering</numerusform>
            <numerusform>%n rendering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s), {price} for one take each.</source>
        <translation>
            <numerusform>%n shot, {price} for one take each.</numerusform>
            <numerusform>%n shots, {price} for one take each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plus %n take(s) of unknown price.</source>
        <translation>
            <numerusform>Plus %n take of unknown price.</numerusform>
            <numerusform>Plus %n takes of unknown price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be used and won&apos;t be added.</source>
        <translation>
            <numerusform>%n line can&apos;t be used and won&apos;t be added.</numerusform>
            <numerusform>%n lines can&apos;t be used and won&apos;t be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you.</source>
        <translation>
            <numerusform>%n take needs you.</numerusform>
            <numerusform>%n takes need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more shot(s) are left out.</source>
        <translation>
            <numerusform>%n more shot is left out.</numerusform>
            <numerusform>%n more shots are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShotListModel</name>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShotListPage</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n shot</numerusform>
            <numerusform>%n shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To go {to_go}, %n not ready</source>
        <translation>
            <numerusform>To go {to_go}, %n not ready</numerusform>
            <numerusform>To go {to_go}, %n not ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected shot(s)</source>
        <translation>
            <numerusform>%n selected shot</numerusform>
            <numerusform>%n selected shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty shot(s)</source>
        <translation>
            <numerusform>%n empty shot</numerusform>
            <numerusform>%n empty shots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message numerus="yes">
        <source>Saved %n balance(s)</source>
        <translation>
            <numerusform>Saved %n balance</numerusform>
            <numerusform>Saved %n balances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n take(s)</source>
        <translation>
            <numerusform>Saved %n take</numerusform>
            <numerusform>Saved %n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message numerus="yes">
        <source>%n take(s), counted as spent</source>
        <translation>
            <numerusform>%n take, counted as spent</numerusform>
            <numerusform>%n takes, counted as spent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message numerus="yes">
        <source>Couldn&apos;t read %n take(s) in your library. Nothing was deleted. Your PiAPI account still lists what you paid for.</source>
        <translation>
            <numerusform>Couldn&apos;t read %n take in your library. Nothing was deleted. Your PiAPI account still lists what you paid for.</numerusform>
            <numerusform>Couldn&apos;t read %n takes in your library. Nothing was deleted. Your PiAPI account still lists what you paid for.</numerusform>
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
    <message numerus="yes">
        <source>Make %n final(s)</source>
        <translation>
            <numerusform>Make %n final</numerusform>
            <numerusform>Make %n finals</numerusform>
        </translation>
    </message>
</context>
</TS>
