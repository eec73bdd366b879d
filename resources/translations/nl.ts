<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Map van de kluis</translation>
    </message>
    <message>
        <source>Sitting in a circle and handing on a talking piece come from Indigenous peoples and from other traditions, and live on with them. This product uses the form and none of their ceremonies.</source>
        <translation>In een kring zitten en een spreekvoorwerp doorgeven komt van inheemse volken en van andere tradities, en leeft daar voort. Deze app gebruikt de vorm en geen van hun ceremonies.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar dit vandaan komt</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>Versie {version}, met Qt {qt}</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without warranty. It uses Qt and PySide6 under the LGPL, version 3. The fonts Source Sans 3, Literata and Vazirmatn are under the Open Font License, the Lucide icons under the ISC licence.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later, zonder garantie. Ze gebruikt Qt en PySide6 onder de LGPL, versie 3. De lettertypes Source Sans 3, Literata en Vazirmatn vallen onder de Open Font License, de Lucide-iconen onder de ISC-licentie.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>goed horen</translation>
    </message>
    <message>
        <source>near the door</source>
        <translation>bij de deur</translation>
    </message>
    <message>
        <source>larger print</source>
        <translation>grotere letters</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>zonder trap</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Hand on</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Stilzetten</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>The lit act · {key} or Page Down</source>
        <translation>De verlichte handeling · {key} of Page Down</translation>
    </message>
    <message>
        <source>Pass · {key}</source>
        <translation>Passen · {key}</translation>
    </message>
    <message>
        <source>Offer again later · {key}</source>
        <translation>Later nog eens aanbieden · {key}</translation>
    </message>
    <message>
        <source>Hold, go on · {key}</source>
        <translation>Stilzetten, verdergaan · {key}</translation>
    </message>
    <message>
        <source>Bell, held while someone has the piece · {key}</source>
        <translation>Bel, ingedrukt zolang iemand het voorwerp heeft · {key}</translation>
    </message>
    <message>
        <source>Undo · {key} or Page Up</source>
        <translation>Ongedaan maken · {key} of Page Up</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugleggen</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Wisselen</translation>
    </message>
    <message>
        <source>Read the cards</source>
        <translation>Kaartjes lezen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Back together</source>
        <translation>Weer samen</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Volgende fase</translation>
    </message>
    <message>
        <source>End the circle</source>
        <translation>Cirkel beëindigen</translation>
    </message>
    <message>
        <source>hold {key}</source>
        <translation>{key} ingedrukt</translation>
    </message>
</context>
<context>
    <name>AdoptingSheet</name>
    <message>
        <source>The group agreed on this</source>
        <translation>De groep heeft dit aangenomen</translation>
    </message>
    <message>
        <source>It is read at each session from now on. Earlier versions stay readable.</source>
        <translation>Vanaf nu wordt dit op elke bijeenkomst gelezen. Eerdere versies blijven leesbaar.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Op welke dag</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>Op welke manier</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
</context>
<context>
    <name>AgainRow</name>
    <message>
        <source>Offer again</source>
        <translation>Nog eens aanbieden</translation>
    </message>
    <message>
        <source>Offer again: {name}</source>
        <translation>Nog eens aanbieden: {name}</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>These people agreed to keep more than their name</source>
        <translation>Deze mensen vinden het goed dat er meer dan hun naam bewaard wordt</translation>
    </message>
    <message>
        <source>Our form of 2025</source>
        <translation>Ons formulier van 2025</translation>
    </message>
    <message>
        <source>They said yes on</source>
        <translation>Ze zeiden ja op</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>With which text</source>
        <translation>Met welke tekst</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>For any country</source>
        <translation>Voor elk land</translation>
    </message>
    <message>
        <source>For Belgium</source>
        <translation>Voor België</translation>
    </message>
    <message>
        <source>For the Netherlands</source>
        <translation>Voor Nederland</translation>
    </message>
    <message>
        <source>By show of hands</source>
        <translation>Bij handopsteken</translation>
    </message>
    <message>
        <source>In a round, one by one</source>
        <translation>In een ronde, één voor één</translation>
    </message>
    <message>
        <source>Agreed on {date}, by show of hands.</source>
        <translation>Afgesproken op {date}, bij handopsteken.</translation>
    </message>
    <message>
        <source>Agreed on {date}, in a round.</source>
        <translation>Afgesproken op {date}, in een ronde.</translation>
    </message>
    <message>
        <source>A proposal. The group has not agreed on it yet.</source>
        <translation>Een voorstel. De groep heeft het nog niet aangenomen.</translation>
    </message>
    <message>
        <source>Changed since {date}. The group has not agreed on that yet.</source>
        <translation>Gewijzigd sinds {date}. De groep heeft dat nog niet aangenomen.</translation>
    </message>
</context>
<context>
    <name>AgreementsRow</name>
    <message>
        <source>Read the agreements</source>
        <translation>De afspraken lezen</translation>
    </message>
    <message>
        <source>This group has no agreements yet.</source>
        <translation>Deze groep heeft nog geen afspraken.</translation>
    </message>
    <message>
        <source>Read the limits aloud</source>
        <translation>De grenzen voorlezen</translation>
    </message>
    <message>
        <source>Somebody is new here: read them once more.</source>
        <translation>Er is iemand nieuw: lees ze nog eens.</translation>
    </message>
</context>
<context>
    <name>AgreementsTab</name>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>What this group agrees on stands here, in its own words.</source>
        <translation>Hier staat wat deze groep afspreekt, in eigen woorden.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Agreed by the group…</source>
        <translation>Door de groep aangenomen…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Choose from a proposal</source>
        <translation>Kiezen uit een voorstel</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Naar boven</translation>
    </message>
    <message>
        <source>Later on</source>
        <translation>Naar beneden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>There</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>For a part</source>
        <translation>Een deel</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Niet erbij</translation>
    </message>
    <message>
        <source>Let us know</source>
        <translation>Liet het weten</translation>
    </message>
    <message>
        <source>No reason written down</source>
        <translation>Geen reden genoteerd</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vakantie</translation>
    </message>
    <message>
        <source>Too few people could come</source>
        <translation>Te weinig mensen konden komen</translation>
    </message>
    <message>
        <source>Nobody to host</source>
        <translation>Niemand om te begeleiden</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Geen ruimte</translation>
    </message>
    <message>
        <source>Weather or transport</source>
        <translation>Weer of vervoer</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>came later</source>
        <translation>kwam later</translation>
    </message>
    <message>
        <source>came later: for a part?</source>
        <translation>kwam later: een deel erbij?</translation>
    </message>
    <message>
        <source>left earlier</source>
        <translation>vertrok eerder</translation>
    </message>
    <message>
        <source>left earlier: for a part?</source>
        <translation>vertrok eerder: een deel erbij?</translation>
    </message>
    <message>
        <source>{name}: {mark}, not chosen</source>
        <translation>{name}: {mark}, niet gekozen</translation>
    </message>
    <message>
        <source>{name}: {mark}, chosen</source>
        <translation>{name}: {mark}, gekozen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Nieuw hier</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup copies</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Make a copy after each session, and while things change</source>
        <translation>Kopie maken na elke bijeenkomst en bij wijzigingen</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Nu een kopie maken</translation>
    </message>
    <message>
        <source>Put a copy back…</source>
        <translation>Kopie terugzetten…</translation>
    </message>
    <message>
        <source>No backup copy has been made yet.</source>
        <translation>Er is nog geen reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>The copy is being made and checked.</source>
        <translation>De kopie wordt gemaakt en nagekeken.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose the place for backup copies</source>
        <translation>De plaats voor reservekopieën kiezen</translation>
    </message>
    <message>
        <source>Best on a stick that does not stay with this laptop. A copy is encrypted.</source>
        <translation>Liefst op een stick die niet bij deze laptop blijft. Een kopie is versleuteld.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>The former vault is kept aside: {folder}</source>
        <translation>De vorige kluis staat opzij: {folder}</translation>
    </message>
    <message>
        <source>Erase the former vault?</source>
        <translation>De vorige kluis wissen?</translation>
    </message>
    <message>
        <source>A copy takes the place of the open vault at the door: lock this one, and choose “Put a backup copy back” there. The open vault goes aside and is kept.</source>
        <translation>Om een kopie in de plaats van de open kluis te zetten: doe deze op slot en kies dan ‘Andere kluis’, ‘Een reservekopie terugzetten’. De open kluis gaat opzij en blijft bewaard.</translation>
    </message>
    <message>
        <source>The vault is back, in {folder}. To open it, lock this one and choose the other vault at the door.</source>
        <translation>De kluis is terug, in {folder}. Om ze te openen: doe deze op slot en kies dan ‘Andere kluis’.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Erase {folder}</source>
        <translation>{folder} wissen</translation>
    </message>
    <message>
        <source>It goes for good, with everything that is only in it. The vault that is open now stays as it is.</source>
        <translation>Ze verdwijnt voorgoed, met alles wat alleen daarin staat. De kluis die nu open is, verandert niet.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Place for backup copies</source>
        <translation>Plaats voor reservekopieën</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup copy has been made yet.</source>
        <translation>Er is nog geen reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Last good backup copy: today {time}, checked.</source>
        <translation>Laatste goede reservekopie: vandaag {time}, nagekeken.</translation>
    </message>
    <message>
        <source>Last good backup copy: {date}, checked.</source>
        <translation>Laatste goede reservekopie: {date}, nagekeken.</translation>
    </message>
    <message>
        <source>For more than two weeks no backup copy lies outside this laptop. Plug in a stick or choose another place.</source>
        <translation>Al meer dan twee weken ligt er geen reservekopie buiten deze laptop. Sluit een stick aan of kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>BellCard</name>
    <message>
        <source>Bell</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>A second stroke when the silence ends</source>
        <translation>Een tweede slag wanneer de stilte eindigt</translation>
    </message>
    <message>
        <source>Try the bell</source>
        <translation>Bel uitproberen</translation>
    </message>
    <message>
        <source>It only sounds when a person rings. Without sound it can be seen.</source>
        <translation>Ze klinkt alleen wanneer iemand belt. Zonder geluid is ze te zien.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klank</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Hoe luid</translation>
    </message>
    <message>
        <source>Silence after the bell</source>
        <translation>Stilte na de bel</translation>
    </message>
    <message>
        <source>Low bowl</source>
        <translation>Lage schaal</translation>
    </message>
    <message>
        <source>Middle bowl</source>
        <translation>Middelste schaal</translation>
    </message>
    <message>
        <source>Clear bowl</source>
        <translation>Heldere schaal</translation>
    </message>
    <message>
        <source>No sound: a real bowl in the room</source>
        <translation>Geen klank: een echte schaal in de ruimte</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n ademhaling</numerusform>
            <numerusform>%n ademhalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>until you go on</source>
        <translation>tot je verdergaat</translation>
    </message>
    <message>
        <source>The bell sounds.</source>
        <translation>De bel klinkt.</translation>
    </message>
    <message>
        <source>There is no sound on this laptop now. The bell can still be seen.</source>
        <translation>Er is nu geen geluid op deze laptop. De bel blijft te zien.</translation>
    </message>
</context>
<context>
    <name>BellSign</name>
    <message>
        <source>The bell asks for stillness</source>
        <translation>De bel vraagt om stilte</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Stays outside</source>
        <translation>Blijft buiten</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>De naam</translation>
    </message>
    <message>
        <source>Behind the name</source>
        <translation>Achter de naam</translation>
    </message>
    <message>
        <source>How to say the name</source>
        <translation>Hoe je de naam uitspreekt</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>What helps to take part</source>
        <translation>Wat helpt om mee te doen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>Hoort hier niet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no name: {lines}</source>
        <translation>
            <numerusform>%n regel heeft geen naam: {lines}</numerusform>
            <numerusform>%n regels hebben geen naam: {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are too long for a name: {lines}</source>
        <translation>
            <numerusform>%n regel is te lang voor een naam: {lines}</numerusform>
            <numerusform>%n regels zijn te lang voor een naam: {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines may be there already: {lines}</source>
        <translation>
            <numerusform>%n regel stond er misschien al: {lines}</numerusform>
            <numerusform>%n regels stonden er misschien al: {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address cards cannot be read: {lines}</source>
        <translation>
            <numerusform>%n adreskaart is niet te lezen: {lines}</numerusform>
            <numerusform>%n adreskaarten zijn niet te lezen: {lines}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingSheet</name>
    <message>
        <source>Take over a list</source>
        <translation>Een lijst overnemen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>De lijst wordt gelezen.</translation>
    </message>
    <message>
        <source>There is nothing in this list yet.</source>
        <translation>In deze lijst staat nog niets.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Read the names</source>
        <translation>Namen lezen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Back to the circle</source>
        <translation>Naar de cirkel</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
</context>
<context>
    <name>BuddiesSheet</name>
    <message>
        <source>Everyone in the ring</source>
        <translation>Iedereen die meedoet</translation>
    </message>
    <message>
        <source>Everyone ticked agreed to a buddy.</source>
        <translation>Iedereen met een vinkje gaf toestemming voor een buddy.</translation>
    </message>
    <message>
        <source>Who agreed to a buddy</source>
        <translation>Wie een buddy wil</translation>
    </message>
    <message>
        <source>As the chairs stand</source>
        <translation>Zoals de stoelen staan</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Loten</translation>
    </message>
    <message>
        <source>{one} keeps in touch with {other}</source>
        <translation>{one} houdt contact met {other}</translation>
    </message>
    <message>
        <source>One further</source>
        <translation>Eén plaats verder</translation>
    </message>
    <message>
        <source>A ring is at least two people.</source>
        <translation>Hiervoor zijn minstens twee mensen nodig.</translation>
    </message>
    <message>
        <source>Buddies</source>
        <translation>Buddy’s</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Picture cards</source>
        <translation>Beeldkaarten</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Welke kaarten</translation>
    </message>
    <message numerus="yes">
        <source>%n cards a page</source>
        <translation>
            <numerusform>%n kaart per blad</numerusform>
            <numerusform>%n kaarten per blad</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards a page</source>
        <translation>Kaarten per blad</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>De kaarten bewaren</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Care</source>
        <translation>Zelfzorg</translation>
    </message>
    <message>
        <source>What you wrote for yourself. It lies in your own drawer; only your key opens it.</source>
        <translation>Wat je voor jezelf schreef. Het ligt in je eigen lade, die alleen met jouw sleutel opengaat.</translation>
    </message>
    <message>
        <source>The own drawer of before is not here any more. This one is new.</source>
        <translation>Je vroegere eigen lade is hier niet meer. Deze is nieuw.</translation>
    </message>
    <message>
        <source>At the end of a session you can write something for yourself. It comes here, and nobody else can open it.</source>
        <translation>Aan het einde van een bijeenkomst kan je iets voor jezelf schrijven. Het komt hier. Niemand anders kan het openen.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <source>Erase the reflection of {day}?</source>
        <translation>De reflectie van {day} wissen?</translation>
    </message>
    <message>
        <source>It is gone from this vault for good.</source>
        <translation>Ze verdwijnt voorgoed uit deze kluis.</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Niet wissen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Mijn wachtzin veranderen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veranderen</translation>
    </message>
    <message>
        <source>The recovery sheet stays valid. Older backup copies still open with the former passphrase.</source>
        <translation>Het reserveblad blijft geldig. Oudere reservekopieën gaan nog open met de vorige wachtzin.</translation>
    </message>
</context>
<context>
    <name>ChoosingSheet</name>
    <message>
        <source>What others often agree on</source>
        <translation>Wat anderen vaak afspreken</translation>
    </message>
    <message>
        <source>A proposal to begin from. The group changes it and agrees on it.</source>
        <translation>Een voorstel om mee te beginnen. De groep past het aan en neemt het aan.</translation>
    </message>
    <message>
        <source>In plainer words</source>
        <translation>In eenvoudigere woorden</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Deze nemen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Niet nu</translation>
    </message>
</context>
<context>
    <name>CircleActs</name>
    <message>
        <source>About this circle…</source>
        <translation>Over deze cirkel…</translation>
    </message>
    <message>
        <source>Planned sessions…</source>
        <translation>Geplande bijeenkomsten…</translation>
    </message>
    <message>
        <source>We did not meet…</source>
        <translation>We kwamen niet samen…</translation>
    </message>
    <message>
        <source>To read aloud…</source>
        <translation>Om voor te lezen…</translation>
    </message>
    <message>
        <source>Consent sheet on paper…</source>
        <translation>Toestemmingsblad op papier…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Uit het archief halen</translation>
    </message>
    <message>
        <source>Put in the archive</source>
        <translation>In het archief zetten</translation>
    </message>
    <message>
        <source>Remove this circle…</source>
        <translation>Deze cirkel weghalen…</translation>
    </message>
    <message>
        <source>Remove {circle}?</source>
        <translation>{circle} weghalen?</translation>
    </message>
    <message>
        <source>It waits thirty days in the settings, under ‘What is kept’, and can come back whole. Then it is gone for good.</source>
        <translation>De cirkel wacht dertig dagen bij Instellingen, onder ‘Wat bewaard wordt’, en kan heel terugkomen. Daarna is alles voorgoed weg.</translation>
    </message>
    <message>
        <source>Do not remove</source>
        <translation>Niet weghalen</translation>
    </message>
    <message>
        <source>Remove circle</source>
        <translation>Cirkel weghalen</translation>
    </message>
</context>
<context>
    <name>CircleDetails</name>
    <message>
        <source>Name of the circle</source>
        <translation>Naam van de cirkel</translation>
    </message>
    <message>
        <source>As the group calls itself.</source>
        <translation>Zoals de groep zich noemt.</translation>
    </message>
    <message>
        <source>What you call this kind of circle, if you call it otherwise.</source>
        <translation>Hoe jullie deze soort cirkel noemen, als dat anders is.</translation>
    </message>
    <message>
        <source>A neutral name, instead of the name, on every report and paper.</source>
        <translation>Een neutrale naam, in plaats van de naam, op elk verslag en papier.</translation>
    </message>
    <message>
        <source>How texts are read aloud; it changes no plan.</source>
        <translation>Hoe teksten voorgelezen worden; het draaiboek blijft hetzelfde.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind, in your own words</source>
        <translation>Soort, in eigen woorden</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Wie kan erbij komen</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Languages of the prompts</source>
        <translation>Talen van de kringvragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>About this circle</source>
        <translation>Over deze cirkel</translation>
    </message>
</context>
<context>
    <name>CircleFinder</name>
    <message>
        <source>A name, a kind or a place</source>
        <translation>Een naam, een soort of een plaats</translation>
    </message>
    <message>
        <source>Find a circle</source>
        <translation>Een cirkel zoeken</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>In het archief</translation>
    </message>
    <message>
        <source>Which circles</source>
        <translation>Welke cirkels</translation>
    </message>
</context>
<context>
    <name>CircleListPage</name>
    <message>
        <source>Circles</source>
        <translation>Cirkels</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Nieuwe cirkel</translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n cirkel</numerusform>
            <numerusform>%n cirkels</numerusform>
        </translation>
    </message>
    <message>
        <source>No circle is called like this.</source>
        <translation>Geen cirkel heet zo.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more circles</source>
        <translation>
            <numerusform>Nog %n cirkel tonen</numerusform>
            <numerusform>Nog %n cirkels tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your circles will be here. Type the names on one line, as people like to be called, and you can begin.</source>
        <translation>Hier komen je cirkels. Typ de namen op één regel, zoals mensen genoemd willen worden, en je kan beginnen.</translation>
    </message>
</context>
<context>
    <name>CircleManner</name>
    <message>
        <source>In the circle</source>
        <translation>In de kring</translation>
    </message>
    <message>
        <source>In two steps the piece is offered first, then received.</source>
        <translation>In twee stappen: het voorwerp wordt aangeboden en dan aangenomen.</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>Names in the room view</source>
        <translation>Namen op het kringscherm</translation>
    </message>
    <message>
        <source>A small sign when the guide time is over</source>
        <translation>Een klein teken wanneer de richttijd voorbij is</translation>
    </message>
    <message>
        <source>A small sign five minutes before the closing</source>
        <translation>Een klein teken vijf minuten vóór de afsluiting</translation>
    </message>
    <message>
        <source>Show the length of a turn in digits</source>
        <translation>De duur van een beurt in cijfers tonen</translation>
    </message>
    <message>
        <source>In one step</source>
        <translation>In één stap</translation>
    </message>
    <message>
        <source>In two steps</source>
        <translation>In twee stappen</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Roepnamen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Geen namen</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Van keer tot keer</translation>
    </message>
    <message>
        <source>Parts of the circle</source>
        <translation>Onderdelen van de cirkel</translation>
    </message>
    <message>
        <source>More about this circle</source>
        <translation>Meer over deze cirkel</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>CircleRow</name>
    <message>
        <source>Open circle</source>
        <translation>Cirkel openen</translation>
    </message>
    <message>
        <source>Open {circle}</source>
        <translation>{circle} openen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin {circle}</source>
        <translation>{circle} beginnen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Uit het archief halen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Er is nog niemand</translation>
    </message>
</context>
<context>
    <name>CircleWords</name>
    <message>
        <source>in the archive</source>
        <translation>in het archief</translation>
    </message>
</context>
<context>
    <name>CloseStep</name>
    <message>
        <source>Close the session</source>
        <translation>De bijeenkomst afsluiten</translation>
    </message>
    <message>
        <source>Up to here you can go back to the circle. After this you cannot.</source>
        <translation>Tot hier kan je terug naar de kring. Hierna niet meer.</translation>
    </message>
    <message>
        <source>To the lines</source>
        <translation>Naar de zinnen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a nod of the circle are erased too.</source>
        <translation>
            <numerusform>%n&#xa0;zin waar de kring niet op knikte, wordt ook gewist.</numerusform>
            <numerusform>%n&#xa0;zinnen waar de kring niet op knikte, worden ook gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name from the circle stands in the report: {names}.</source>
        <translation>In het verslag staat een naam uit de kring: {names}.</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>The closing could not begin yet. The circle is kept as it was.</source>
        <translation>Het afsluiten kon nog niet beginnen. De kring is bewaard zoals hij was.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Telling</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloften</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Coördinatie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Voor mij</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorige stap</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>Afsluiten en wissen</translation>
    </message>
    <message>
        <source>Back to the circle</source>
        <translation>Terug naar de kring</translation>
    </message>
    <message>
        <source>Everything is saved. You may stop here.</source>
        <translation>Alles is bewaard. Je kan hier stoppen.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Naar het verslag</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Lines at the top that are titles</source>
        <translation>Regels bovenaan die titels zijn</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%n persoon gevonden</numerusform>
            <numerusform>%n mensen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no name in this column.</source>
        <translation>In deze kolom staat geen naam.</translation>
    </message>
    <message numerus="yes">
        <source>%n more columns stay outside.</source>
        <translation>
            <numerusform>Nog %n kolom blijft buiten.</numerusform>
            <numerusform>Nog %n kolommen blijven buiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolom {number}</translation>
    </message>
</context>
<context>
    <name>ConsentFormSheet</name>
    <message>
        <source>The consent sheet on paper</source>
        <translation>Het toestemmingsblad op papier</translation>
    </message>
    <message>
        <source>Save the consent sheet</source>
        <translation>Het toestemmingsblad bewaren</translation>
    </message>
    <message>
        <source>Addressed formally (u)</source>
        <translation>Met u aangesproken</translation>
    </message>
    <message>
        <source>With the name of the circle</source>
        <translation>Met de naam van de cirkel</translation>
    </message>
    <message>
        <source>One leaf, two sides. Whoever says no keeps the same place in the circle.</source>
        <translation>Eén blad, twee kanten. Wie nee zegt, houdt dezelfde plaats in de kring.</translation>
    </message>
    <message>
        <source>Language of the reader</source>
        <translation>Taal van de lezer</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Said yes</source>
        <translation>Zei ja</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Zei nee</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Nog niet gevraagd.</translation>
    </message>
    <message>
        <source>Said no on {day}.</source>
        <translation>Zei nee op {day}.</translation>
    </message>
    <message>
        <source>Held until {day}; nothing is kept any more.</source>
        <translation>Gold tot {day}; er wordt niets meer bewaard.</translation>
    </message>
    <message>
        <source>Yes on {day}, asked by {name} in {language}. Text of {version}.</source>
        <translation>Ja op {day}, gevraagd door {name} in het {language}. Tekst van {version}.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>How, as they like it</source>
        <translation>Hoe, zoals die persoon het wil</translation>
    </message>
    <message>
        <source>For which day</source>
        <translation>Tegen welke dag</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>They agreed to this contact.</source>
        <translation>Deze persoon gaf toestemming voor dit contact.</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>On this sheet</source>
        <translation>Op dit blad</translation>
    </message>
    <message>
        <source>Never on paper</source>
        <translation>Nooit op papier</translation>
    </message>
    <message>
        <source>date, hours and place, numbers, phases, circle and plan</source>
        <translation>datum, uren en plaats, aantallen, fasen, cirkel en draaiboek</translation>
    </message>
    <message numerus="yes">
        <source>date, hours and place, numbers, phases, circle and plan, %n approved lines</source>
        <translation>
            <numerusform>datum, uren en plaats, aantallen, fasen, cirkel en draaiboek, %n&#xa0;goedgekeurde zin</numerusform>
            <numerusform>datum, uren en plaats, aantallen, fasen, cirkel en draaiboek, %n&#xa0;goedgekeurde zinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>date, hours and place, numbers, circle</source>
        <translation>datum, uren en plaats, aantallen, cirkel</translation>
    </message>
    <message numerus="yes">
        <source>date, hours and place, numbers, circle, %n approved lines</source>
        <translation>
            <numerusform>datum, uren en plaats, aantallen, cirkel, %n goedgekeurde zin</numerusform>
            <numerusform>datum, uren en plaats, aantallen, cirkel, %n goedgekeurde zinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>names of people, turns, who passed, how long anyone spoke</source>
        <translation>namen van mensen, beurten, wie paste, hoelang iemand sprak</translation>
    </message>
    <message>
        <source>turns, who passed, how long anyone spoke</source>
        <translation>beurten, wie paste, hoelang iemand sprak</translation>
    </message>
</context>
<context>
    <name>Continuity</name>
    <message>
        <source>a call</source>
        <translation>bellen</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>een bericht</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>een brief</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>een bezoek</translation>
    </message>
    <message>
        <source>a moment after the circle</source>
        <translation>een ogenblik na de kring</translation>
    </message>
    <message>
        <source>{name} was not there the last two times, and agreed that you ask after that.</source>
        <translation>{name} was er de laatste twee keer niet, en vindt het goed dat je ernaar vraagt.</translation>
    </message>
    <message>
        <source>Ask {name}: was this support for you?</source>
        <translation>Vraag aan {name}: was dit steun voor jou?</translation>
    </message>
    <message>
        <source>The group promised: {promise}</source>
        <translation>De groep beloofde: {promise}</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>Blijft staan tot {date}</translation>
    </message>
    <message>
        <source>{name}: {channel}, for {date}</source>
        <translation>{name}: {channel}, tegen {date}</translation>
    </message>
</context>
<context>
    <name>ContinuityTab</name>
    <message>
        <source>Each stands here with a yes, and goes by itself on its last day.</source>
        <translation>Alles staat hier met toestemming en wordt gewist na de dag die erbij staat.</translation>
    </message>
</context>
<context>
    <name>CopiesSheet</name>
    <message>
        <source>A former vault is kept aside: under Safety, in the settings, it can go.</source>
        <translation>Er staat een vorige kluis apart: bij Instellingen, Veiligheid, kan die weg.</translation>
    </message>
    <message>
        <source>Copies on other sticks are not seen from here, nor what was printed or saved.</source>
        <translation>Kopieën op andere sticks zijn van hieruit niet te zien, en wat afgedrukt of als bestand bewaard is ook niet.</translation>
    </message>
    <message>
        <source>Replace the copies</source>
        <translation>Kopieën vervangen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>In the place for backup copies, no copy holds the name.</source>
        <translation>Op de plaats voor reservekopieën staat geen kopie met de naam erin.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup copies still hold the name:</source>
        <translation>
            <numerusform>In %n reservekopie staat de naam nog:</numerusform>
            <numerusform>In %n reservekopieën staat de naam nog:</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave by themselves, the last by {date}, as long as a copy is made each month. Or let a new copy take their place now: it is made and checked first.</source>
        <translation>Ze verdwijnen vanzelf, de laatste tegen {date}, zolang er elke maand een kopie bij komt. Of laat nu een nieuwe kopie hun plaats innemen: die wordt eerst gemaakt en nagekeken.</translation>
    </message>
    <message>
        <source>The copy is being made and checked.</source>
        <translation>De kopie wordt gemaakt en nagekeken.</translation>
    </message>
    <message>
        <source>A new copy is made and checked. The older ones here are removed.</source>
        <translation>Er is een nieuwe kopie, gemaakt en nagekeken. De oudere hier zijn weg.</translation>
    </message>
    <message>
        <source>Erased. The counts stay, without a name.</source>
        <translation>Gewist. De aantallen blijven, zonder naam.</translation>
    </message>
</context>
<context>
    <name>CopyOptions</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Texts with this name. Untick what is about somebody else.</source>
        <translation>Teksten met deze naam. Vink uit wat over iemand anders gaat.</translation>
    </message>
    <message>
        <source>Names no list knows, with commas between them.</source>
        <translation>Namen die op geen lijst staan, met komma’s ertussen.</translation>
    </message>
    <message>
        <source>Leave out as well</source>
        <translation>Ook weglaten</translation>
    </message>
    <message>
        <source>This name also stands on the list of: {circles}. It may be another.</source>
        <translation>Deze naam staat ook op de lijst van: {circles}. Het kan iemand anders zijn.</translation>
    </message>
    <message>
        <source>On paper it is not locked any more: it belongs to this person.</source>
        <translation>Op papier is het niet meer op slot: het is voor deze persoon.</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>This is not saved yet. Leave this window open and save again.</source>
        <translation>Dit is nog niet bewaard. Laat dit venster open en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Wie was erbij?</translation>
    </message>
</context>
<context>
    <name>CountPart</name>
    <message>
        <source>Follow the marks</source>
        <translation>De lijst volgen</translation>
    </message>
    <message>
        <source>Number present</source>
        <translation>Aantal aanwezigen</translation>
    </message>
    <message>
        <source>Hosts included.</source>
        <translation>Begeleiders inbegrepen.</translation>
    </message>
    <message>
        <source>First time here</source>
        <translation>Nieuw in de kring</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Counted apart.</source>
        <translation>Apart geteld.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Begeleiders</translation>
    </message>
    <message numerus="yes">
        <source>By the marks below there were %n.</source>
        <translation>
            <numerusform>Volgens de lijst hieronder was er %n.</numerusform>
            <numerusform>Volgens de lijst hieronder waren er %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than the number present.</source>
        <translation>Niet meer dan het aantal aanwezigen.</translation>
    </message>
</context>
<context>
    <name>CountStep</name>
    <message>
        <source>Who was there?</source>
        <translation>Wie was erbij?</translation>
    </message>
    <message>
        <source>The ring tells it; put right what differs.</source>
        <translation>Zo zat de kring; zet recht wat anders was.</translation>
    </message>
    <message>
        <source>These numbers are not saved yet. They still stand here. Leave this window open and save again.</source>
        <translation>Deze aantallen zijn nog niet bewaard. Ze staan nog hier. Laat dit venster open en bewaar opnieuw.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The vault is being locked.</source>
        <translation>De kluis gaat op slot.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date field</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DateSheet</name>
    <message>
        <source>The whole circle</source>
        <translation>De hele cirkel</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>De dag</translation>
    </message>
    <message>
        <source>Whose date</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Whoever it is about</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>They agreed that this is remembered.</source>
        <translation>Wie het aangaat, gaf toestemming om dit te onthouden.</translation>
    </message>
    <message>
        <source>A date to remember</source>
        <translation>Een dag om te onthouden</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Which day</source>
        <translation>Welke dag</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>De datum</translation>
    </message>
    <message>
        <source>Give it a date</source>
        <translation>Een datum kiezen</translation>
    </message>
    <message>
        <source>More about these days</source>
        <translation>Meer over deze dagen</translation>
    </message>
    <message>
        <source>What this day is about…</source>
        <translation>Waar deze dag over gaat…</translation>
    </message>
    <message>
        <source>One more day after this one</source>
        <translation>Nog een dag na deze</translation>
    </message>
    <message>
        <source>Take this day out…</source>
        <translation>Deze dag weghalen…</translation>
    </message>
    <message>
        <source>Only this plan…</source>
        <translation>Alleen dit draaiboek…</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Dag {number}</translation>
    </message>
    <message>
        <source>What this day is about</source>
        <translation>Waar deze dag over gaat</translation>
    </message>
    <message>
        <source>Take this day out?</source>
        <translation>Deze dag weghalen?</translation>
    </message>
    <message>
        <source>Its plan goes with it. The other days stay.</source>
        <translation>Het draaiboek ervan gaat mee weg. De andere dagen blijven.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Go on with this plan alone?</source>
        <translation>Verdergaan met dit draaiboek alleen?</translation>
    </message>
    <message>
        <source>This plan stays. The plans of the other days go.</source>
        <translation>Dit draaiboek blijft. Die van de andere dagen verdwijnen.</translation>
    </message>
    <message>
        <source>Only this plan</source>
        <translation>Alleen dit draaiboek</translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation>De dagen houden</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Meer dagen</translation>
    </message>
</context>
<context>
    <name>Doorway</name>
    <message>
        <source>No network. What is here stays on this laptop.</source>
        <translation>Zonder netwerk. Wat hier staat, blijft op deze laptop.</translation>
    </message>
    <message>
        <source>Help card</source>
        <translation>Hulpkaart</translation>
    </message>
    <message>
        <source>Works while locked too.</source>
        <translation>Werkt ook op slot.</translation>
    </message>
</context>
<context>
    <name>DoublesModel</name>
    <message>
        <source>{name} · line {line}</source>
        <translation>{name} · regel {line}</translation>
    </message>
    <message>
        <source>{name} · in the circle</source>
        <translation>{name} · in de cirkel</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog niet gezegd</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>dezelfde persoon</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>twee mensen</translation>
    </message>
    <message>
        <source>stays outside</source>
        <translation>blijft buiten</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Lijkt op</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
</context>
<context>
    <name>DoublesStep</name>
    <message>
        <source>Names that may be there already</source>
        <translation>Namen die er misschien al staan</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dezelfde persoon</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Twee mensen</translation>
    </message>
    <message>
        <source>Leave outside</source>
        <translation>Buiten laten</translation>
    </message>
    <message>
        <source>These names look like one that is there already. Two people may have one name. Choose one or more rows, then say who it is.</source>
        <translation>Deze namen lijken op een naam die er al staat. Twee mensen kunnen dezelfde naam hebben. Kies een of meer rijen en zeg dan wie het is.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>What may go now</source>
        <translation>Wat nu weg kan</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Lijst bekijken</translation>
    </message>
    <message>
        <source>Nothing has reached the end of its term.</source>
        <translation>Niets heeft het einde van zijn termijn bereikt.</translation>
    </message>
    <message numerus="yes">
        <source>%n things have reached the end of their term.</source>
        <translation>
            <numerusform>%n ding heeft zijn termijn gehad.</numerusform>
            <numerusform>%n dingen hebben hun termijn gehad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list rests until {date}.</source>
        <translation>De lijst rust tot {date}.</translation>
    </message>
    <message>
        <source>From one time to the next</source>
        <translation>Van keer tot keer</translation>
    </message>
    <message>
        <source>Open circle</source>
        <translation>Cirkel openen</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message numerus="yes">
        <source>%n things that are kept may go now.</source>
        <translation>
            <numerusform>%n ding dat bewaard wordt, kan nu weg.</numerusform>
            <numerusform>%n dingen die bewaard worden, kunnen nu weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
</context>
<context>
    <name>DueSheet</name>
    <message>
        <source>Numbers without names stay. What is erased here is gone for good.</source>
        <translation>Aantallen zonder namen blijven. Wat je hier wist, is voorgoed weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n more come after these.</source>
        <translation>
            <numerusform>Hierna komt er nog %n.</numerusform>
            <numerusform>Hierna komen er nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase what is ticked</source>
        <translation>Aangevinkte wissen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Not this month</source>
        <translation>Niet deze maand</translation>
    </message>
    <message>
        <source>This may go now</source>
        <translation>Dit kan nu weg</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Harvest line</source>
        <translation>Oogstzin</translation>
    </message>
    <message>
        <source>Save line</source>
        <translation>Zin bewaren</translation>
    </message>
    <message>
        <source>Erase line</source>
        <translation>Zin wissen</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Name, details and consents are gone for good. The counts stay, without a name.</source>
        <translation>Naam, gegevens en toestemmingen verdwijnen voorgoed. De aantallen blijven, zonder naam.</translation>
    </message>
    <message>
        <source>Older backup copies still hold the name; they are shown afterwards.</source>
        <translation>In oudere reservekopieën staat de naam nog; die zie je daarna.</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Niet wissen</translation>
    </message>
    <message>
        <source>This name also stands on the list of: {circles}. It may be another.</source>
        <translation>Deze naam staat ook op de lijst van: {circles}. Het kan iemand anders zijn.</translation>
    </message>
    <message>
        <source>The name stands in no note.</source>
        <translation>De naam staat in geen enkele notitie.</translation>
    </message>
    <message>
        <source>Where the name stands in a text</source>
        <translation>Waar de naam in een tekst staat</translation>
    </message>
    <message>
        <source>Where a box is ticked, ‘someone’ takes the place of the name.</source>
        <translation>Waar een vakje is aangevinkt, komt ‘iemand’ in de plaats van de naam.</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>{name} wissen?</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase this person</source>
        <translation>Deze persoon wissen</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>{name} wissen</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save the list as a file</source>
        <translation>De lijst bewaren als bestand</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Who listens only</source>
        <translation>Wie alleen luistert</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Saved in the folder {folder}</source>
        <translation>Bewaard in de map {folder}</translation>
    </message>
    <message>
        <source>Back to the circle</source>
        <translation>Naar de cirkel</translation>
    </message>
    <message>
        <source>The names go along. What else?</source>
        <translation>De namen gaan mee. Wat nog?</translation>
    </message>
    <message>
        <source>Only the names go along.</source>
        <translation>Alleen de namen gaan mee.</translation>
    </message>
    <message>
        <source>This file is not encrypted. Whoever has it can read it. Erase it when it is no longer needed.</source>
        <translation>Dit bestand is niet versleuteld. Wie het heeft, kan het lezen. Wis het wanneer het niet meer nodig is.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Save the list as a file…</source>
        <translation>De lijst bewaren als bestand…</translation>
    </message>
    <message>
        <source>Save the calendar as a file…</source>
        <translation>De kalender bewaren als bestand…</translation>
    </message>
    <message>
        <source>Save the calendar as a file</source>
        <translation>De kalender bewaren als bestand</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>I have a vault already</source>
        <translation>Ik heb al een kluis</translation>
    </message>
    <message>
        <source>I will do this later</source>
        <translation>Dit doe ik later</translation>
    </message>
    <message>
        <source>Put a backup copy back</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Kluis maken</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>The vault is being made. This takes a moment.</source>
        <translation>De kluis wordt gemaakt. Dat duurt even.</translation>
    </message>
    <message>
        <source>Place of the new vault</source>
        <translation>Plaats van de nieuwe kluis</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Map van de kluis</translation>
    </message>
</context>
<context>
    <name>FitBanner</name>
    <message>
        <source>Take {length}</source>
        <translation>{length} nemen</translation>
    </message>
    <message numerus="yes">
        <source>%n people × {guide} = {needed} of {given} min.</source>
        <translation>
            <numerusform>%n persoon × {guide} = {needed} van {given}&#xa0;min.</numerusform>
            <numerusform>%n mensen × {guide} = {needed} van {given}&#xa0;min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people × {guide} + {gap} between = {needed} of {given} min.</source>
        <translation>
            <numerusform>%n persoon × {guide} + {gap} ertussen = {needed} van {given}&#xa0;min.</numerusform>
            <numerusform>%n mensen × {guide} + {gap} ertussen = {needed} van {given}&#xa0;min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people × {guide} + {voices} interpreted × {guide} = {needed} of {given} min.</source>
        <translation>
            <numerusform>%n persoon × {guide} + {voices} vertaald × {guide} = {needed} van {given}&#xa0;min.</numerusform>
            <numerusform>%n mensen × {guide} + {voices} vertaald × {guide} = {needed} van {given}&#xa0;min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people × {guide} + {voices} interpreted × {guide} + {gap} between = {needed} of {given} min.</source>
        <translation>
            <numerusform>%n persoon × {guide} + {voices} vertaald × {guide} + {gap} ertussen = {needed} van {given}&#xa0;min.</numerusform>
            <numerusform>%n mensen × {guide} + {voices} vertaald × {guide} + {gap} ertussen = {needed} van {given}&#xa0;min.</numerusform>
        </translation>
    </message>
    <message>
        <source>No guide time here: each turn takes the time it takes.</source>
        <translation>Geen richttijd hier: elke beurt duurt zolang ze duurt.</translation>
    </message>
    <message>
        <source>{length}, for everyone together.</source>
        <translation>{length}, voor iedereen samen.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Er staat nog niemand op de lijst.</translation>
    </message>
    <message>
        <source>It fits, with room to breathe.</source>
        <translation>Het past, met wat adem over.</translation>
    </message>
    <message>
        <source>It just fits.</source>
        <translation>Het past net.</translation>
    </message>
    <message>
        <source>With more than twelve, two rings leave more time for each.</source>
        <translation>Met meer dan twaalf geven twee kringen ieder meer tijd.</translation>
    </message>
    <message>
        <source>With more than fifteen, pairs or an inner ring leave more time.</source>
        <translation>Met meer dan vijftien geven tweetallen of een binnenkring meer tijd.</translation>
    </message>
    <message>
        <source>That is {length} more than planned.</source>
        <translation>Dat is {length} meer dan gepland.</translation>
    </message>
    <message>
        <source>That is {more} more than planned. With {length} each it fits.</source>
        <translation>Dat is {more} meer dan gepland. Met {length} per beurt past het.</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Its notes, lines and marks, and who was there, are gone for good.</source>
        <translation>Notities, zinnen en markeringen, en wie er was, verdwijnen voorgoed.</translation>
    </message>
    <message>
        <source>The counts stay: the date, the length, how many were there</source>
        <translation>De aantallen blijven: de datum, de duur, hoeveel mensen er waren</translation>
    </message>
    <message>
        <source>The counts go too</source>
        <translation>De aantallen gaan ook weg</translation>
    </message>
    <message>
        <source>Take back the sheet that lies with the office</source>
        <translation>Het blad bij de coördinatie terugnemen</translation>
    </message>
    <message>
        <source>What you wrote for yourself stays in your own drawer.</source>
        <translation>Wat je voor jezelf schreef, blijft in je eigen lade.</translation>
    </message>
    <message>
        <source>Forget session</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation>Niet vergeten</translation>
    </message>
    <message>
        <source>Forget the session of {date}?</source>
        <translation>De bijeenkomst van {date} vergeten?</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Forms of a round</source>
        <translation>Vormen van een ronde</translation>
    </message>
    <message>
        <source>This question as</source>
        <translation>Deze vraag als</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Take this form</source>
        <translation>Deze vorm nemen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What the host says</source>
        <translation>Wat de begeleider zegt</translation>
    </message>
</context>
<context>
    <name>GiveKey</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Only people with a key see this list; on the disk it is encrypted.</source>
        <translation>Alleen wie een sleutel heeft, ziet deze lijst; op de schijf is ze versleuteld.</translation>
    </message>
    <message>
        <source>Code of an own drawer, if there is one</source>
        <translation>Code van een eigen lade, als die er is</translation>
    </message>
    <message>
        <source>For somebody who had a key here before: it opens that own drawer again.</source>
        <translation>Voor wie hier eerder een sleutel had: de code opent die eigen lade opnieuw.</translation>
    </message>
    <message>
        <source>What the key opens</source>
        <translation>Wat de sleutel opent</translation>
    </message>
    <message>
        <source>Let that person type these words; nobody else needs to know them.</source>
        <translation>Laat die persoon dit zelf typen; niemand anders hoeft het te kennen.</translation>
    </message>
    <message>
        <source>Give somebody a key</source>
        <translation>Iemand een sleutel geven</translation>
    </message>
    <message>
        <source>Give the key</source>
        <translation>Sleutel geven</translation>
    </message>
</context>
<context>
    <name>HarvestRow</name>
    <message>
        <source>a name from the circle stands here: {names}</source>
        <translation>hier staat een naam uit de kring: {names}</translation>
    </message>
    <message>
        <source>not read aloud yet</source>
        <translation>nog niet voorgelezen</translation>
    </message>
    <message>
        <source>read this line aloud now</source>
        <translation>lees deze zin nu voor</translation>
    </message>
    <message>
        <source>read aloud, the circle nodded</source>
        <translation>voorgelezen, de kring knikte</translation>
    </message>
    <message>
        <source>stays in the circle</source>
        <translation>blijft in de kring</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>May go in</source>
        <translation>Mag erin</translation>
    </message>
    <message>
        <source>Stays in the circle</source>
        <translation>Blijft in de kring</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
</context>
<context>
    <name>HarvestStep</name>
    <message>
        <source>What may be written down?</source>
        <translation>Wat mag opgeschreven worden?</translation>
    </message>
    <message>
        <source>Read each line aloud. It goes into the report only when the circle nods.</source>
        <translation>Lees elke zin voor. Pas als de kring knikt, komt de zin in het verslag.</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Nog een zin</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>No lines yet. Write one below, or go on without.</source>
        <translation>Er zijn nog geen zinnen. Schrijf er een hieronder, of ga verder zonder.</translation>
    </message>
    <message>
        <source>Another line. Write what the group may read.</source>
        <translation>Nog een zin. Schrijf wat de groep mag lezen.</translation>
    </message>
</context>
<context>
    <name>HeadcountWords</name>
    <message numerus="yes">
        <source>%n people present</source>
        <translation>
            <numerusform>%n&#xa0;aanwezige</numerusform>
            <numerusform>%n&#xa0;aanwezigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the first time</source>
        <translation>
            <numerusform>%n&#xa0;voor het eerst</numerusform>
            <numerusform>%n&#xa0;voor het eerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n&#xa0;kind</numerusform>
            <numerusform>%n&#xa0;kinderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%n&#xa0;begeleider</numerusform>
            <numerusform>%n&#xa0;begeleiders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>When someone is in danger</source>
        <translation>Als iemand in gevaar is</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Kaart sluiten</translation>
    </message>
    <message>
        <source>No other numbers are on this card yet. Fill in the ones your organisation checked, under Settings.</source>
        <translation>Op deze kaart staan nog geen andere nummers. Vul bij Instellingen de nummers in die je organisatie nakeek.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Nog niet nagekeken.</translation>
    </message>
    <message>
        <source>Checked on {date}.</source>
        <translation>Nagekeken op {date}.</translation>
    </message>
</context>
<context>
    <name>HelpNumbers</name>
    <message>
        <source>Help card</source>
        <translation>Hulpkaart</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Aanspreekpunt</translation>
    </message>
    <message>
        <source>Name and number. The last line of the card calls this person.</source>
        <translation>Naam en nummer. De laatste regel van de kaart verwijst hiernaar.</translation>
    </message>
    <message>
        <source>One number on each line, with what it is for</source>
        <translation>Eén nummer per regel, en waarvoor het dient</translation>
    </message>
    <message>
        <source>Numbers on the card</source>
        <translation>Nummers op de kaart</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Vandaag nagekeken</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Nog niet nagekeken.</translation>
    </message>
    <message>
        <source>Checked on {date}.</source>
        <translation>Nagekeken op {date}.</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>After that day it is erased.</source>
        <translation>Na die dag wordt het gewist.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot</translation>
    </message>
    <message>
        <source>Ask first. Without a yes it is not kept.</source>
        <translation>Vraag het eerst. Zonder ja wordt het niet bewaard.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Marks made while listening</source>
        <translation>Markeringen tijdens het luisteren</translation>
    </message>
    <message>
        <source>Notes and lines of a session</source>
        <translation>Notities en zinnen van een bijeenkomst</translation>
    </message>
    <message>
        <source>Names, after a circle met last</source>
        <translation>Namen, na de laatste bijeenkomst van een cirkel</translation>
    </message>
    <message>
        <source>Your own reflections</source>
        <translation>Je eigen reflecties</translation>
    </message>
</context>
<context>
    <name>KeyAct</name>
    <message>
        <source>Your own passphrase</source>
        <translation>Je eigen wachtzin</translation>
    </message>
    <message>
        <source>Asked again, because the app does not keep it.</source>
        <translation>Nog eens gevraagd, want de app bewaart ze niet.</translation>
    </message>
    <message>
        <source>Type the passphrase you opened this vault with.</source>
        <translation>Typ de wachtzin waarmee je deze kluis opende.</translation>
    </message>
    <message>
        <source>The keys are being changed. This takes a moment.</source>
        <translation>De sleutels worden veranderd. Dat duurt even.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>KeyChoices</name>
    <message>
        <source>Keys in the circle</source>
        <translation>Toetsen in de kring</translation>
    </message>
    <message>
        <source>As on the first day</source>
        <translation>Zoals op de eerste dag</translation>
    </message>
    <message>
        <source>Choose an act, then press its key. Page Down, Page Up and the keys of a clicker stay as they are.</source>
        <translation>Kies een handeling en druk op haar toets. Page Down, Page Up en de toetsen van een presentatieklikker blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>This key has a meaning everywhere, or needs another key beside it.</source>
        <translation>Deze toets heeft overal een betekenis, of vraagt een tweede toets.</translation>
    </message>
    <message>
        <source>{key} asks for “{act}” already. Give that act another key first.</source>
        <translation>{key} vraagt al om ‘{act}’. Geef die handeling eerst een andere toets.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press a key</source>
        <translation>Druk op een toets</translation>
    </message>
</context>
<context>
    <name>KeyPeople</name>
    <message>
        <source>People with a key</source>
        <translation>Wie een sleutel heeft</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>Sleutel geven…</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Wachtzin veranderen…</translation>
    </message>
    <message>
        <source>Make new keys…</source>
        <translation>Nieuwe sleutels…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (jij)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Terugnemen…</translation>
    </message>
    <message>
        <source>Take back this key: {name}</source>
        <translation>Deze sleutel terugnemen: {name}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>In de kring</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Shift {show} · {show} · {blank}</source>
        <translation>Shift {show} · {show} · {blank}</translation>
    </message>
    <message>
        <source>{key} · PgDn</source>
        <translation>{key} · PgDn</translation>
    </message>
    <message>
        <source>the lit act: hand on, go on, next phase</source>
        <translation>wat verlicht is: doorgeven of verdergaan</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>passen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>hold, go on</source>
        <translation>stilzetten, verdergaan</translation>
    </message>
    <message>
        <source>bell; hold it down while someone has the piece</source>
        <translation>bel; tijdens een beurt ingedrukt houden</translation>
    </message>
    <message>
        <source>Ctrl Z · PgUp</source>
        <translation>Ctrl Z · PgUp</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan maken</translation>
    </message>
    <message>
        <source>next phase</source>
        <translation>volgende fase</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>markeringen</translation>
    </message>
    <message>
        <source>add a chair</source>
        <translation>stoel bijzetten</translation>
    </message>
    <message>
        <source>why do we do this?</source>
        <translation>waarom doen we dit?</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>the form: what it is, another one</source>
        <translation>de vorm: wat het is, een andere</translation>
    </message>
    <message>
        <source>where the round begins, which way</source>
        <translation>waar de ronde begint, welke kant op</translation>
    </message>
    <message>
        <source>the other voice of a shared turn</source>
        <translation>de andere stem van een gedeelde beurt</translation>
    </message>
    <message>
        <source>the agreements, read aloud</source>
        <translation>de afspraken, voorgelezen</translation>
    </message>
    <message>
        <source>room view, full screen, dark screen</source>
        <translation>kringscherm, volledig scherm, donker scherm</translation>
    </message>
    <message>
        <source>Arrows · Menu</source>
        <translation>Pijlen · Menu</translation>
    </message>
    <message>
        <source>go to a seat, what it can do</source>
        <translation>naar een plaats, wat daar kan</translation>
    </message>
    <message>
        <source>help card</source>
        <translation>hulpkaart</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>op slot</translation>
    </message>
    <message>
        <source>the pages of the rail, from top to bottom</source>
        <translation>de pagina’s links, van boven naar onder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>volledig scherm</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>dit blad</translation>
    </message>
    <message>
        <source>close what lies over the page</source>
        <translation>sluiten wat boven de pagina ligt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to the next control</source>
        <translation>naar het volgende veld</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Whoever made this vault</source>
        <translation>Wie deze kluis maakte</translation>
    </message>
    <message>
        <source>Coordinator: the office alone</source>
        <translation>Coördinator: alleen de lade van de coördinatie</translation>
    </message>
    <message>
        <source>Facilitator: circles, office, an own drawer</source>
        <translation>Begeleider: cirkels, coördinatie, een eigen lade</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Sinds {date}</translation>
    </message>
    <message>
        <source>the lit act</source>
        <translation>de verlichte handeling</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>passen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>hold, go on</source>
        <translation>stilzetten, verdergaan</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>bel</translation>
    </message>
    <message>
        <source>next phase</source>
        <translation>volgende fase</translation>
    </message>
    <message>
        <source>add a chair</source>
        <translation>stoel bijzetten</translation>
    </message>
    <message>
        <source>room view</source>
        <translation>kringscherm</translation>
    </message>
    <message>
        <source>dark screen</source>
        <translation>donker scherm</translation>
    </message>
    <message>
        <source>why do we do this?</source>
        <translation>waarom doen we dit?</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>een andere vorm</translation>
    </message>
    <message>
        <source>where the round begins</source>
        <translation>waar de ronde begint</translation>
    </message>
    <message>
        <source>the other voice</source>
        <translation>de andere stem</translation>
    </message>
    <message>
        <source>agreements read aloud</source>
        <translation>afspraken voorlezen</translation>
    </message>
    <message>
        <source>mark: {kind}</source>
        <translation>markering: {kind}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Healing circle</source>
        <translation>Healing circle</translation>
    </message>
    <message>
        <source>Grief circle</source>
        <translation>Rouwgroep</translation>
    </message>
    <message>
        <source>Peer support</source>
        <translation>Lotgenotengroep</translation>
    </message>
    <message>
        <source>Neighbourhood circle</source>
        <translation>Buurtcirkel</translation>
    </message>
    <message>
        <source>Restorative circle</source>
        <translation>Herstelcirkel</translation>
    </message>
    <message>
        <source>Women’s or parents’ circle</source>
        <translation>Vrouwencirkel of oudercirkel</translation>
    </message>
    <message>
        <source>Circle in several languages</source>
        <translation>Cirkel in meer talen</translation>
    </message>
    <message>
        <source>Listening circle</source>
        <translation>Luistercirkel</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Memorial circle</source>
        <translation>Herdenkingscirkel</translation>
    </message>
    <message>
        <source>Practice circle</source>
        <translation>Oefencirkel</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Een andere soort</translation>
    </message>
</context>
<context>
    <name>LatecomerSheet</name>
    <message>
        <source>Add a chair</source>
        <translation>Stoel bijzetten</translation>
    </message>
    <message>
        <source>Listens only</source>
        <translation>Luistert alleen</translation>
    </message>
    <message>
        <source>First time here</source>
        <translation>Nieuw in de kring</translation>
    </message>
    <message>
        <source>Name as called</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Where they sit</source>
        <translation>Plaats in de kring</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Add the chair</source>
        <translation>Stoel bijzetten</translation>
    </message>
    <message>
        <source>A name has at most 80 characters.</source>
        <translation>Een naam telt hoogstens 80 tekens.</translation>
    </message>
    <message>
        <source>Write the name as this person likes to be called.</source>
        <translation>Schrijf de naam zoals deze persoon genoemd wil worden.</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>What the report will say</source>
        <translation>Wat in het verslag komt</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>No harvest yet</source>
        <translation>Nog geen oogst</translation>
    </message>
    <message>
        <source>{circle}, {day}</source>
        <translation>{circle}, {day}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>Van {start} tot {end}</translation>
    </message>
    <message>
        <source>No turns, nobody’s speaking time, no note. The list of names stays out.</source>
        <translation>Geen beurten, geen tijden per persoon, geen notitie. De deelnemerslijst blijft erbuiten.</translation>
    </message>
</context>
<context>
    <name>LeftOpen</name>
    <message>
        <source>Promised: {words}</source>
        <translation>Beloofd: {words}</translation>
    </message>
    <message>
        <source>Did not take place: {phase}</source>
        <translation>Vond niet plaats: {phase}</translation>
    </message>
    <message>
        <source>And more of that evening</source>
        <translation>En nog meer van toen</translation>
    </message>
    <message>
        <source>Marked to come back to</source>
        <translation>Gemarkeerd om op terug te komen</translation>
    </message>
    <message>
        <source>Marked to come back to: {phase}</source>
        <translation>Gemarkeerd om op terug te komen: {phase}</translation>
    </message>
</context>
<context>
    <name>LeftOpenLine</name>
    <message>
        <source>Make room for it</source>
        <translation>Er plaats voor maken</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Left open on {day}</source>
        <translation>Open gebleven op {day}</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Spoken first</source>
        <translation>Eerst gezegd</translation>
    </message>
    <message>
        <source>Proposal for a country</source>
        <translation>Voorstel voor een land</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>De woorden wijzigen</translation>
    </message>
    <message>
        <source>We checked this</source>
        <translation>Dit is nagekeken</translation>
    </message>
    <message>
        <source>Proposal of {date}. Nobody of your organisation has checked it.</source>
        <translation>Voorstel van {date}. Nog door niemand van je organisatie nagekeken.</translation>
    </message>
    <message>
        <source>Checked on {date}.</source>
        <translation>Nagekeken op {date}.</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Line {number}</source>
        <translation>Zin {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Buiten laten</translation>
    </message>
    <message>
        <source>A name from the circle stands here: {names}</source>
        <translation>Hier staat een naam uit de kring: {names}</translation>
    </message>
</context>
<context>
    <name>LinesSheet</name>
    <message>
        <source>The lines in this report</source>
        <translation>De zinnen in dit verslag</translation>
    </message>
    <message>
        <source>The circle nodded to these words. Take out a name, or leave a line out.</source>
        <translation>De kring knikte op deze woorden. Neem een naam weg, of laat een zin buiten.</translation>
    </message>
    <message>
        <source>Save lines</source>
        <translation>Zinnen bewaren</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>LiveFace</name>
    <message>
        <source>The circle</source>
        <translation>De cirkel</translation>
    </message>
    <message>
        <source>Next phase · {key}</source>
        <translation>Volgende fase · {key}</translation>
    </message>
    <message>
        <source>What this form is, another one · {key}</source>
        <translation>Wat deze vorm is, een andere · {key}</translation>
    </message>
    <message>
        <source>Which chair, which way · {key}</source>
        <translation>Welke stoel, welke kant op · {key}</translation>
    </message>
    <message>
        <source>Room view · {key}, Shift {key} closes it</source>
        <translation>Kringscherm · {key}, Shift {key} sluit het</translation>
    </message>
    <message>
        <source>Note, without names · {key}</source>
        <translation>Merk op, zonder namen · {key}</translation>
    </message>
    <message>
        <source>Room view off</source>
        <translation>Kringscherm uit</translation>
    </message>
    <message>
        <source>Room view dark</source>
        <translation>Kringscherm donker</translation>
    </message>
    <message>
        <source>Room view on</source>
        <translation>Kringscherm aan</translation>
    </message>
    <message>
        <source>This laptop may fall asleep.</source>
        <translation>Deze laptop kan in slaap vallen.</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>strong moment</source>
        <translation>sterk moment</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>bezorgdheid</translation>
    </message>
    <message>
        <source>While all stands still, nothing moves on.</source>
        <translation>Zolang alles stilstaat, schuift niets op.</translation>
    </message>
    <message>
        <source>The disk is full. Everything before {time} is saved. The circle can go on; the app waits until there is room.</source>
        <translation>De schijf is vol. Alles van vóór {time} is bewaard. De kring kan verdergaan; de app wacht tot er plaats is.</translation>
    </message>
    <message>
        <source>This is the last phase.</source>
        <translation>Dit is de laatste fase.</translation>
    </message>
    <message>
        <source>The round is complete. Next comes: {phase}.</source>
        <translation>De ronde is rond. Hierna komt: {phase}.</translation>
    </message>
    <message>
        <source>The round is complete. A moment of silence and one word from each may do good before {phase}.</source>
        <translation>De ronde is rond. Een ogenblik stilte en één woord van ieder kan goed doen vóór {phase}.</translation>
    </message>
    <message>
        <source>Next comes: {phase}.</source>
        <translation>Hierna komt: {phase}.</translation>
    </message>
    <message>
        <source>If the rest take about as long, {phase} begins at {time}.</source>
        <translation>Als de rest even lang duurt, volgt om {time}: {phase}.</translation>
    </message>
    <message>
        <source>As planned, {phase} begins at {time}.</source>
        <translation>Volgens het draaiboek volgt om {time}: {phase}.</translation>
    </message>
    <message>
        <source>The closing keeps its {length}.</source>
        <translation>De afsluiting behoudt haar {length}.</translation>
    </message>
    <message>
        <source>Closing begins at {time} and keeps its {length}.</source>
        <translation>De afsluiting begint om {time} en blijft {length} duren.</translation>
    </message>
    <message>
        <source>The pause lasts until {time}.</source>
        <translation>De pauze duurt tot {time}.</translation>
    </message>
    <message>
        <source>Here for the first time: {names}. Say what the piece is and that passing is fine.</source>
        <translation>Nieuw in de kring: {names}. Zeg wat het voorwerp is en dat passen mag.</translation>
    </message>
    <message>
        <source>The bell has sounded. All is still.</source>
        <translation>De bel heeft geklonken. Alles staat stil.</translation>
    </message>
    <message>
        <source>The bell has sounded. {name} keeps the piece.</source>
        <translation>De bel heeft geklonken. {name} houdt het voorwerp.</translation>
    </message>
    <message>
        <source>Take a moment. The piece is free.</source>
        <translation>Neem even de tijd. Het voorwerp is vrij.</translation>
    </message>
    <message>
        <source>Take a moment. After this the piece goes to {name}.</source>
        <translation>Neem even de tijd. Daarna gaat het voorwerp naar {name}.</translation>
    </message>
    <message>
        <source>The laptop was asleep. Time stood still.</source>
        <translation>De laptop sliep. De tijd stond stil.</translation>
    </message>
    <message>
        <source>The laptop was asleep from {since} to {until}. Time stood still.</source>
        <translation>De laptop sliep van {since} tot {until} uur. De tijd stond stil.</translation>
    </message>
    <message>
        <source>Everything is as it was. Time is on hold.</source>
        <translation>Alles staat zoals toen. De tijd staat stil.</translation>
    </message>
    <message>
        <source>Everything is as it was: {name} has the piece, time is on hold.</source>
        <translation>Alles staat zoals toen: {name} heeft het voorwerp, de tijd staat stil.</translation>
    </message>
    <message>
        <source>Go on when the circle is ready.</source>
        <translation>Ga verder wanneer de kring zover is.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Locking</source>
        <translation>Op slot doen</translation>
    </message>
    <message>
        <source>Never during a circle. What you wrote is saved first.</source>
        <translation>Nooit tijdens een kring. Wat je schreef, wordt eerst bewaard.</translation>
    </message>
    <message>
        <source>Lock when nobody touches this laptop</source>
        <translation>Op slot als niemand deze laptop aanraakt</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once, from anywhere. The vault also locks when the laptop sleeps, and when its screen is locked outside a circle.</source>
        <translation>Ctrl+L doet meteen op slot, waar je ook bent. De kluis gaat ook op slot als de laptop slaapt, en als het scherm op slot gaat buiten een kring.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>na %n minuut</numerusform>
            <numerusform>na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nooit vanzelf</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something is not saved yet.</source>
        <translation>Iets is nog niet bewaard.</translation>
    </message>
    <message>
        <source>The text is still here. Make room on the disk and save again.</source>
        <translation>De tekst staat nog hier. Maak plaats op de schijf en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Sluiten zonder</translation>
    </message>
    <message>
        <source>The circle is still going on.</source>
        <translation>De cirkel loopt nog.</translation>
    </message>
    <message>
        <source>If you close now, it waits for you. At the next start everyone sits on the same chair.</source>
        <translation>Sluit je nu, dan wacht de cirkel op je. Bij de volgende start zit iedereen nog op dezelfde stoel.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Toch sluiten</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Marked while listening: {marks}.</source>
        <translation>Gemarkeerd tijdens het luisteren: {marks}.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>strong moment</source>
        <translation>sterk moment</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>bezorgdheid</translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>Note, without names</source>
        <translation>Merk op, zonder namen</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Add a chair…</source>
        <translation>Stoel bijzetten…</translation>
    </message>
    <message>
        <source>This question in another form…</source>
        <translation>Deze vraag in een andere vorm…</translation>
    </message>
    <message>
        <source>Where the round begins…</source>
        <translation>Waar de ronde begint…</translation>
    </message>
    <message>
        <source>The other voice</source>
        <translation>De andere stem</translation>
    </message>
    <message>
        <source>Read the agreements aloud</source>
        <translation>De afspraken voorlezen</translation>
    </message>
    <message>
        <source>Why do we do this?</source>
        <translation>Waarom doen we dit?</translation>
    </message>
    <message>
        <source>Hide digits</source>
        <translation>Cijfers verbergen</translation>
    </message>
    <message>
        <source>Show digits</source>
        <translation>Cijfers tonen</translation>
    </message>
    <message>
        <source>Close the room view</source>
        <translation>Kringscherm sluiten</translation>
    </message>
    <message>
        <source>Open the room view</source>
        <translation>Kringscherm openen</translation>
    </message>
    <message>
        <source>Shift {key}</source>
        <translation>Shift {key}</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Ctrl ?</source>
        <translation>Ctrl ?</translation>
    </message>
    <message>
        <source>To the other pages</source>
        <translation>Naar de andere bladen</translation>
    </message>
    <message>
        <source>End the circle…</source>
        <translation>Cirkel beëindigen…</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Names, with commas: Amal, Bert, Chloé</source>
        <translation>Namen, met komma’s: Amal, Bert, Chloé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>Uit een lijst…</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten</translation>
    </message>
</context>
<context>
    <name>NewCircle</name>
    <message>
        <source>Name of the circle</source>
        <translation>Naam van de cirkel</translation>
    </message>
    <message>
        <source>A neutral name: it stands on every report.</source>
        <translation>Een neutrale naam: die staat op elk verslag.</translation>
    </message>
    <message>
        <source>Names, with commas: Amal, Bert, Chloé</source>
        <translation>Namen, met komma’s: Amal, Bert, Chloé</translation>
    </message>
    <message>
        <source>Who sits in it</source>
        <translation>Wie erin zit</translation>
    </message>
    <message>
        <source>As people like to be called. A list can be pasted; this may wait, too.</source>
        <translation>Zoals mensen genoemd willen worden. Een lijst plakken kan; later invullen kan ook.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Languages of the prompts</source>
        <translation>Talen van de kringvragen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Make circle</source>
        <translation>Cirkel maken</translation>
    </message>
    <message>
        <source>Make and begin</source>
        <translation>Maken en beginnen</translation>
    </message>
    <message>
        <source>{plan}, {length}</source>
        <translation>{plan}, {length}</translation>
    </message>
    <message>
        <source>To begin, one name is needed here.</source>
        <translation>Om te beginnen is hier één naam nodig.</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Nieuwe cirkel</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Five unrelated words, or a sentence that only you would say.</source>
        <translation>Vijf losse woorden, of een zin die alleen jij zou zeggen.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>The same, once more</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De twee zijn nog niet gelijk.</translation>
    </message>
</context>
<context>
    <name>NextCircle</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>People and plan</source>
        <translation>Mensen en draaiboek</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Er is nog niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase}, {length}</source>
        <translation>{phase}, {length}</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Back to the plan</source>
        <translation>Terug naar het draaiboek</translation>
    </message>
    <message>
        <source>Whoever opens this vault’s circles can read it. It is never printed, never shared and never on the screen for the room.</source>
        <translation>Wie de cirkels van deze kluis opent, kan ze lezen. Ze komt nooit op papier, nooit in een gedeeld bestand en nooit op het kringscherm.</translation>
    </message>
    <message>
        <source>Note to myself</source>
        <translation>Notitie voor mezelf</translation>
    </message>
</context>
<context>
    <name>NoteStep</name>
    <message>
        <source>How did it go?</source>
        <translation>Hoe verliep het?</translation>
    </message>
    <message>
        <source>About the group, not about persons. This note stays out of the report.</source>
        <translation>Over de groep, niet over personen. Deze notitie komt niet in het verslag.</translation>
    </message>
    <message>
        <source>Write what the group may read.</source>
        <translation>Schrijf wat de groep mag lezen.</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>Procesnotitie</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>A name from the circle stands here: {names}. A note can do without.</source>
        <translation>Hier staat een naam uit de kring: {names}. Een notitie kan zonder.</translation>
    </message>
    <message>
        <source>This note is not saved yet. The text is still here. Leave this window open and save again.</source>
        <translation>Deze notitie is nog niet bewaard. De tekst staat nog hier. Laat dit venster open en bewaar opnieuw.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{name} is away for a moment. Does somebody go along?</source>
        <translation>{name} is even weg. Loopt er iemand mee?</translation>
    </message>
    <message>
        <source>The room view is closed: its screen was unplugged.</source>
        <translation>Het kringscherm is dicht: het scherm werd losgekoppeld.</translation>
    </message>
    <message>
        <source>Both screens show the same picture. Names are covered until you show them.</source>
        <translation>Beide schermen tonen hetzelfde beeld. De namen zijn bedekt tot je ze toont.</translation>
    </message>
    <message>
        <source>The bell could be seen, not heard: this laptop has no sound at the moment.</source>
        <translation>De bel was te zien, niet te horen: deze laptop heeft nu geen geluid.</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths have passed. Go on when the circle is ready.</source>
        <translation>
            <numerusform>%n ademhaling is voorbij. Ga verder wanneer de kring zover is.</numerusform>
            <numerusform>%n ademhalingen zijn voorbij. Ga verder wanneer de kring zover is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Suggest words</source>
        <translation>Woorden voorstellen</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Deze woorden nemen</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>Nothing leaves</source>
        <translation>Niets vertrekt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>Exactly this would leave</source>
        <translation>Precies dit zou vertrekken</translation>
    </message>
    <message>
        <source>Exactly this lies with the office</source>
        <translation>Precies dit ligt bij de coördinatie</translation>
    </message>
    <message>
        <source>No list of names, no process note, no marks, nobody’s turns, no line without a nod.</source>
        <translation>Geen deelnemerslijst, geen procesnotitie, geen markeringen, niemands beurten, geen zin die de kring niet goedkeurde.</translation>
    </message>
    <message>
        <source>For the office alone; it does not stand on the report.</source>
        <translation>Alleen voor de coördinatie. Ze staat niet op het verslag.</translation>
    </message>
    <message>
        <source>A note to the office</source>
        <translation>Een notitie voor de coördinatie</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Note to the office</source>
        <translation>Notitie voor de coördinatie</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Release anew</source>
        <translation>Opnieuw vrijgeven</translation>
    </message>
    <message>
        <source>A name from the circle would leave: {names}. The sheet can do without.</source>
        <translation>Er zou een naam uit de kring vertrekken: {names}. Het blad kan zonder.</translation>
    </message>
    <message>
        <source>Nothing has left the circle. That can stay so.</source>
        <translation>Er is niets uit de kring vertrokken. Dat mag zo blijven.</translation>
    </message>
    <message>
        <source>With the office since {when}. You can take it back.</source>
        <translation>Bij de coördinatie sinds {when}. Je kan het terugnemen.</translation>
    </message>
    <message>
        <source>With the office since {when}, in other words or numbers than these.</source>
        <translation>Bij de coördinatie sinds {when}, met andere woorden of aantallen dan deze.</translation>
    </message>
</context>
<context>
    <name>OfficeReleaseSheet</name>
    <message>
        <source>To the office</source>
        <translation>Naar de coördinatie</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>To the office?</source>
        <translation>Naar de coördinatie?</translation>
    </message>
    <message>
        <source>Only what you see here can leave, and only if you release it.</source>
        <translation>Alleen wat je hier ziet kan vertrekken, en alleen als je het vrijgeeft.</translation>
    </message>
</context>
<context>
    <name>OfficeToday</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>What this key opens</source>
        <translation>Wat deze sleutel opent</translation>
    </message>
    <message>
        <source>The office drawer: day, place, length, number of people, and the lines a circle approved and released. People, notes and reflections lie in drawers that this key does not fit.</source>
        <translation>De lade van de coördinatie: dag, plaats, duur, aantal mensen, en de zinnen die een kring goedkeurde en vrijgaf. Mensen, notities en reflecties liggen in lades waarop deze sleutel niet past.</translation>
    </message>
    <message>
        <source>Nothing was released yet. When a circle does, its numbers and lines come here.</source>
        <translation>Er is nog niets vrijgegeven. Als een cirkel dat doet, komen de aantallen en zinnen hier.</translation>
    </message>
    <message>
        <source>Released last</source>
        <translation>Laatst vrijgegeven</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Verslag bekijken</translation>
    </message>
    <message>
        <source>Report of {day}</source>
        <translation>Verslag van {day}</translation>
    </message>
</context>
<context>
    <name>Openness</name>
    <message>
        <source>Closed: the same people</source>
        <translation>Gesloten: dezelfde mensen</translation>
    </message>
    <message>
        <source>Open: whoever comes</source>
        <translation>Open: wie komt, is er</translation>
    </message>
    <message>
        <source>Open network: whoever is brought along</source>
        <translation>Open netwerk: wie iemand meebrengt</translation>
    </message>
</context>
<context>
    <name>OtherCircles</name>
    <message>
        <source>Other circles</source>
        <translation>Andere cirkels</translation>
    </message>
    <message>
        <source>The others are under Circles.</source>
        <translation>De andere staan bij Cirkels.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Er is nog niemand</translation>
    </message>
    <message>
        <source>Open circle</source>
        <translation>Cirkel openen</translation>
    </message>
    <message>
        <source>Open {circle}</source>
        <translation>{circle} openen</translation>
    </message>
</context>
<context>
    <name>OurTemplates</name>
    <message>
        <source>Our own</source>
        <translation>Van onszelf</translation>
    </message>
    <message>
        <source>Ready made</source>
        <translation>Kant-en-klaar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>As on {day}</source>
        <translation>Zoals op {day}</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Een andere naam</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Naam van het sjabloon</translation>
    </message>
    <message>
        <source>Remove ‘{title}’?</source>
        <translation>‘{title}’ verwijderen?</translation>
    </message>
    <message>
        <source>Plans that were made from it stay as they are.</source>
        <translation>Draaiboeken die ervan gemaakt zijn, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Houden</translation>
    </message>
</context>
<context>
    <name>OutlookRow</name>
    <message>
        <source>Next phase</source>
        <translation>Volgende fase</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>A chair after {name}</source>
        <translation>Een stoel na {name}</translation>
    </message>
    <message>
        <source>The free chair</source>
        <translation>De vrije stoel</translation>
    </message>
    <message>
        <source>The free chair after {name}</source>
        <translation>De vrije stoel na {name}</translation>
    </message>
    <message>
        <source>The circle ends here.</source>
        <translation>De cirkel eindigt hier.</translation>
    </message>
    <message>
        <source>Then comes the closing: what may be kept, and what is erased.</source>
        <translation>Daarna volgt de afronding: wat bewaard mag worden, en wat gewist wordt.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>End the circle</source>
        <translation>Cirkel beëindigen</translation>
    </message>
</context>
<context>
    <name>OwnPromptSheet</name>
    <message>
        <source>A prompt of your own</source>
        <translation>Een eigen kringvraag</translation>
    </message>
    <message>
        <source>Change your prompt</source>
        <translation>Je kringvraag wijzigen</translation>
    </message>
    <message>
        <source>The same in plain words, at most eight a sentence</source>
        <translation>Hetzelfde in eenvoudige woorden, hoogstens acht per zin</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Geen thema</translation>
    </message>
    <message>
        <source>Fit for a first meeting</source>
        <translation>Past bij een eerste keer</translation>
    </message>
    <message>
        <source>For every situation</source>
        <translation>Voor elke situatie</translation>
    </message>
    <message numerus="yes">
        <source>Spares %n situations</source>
        <translation>
            <numerusform>Ontziet %n situatie</numerusform>
            <numerusform>Ontziet %n situaties</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Diepte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>PacksSheet</name>
    <message>
        <source>Share prompts and plans</source>
        <translation>Kringvragen en draaiboeken uitwisselen</translation>
    </message>
    <message numerus="yes">
        <source>Our own prompts and texts (%n)</source>
        <translation>
            <numerusform>Onze eigen kringvragen en teksten (%n)</numerusform>
            <numerusform>Onze eigen kringvragen en teksten (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own templates (%n)</source>
        <translation>
            <numerusform>Onze eigen sjablonen (%n)</numerusform>
            <numerusform>Onze eigen sjablonen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Een bestand openen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Saved in the folder {folder}</source>
        <translation>Opgeslagen in de map {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n kringvraag</numerusform>
            <numerusform>%n kringvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in other languages</source>
        <translation>
            <numerusform>%n tekst in een andere taal</numerusform>
            <numerusform>%n teksten in andere talen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n draaiboek</numerusform>
            <numerusform>%n draaiboeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n sjabloon</numerusform>
            <numerusform>%n sjablonen</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Geen draaiboek</translation>
    </message>
    <message>
        <source>A name stands in what you share: {names}.</source>
        <translation>In wat je deelt staat een naam: {names}.</translation>
    </message>
    <message>
        <source>What you share goes further than the circle. It can do without the name.</source>
        <translation>Wat je deelt gaat verder dan de kring. Het kan zonder de naam.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Niet delen</translation>
    </message>
    <message>
        <source>Share it all the same</source>
        <translation>Toch delen</translation>
    </message>
    <message>
        <source>Save the file to share</source>
        <translation>Het bestand bewaren</translation>
    </message>
    <message>
        <source>Open a file that was shared</source>
        <translation>Een gedeeld bestand openen</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>Overgenomen.</translation>
    </message>
    <message>
        <source>One readable file, without people, days or signatures.</source>
        <translation>Eén leesbaar bestand, zonder mensen, dagen of handtekeningen.</translation>
    </message>
    <message>
        <source>With the plan of</source>
        <translation>Met het draaiboek van</translation>
    </message>
    <message>
        <source>It takes the place of the plan for the next session of that circle.</source>
        <translation>Het komt in de plaats van het plan voor de volgende bijeenkomst van die kring.</translation>
    </message>
    <message>
        <source>A plan from it</source>
        <translation>Een draaiboek eruit</translation>
    </message>
    <message>
        <source>For this circle</source>
        <translation>Voor deze kring</translation>
    </message>
</context>
<context>
    <name>PaperOutlet</name>
    <message>
        <source>The sheet is with the printer.</source>
        <translation>Het blad is bij de printer.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>De printer heeft het blad niet aangenomen.</translation>
    </message>
    <message>
        <source>Saved in the folder {folder}</source>
        <translation>Bewaard in de map {folder}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show passphrase</source>
        <translation>Wachtzin tonen</translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation>Wachtzin verbergen</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>Next comes a sheet of paper that opens the vault without it.</source>
        <translation>Daarna komt een blad dat de kluis zonder wachtzin opent.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>listens only</source>
        <translation>luistert alleen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Wat helpt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Find a name, a role or a language</source>
        <translation>Zoek een naam, een rol of een taal</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Taken off the list…</source>
        <translation>Van de lijst gehaald…</translation>
    </message>
    <message>
        <source>Only a name is needed. Everything else may stay empty.</source>
        <translation>Alleen een roepnaam is nodig. Al de rest mag leeg blijven.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Type the names as people like to be called.</source>
        <translation>Er staat nog niemand op de lijst. Typ de namen zoals mensen genoemd willen worden.</translation>
    </message>
</context>
<context>
    <name>PeriodForm</name>
    <message>
        <source>All circles</source>
        <translation>Alle cirkels</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>A file for each session</source>
        <translation>Een bestand per bijeenkomst</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>Alles in één bestand</translation>
    </message>
    <message>
        <source>To the line</source>
        <translation>Naar de regel</translation>
    </message>
    <message>
        <source>Leave out the sheets on which a name stands</source>
        <translation>De bladen waar een naam op staat weglaten</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets, one for each closed session.</source>
        <translation>
            <numerusform>%n blad: er is één afgesloten bijeenkomst.</numerusform>
            <numerusform>%n bladen, één per afgesloten bijeenkomst.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session was closed in this period.</source>
        <translation>In deze periode is geen bijeenkomst afgesloten.</translation>
    </message>
    <message>
        <source>The last day is the first day, or a later one.</source>
        <translation>De laatste dag is de eerste dag, of een latere.</translation>
    </message>
    <message>
        <source>Names from the circle stand on these sheets: {names}</source>
        <translation>Op deze bladen staan namen uit de kring: {names}</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cirkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>The reports of a period</source>
        <translation>De verslagen van een periode</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier stoppen</translation>
    </message>
    <message>
        <source>Names stand on these sheets: {names}.</source>
        <translation>Er staan namen op deze bladen: {names}.</translation>
    </message>
    <message>
        <source>Paper goes further than the circle. The lines can do without the names.</source>
        <translation>Papier gaat verder dan de kring. De regels kunnen zonder de namen.</translation>
    </message>
    <message>
        <source>To the line</source>
        <translation>Naar de regel</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Toch bewaren</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Map voor de verslagen</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>Toch afdrukken</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Blad {number} van {count}</translation>
    </message>
    <message>
        <source>Stopping after this sheet.</source>
        <translation>Na dit blad stopt het.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestopt. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>De verslagen bewaren</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are with the printer.</source>
        <translation>
            <numerusform>%n blad is bij de printer.</numerusform>
            <numerusform>%n bladen zijn bij de printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The printer was told to print none of it.</source>
        <translation>Gestopt. De printer kreeg de opdracht niets af te drukken.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>De printer heeft de bladen niet aangenomen.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in the folder {folder}</source>
        <translation>
            <numerusform>%n bestand staat in de map {folder}</numerusform>
            <numerusform>%n bestanden staan in de map {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name, as the person likes to be called</source>
        <translation>Roepnaam, zoals iemand graag heet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Only the name is needed. Whoever says no has the same chair.</source>
        <translation>Alleen een roepnaam is nodig. Wie nee zegt, heeft dezelfde stoel.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>Gevraagd in het</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What may be kept of this person</source>
        <translation>Wat mag over deze persoon bewaard worden</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change the name</source>
        <translation>Naam veranderen</translation>
    </message>
    <message>
        <source>What may be kept…</source>
        <translation>Wat bewaard mag worden…</translation>
    </message>
    <message>
        <source>Listens only</source>
        <translation>Luistert alleen</translation>
    </message>
    <message>
        <source>One chair back</source>
        <translation>Eén stoel terug</translation>
    </message>
    <message>
        <source>One chair further</source>
        <translation>Eén stoel verder</translation>
    </message>
    <message>
        <source>What is held about this person…</source>
        <translation>Wat staat hier over deze persoon…</translation>
    </message>
    <message>
        <source>Remove from this circle</source>
        <translation>Van deze lijst halen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>To the circle</source>
        <translation>Naar de cirkel</translation>
    </message>
    <message>
        <source>The paper as it comes out</source>
        <translation>Het blad zoals het eruit komt</translation>
    </message>
    <message>
        <source>What is held about {name}</source>
        <translation>Wat hier staat over {name}</translation>
    </message>
    <message>
        <source>What you see here is exactly what comes out.</source>
        <translation>Wat je hier ziet, komt er precies zo uit.</translation>
    </message>
    <message>
        <source>Save the access copy</source>
        <translation>De inzagekopie bewaren</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Listens only</source>
        <translation>Luistert alleen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>What may be kept…</source>
        <translation>Wat bewaard mag worden…</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} van de lijst halen</translation>
    </message>
</context>
<context>
    <name>PhaseEditor</name>
    <message>
        <source>Length of this phase</source>
        <translation>Duur van deze fase</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Keeps its minutes</source>
        <translation>Houdt haar minuten</translation>
    </message>
    <message>
        <source>May drop out</source>
        <translation>Kan wegvallen</translation>
    </message>
    <message>
        <source>About this form</source>
        <translation>Over deze vorm</translation>
    </message>
    <message>
        <source>Note to myself</source>
        <translation>Notitie voor mezelf</translation>
    </message>
    <message>
        <source>Read my note</source>
        <translation>Mijn notitie lezen</translation>
    </message>
    <message>
        <source>Guide time</source>
        <translation>Richttijd</translation>
    </message>
    <message>
        <source>Breath between</source>
        <translation>Adem ertussen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
</context>
<context>
    <name>PhaseTexts</name>
    <message>
        <source>Prompt</source>
        <translation>Kringvraag</translation>
    </message>
    <message>
        <source>No prompt in this language</source>
        <translation>Geen kringvraag in deze taal</translation>
    </message>
    <message>
        <source>Why do we do this?</source>
        <translation>Waarom doen we dit?</translation>
    </message>
    <message>
        <source>One reason is enough</source>
        <translation>Eén reden volstaat</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Kringvraag zoeken</translation>
    </message>
    <message>
        <source>Language of the prompt</source>
        <translation>Taal van de kringvraag</translation>
    </message>
</context>
<context>
    <name>PhaseWords</name>
    <message>
        <source>Why do we do this?</source>
        <translation>Waarom doen we dit?</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Your vault</source>
        <translation>Je kluis</translation>
    </message>
    <message>
        <source>For example: Buurthuis De Kade</source>
        <translation>Bijvoorbeeld: Buurthuis De Kade</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Your organisation or your group. It stands on every report.</source>
        <translation>Je organisatie of je groep. Die naam staat op elk verslag.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>A new folder on this laptop. All that is written stays inside it, locked.</source>
        <translation>Een nieuwe map op deze laptop. Alles wat je schrijft, blijft daarin, op slot.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message>
        <source>This looks like a folder that is copied to other computers by itself. What is copied is encrypted, but open the vault on one laptop at a time, and close it before the folder is copied.</source>
        <translation>Deze map lijkt vanzelf naar andere computers gekopieerd te worden. Wat gekopieerd wordt, is versleuteld. Open de kluis op één laptop tegelijk, en doe ze op slot voordat de map gekopieerd wordt.</translation>
    </message>
    <message>
        <source>This folder lies on another computer. If the connection drops in the middle of a circle, nothing more can be saved. Choose a folder on this laptop; the other computer is a good place for backup copies.</source>
        <translation>Deze map ligt op een andere computer. Valt de verbinding weg midden in een kring, dan kan er niets meer bewaard worden. Kies een map op deze laptop; de andere computer is een goede plaats voor reservekopieën.</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>Keep as a template of ours</source>
        <translation>Bewaren als eigen sjabloon</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Naam van het sjabloon</translation>
    </message>
    <message>
        <source>Phases, times and prompts; no people and no notes to yourself.</source>
        <translation>Fasen, tijden en kringvragen; geen mensen en geen notities voor jezelf.</translation>
    </message>
</context>
<context>
    <name>PlanFoot</name>
    <message>
        <source>Add a phase</source>
        <translation>Fase toevoegen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>More with this plan</source>
        <translation>Meer met dit draaiboek</translation>
    </message>
    <message>
        <source>Keep as a template of ours…</source>
        <translation>Bewaren als eigen sjabloon…</translation>
    </message>
    <message>
        <source>Plan one more day</source>
        <translation>Nog een dag plannen</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>Via een tolk</translation>
    </message>
    <message>
        <source>People who speak through an interpreter</source>
        <translation>Mensen die via een tolk spreken</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begint om</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>beschermd</translation>
    </message>
    <message>
        <source>may drop out</source>
        <translation>kan wegvallen</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>bewaard {time}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>nog niet bewaard</translation>
    </message>
</context>
<context>
    <name>PosterSheet</name>
    <message>
        <source>The agreements on paper</source>
        <translation>De afspraken op papier</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>De affiche bewaren</translation>
    </message>
    <message>
        <source>A4, for the table</source>
        <translation>A4, voor op tafel</translation>
    </message>
    <message>
        <source>A3, for the wall</source>
        <translation>A3, voor aan de muur</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation>Geen tweede taal</translation>
    </message>
    <message>
        <source>With the name of the circle</source>
        <translation>Met de naam van de cirkel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Ernaast</translation>
    </message>
</context>
<context>
    <name>PrepareSheet</name>
    <message>
        <source>Back to the plan</source>
        <translation>Terug naar het draaiboek</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Het draaiboek</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Ikzelf</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>De ruimte</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Op tafel</translation>
    </message>
    <message>
        <source>To be welcome</source>
        <translation>Om welkom te zijn</translation>
    </message>
    <message>
        <source>Left open last time</source>
        <translation>Open gebleven vorige keer</translation>
    </message>
    <message>
        <source>Note to myself</source>
        <translation>Notitie voor mezelf</translation>
    </message>
    <message>
        <source>Before the circle</source>
        <translation>Voor de kring</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>The sheet as it comes out</source>
        <translation>Het blad zoals het eruit komt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>The circle</source>
        <translation>De cirkel</translation>
    </message>
    <message>
        <source>The circle agreed that this is written down.</source>
        <translation>De cirkel vindt het goed dat dit opgeschreven wordt.</translation>
    </message>
    <message>
        <source>A promise of the group</source>
        <translation>Een belofte van de groep</translation>
    </message>
</context>
<context>
    <name>PromisesStep</name>
    <message>
        <source>What goes on?</source>
        <translation>Wat loopt door?</translation>
    </message>
    <message>
        <source>Promises and contacts, as people agreed. Nothing has to stand here.</source>
        <translation>Beloften en contacten, zoals afgesproken. Hier hoeft niets te staan.</translation>
    </message>
    <message>
        <source>This circle is no longer here.</source>
        <translation>Deze cirkel staat hier niet meer.</translation>
    </message>
    <message>
        <source>Marked while listening: a contact, in ‘{phase}’.</source>
        <translation>Gemarkeerd tijdens het luisteren: een contact, bij ‘{phase}’.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Opschrijven</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>In plain words</source>
        <translation>In eenvoudige woorden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere taal</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>With picture cards</source>
        <translation>Met beeldkaarten</translation>
    </message>
    <message>
        <source>Idea: {source}</source>
        <translation>Idee: {source}</translation>
    </message>
    <message>
        <source>May weigh too much with: {situations}</source>
        <translation>Kan te zwaar zijn bij: {situations}</translation>
    </message>
    <message>
        <source>Used with {circle} on {date}</source>
        <translation>Gebruikt met {circle} op {date}</translation>
    </message>
    <message>
        <source>{language}: to be checked by a native speaker</source>
        <translation>{language}: nog na te lezen door een moedertaalspreker</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagelezen</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>Geen favoriet meer</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Weer tonen</translation>
    </message>
    <message>
        <source>Hide for ever</source>
        <translation>Niet meer tonen</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>A word, in any language</source>
        <translation>Een woord, in welke taal ook</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>Zoeken in de kringvragen</translation>
    </message>
    <message>
        <source>Every round</source>
        <translation>Elke ronde</translation>
    </message>
    <message>
        <source>Every depth</source>
        <translation>Elke diepte</translation>
    </message>
    <message>
        <source>Every theme</source>
        <translation>Elk thema</translation>
    </message>
    <message>
        <source>Fit for a first meeting</source>
        <translation>Past bij een eerste keer</translation>
    </message>
    <message>
        <source>Draw one</source>
        <translation>Trek er een</translation>
    </message>
    <message>
        <source>Any circle</source>
        <translation>Elke kring</translation>
    </message>
    <message>
        <source>No prompt is like this. With one wish less there may be some.</source>
        <translation>Zo is er geen kringvraag. Met één wens minder misschien wel.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n kringvraag</numerusform>
            <numerusform>%n kringvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Careful with %n situations</source>
        <translation>
            <numerusform>Let op bij %n situatie</numerusform>
            <numerusform>Let op bij %n situaties</numerusform>
        </translation>
    </message>
    <message>
        <source>Careful with …</source>
        <translation>Let op bij …</translation>
    </message>
    <message>
        <source>All of these were drawn or asked. It begins anew.</source>
        <translation>Ze zijn allemaal getrokken of gesteld. Het begint opnieuw.</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Elke taal</translation>
    </message>
    <message>
        <source>All prompts</source>
        <translation>Alle kringvragen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Onze eigen</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Nog na te lezen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Diepte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Which prompts</source>
        <translation>Welke kringvragen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
</context>
<context>
    <name>PromptList</name>
    <message>
        <source>Prompts</source>
        <translation>Kringvragen</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>A prompt for this phase</source>
        <translation>Een kringvraag voor deze fase</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In eenvoudige woorden</translation>
    </message>
    <message>
        <source>With texts that are still to be checked</source>
        <translation>Met teksten die nog na te lezen zijn</translation>
    </message>
    <message>
        <source>Take this prompt</source>
        <translation>Deze kringvraag nemen</translation>
    </message>
    <message>
        <source>Keep the prompt as it is</source>
        <translation>De kringvraag laten zoals ze is</translation>
    </message>
    <message>
        <source>May weigh too much with: {situations}</source>
        <translation>Kan te zwaar zijn bij: {situations}</translation>
    </message>
</context>
<context>
    <name>PromptTerms</name>
    <message>
        <source>agreements</source>
        <translation>afspraken</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>check-in</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>deelronde</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>veel talen</translation>
    </message>
    <message>
        <source>grief</source>
        <translation>rouw</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>kracht</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>buurt</translation>
    </message>
    <message>
        <source>after harm</source>
        <translation>na een kwetsing</translation>
    </message>
    <message>
        <source>after a shock</source>
        <translation>na een schok</translation>
    </message>
    <message>
        <source>resonance</source>
        <translation>weerklank</translation>
    </message>
    <message>
        <source>harvest</source>
        <translation>oogst</translation>
    </message>
    <message>
        <source>farewell</source>
        <translation>afscheid</translation>
    </message>
    <message>
        <source>for hosts</source>
        <translation>voor begeleiders</translation>
    </message>
    <message>
        <source>check-out</source>
        <translation>check-out</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>persoonlijk</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>diep</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>the senses</source>
        <translation>de zintuigen</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>rust</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>handen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>een plek</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>herinnering</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>verlies</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>grenzen</translation>
    </message>
    <message>
        <source>giving</source>
        <translation>geven</translation>
    </message>
    <message>
        <source>what carries</source>
        <translation>wat draagt</translation>
    </message>
    <message>
        <source>lightness</source>
        <translation>lichtheid</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>boosheid</translation>
    </message>
    <message>
        <source>change</source>
        <translation>verandering</translation>
    </message>
    <message>
        <source>children</source>
        <translation>kinderen</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>natuur</translation>
    </message>
    <message>
        <source>making good</source>
        <translation>herstellen</translation>
    </message>
    <message>
        <source>belonging</source>
        <translation>erbij horen</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>begeleiden</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>wat volgt</translation>
    </message>
    <message>
        <source>a fresh loss</source>
        <translation>een vers verlies</translation>
    </message>
    <message>
        <source>a shock of recent weeks</source>
        <translation>een schok van de laatste weken</translation>
    </message>
    <message>
        <source>guilt and regret</source>
        <translation>schuld en spijt</translation>
    </message>
    <message>
        <source>a painful family</source>
        <translation>familie die pijn doet</translation>
    </message>
    <message>
        <source>no home, no papers</source>
        <translation>geen thuis, geen papieren</translation>
    </message>
    <message>
        <source>fasting and other customs</source>
        <translation>vasten en andere gebruiken</translation>
    </message>
    <message>
        <source>a body that is not at ease</source>
        <translation>een lichaam dat niet op zijn gemak is</translation>
    </message>
    <message>
        <source>voices that others do not hear</source>
        <translation>stemmen die anderen niet horen</translation>
    </message>
    <message>
        <source>somebody here has power over another</source>
        <translation>iemand hier heeft macht over een ander</translation>
    </message>
    <message>
        <source>children in the room</source>
        <translation>kinderen in de ruimte</translation>
    </message>
    <message>
        <source>a new group</source>
        <translation>een nieuwe groep</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Weer</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gevoelens</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
</context>
<context>
    <name>PromptWriting</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The prompt as it is said aloud</source>
        <translation>De kringvraag zoals je ze zegt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Niet bewaren</translation>
    </message>
</context>
<context>
    <name>PromptsModel</name>
    <message>
        <source>fit for a first meeting</source>
        <translation>past bij een eerste keer</translation>
    </message>
    <message>
        <source>asked on {date}</source>
        <translation>gesteld op {date}</translation>
    </message>
</context>
<context>
    <name>PromptsPage</name>
    <message>
        <source>Prompts</source>
        <translation>Kringvragen</translation>
    </message>
    <message>
        <source>Something to open a round with, in the languages of the room.</source>
        <translation>Om een ronde mee te openen, in de talen van de kring.</translation>
    </message>
    <message>
        <source>Picture cards</source>
        <translation>Beeldkaarten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Uitwisselen</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nieuwe kringvraag</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Voorleesteksten</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>Zoeken in de kringvragen</translation>
    </message>
    <message>
        <source>Erase this prompt of yours?</source>
        <translation>Deze kringvraag van jullie wissen?</translation>
    </message>
    <message>
        <source>Its words and what is kept about it go for good.</source>
        <translation>De woorden en wat erover bewaard is gaan voorgoed weg.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Has a native speaker of {language} read this text?</source>
        <translation>Heeft iemand met {language} als moedertaal deze tekst nagelezen?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Ja, hij klopt</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help card</source>
        <translation>Hulpkaart</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>Kringscherm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Spoken first</source>
        <translation>Eerst gezegd</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Wat we afspreken</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Languages of the prompts</source>
        <translation>Talen van de kringvragen</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Tone of this circle: {tone}</source>
        <translation>Toon van deze cirkel: {tone}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>To read aloud</source>
        <translation>Om voor te lezen</translation>
    </message>
</context>
<context>
    <name>ReadingsSheet</name>
    <message>
        <source>Readings</source>
        <translation>Voorleesteksten</translation>
    </message>
    <message>
        <source>Save the reading</source>
        <translation>De tekst bewaren</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation>Geen tweede taal</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Ernaast</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Recovery code</source>
        <translation>Reservecode</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and hyphens do not matter.</source>
        <translation>Negen groepen van vier. Hoofdletters, spaties en streepjes maken niets uit.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The key file of this vault is gone or damaged. The recovery sheet opens the vault all the same.</source>
        <translation>Het sleutelbestand van deze kluis is weg of beschadigd. Met het reserveblad gaat de kluis toch open.</translation>
    </message>
    <message>
        <source>The code on the sheet opens the vault, without the passphrase.</source>
        <translation>De code op het blad opent de kluis, zonder de wachtzin.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Het reserveblad</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>The code is being tried.</source>
        <translation>De code wordt geprobeerd.</translation>
    </message>
    <message>
        <source>The code is right. Choose a new passphrase. Former ones will not open the vault any more, and whoever else had a key needs a new one.</source>
        <translation>De code klopt. Kies een nieuwe wachtzin. De vorige wachtzinnen openen de kluis dan niet meer, en wie nog een sleutel had, heeft een nieuwe nodig.</translation>
    </message>
    <message>
        <source>The vault is opening. This takes a moment.</source>
        <translation>De kluis gaat open. Dat duurt even.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Reserveblad</translation>
    </message>
    <message>
        <source>The sheet is made with your passphrase. The code itself is not kept.</source>
        <translation>Het blad wordt gemaakt met je wachtzin. De code zelf wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Blad maken</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>The recovery sheet of this vault has not been made yet.</source>
        <translation>Het reserveblad van deze kluis is nog niet gemaakt.</translation>
    </message>
    <message>
        <source>A sheet of paper that opens the vault when the passphrase is forgotten.</source>
        <translation>Een blad papier dat de kluis opent als de wachtzin vergeten is.</translation>
    </message>
    <message>
        <source>The sheet is ready for paper.</source>
        <translation>Het blad kan op papier.</translation>
    </message>
    <message>
        <source>The sheet is being made. This takes a moment.</source>
        <translation>Het blad wordt gemaakt. Dat duurt even.</translation>
    </message>
    <message>
        <source>Checked: the code on the sheet is right.</source>
        <translation>Nagekeken: de code op het blad klopt.</translation>
    </message>
</context>
<context>
    <name>ReflectionCard</name>
    <message>
        <source>Reflection of {day}</source>
        <translation>Reflectie van {day}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Erase the reflection of {day}</source>
        <translation>De reflectie van {day} wissen</translation>
    </message>
    <message>
        <source>Half a year has passed. You can let it go; only you erase it.</source>
        <translation>Er is een half jaar voorbij. Ze mag weg; alleen jij kan ze wissen.</translation>
    </message>
    <message>
        <source>From {date} on it says here that it may go. Only you erase it.</source>
        <translation>Vanaf {date} staat hier dat ze weg mag. Alleen jij kan ze wissen.</translation>
    </message>
    <message>
        <source>This is not saved yet. The text is still here. Leave this window open and save again.</source>
        <translation>Dit is nog niet bewaard. De tekst staat nog hier. Laat dit venster open en bewaar opnieuw.</translation>
    </message>
</context>
<context>
    <name>ReflectionStep</name>
    <message>
        <source>And you?</source>
        <translation>En jij?</translation>
    </message>
    <message>
        <source>For you alone. It may stay empty.</source>
        <translation>Voor jou alleen. Het mag leeg blijven.</translation>
    </message>
    <message>
        <source>My reflection</source>
        <translation>Mijn reflectie</translation>
    </message>
    <message>
        <source>It lies in your own drawer, which only your key opens. It enters no report.</source>
        <translation>Ze ligt in je eigen lade, die alleen met jouw sleutel opengaat. Ze komt in geen verslag.</translation>
    </message>
    <message>
        <source>This is not saved yet. The text is still here. Leave this window open and save again.</source>
        <translation>Dit is nog niet bewaard. De tekst staat nog hier. Laat dit venster open en bewaar opnieuw.</translation>
    </message>
</context>
<context>
    <name>RemovedBanner</name>
    <message>
        <source>{name} is no longer on the list.</source>
        <translation>{name} staat niet meer op de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are no longer on the list.</source>
        <translation>
            <numerusform>%n persoon staat niet meer op de lijst.</numerusform>
            <numerusform>%n mensen staan niet meer op de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>RemovedSheet</name>
    <message>
        <source>They come back with everything, or are gone for good after thirty days.</source>
        <translation>Ze komen met alles terug, of zijn na dertig dagen voorgoed weg.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Can come back until {day}</source>
        <translation>Kan terugkomen tot {day}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Van de lijst gehaald</translation>
    </message>
</context>
<context>
    <name>RenewKeys</name>
    <message>
        <source>Make new keys</source>
        <translation>Nieuwe sleutels maken</translation>
    </message>
    <message>
        <source>For when a sheet was seen by somebody else, or somebody leaves in anger. The drawers of this vault get other keys; everything in them stays.</source>
        <translation>Voor als iemand anders een blad zag, of als iemand in onmin vertrekt. De lades van deze kluis krijgen andere sleutels; alles erin blijft.</translation>
    </message>
    <message>
        <source>Afterwards your passphrase alone opens this vault. Everybody else has to be given a key again, and the recovery sheet of before opens nothing here.</source>
        <translation>Daarna opent alleen jouw wachtzin deze kluis. De anderen hebben een nieuwe sleutel nodig, en het vorige reserveblad opent hier niets meer.</translation>
    </message>
    <message>
        <source>Older backup copies still open with the former keys.</source>
        <translation>Oudere reservekopieën gaan nog open met de vorige sleutels.</translation>
    </message>
    <message>
        <source>This vault has new keys.</source>
        <translation>Deze kluis heeft nieuwe sleutels.</translation>
    </message>
    <message>
        <source>Now make a new recovery sheet and a new backup copy, and destroy the old ones.</source>
        <translation>Maak nu een nieuw reserveblad en een nieuwe reservekopie, en vernietig de oude.</translation>
    </message>
    <message>
        <source>To be given a key again: {names}.</source>
        <translation>Wie een nieuwe sleutel nodig heeft: {names}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>To the office</source>
        <translation>Naar de coördinatie</translation>
    </message>
    <message>
        <source>A whole period…</source>
        <translation>Een hele periode…</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cirkel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n names taken over.</source>
        <translation>
            <numerusform>%n naam overgenomen.</numerusform>
            <numerusform>%n namen overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No name was added.</source>
        <translation>Er kwam geen naam bij.</translation>
    </message>
    <message numerus="yes">
        <source>%n names were there already: the same people.</source>
        <translation>
            <numerusform>%n naam stond er al: dezelfde persoon.</numerusform>
            <numerusform>%n namen stonden er al: dezelfde mensen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells beside the names stay outside.</source>
        <translation>
            <numerusform>%n cel naast de namen blijft buiten.</numerusform>
            <numerusform>%n cellen naast de namen blijven buiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. The list of the circle is as it was.</source>
        <translation>Ongedaan gemaakt. De lijst van de cirkel is zoals ze was.</translation>
    </message>
    <message>
        <source>The column ‘{column}’ stays outside: it does not belong here.</source>
        <translation>De kolom ‘{column}’ blijft buiten: dat hoort hier niet.</translation>
    </message>
    <message numerus="yes">
        <source>%n other columns of the file stay outside.</source>
        <translation>
            <numerusform>%n andere kolom van het bestand blijft buiten.</numerusform>
            <numerusform>%n andere kolommen van het bestand blijven buiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>The sheet as it comes out</source>
        <translation>Het blad zoals het eruit komt</translation>
    </message>
    <message>
        <source>To the line</source>
        <translation>Naar de zin</translation>
    </message>
    <message>
        <source>Once a session is closed, its report comes here, ready for paper.</source>
        <translation>Is een bijeenkomst afgesloten, dan komt het verslag hier, klaar voor papier.</translation>
    </message>
    <message>
        <source>Once a circle releases a session, its report comes here.</source>
        <translation>Geeft een cirkel een bijeenkomst vrij, dan komt het verslag hier.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <source>What you see here is exactly what comes out.</source>
        <translation>Wat je hier ziet, is precies wat eruit komt.</translation>
    </message>
    <message>
        <source>A name from the circle stands on this sheet: {names}</source>
        <translation>Op dit blad staat een naam uit de kring: {names}</translation>
    </message>
    <message>
        <source>A name stands on this sheet: {names}.</source>
        <translation>Op dit blad staat een naam: {names}.</translation>
    </message>
    <message>
        <source>Paper goes further than the circle. The line can do without the name.</source>
        <translation>Papier gaat verder dan de kring. De zin kan zonder de naam.</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>Toch afdrukken</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Toch bewaren</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het verslag bewaren</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Backup copy to put back</source>
        <translation>Reservekopie om terug te zetten</translation>
    </message>
    <message>
        <source>Put a backup copy back</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Wachtzin of reservecode</translation>
    </message>
    <message>
        <source>This backup copy opens with the passphrase of that day.</source>
        <translation>Deze reservekopie gaat open met de wachtzin van die dag.</translation>
    </message>
    <message>
        <source>This is the recovery code from the sheet</source>
        <translation>Dit is de reservecode van het blad</translation>
    </message>
    <message>
        <source>In a new folder: {folder}</source>
        <translation>In een nieuwe map: {folder}</translation>
    </message>
    <message>
        <source>In the place of the present vault, which goes aside and is kept</source>
        <translation>Op de plaats van de huidige kluis; die gaat opzij en blijft bewaard</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie openen</translation>
    </message>
    <message>
        <source>Backup copy of {date}, {time}.</source>
        <translation>Reservekopie van {date}, {time}.</translation>
    </message>
    <message>
        <source>The copy is being opened and checked. This takes a moment.</source>
        <translation>De kopie wordt geopend en nagekeken. Dat duurt even.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n cirkel</numerusform>
            <numerusform>%n cirkels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the vault {name}: {contents}.</source>
        <translation>Ze bevat de kluis {name}: {contents}.</translation>
    </message>
    <message>
        <source>The vault is being put back.</source>
        <translation>De kluis wordt teruggezet.</translation>
    </message>
</context>
<context>
    <name>Retiming</name>
    <message>
        <source>Keep it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message numerus="yes">
        <source>%n people have not had the piece yet. At this pace the circle ends at {ends}; {until} was agreed.</source>
        <translation>
            <numerusform>%n persoon had het voorwerp nog niet. Zo eindigt de kring om {ends}; afgesproken was {until}.</numerusform>
            <numerusform>%n mensen hadden het voorwerp nog niet. Zo eindigt de kring om {ends}; afgesproken was {until}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace the circle ends at {ends}; {until} was agreed.</source>
        <translation>Zo eindigt de kring om {ends}; afgesproken was {until}.</translation>
    </message>
    <message>
        <source>About {length} each</source>
        <translation>Ieder ongeveer {length}</translation>
    </message>
    <message>
        <source>Shorten what follows</source>
        <translation>Korter maken wat volgt</translation>
    </message>
    <message>
        <source>Leave out: {phases}</source>
        <translation>Weglaten: {phases}</translation>
    </message>
    <message>
        <source>Extend together to {time}</source>
        <translation>Samen verlengen tot {time}</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>empty chair</source>
        <translation>lege stoel</translation>
    </message>
    <message>
        <source>away for a moment</source>
        <translation>even weg</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>luistert</translation>
    </message>
    <message>
        <source>with interpreter</source>
        <translation>met tolk</translation>
    </message>
    <message>
        <source>two on one chair</source>
        <translation>twee op één stoel</translation>
    </message>
    <message>
        <source>has the piece</source>
        <translation>heeft het voorwerp</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>komt straks</translation>
    </message>
    <message>
        <source>to be offered again</source>
        <translation>nog eens aan te bieden</translation>
    </message>
    <message>
        <source>the piece is offered</source>
        <translation>het voorwerp is aangeboden</translation>
    </message>
    <message>
        <source>The round is complete</source>
        <translation>De ronde is rond</translation>
    </message>
    <message>
        <source>is interpreted</source>
        <translation>wordt getolkt</translation>
    </message>
    <message>
        <source>the other voice</source>
        <translation>de andere stem</translation>
    </message>
    <message>
        <source>Everyone writes a card</source>
        <translation>Iedereen schrijft een kaartje</translation>
    </message>
    <message>
        <source>Whoever tells takes the piece</source>
        <translation>Wie vertelt, neemt het voorwerp</translation>
    </message>
    <message>
        <source>Two circles, two pieces</source>
        <translation>Twee kringen, twee voorwerpen</translation>
    </message>
    <message>
        <source>The first one speaks</source>
        <translation>De eerste spreekt</translation>
    </message>
    <message>
        <source>The second one speaks</source>
        <translation>De tweede spreekt</translation>
    </message>
    <message>
        <source>The third one speaks</source>
        <translation>De derde spreekt</translation>
    </message>
    <message>
        <source>Whoever wishes comes inside</source>
        <translation>Wie wil, komt binnen</translation>
    </message>
    <message>
        <source>Not yet agreed</source>
        <translation>Nog geen akkoord</translation>
    </message>
    <message>
        <source>Whoever wishes takes the piece</source>
        <translation>Wie wil, neemt het voorwerp</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stilte</translation>
    </message>
    <message>
        <source>all stands still</source>
        <translation>alles staat stil</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>straks {name}</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>Facilitator</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Opens the circles with their names and notes, the office, and an own drawer.</source>
        <translation>Opent de cirkels met hun namen en notities, de lade van de coördinatie en een eigen lade.</translation>
    </message>
    <message>
        <source>Opens the office alone: what was released there. No names, no notes, and that key does not fit the other drawers.</source>
        <translation>Opent alleen de lade van de coördinatie: wat daar vrijgegeven werd. Geen namen, geen notities. Op de andere lades past deze sleutel niet.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>host</source>
        <translation>begeleider</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>hoeder</translation>
    </message>
    <message>
        <source>scribe</source>
        <translation>schrijver</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>getuige</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>buddy</translation>
    </message>
    <message>
        <source>childminder</source>
        <translation>kinderopvang</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>geen rol</translation>
    </message>
</context>
<context>
    <name>RollPart</name>
    <message>
        <source>Who was there</source>
        <translation>Wie erbij was</translation>
    </message>
    <message>
        <source>Others who were there, without a name</source>
        <translation>Anderen die erbij waren, zonder naam</translation>
    </message>
    <message>
        <source>Others who were there, not on a list</source>
        <translation>Anderen die erbij waren, niet op een lijst</translation>
    </message>
    <message>
        <source>Nobody here has agreed that it is kept by name. Only the numbers stay.</source>
        <translation>Niemand gaf toestemming om dit met naam te bewaren. Alleen de aantallen blijven.</translation>
    </message>
    <message>
        <source>By name only who agreed to that. The others are counted.</source>
        <translation>Met naam staat hier alleen wie daar toestemming voor gaf. De anderen zijn geteld.</translation>
    </message>
    <message>
        <source>Names stay only with consent: {names}. The others are counted.</source>
        <translation>Namen blijven alleen met toestemming: {names}. De anderen worden geteld.</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room view</source>
        <translation>Kringscherm</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Save again</source>
        <translation>Opnieuw bewaren</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Bewaard {time}</translation>
    </message>
</context>
<context>
    <name>SeatMenu</name>
    <message>
        <source>Takes the piece</source>
        <translation>Neemt het voorwerp</translation>
    </message>
    <message>
        <source>Is given the piece</source>
        <translation>Krijgt het voorwerp</translation>
    </message>
    <message>
        <source>Hands the piece on</source>
        <translation>Geeft het voorwerp door</translation>
    </message>
    <message>
        <source>Comes inside</source>
        <translation>Komt binnen zitten</translation>
    </message>
    <message>
        <source>Goes back outside</source>
        <translation>Gaat terug naar buiten</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Nog eens aanbieden</translation>
    </message>
    <message>
        <source>The ring is parted here</source>
        <translation>De kring wordt hier gedeeld</translation>
    </message>
    <message>
        <source>The round begins here</source>
        <translation>De ronde begint hier</translation>
    </message>
    <message>
        <source>It begins here, the other way around</source>
        <translation>De ronde begint hier, andersom</translation>
    </message>
    <message>
        <source>Steps out</source>
        <translation>Gaat even weg</translation>
    </message>
    <message>
        <source>Steps out; takes over:</source>
        <translation>Gaat even weg; neemt over:</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Is terug</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Vertrekt</translation>
    </message>
    <message>
        <source>Leaves; takes over:</source>
        <translation>Vertrekt; neemt over:</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Deelname</translation>
    </message>
    <message>
        <source>Only listens</source>
        <translation>Luistert alleen</translation>
    </message>
    <message>
        <source>Speaks too</source>
        <translation>Spreekt ook</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation>Met een tolk</translation>
    </message>
    <message>
        <source>Somebody whispers along</source>
        <translation>Iemand fluistert mee</translation>
    </message>
    <message>
        <source>Two on one chair</source>
        <translation>Twee op één stoel</translation>
    </message>
    <message>
        <source>One voice</source>
        <translation>Eén stem</translation>
    </message>
    <message>
        <source>Is the host now</source>
        <translation>Is nu begeleider</translation>
    </message>
    <message>
        <source>Is the guardian now</source>
        <translation>Is nu hoeder</translation>
    </message>
    <message>
        <source>Changes places with</source>
        <translation>Wisselt van plaats met</translation>
    </message>
    <message>
        <source>Add a chair after {name}…</source>
        <translation>Stoel bijzetten na {name}…</translation>
    </message>
    <message>
        <source>Somebody sits down here…</source>
        <translation>Hier gaat iemand zitten…</translation>
    </message>
</context>
<context>
    <name>SeatsCard</name>
    <message>
        <source>Seats</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Add a chair</source>
        <translation>Stoel bijzetten</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Seat everyone elsewhere, by chance</source>
        <translation>Geef iedereen bij toeval een andere plaats</translation>
    </message>
    <message>
        <source>Let the ring begin with {name} tonight</source>
        <translation>Laat de kring vandaag beginnen bij {name}</translation>
    </message>
    <message>
        <source>An empty chair</source>
        <translation>Een lege stoel</translation>
    </message>
    <message>
        <source>A chair for somebody who is not on the list</source>
        <translation>Een stoel voor wie niet op een lijst staat</translation>
    </message>
    <message>
        <source>So many people do not sit in one ring. The list has everyone.</source>
        <translation>Zo veel mensen zitten niet in één kring. Op de lijst staat iedereen.</translation>
    </message>
    <message>
        <source>Beside the ring: {who}</source>
        <translation>Naast de kring: {who}</translation>
    </message>
    <message>
        <source>Drag somebody to another chair.</source>
        <translation>Sleep iemand naar een andere stoel.</translation>
    </message>
    <message>
        <source>Each name gets a chair here.</source>
        <translation>Elke naam krijgt hier een stoel.</translation>
    </message>
    <message>
        <source>somebody who is not on the list</source>
        <translation>iemand die niet op een lijst staat</translation>
    </message>
    <message>
        <source>empty chair</source>
        <translation>lege stoel</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>gast</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>niet op een lijst</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>luistert</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Duurt</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Komt terug</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Hoeveel keer</translation>
    </message>
    <message>
        <source>Not: once</source>
        <translation>Niet: één keer</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Om de twee weken</translation>
    </message>
    <message>
        <source>Every three weeks</source>
        <translation>Om de drie weken</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Om de vier weken</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>{day}: the circle did not meet</source>
        <translation>{day}: de cirkel kwam niet samen</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <source>{name}, {day}: {mark}</source>
        <translation>{name}, {day}: {mark}</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nobody here has agreed that it is kept by name. The numbers are kept.</source>
        <translation>Niemand gaf toestemming om dit met naam te bewaren. De aantallen zijn bewaard.</translation>
    </message>
    <message>
        <source>The sessions of this circle will be here.</source>
        <translation>Hier komen de bijeenkomsten van deze cirkel.</translation>
    </message>
    <message>
        <source>Only who agreed to it stands here. A dash: the circle did not meet that day.</source>
        <translation>Hier staat alleen wie daar toestemming voor gaf. Een streepje: de cirkel kwam die dag niet samen.</translation>
    </message>
    <message>
        <source>Session by session</source>
        <translation>Aanwezigheid per keer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>No session is planned yet.</source>
        <translation>Er is nog geen bijeenkomst gepland.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Planned sessions</source>
        <translation>Geplande bijeenkomsten</translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n aanwezig</numerusform>
            <numerusform>%n aanwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harvest lines</source>
        <translation>
            <numerusform>%n oogstzin</numerusform>
            <numerusform>%n oogstzinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>In de kring</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Opgeschreven</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>The sessions of this circle will be here, each with its report.</source>
        <translation>Hier komen de bijeenkomsten van deze cirkel, elk met een verslag.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Verslag openen</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie erbij was</translation>
    </message>
    <message>
        <source>Session by session</source>
        <translation>Aanwezigheid per keer</translation>
    </message>
    <message>
        <source>Forget this session…</source>
        <translation>Deze bijeenkomst vergeten…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Every change is kept at once, on this laptop.</source>
        <translation>Elke wijziging wordt meteen bewaard, op deze laptop.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Deze laptop</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>In de kring</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Wat bewaard wordt</translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
    <message>
        <source>Then type groups {first} and {second} from the sheet.</source>
        <translation>Typ daarna groep {first} en {second} van het blad.</translation>
    </message>
    <message>
        <source>Group {number} is not what the sheet says. Compare once more.</source>
        <translation>Groep {number} is niet wat op het blad staat. Vergelijk nog eens.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>Listens only</source>
        <translation>Luistert alleen</translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message>
        <source>The recovery sheet of this vault has not been made yet.</source>
        <translation>Het reserveblad van deze kluis is nog niet gemaakt.</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Blad maken</translation>
    </message>
</context>
<context>
    <name>SheetPaper</name>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Bewaren als bestand…</translation>
    </message>
    <message>
        <source>Beside the vault the sheet protects nothing. Choose another place.</source>
        <translation>Naast de kluis beschermt het blad niets. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Saved in the folder {folder}. This file is not locked: print it, then erase it.</source>
        <translation>Bewaard in de map {folder}. Dit bestand is niet op slot: druk het af en wis het dan.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Het reserveblad bewaren</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Your recovery sheet</source>
        <translation>Je reserveblad</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this sheet opens the vault. If both are gone, it stays closed for good, for its makers too. Do not keep the sheet with the computer.</source>
        <translation>Vergeet je de wachtzin, dan opent dit blad de kluis. Zijn ze allebei weg, dan blijft de kluis voorgoed dicht, ook voor de makers. Bewaar het blad niet bij de computer.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cirkels</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Kringvragen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Zelfzorg</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lezen stoppen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.vcf)</source>
        <translation>Lijsten (*.csv *.txt *.tsv *.xlsx *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation>Een lijst overnemen</translation>
    </message>
    <message>
        <source>A table from Excel or another program, address cards, or plain text. The file itself stays as it is.</source>
        <translation>Een tabel uit Excel of een ander programma, adreskaarten of gewone tekst. Het bestand zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>Names under each other, or cells copied from a spreadsheet.</source>
        <translation>Namen onder elkaar, of cellen gekopieerd uit een rekenblad.</translation>
    </message>
    <message>
        <source>Or paste the names here</source>
        <translation>Of plak hier de namen</translation>
    </message>
</context>
<context>
    <name>SpokenLanguages</name>
    <message>
        <source>Add a language</source>
        <translation>Taal toevoegen</translation>
    </message>
    <message>
        <source>Take {language} away</source>
        <translation>{language} wegnemen</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>clockwise</source>
        <translation>met de klok mee</translation>
    </message>
    <message>
        <source>the other way around</source>
        <translation>andersom</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Op goed geluk</translation>
    </message>
    <message>
        <source>Opposite of last time</source>
        <translation>Tegenover vorige keer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Goes around</source>
        <translation>Gaat rond</translation>
    </message>
    <message>
        <source>Where the ring is parted</source>
        <translation>Waar de kring wordt gedeeld</translation>
    </message>
    <message>
        <source>Where the round begins</source>
        <translation>Waar de ronde begint</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {number} of {count}: {word}</source>
        <translation>Stap {number} van {count}: {word}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Can be guessed</source>
        <translation>Te raden</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation>Sterk genoeg</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Heel sterk</translation>
    </message>
</context>
<context>
    <name>TakeKeyBack</name>
    <message>
        <source>Take back this key: {name}</source>
        <translation>Deze sleutel terugnemen: {name}</translation>
    </message>
    <message>
        <source>That passphrase no longer opens this vault. Older backup copies still open with it.</source>
        <translation>Die wachtzin opent deze kluis niet meer. Oudere reservekopieën gaan er nog mee open.</translation>
    </message>
    <message>
        <source>The own drawer of this key stays in the vault, closed; only its own sheet opens it again. If keys or a sheet may have been copied, make new keys afterwards.</source>
        <translation>De eigen lade van deze sleutel blijft gesloten in de kluis; alleen het eigen blad opent ze opnieuw. Kan er een sleutel of blad gekopieerd zijn? Maak dan daarna nieuwe sleutels.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>No plan is all of that. Leave one of the three open.</source>
        <translation>Geen enkel draaiboek is dat allemaal. Laat één van de drie open.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Dit draaiboek houden</translation>
    </message>
    <message>
        <source>Begin with three acts</source>
        <translation>Beginnen met drie delen</translation>
    </message>
    <message>
        <source>Kind of circle</source>
        <translation>Soort cirkel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Take the whole series</source>
        <translation>De hele reeks nemen</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Elke soort</translation>
    </message>
    <message>
        <source>At most {length}</source>
        <translation>Hoogstens {length}</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Elke duur</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Elk aantal</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
</context>
<context>
    <name>TemplateLook</name>
    <message>
        <source>Take this plan</source>
        <translation>Hiermee beginnen</translation>
    </message>
    <message>
        <source>Take the plan {title}</source>
        <translation>Met {title} beginnen</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>dit draaiboek</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Op tafel</translation>
    </message>
    <message>
        <source>To be welcome</source>
        <translation>Om welkom te zijn</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>De ene na de andere</translation>
    </message>
    <message>
        <source>{length} · {people} people</source>
        <translation>{length} · {people} mensen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>Wat klaar moet liggen</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>How long we keep what</source>
        <translation>Hoelang we wat bewaren</translation>
    </message>
    <message>
        <source>You decide; the app proposes. Nothing of this goes by itself: when a term has ended, it is shown under ‘What may go now’.</source>
        <translation>Jij beslist, de app stelt voor. Niets hiervan gaat vanzelf weg: wat zijn termijn gehad heeft, staat onder ‘Wat nu weg kan’.</translation>
    </message>
    <message>
        <source>Proposed: {term}</source>
        <translation>Voorstel: {term}</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>until we erase it</source>
        <translation>tot we het wissen</translation>
    </message>
    <message>
        <source>What a person allowed goes with the last day of the consent.</source>
        <translation>Wat iemand toestond, verdwijnt met de laatste dag van de toestemming.</translation>
    </message>
    <message>
        <source>Numbers without names have no end. Who spoke is never kept.</source>
        <translation>Aantallen zonder namen hebben geen termijn. Wie sprak, wordt nooit bewaard.</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>The same prompt in another language</source>
        <translation>Dezelfde kringvraag in een andere taal</translation>
    </message>
    <message>
        <source>It waits for a native speaker until one has signed, and updates keep it.</source>
        <translation>Hij wacht op een moedertaalspreker die tekent; een nieuwe versie van de app laat hem staan.</translation>
    </message>
</context>
<context>
    <name>ThreadsPart</name>
    <message>
        <source>Change the ring</source>
        <translation>Buddy’s veranderen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloften</translation>
    </message>
    <message>
        <source>What the group said it would do, in its own words.</source>
        <translation>Wat de groep zei te zullen doen, in eigen woorden.</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Belofte toevoegen</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>Who agreed to a contact, how, and for which day.</source>
        <translation>Wie contact wil, hoe, en tegen welke dag.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Contact toevoegen</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>Dagen om te onthouden</translation>
    </message>
    <message>
        <source>A day that matters to somebody, or to everyone here.</source>
        <translation>Een dag die telt voor iemand, of voor iedereen hier.</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Dag toevoegen</translation>
    </message>
    <message>
        <source>Buddies</source>
        <translation>Buddy’s</translation>
    </message>
    <message>
        <source>Who agreed to it keeps in touch with the next one in a ring.</source>
        <translation>Wie dat wil, houdt contact met de volgende.</translation>
    </message>
    <message>
        <source>Make the ring</source>
        <translation>Buddy’s kiezen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gedaan.</translation>
    </message>
    <message>
        <source>You were in touch. Ask: was this support for you?</source>
        <translation>Er was contact. Vraag: was dit steun voor jou?</translation>
    </message>
    <message>
        <source>It was support.</source>
        <translation>Het was steun.</translation>
    </message>
    <message>
        <source>Something else would help.</source>
        <translation>Iets anders zou helpen.</translation>
    </message>
    <message>
        <source>Each keeps in touch with the next one, the last with the first.</source>
        <translation>Iedereen houdt contact met de volgende, de laatste met de eerste.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Er was contact</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Ja, steun</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Liever iets anders</translation>
    </message>
    <message>
        <source>Erase this?</source>
        <translation>Dit wissen?</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Niet wissen</translation>
    </message>
</context>
<context>
    <name>ThumbsRow</name>
    <message>
        <source>Thumbs, without names</source>
        <translation>Duimen, zonder namen</translation>
    </message>
    <message numerus="yes">
        <source>%n to the side</source>
        <translation>
            <numerusform>%n opzij</numerusform>
            <numerusform>%n opzij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n omlaag</numerusform>
            <numerusform>%n omlaag</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>HH:mm</source>
        <comment>format of a time field</comment>
        <translation>HH.mm</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>{phase}, over</source>
        <translation>{phase}, voorbij</translation>
    </message>
    <message>
        <source>{phase}, now</source>
        <translation>{phase}, nu</translation>
    </message>
    <message>
        <source>{phase}, to come</source>
        <translation>{phase}, komt nog</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Nieuwe cirkel</translation>
    </message>
    <message>
        <source>Your circles will be here. Type the names on one line, as people like to be called, and you can begin.</source>
        <translation>Hier komen je cirkels. Typ de namen op één regel, zoals mensen genoemd willen worden, en je kan beginnen.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Mensen toevoegen</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>De bijeenkomst afsluiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Plaats kiezen</translation>
    </message>
    <message>
        <source>The circle goes on.</source>
        <translation>De cirkel loopt.</translation>
    </message>
    <message>
        <source>The circle goes on. {name} has the piece.</source>
        <translation>De cirkel loopt. {name} heeft het voorwerp.</translation>
    </message>
    <message>
        <source>The circle of {date} has ended and its course has not been erased yet.</source>
        <translation>De bijeenkomst van {date} is voorbij. Het verloop is nog niet gewist.</translation>
    </message>
    <message>
        <source>{time} on {date}</source>
        <translation>{time} op {date}</translation>
    </message>
    <message>
        <source>The app stopped at {time}. Everything is as it was, time is on hold. Go on when the circle is ready.</source>
        <translation>De app viel stil om {time}. Alles staat zoals toen, de tijd staat stil. Ga verder wanneer de kring zover is.</translation>
    </message>
    <message>
        <source>The app stopped at {time}. Everything is as it was: {name} has the piece, time is on hold. Go on when the circle is ready.</source>
        <translation>De app viel stil om {time}. Alles staat zoals toen: {name} heeft het voorwerp, de tijd staat stil. Ga verder wanneer de kring zover is.</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Sober</source>
        <translation>Sober</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Ceremonial</source>
        <translation>Plechtig</translation>
    </message>
</context>
<context>
    <name>TrashCard</name>
    <message>
        <source>Removed in the last thirty days</source>
        <translation>Weggehaald in de laatste dertig dagen</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Hier wacht niets.</translation>
    </message>
    <message>
        <source>Erase all of it…</source>
        <translation>Alles wissen…</translation>
    </message>
    <message numerus="yes">
        <source>circle of %n people</source>
        <translation>
            <numerusform>cirkel van %n mens</numerusform>
            <numerusform>cirkel van %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cirkel</translation>
    </message>
    <message>
        <source>The name, the details and the consents are gone for good.</source>
        <translation>De naam, de gegevens en de toestemmingen verdwijnen voorgoed.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>tot {date}</translation>
    </message>
    <message>
        <source>Erase {name} now?</source>
        <translation>{name} nu wissen?</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Nu wissen</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Niet wissen</translation>
    </message>
    <message>
        <source>The names, the plan and the notes of its sessions are gone for good.</source>
        <translation>De namen, het draaiboek en de notities van de bijeenkomsten verdwijnen voorgoed.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of this circle lie with the office.</source>
        <translation>
            <numerusform>Er ligt %n blad van deze cirkel bij de coördinatie.</numerusform>
            <numerusform>Er liggen %n bladen van deze cirkel bij de coördinatie.</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold numbers and approved lines, no names. They can stay.</source>
        <translation>Er staan aantallen en goedgekeurde zinnen op, geen deelnemerslijst. Ze kunnen blijven.</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Laten liggen</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Erase all that waits here?</source>
        <translation>Alles wissen wat hier wacht?</translation>
    </message>
    <message>
        <source>It is gone from this vault for good. Older backup copies still hold it.</source>
        <translation>Het is voorgoed weg uit deze kluis. In oudere reservekopieën staat het nog.</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>Alles wissen</translation>
    </message>
</context>
<context>
    <name>TrashRow</name>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Bring {name} back</source>
        <translation>{name} terughalen</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Nu wissen</translation>
    </message>
    <message>
        <source>Erase {name} now</source>
        <translation>{name} nu wissen</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Several words, with spaces. Capitals count.</source>
        <translation>Meerdere woorden, met spaties. Hoofdletters tellen mee.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Other vault</source>
        <translation>Andere kluis</translation>
    </message>
    <message>
        <source>I have the recovery sheet</source>
        <translation>Ik heb het reserveblad</translation>
    </message>
    <message>
        <source>Open with the sheet</source>
        <translation>Openen met het blad</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Welkom terug.</translation>
    </message>
    <message>
        <source>Everything is as you left it. Open your vault when you are ready.</source>
        <translation>Alles staat nog zoals je het achterliet. Open je kluis wanneer je zover bent.</translation>
    </message>
    <message>
        <source>If you are certain of the words, the key file may be damaged: the recovery sheet opens the vault all the same.</source>
        <translation>Ben je zeker van de woorden? Dan is het sleutelbestand misschien beschadigd. Met het reserveblad gaat de kluis toch open.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The vault is opening. This takes a moment.</source>
        <translation>De kluis gaat open. Dat duurt even.</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Andere map openen…</translation>
    </message>
    <message>
        <source>Put a backup copy back…</source>
        <translation>Een reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>Nieuwe kluis maken…</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Map van de kluis</translation>
    </message>
</context>
<context>
    <name>UnmetSheet</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>About the circle, never about a person.</source>
        <translation>Over de cirkel, nooit over een persoon.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Note this day</source>
        <translation>Deze dag noteren</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Take back {day}</source>
        <translation>{day} terugnemen</translation>
    </message>
    <message>
        <source>We did not meet</source>
        <translation>We kwamen niet samen</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message numerus="yes">
        <source>%n lines not read aloud yet</source>
        <translation>
            <numerusform>%n zin nog niet voorgelezen</numerusform>
            <numerusform>%n zinnen nog niet voorgelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultLine</name>
    <message>
        <source>It is right</source>
        <translation>Dat klopt</translation>
    </message>
    <message>
        <source>Last session {date}</source>
        <translation>Laatste bijeenkomst {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>check word {word}</source>
        <translation>controlewoord {word}</translation>
    </message>
    <message>
        <source>This vault can be read, but nothing can be written where it lies. Reports can be saved elsewhere.</source>
        <translation>Je kan deze kluis lezen, maar op deze plaats kan niets bewaard worden. Verslagen kan je elders bewaren.</translation>
    </message>
    <message>
        <source>There is little room left on the disk. Make some before the circle begins.</source>
        <translation>Er is weinig plaats over op de schijf. Maak plaats voordat de kring begint.</translation>
    </message>
    <message>
        <source>This vault is older than the one last opened here, on {date}. If you put a copy back, that is right. If not, look for the newer one before you write in this one.</source>
        <translation>Deze kluis is ouder dan de kluis die hier het laatst open was, op {date}. Zette je een kopie terug, dan klopt dat. Zo niet, zoek de nieuwere voordat je in deze schrijft.</translation>
    </message>
    <message>
        <source>The office drawer is damaged and stays closed; the app leaves it untouched. The circles lie in another drawer. To open this one again, put a backup copy back.</source>
        <translation>De lade van de coördinatie is beschadigd en blijft dicht; de app verandert er niets aan. De cirkels liggen in een andere lade. Zet een reservekopie terug om deze lade weer te openen.</translation>
    </message>
    <message>
        <source>Your own drawer is damaged and stays closed; the app leaves it untouched. The circles lie in another drawer. To open this one again, put a backup copy back.</source>
        <translation>Je eigen lade is beschadigd en blijft dicht; de app verandert er niets aan. De cirkels liggen in een andere lade. Zet een reservekopie terug om deze lade weer te openen.</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>What the group agreed on</source>
        <translation>Wat de groep afsprak</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>guest</source>
        <translation>gast</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.</source>
        <translation>Welkom.</translation>
    </message>
    <message>
        <source>For people who hold a circle: who sits where, whose turn it is, and what may be written down afterwards.</source>
        <translation>Voor wie een kring begeleidt: wie waar zit, wie aan de beurt is, en wat achteraf opgeschreven mag worden.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Close the page</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>What if…</source>
        <translation>Wat als…</translation>
    </message>
    <message>
        <source>A laptop is lost, a sheet was seen, a stick is gone, somebody leaves: what to do then.</source>
        <translation>Een laptop is weg, een blad is gezien, een stick is kwijt, iemand gaat weg: wat doe je dan.</translation>
    </message>
    <message>
        <source>Read what to do</source>
        <translation>Lees wat je doet</translation>
    </message>
</context>
<context>
    <name>WindowLook</name>
    <message>
        <source>Language of the window</source>
        <translation>Taal van het venster</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Less motion: changes happen at once</source>
        <translation>Minder beweging: alles verandert meteen</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoog contrast, donker</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoog contrast, licht</translation>
    </message>
</context>
<context>
    <name>WordsColumn</name>
    <message>
        <source>Room view off</source>
        <translation>Kringscherm uit</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>An agreement in your own words</source>
        <translation>Een afspraak in eigen woorden</translation>
    </message>
    <message>
        <source>Change this agreement</source>
        <translation>Deze afspraak wijzigen</translation>
    </message>
    <message>
        <source>Short enough to be said in one breath.</source>
        <translation>Kort genoeg om in één adem te zeggen.</translation>
    </message>
    <message>
        <source>The limits of confidentiality</source>
        <translation>De grenzen van vertrouwelijkheid</translation>
    </message>
    <message>
        <source>They are spoken first. Each line is shown and said on its own.</source>
        <translation>Ze worden eerst gezegd. Elke regel wordt apart getoond en gezegd.</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In één zin</translation>
    </message>
    <message>
        <source>It can do without names.</source>
        <translation>Het kan zonder namen.</translation>
    </message>
    <message>
        <source>A name from the circle stands here: {names}.</source>
        <translation>Er staat een naam uit de cirkel: {names}.</translation>
    </message>
    <message>
        <source>Write it as it was said.</source>
        <translation>Schrijf het zoals het gezegd is.</translation>
    </message>
</context>
<context>
    <name>WorksheetCard</name>
    <message>
        <source>Data protection, on one sheet</source>
        <translation>Gegevensbescherming, op papier</translation>
    </message>
    <message>
        <source>What people tell in a circle is sensitive. This worksheet prepares an assessment of it, to fill in by hand with whoever looks after data in your organisation.</source>
        <translation>Wat mensen in een cirkel vertellen, is gevoelig. Dit werkblad bereidt een beoordeling daarvan voor, om met de hand in te vullen samen met wie in je organisatie op de gegevens let.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Het werkblad bewaren</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The place of the circle</source>
        <translation>De plaats van de cirkel</translation>
    </message>
    <message>
        <source>Note for the next time</source>
        <translation>Notitie voor de volgende keer</translation>
    </message>
    <message>
        <source>Promise of {date}</source>
        <translation>Belofte van {date}</translation>
    </message>
    <message>
        <source>Date to remember, {date}</source>
        <translation>Dag om te gedenken, {date}</translation>
    </message>
    <message>
        <source>Note of {date}</source>
        <translation>Notitie van {date}</translation>
    </message>
    <message>
        <source>Line of {date}</source>
        <translation>Zin van {date}</translation>
    </message>
    <message>
        <source>Line with the office, {date}</source>
        <translation>Zin bij de coördinatie, {date}</translation>
    </message>
    <message>
        <source>Word to the office, {date}</source>
        <translation>Bericht aan de coördinatie, {date}</translation>
    </message>
    <message>
        <source>Your own reflection, {date}</source>
        <translation>Je eigen reflectie, {date}</translation>
    </message>
</context>
</TS>
