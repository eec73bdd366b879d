<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BellCard</name>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n breath</numerusform>
            <numerusform>%n breaths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message numerus="yes">
        <source>%n lines have no name: {lines}</source>
        <translation>
            <numerusform>%n line has no name: {lines}</numerusform>
            <numerusform>%n lines have no name: {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are too long for a name: {lines}</source>
        <translation>
            <numerusform>%n line is too long for a name: {lines}</numerusform>
            <numerusform>%n lines are too long for a name: {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines may be there already: {lines}</source>
        <translation>
            <numerusform>%n line may be there already: {lines}</numerusform>
            <numerusform>%n lines may be there already: {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address cards cannot be read: {lines}</source>
        <translation>
            <numerusform>%n address card cannot be read: {lines}</numerusform>
            <numerusform>%n address cards cannot be read: {lines}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message numerus="yes">
        <source>%n cards a page</source>
        <translation>
            <numerusform>%n card a page</numerusform>
            <numerusform>%n cards a page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleListPage</name>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n circle</numerusform>
            <numerusform>%n circles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more circles</source>
        <translation>
            <numerusform>Show %n more circle</numerusform>
            <numerusform>Show %n more circles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseStep</name>
    <message numerus="yes">
        <source>%n lines without a nod of the circle are erased too.</source>
        <translation>
            <numerusform>%n&#xa0;line without a nod of the circle is erased too.</numerusform>
            <numerusform>%n&#xa0;lines without a nod of the circle are erased too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n people found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more columns stay outside.</source>
        <translation>
            <numerusform>%n more column stays outside.</numerusform>
            <numerusform>%n more columns stay outside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message numerus="yes">
        <source>date, hours and place, numbers, phases, circle and plan, %n approved lines</source>
        <translation>
            <numerusform>date, hours and place, numbers, phases, circle and plan, %n&#xa0;approved line</numerusform>
            <numerusform>date, hours and place, numbers, phases, circle and plan, %n&#xa0;approved lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date, hours and place, numbers, circle, %n approved lines</source>
        <translation>
            <numerusform>date, hours and place, numbers, circle, %n approved line</numerusform>
            <numerusform>date, hours and place, numbers, circle, %n approved lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesSheet</name>
    <message numerus="yes">
        <source>%n backup copies still hold the name:</source>
        <translation>
            <numerusform>%n backup copy still holds the name:</numerusform>
            <numerusform>%n backup copies still hold the name:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountPart</name>
    <message numerus="yes">
        <source>By the marks below there were %n.</source>
        <translation>
            <numerusform>By the marks below there was %n.</numerusform>
            <numerusform>By the marks below there were %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n things have reached the end of their term.</source>
        <translation>
            <numerusform>%n thing has reached the end of its term.</numerusform>
            <numerusform>%n things have reached the end of their term.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message numerus="yes">
        <source>%n things that are kept may go now.</source>
        <translation>
            <numerusform>%n thing that is kept may go now.</numerusform>
            <numerusform>%n things that are kept may go now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueSheet</name>
    <message numerus="yes">
        <source>%n more come after these.</source>
        <translation>
            <numerusform>%n more comes after these.</numerusform>
            <numerusform>%n more come after these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitBanner</name>
    <message numerus="yes">
        <source>%n people × {guide} = {needed} of {given} min.</source>
        <translation>
            <numerusform>%n person × {guide} = {needed} of {given}&#xa0;min.</numerusform>
            <numerusform>%n people × {guide} = {needed} of {given}&#xa0;min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people × {guide} + {gap} between = {needed} of {given} min.</source>
        <translation>
            <numerusform>%n person × {guide} + {gap} between = {needed} of {given}&#xa0;min.</numerusform>
            <numerusform>%n people × {guide} + {gap} between = {needed} of {given}&#xa0;min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people × {guide} + {voices} interpreted × {guide} = {needed} of {given} min.</source>
        <translation>
            <numerusform>%n person × {guide} + {voices} interpreted × {guide} = {needed} of {given}&#xa0;min.</numerusform>
            <numerusform>%n people × {guide} + {voices} interpreted × {guide} = {needed} of {given}&#xa0;min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people × {guide} + {voices} interpreted × {guide} + {gap} between = {needed} of {given} min.</source>
        <translation>
            <numerusform>%n person × {guide} + {voices} interpreted × {guide} + {gap} between = {needed} of {given}&#xa0;min.</numerusform>
            <numerusform>%n people × {guide} + {voices} interpreted × {guide} + {gap} between = {needed} of {given}&#xa0;min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadcountWords</name>
    <message numerus="yes">
        <source>%n people present</source>
        <translation>
            <numerusform>%n&#xa0;person present</numerusform>
            <numerusform>%n&#xa0;people present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the first time</source>
        <translation>
            <numerusform>%n&#xa0;for the first time</numerusform>
            <numerusform>%n&#xa0;for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n&#xa0;child</numerusform>
            <numerusform>%n&#xa0;children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%n&#xa0;host</numerusform>
            <numerusform>%n&#xa0;hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCircle</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n breaths have passed. Go on when the circle is ready.</source>
        <translation>
            <numerusform>%n breath has passed. Go on when the circle is ready.</numerusform>
            <numerusform>%n breaths have passed. Go on when the circle is ready.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherCircles</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPromptSheet</name>
    <message numerus="yes">
        <source>Spares %n situations</source>
        <translation>
            <numerusform>Spares %n situation</numerusform>
            <numerusform>Spares %n situations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksSheet</name>
    <message numerus="yes">
        <source>Our own prompts and texts (%n)</source>
        <translation>
            <numerusform>Our own prompts and texts (%n)</numerusform>
            <numerusform>Our own prompts and texts (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own templates (%n)</source>
        <translation>
            <numerusform>Our own templates (%n)</numerusform>
            <numerusform>Our own templates (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in other languages</source>
        <translation>
            <numerusform>%n text in another language</numerusform>
            <numerusform>%n texts in other languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodForm</name>
    <message numerus="yes">
        <source>%n sheets, one for each closed session.</source>
        <translation>
            <numerusform>%n sheet, of the one closed session.</numerusform>
            <numerusform>%n sheets, one for each closed session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message numerus="yes">
        <source>%n sheets are with the printer.</source>
        <translation>
            <numerusform>%n sheet is with the printer.</numerusform>
            <numerusform>%n sheets are with the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are in the folder {folder}</source>
        <translation>
            <numerusform>%n file is in the folder {folder}</numerusform>
            <numerusform>%n files are in the folder {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Careful with %n situations</source>
        <translation>
            <numerusform>Careful with %n situation</numerusform>
            <numerusform>Careful with %n situations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedBanner</name>
    <message numerus="yes">
        <source>%n people are no longer on the list.</source>
        <translation>
            <numerusform>%n person is no longer on the list.</numerusform>
            <numerusform>%n people are no longer on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message numerus="yes">
        <source>%n names taken over.</source>
        <translation>
            <numerusform>%n name taken over.</numerusform>
            <numerusform>%n names taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names were there already: the same people.</source>
        <translation>
            <numerusform>%n name was there already: the same person.</numerusform>
            <numerusform>%n names were there already: the same people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells beside the names stay outside.</source>
        <translation>
            <numerusform>%n cell beside the names stays outside.</numerusform>
            <numerusform>%n cells beside the names stay outside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other columns of the file stay outside.</source>
        <translation>
            <numerusform>%n other column of the file stays outside.</numerusform>
            <numerusform>%n other columns of the file stay outside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n circle</numerusform>
            <numerusform>%n circles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retiming</name>
    <message numerus="yes">
        <source>%n people have not had the piece yet. At this pace the circle ends at {ends}; {until} was agreed.</source>
        <translation>
            <numerusform>%n person has not had the piece yet. At this pace the circle ends at {ends}; {until} was agreed.</numerusform>
            <numerusform>%n people have not had the piece yet. At this pace the circle ends at {ends}; {until} was agreed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harvest lines</source>
        <translation>
            <numerusform>%n harvest line</numerusform>
            <numerusform>%n harvest lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbsRow</name>
    <message numerus="yes">
        <source>%n to the side</source>
        <translation>
            <numerusform>%n to the side</numerusform>
            <numerusform>%n to the side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashCard</name>
    <message numerus="yes">
        <source>circle of %n people</source>
        <translation>
            <numerusform>circle of %n person</numerusform>
            <numerusform>circle of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of this circle lie with the office.</source>
        <translation>
            <numerusform>%n sheet of this circle lies with the office.</numerusform>
            <numerusform>%n sheets of this circle lie with the office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message numerus="yes">
        <source>%n lines not read aloud yet</source>
        <translation>
            <numerusform>%n line not read aloud yet</numerusform>
            <numerusform>%n lines not read aloud yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultLine</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
