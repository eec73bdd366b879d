<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Répertoire du coffre</translation>
    </message>
    <message>
        <source>Sitting in a circle and handing on a talking piece come from Indigenous peoples and from other traditions, and live on with them. This product uses the form and none of their ceremonies.</source>
        <translation>S’asseoir en cercle et transmettre un objet de parole vient de peuples autochtones et d’autres traditions, où cela vit encore. Cette application reprend la forme et aucune de leurs cérémonies.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>Version {version}, avec Qt {qt}</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without warranty. It uses Qt and PySide6 under the LGPL, version 3. The fonts Source Sans 3, Literata and Vazirmatn are under the Open Font License, the Lucide icons under the ISC licence.</source>
        <translation>Logiciel libre sous la GNU General Public License, version 3 ou ultérieure, sans garantie. Il utilise Qt et PySide6 sous la LGPL, version 3. Les polices Source Sans 3, Literata et Vazirmatn sont sous l’Open Font License, les icônes Lucide sous la licence ISC.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>bien entendre</translation>
    </message>
    <message>
        <source>near the door</source>
        <translation>près de la porte</translation>
    </message>
    <message>
        <source>larger print</source>
        <translation>gros caractères</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>sans marches</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Hand on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The lit act · {key} or Page Down</source>
        <translation>L’acte éclairé · {key} ou Page suiv.</translation>
    </message>
    <message>
        <source>Pass · {key}</source>
        <translation>Passer · {key}</translation>
    </message>
    <message>
        <source>Offer again later · {key}</source>
        <translation>Proposer encore plus tard · {key}</translation>
    </message>
    <message>
        <source>Hold, go on · {key}</source>
        <translation>Suspendre, reprendre · {key}</translation>
    </message>
    <message>
        <source>Bell, held while someone has the piece · {key}</source>
        <translation>Cloche, touche tenue tant que quelqu’un a l’objet · {key}</translation>
    </message>
    <message>
        <source>Undo · {key} or Page Up</source>
        <translation>Revenir en arrière · {key} ou Page préc.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reposer</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Read the cards</source>
        <translation>Lire les cartes</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Conclure</translation>
    </message>
    <message>
        <source>Back together</source>
        <translation>De nouveau ensemble</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>End the circle</source>
        <translation>Terminer le cercle</translation>
    </message>
    <message>
        <source>hold {key}</source>
        <translation>{key} maintenu</translation>
    </message>
</context>
<context>
    <name>AdoptingSheet</name>
    <message>
        <source>The group agreed on this</source>
        <translation>Le groupe a adopté ceci</translation>
    </message>
    <message>
        <source>It is read at each session from now on. Earlier versions stay readable.</source>
        <translation>C’est lu à chaque rencontre à partir de maintenant. Les versions précédentes restent lisibles.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>De quelle manière</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>AgainRow</name>
    <message>
        <source>Offer again</source>
        <translation>Proposer encore</translation>
    </message>
    <message>
        <source>Offer again: {name}</source>
        <translation>Proposer encore&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>These people agreed to keep more than their name</source>
        <translation>Ces personnes sont d’accord pour garder plus que leur nom</translation>
    </message>
    <message>
        <source>Our form of 2025</source>
        <translation>Notre formulaire de 2025</translation>
    </message>
    <message>
        <source>They said yes on</source>
        <translation>Leur oui date du</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>With which text</source>
        <translation>Avec quel texte</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>For any country</source>
        <translation>Pour tout pays</translation>
    </message>
    <message>
        <source>For Belgium</source>
        <translation>Pour la Belgique</translation>
    </message>
    <message>
        <source>For the Netherlands</source>
        <translation>Pour les Pays-Bas</translation>
    </message>
    <message>
        <source>By show of hands</source>
        <translation>À main levée</translation>
    </message>
    <message>
        <source>In a round, one by one</source>
        <translation>En faisant un tour</translation>
    </message>
    <message>
        <source>Agreed on {date}, by show of hands.</source>
        <translation>Convenu le {date}, à main levée.</translation>
    </message>
    <message>
        <source>Agreed on {date}, in a round.</source>
        <translation>Convenu le {date}, en faisant un tour.</translation>
    </message>
    <message>
        <source>A proposal. The group has not agreed on it yet.</source>
        <translation>Une proposition. Le groupe ne l’a pas encore adoptée.</translation>
    </message>
    <message>
        <source>Changed since {date}. The group has not agreed on that yet.</source>
        <translation>Modifié depuis le {date}. Le groupe ne l’a pas encore adopté.</translation>
    </message>
</context>
<context>
    <name>AgreementsRow</name>
    <message>
        <source>Read the agreements</source>
        <translation>Lire les accords</translation>
    </message>
    <message>
        <source>This group has no agreements yet.</source>
        <translation>Ce groupe n’a pas encore d’accords.</translation>
    </message>
    <message>
        <source>Read the limits aloud</source>
        <translation>Lire les limites à voix haute</translation>
    </message>
    <message>
        <source>Somebody is new here: read them once more.</source>
        <translation>Une personne est là pour la première fois&#xa0;: lisez-les encore.</translation>
    </message>
</context>
<context>
    <name>AgreementsTab</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>What this group agrees on stands here, in its own words.</source>
        <translation>Ici figure ce que ce groupe convient, dans ses propres mots.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Agreed by the group…</source>
        <translation>Adopté par le groupe…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Choose from a proposal</source>
        <translation>Choisir dans une proposition</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dans vos mots</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Later on</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Revenir en arrière</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>There</source>
        <translation>Là</translation>
    </message>
    <message>
        <source>For a part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Pas là</translation>
    </message>
    <message>
        <source>Let us know</source>
        <translation>A prévenu</translation>
    </message>
    <message>
        <source>No reason written down</source>
        <translation>Aucune raison notée</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>Too few people could come</source>
        <translation>Trop peu de personnes pouvaient venir</translation>
    </message>
    <message>
        <source>Nobody to host</source>
        <translation>Personne pour animer</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Pas de salle</translation>
    </message>
    <message>
        <source>Weather or transport</source>
        <translation>Météo ou transport</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>came later</source>
        <translation>une arrivée plus tard</translation>
    </message>
    <message>
        <source>came later: for a part?</source>
        <translation>une arrivée plus tard&#xa0;: en partie&#xa0;?</translation>
    </message>
    <message>
        <source>left earlier</source>
        <translation>un départ plus tôt</translation>
    </message>
    <message>
        <source>left earlier: for a part?</source>
        <translation>un départ plus tôt&#xa0;: en partie&#xa0;?</translation>
    </message>
    <message>
        <source>{name}: {mark}, not chosen</source>
        <translation>{name}&#xa0;: {mark}, non choisi</translation>
    </message>
    <message>
        <source>{name}: {mark}, chosen</source>
        <translation>{name}&#xa0;: {mark}, choisi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Première fois</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup copies</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Make a copy after each session, and while things change</source>
        <translation>Copie après chaque rencontre et au fil des changements</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Faire une copie</translation>
    </message>
    <message>
        <source>Put a copy back…</source>
        <translation>Remettre une copie…</translation>
    </message>
    <message>
        <source>No backup copy has been made yet.</source>
        <translation>Aucune copie de sauvegarde n’a encore été faite.</translation>
    </message>
    <message>
        <source>The copy is being made and checked.</source>
        <translation>La copie est en cours et sera vérifiée.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the place for backup copies</source>
        <translation>Choisir l’endroit des copies de sauvegarde</translation>
    </message>
    <message>
        <source>Best on a stick that does not stay with this laptop. A copy is encrypted.</source>
        <translation>De préférence sur une clé USB qui ne reste pas avec cet ordinateur. Une copie est chiffrée.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>The former vault is kept aside: {folder}</source>
        <translation>Le coffre précédent est mis de côté&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Erase the former vault?</source>
        <translation>Effacer le coffre précédent&#xa0;?</translation>
    </message>
    <message>
        <source>A copy takes the place of the open vault at the door: lock this one, and choose “Put a backup copy back” there. The open vault goes aside and is kept.</source>
        <translation>Pour mettre une copie à la place du coffre ouvert&#xa0;: verrouillez celui-ci, puis choisissez «&#xa0;Autre coffre&#xa0;» et «&#xa0;Remettre une copie de sauvegarde&#xa0;». Le coffre ouvert est mis de côté et gardé.</translation>
    </message>
    <message>
        <source>The vault is back, in {folder}. To open it, lock this one and choose the other vault at the door.</source>
        <translation>Le coffre est de retour, dans {folder}. Pour l’ouvrir&#xa0;: verrouillez celui-ci, puis choisissez «&#xa0;Autre coffre&#xa0;».</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>L’effacer</translation>
    </message>
    <message>
        <source>Erase {folder}</source>
        <translation>Effacer {folder}</translation>
    </message>
    <message>
        <source>It goes for good, with everything that is only in it. The vault that is open now stays as it is.</source>
        <translation>Il disparaît pour de bon, avec tout ce qui ne se trouve que là. Le coffre ouvert maintenant reste tel qu’il est.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Place for backup copies</source>
        <translation>Endroit des copies de sauvegarde</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup copy has been made yet.</source>
        <translation>Aucune copie de sauvegarde n’a encore été faite.</translation>
    </message>
    <message>
        <source>Last good backup copy: today {time}, checked.</source>
        <translation>Dernière bonne copie de sauvegarde&#xa0;: aujourd’hui {time}, vérifiée.</translation>
    </message>
    <message>
        <source>Last good backup copy: {date}, checked.</source>
        <translation>Dernière bonne copie de sauvegarde&#xa0;: {date}, vérifiée.</translation>
    </message>
    <message>
        <source>For more than two weeks no backup copy lies outside this laptop. Plug in a stick or choose another place.</source>
        <translation>Depuis plus de deux semaines, aucune copie de sauvegarde ne se trouve hors de cet ordinateur. Branchez une clé USB ou choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>BellCard</name>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>A second stroke when the silence ends</source>
        <translation>Un second coup à la fin du silence</translation>
    </message>
    <message>
        <source>Try the bell</source>
        <translation>Essayer la cloche</translation>
    </message>
    <message>
        <source>It only sounds when a person rings. Without sound it can be seen.</source>
        <translation>Elle ne sonne que si une personne sonne. Sans le son, elle se voit.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Silence after the bell</source>
        <translation>Silence après la cloche</translation>
    </message>
    <message>
        <source>Low bowl</source>
        <translation>Bol grave</translation>
    </message>
    <message>
        <source>Middle bowl</source>
        <translation>Bol moyen</translation>
    </message>
    <message>
        <source>Clear bowl</source>
        <translation>Bol clair</translation>
    </message>
    <message>
        <source>No sound: a real bowl in the room</source>
        <translation>Aucun son&#xa0;: un vrai bol dans la salle</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n respiration</numerusform>
            <numerusform>%n respirations</numerusform>
        </translation>
    </message>
    <message>
        <source>until you go on</source>
        <translation>jusqu’à ce que vous repreniez</translation>
    </message>
    <message>
        <source>The bell sounds.</source>
        <translation>La cloche sonne.</translation>
    </message>
    <message>
        <source>There is no sound on this laptop now. The bell can still be seen.</source>
        <translation>Il n’y a pas de son sur cet ordinateur pour le moment. La cloche reste visible.</translation>
    </message>
</context>
<context>
    <name>BellSign</name>
    <message>
        <source>The bell asks for stillness</source>
        <translation>La cloche invite au silence</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Stays outside</source>
        <translation>Reste dehors</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>Behind the name</source>
        <translation>Derrière le nom</translation>
    </message>
    <message>
        <source>How to say the name</source>
        <translation>Comment dire le nom</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>What helps to take part</source>
        <translation>Ce qui aide à participer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>N’a pas sa place ici</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no name: {lines}</source>
        <translation>
            <numerusform>%n ligne n’a pas de nom&#xa0;: {lines}</numerusform>
            <numerusform>%n lignes n’ont pas de nom&#xa0;: {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are too long for a name: {lines}</source>
        <translation>
            <numerusform>%n ligne est trop longue pour un nom&#xa0;: {lines}</numerusform>
            <numerusform>%n lignes sont trop longues pour un nom&#xa0;: {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines may be there already: {lines}</source>
        <translation>
            <numerusform>%n ligne y était peut-être déjà&#xa0;: {lines}</numerusform>
            <numerusform>%n lignes y étaient peut-être déjà&#xa0;: {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address cards cannot be read: {lines}</source>
        <translation>
            <numerusform>%n carte d’adresse est illisible&#xa0;: {lines}</numerusform>
            <numerusform>%n cartes d’adresse sont illisibles&#xa0;: {lines}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingSheet</name>
    <message>
        <source>Take over a list</source>
        <translation>Reprendre une liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>La liste est en lecture.</translation>
    </message>
    <message>
        <source>There is nothing in this list yet.</source>
        <translation>Il n’y a encore rien dans cette liste.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Read the names</source>
        <translation>Lire les noms</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back to the circle</source>
        <translation>Vers le cercle</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>BuddiesSheet</name>
    <message>
        <source>Everyone in the ring</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Everyone ticked agreed to a buddy.</source>
        <translation>Toutes les personnes cochées ont accepté un binôme.</translation>
    </message>
    <message>
        <source>Who agreed to a buddy</source>
        <translation>Qui accepte un binôme</translation>
    </message>
    <message>
        <source>As the chairs stand</source>
        <translation>Selon les places</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirer au sort</translation>
    </message>
    <message>
        <source>{one} keeps in touch with {other}</source>
        <translation>{one} garde le contact avec {other}</translation>
    </message>
    <message>
        <source>One further</source>
        <translation>Une place plus loin</translation>
    </message>
    <message>
        <source>A ring is at least two people.</source>
        <translation>Il faut au moins deux personnes.</translation>
    </message>
    <message>
        <source>Buddies</source>
        <translation>Binômes</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Picture cards</source>
        <translation>Cartes-images</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Quelles cartes</translation>
    </message>
    <message numerus="yes">
        <source>%n cards a page</source>
        <translation>
            <numerusform>%n carte par page</numerusform>
            <numerusform>%n cartes par page</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards a page</source>
        <translation>Cartes par page</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Enregistrer les cartes</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Care</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>What you wrote for yourself. It lies in your own drawer; only your key opens it.</source>
        <translation>Ce que vous avez écrit pour vous. C’est dans votre tiroir personnel, que seule votre clé ouvre.</translation>
    </message>
    <message>
        <source>The own drawer of before is not here any more. This one is new.</source>
        <translation>Votre ancien tiroir personnel n’est plus ici. Celui-ci est nouveau.</translation>
    </message>
    <message>
        <source>At the end of a session you can write something for yourself. It comes here, and nobody else can open it.</source>
        <translation>À la fin d’une rencontre, vous pouvez écrire quelque chose pour vous. Ce texte arrive ici. Personne d’autre ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Vers Aujourd’hui</translation>
    </message>
    <message>
        <source>Erase the reflection of {day}?</source>
        <translation>Effacer la réflexion du {day}&#xa0;?</translation>
    </message>
    <message>
        <source>It is gone from this vault for good.</source>
        <translation>Elle disparaît de ce coffre pour de bon.</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Ne pas effacer</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer ma phrase de passe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>The recovery sheet stays valid. Older backup copies still open with the former passphrase.</source>
        <translation>La feuille de secours reste valable. Les copies de sauvegarde plus anciennes s’ouvrent encore avec l’ancienne phrase de passe.</translation>
    </message>
</context>
<context>
    <name>ChoosingSheet</name>
    <message>
        <source>What others often agree on</source>
        <translation>Ce que d’autres conviennent souvent</translation>
    </message>
    <message>
        <source>A proposal to begin from. The group changes it and agrees on it.</source>
        <translation>Une proposition pour commencer. Le groupe l’adapte et l’adopte.</translation>
    </message>
    <message>
        <source>In plainer words</source>
        <translation>En mots plus simples</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Prendre ceux-ci</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>CircleActs</name>
    <message>
        <source>About this circle…</source>
        <translation>À propos de ce cercle…</translation>
    </message>
    <message>
        <source>Planned sessions…</source>
        <translation>Rencontres prévues…</translation>
    </message>
    <message>
        <source>We did not meet…</source>
        <translation>Pas de rencontre ce jour-là…</translation>
    </message>
    <message>
        <source>To read aloud…</source>
        <translation>À lire à voix haute…</translation>
    </message>
    <message>
        <source>Consent sheet on paper…</source>
        <translation>Feuille de consentement sur papier…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Put in the archive</source>
        <translation>Mettre aux archives</translation>
    </message>
    <message>
        <source>Remove this circle…</source>
        <translation>Retirer ce cercle…</translation>
    </message>
    <message>
        <source>Remove {circle}?</source>
        <translation>Retirer {circle}&#xa0;?</translation>
    </message>
    <message>
        <source>It waits thirty days in the settings, under ‘What is kept’, and can come back whole. Then it is gone for good.</source>
        <translation>Le cercle attend trente jours dans les réglages, sous «&#xa0;Ce qui est gardé&#xa0;», et peut revenir entier. Ensuite, tout disparaît pour de bon.</translation>
    </message>
    <message>
        <source>Do not remove</source>
        <translation>Ne pas retirer</translation>
    </message>
    <message>
        <source>Remove circle</source>
        <translation>Retirer le cercle</translation>
    </message>
</context>
<context>
    <name>CircleDetails</name>
    <message>
        <source>Name of the circle</source>
        <translation>Nom du cercle</translation>
    </message>
    <message>
        <source>As the group calls itself.</source>
        <translation>Comme le groupe s’appelle.</translation>
    </message>
    <message>
        <source>What you call this kind of circle, if you call it otherwise.</source>
        <translation>Comment vous appelez ce type de cercle, si c’est autrement.</translation>
    </message>
    <message>
        <source>A neutral name, instead of the name, on every report and paper.</source>
        <translation>Un nom neutre, à la place du nom, sur chaque rapport et papier.</translation>
    </message>
    <message>
        <source>How texts are read aloud; it changes no plan.</source>
        <translation>Comment les textes sont lus ; le déroulé reste le même.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind, in your own words</source>
        <translation>Type, avec vos mots</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Qui peut rejoindre</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Languages of the prompts</source>
        <translation>Langues des questions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>About this circle</source>
        <translation>À propos de ce cercle</translation>
    </message>
</context>
<context>
    <name>CircleFinder</name>
    <message>
        <source>A name, a kind or a place</source>
        <translation>Un nom, un type ou un lieu</translation>
    </message>
    <message>
        <source>Find a circle</source>
        <translation>Chercher un cercle</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Aux archives</translation>
    </message>
    <message>
        <source>Which circles</source>
        <translation>Quels cercles</translation>
    </message>
</context>
<context>
    <name>CircleListPage</name>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Nouveau cercle</translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n cercle</numerusform>
            <numerusform>%n cercles</numerusform>
        </translation>
    </message>
    <message>
        <source>No circle is called like this.</source>
        <translation>Aucun cercle ne s’appelle ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more circles</source>
        <translation>
            <numerusform>Montrer encore %n cercle</numerusform>
            <numerusform>Montrer encore %n cercles</numerusform>
        </translation>
    </message>
    <message>
        <source>Your circles will be here. Type the names on one line, as people like to be called, and you can begin.</source>
        <translation>Vos cercles viendront ici. Écrivez sur une ligne le nom que chaque personne préfère, et vous pouvez commencer.</translation>
    </message>
</context>
<context>
    <name>CircleManner</name>
    <message>
        <source>In the circle</source>
        <translation>Dans le cercle</translation>
    </message>
    <message>
        <source>In two steps the piece is offered first, then received.</source>
        <translation>En deux temps&#xa0;: l’objet est proposé, puis reçu.</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Names in the room view</source>
        <translation>Noms sur l’écran du cercle</translation>
    </message>
    <message>
        <source>A small sign when the guide time is over</source>
        <translation>Un petit signe quand le temps indicatif est passé</translation>
    </message>
    <message>
        <source>A small sign five minutes before the closing</source>
        <translation>Un petit signe cinq minutes avant la clôture</translation>
    </message>
    <message>
        <source>Show the length of a turn in digits</source>
        <translation>Montrer en chiffres la durée d’une parole</translation>
    </message>
    <message>
        <source>In one step</source>
        <translation>En un temps</translation>
    </message>
    <message>
        <source>In two steps</source>
        <translation>En deux temps</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Noms choisis</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Aucun nom</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>D’une fois à l’autre</translation>
    </message>
    <message>
        <source>Parts of the circle</source>
        <translation>Parties du cercle</translation>
    </message>
    <message>
        <source>More about this circle</source>
        <translation>Plus sur ce cercle</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>CircleRow</name>
    <message>
        <source>Open circle</source>
        <translation>Ouvrir le cercle</translation>
    </message>
    <message>
        <source>Open {circle}</source>
        <translation>Ouvrir {circle}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin {circle}</source>
        <translation>Commencer {circle}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Sortir des archives</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Il n’y a encore personne</translation>
    </message>
</context>
<context>
    <name>CircleWords</name>
    <message>
        <source>in the archive</source>
        <translation>aux archives</translation>
    </message>
</context>
<context>
    <name>CloseStep</name>
    <message>
        <source>Close the session</source>
        <translation>Clôturer la rencontre</translation>
    </message>
    <message>
        <source>Up to here you can go back to the circle. After this you cannot.</source>
        <translation>Jusqu’ici, vous pouvez revenir au cercle. Ensuite, ce ne sera plus possible.</translation>
    </message>
    <message>
        <source>To the lines</source>
        <translation>Vers les phrases</translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a nod of the circle are erased too.</source>
        <translation>
            <numerusform>%n&#xa0;phrase sans le oui du cercle est effacée aussi.</numerusform>
            <numerusform>%n&#xa0;phrases sans le oui du cercle sont effacées aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name from the circle stands in the report: {names}.</source>
        <translation>Un nom du cercle se trouve dans le rapport&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>The closing could not begin yet. The circle is kept as it was.</source>
        <translation>La clôture n’a pas encore pu commencer. Le cercle est gardé tel qu’il était.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Récolte</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>Clôturer et effacer</translation>
    </message>
    <message>
        <source>Back to the circle</source>
        <translation>Revenir au cercle</translation>
    </message>
    <message>
        <source>Everything is saved. You may stop here.</source>
        <translation>Tout est gardé. Vous pouvez vous arrêter ici.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Rencontre clôturée</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Voir le rapport</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Lines at the top that are titles</source>
        <translation>Lignes de titre en haut</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%n personne trouvée</numerusform>
            <numerusform>%n personnes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no name in this column.</source>
        <translation>Il n’y a pas de nom dans cette colonne.</translation>
    </message>
    <message numerus="yes">
        <source>%n more columns stay outside.</source>
        <translation>
            <numerusform>Encore %n colonne reste dehors.</numerusform>
            <numerusform>Encore %n colonnes restent dehors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
</context>
<context>
    <name>ConsentFormSheet</name>
    <message>
        <source>The consent sheet on paper</source>
        <translation>La feuille de consentement sur papier</translation>
    </message>
    <message>
        <source>Save the consent sheet</source>
        <translation>Enregistrer la feuille de consentement</translation>
    </message>
    <message>
        <source>Addressed formally (u)</source>
        <translation>Avec «&#xa0;u&#xa0;» (en néerlandais)</translation>
    </message>
    <message>
        <source>With the name of the circle</source>
        <translation>Avec le nom du cercle</translation>
    </message>
    <message>
        <source>One leaf, two sides. Whoever says no keeps the same place in the circle.</source>
        <translation>Une feuille, deux faces. Qui dit non garde la même place dans le cercle.</translation>
    </message>
    <message>
        <source>Language of the reader</source>
        <translation>Langue de la personne qui lit</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Said yes</source>
        <translation>A dit oui</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>A dit non</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Garder jusqu’au</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Pas encore demandé.</translation>
    </message>
    <message>
        <source>Said no on {day}.</source>
        <translation>A dit non le {day}.</translation>
    </message>
    <message>
        <source>Held until {day}; nothing is kept any more.</source>
        <translation>Valait jusqu’au {day} ; plus rien n’est gardé.</translation>
    </message>
    <message>
        <source>Yes on {day}, asked by {name} in {language}. Text of {version}.</source>
        <translation>Oui le {day}, demandé par {name}, langue : {language}. Texte du {version}.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>How, as they like it</source>
        <translation>Comment, au choix de la personne</translation>
    </message>
    <message>
        <source>For which day</source>
        <translation>Pour quel jour</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>They agreed to this contact.</source>
        <translation>Cette personne a accepté ce contact.</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>On this sheet</source>
        <translation>Sur cette feuille</translation>
    </message>
    <message>
        <source>Never on paper</source>
        <translation>Jamais sur papier</translation>
    </message>
    <message>
        <source>date, hours and place, numbers, phases, circle and plan</source>
        <translation>date, heures et lieu, nombres, étapes, cercle et déroulé</translation>
    </message>
    <message numerus="yes">
        <source>date, hours and place, numbers, phases, circle and plan, %n approved lines</source>
        <translation>
            <numerusform>date, heures et lieu, nombres, étapes, cercle et déroulé, %n&#xa0;phrase approuvée</numerusform>
            <numerusform>date, heures et lieu, nombres, étapes, cercle et déroulé, %n&#xa0;phrases approuvées</numerusform>
        </translation>
    </message>
    <message>
        <source>date, hours and place, numbers, circle</source>
        <translation>date, heures et lieu, nombres, cercle</translation>
    </message>
    <message numerus="yes">
        <source>date, hours and place, numbers, circle, %n approved lines</source>
        <translation>
            <numerusform>date, heures et lieu, nombres, cercle, %n phrase approuvée</numerusform>
            <numerusform>date, heures et lieu, nombres, cercle, %n phrases approuvées</numerusform>
        </translation>
    </message>
    <message>
        <source>names of people, turns, who passed, how long anyone spoke</source>
        <translation>noms des personnes, tours de parole, qui a passé, combien de temps chacun a parlé</translation>
    </message>
    <message>
        <source>turns, who passed, how long anyone spoke</source>
        <translation>tours de parole, qui a passé, combien de temps chacun a parlé</translation>
    </message>
</context>
<context>
    <name>Continuity</name>
    <message>
        <source>a call</source>
        <translation>un appel</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>une visite</translation>
    </message>
    <message>
        <source>a moment after the circle</source>
        <translation>un moment après le cercle</translation>
    </message>
    <message>
        <source>{name} was not there the last two times, and agreed that you ask after that.</source>
        <translation>{name} n’était pas là les deux dernières fois, et accepte que vous demandiez des nouvelles.</translation>
    </message>
    <message>
        <source>Ask {name}: was this support for you?</source>
        <translation>Demandez à {name}&#xa0;: était-ce un soutien pour vous&#xa0;?</translation>
    </message>
    <message>
        <source>The group promised: {promise}</source>
        <translation>Le groupe a promis&#xa0;: {promise}</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>Reste ici jusqu’au {date}</translation>
    </message>
    <message>
        <source>{name}: {channel}, for {date}</source>
        <translation>{name}&#xa0;: {channel}, pour le {date}</translation>
    </message>
</context>
<context>
    <name>ContinuityTab</name>
    <message>
        <source>Each stands here with a yes, and goes by itself on its last day.</source>
        <translation>Tout est ici avec consentement et s’efface après la date indiquée.</translation>
    </message>
</context>
<context>
    <name>CopiesSheet</name>
    <message>
        <source>A former vault is kept aside: under Safety, in the settings, it can go.</source>
        <translation>Un ancien coffre est mis de côté&#xa0;: sous Sécurité, dans les réglages, il peut partir.</translation>
    </message>
    <message>
        <source>Copies on other sticks are not seen from here, nor what was printed or saved.</source>
        <translation>Les copies sur d’autres clés USB ne se voient pas d’ici, ni ce qui a été imprimé ou mis dans un fichier.</translation>
    </message>
    <message>
        <source>Replace the copies</source>
        <translation>Remplacer les copies</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In the place for backup copies, no copy holds the name.</source>
        <translation>À l’endroit des copies de sauvegarde, aucune copie ne contient ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup copies still hold the name:</source>
        <translation>
            <numerusform>%n copie de sauvegarde contient encore ce nom&#xa0;:</numerusform>
            <numerusform>%n copies de sauvegarde contiennent encore ce nom&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave by themselves, the last by {date}, as long as a copy is made each month. Or let a new copy take their place now: it is made and checked first.</source>
        <translation>Elles disparaissent d’elles-mêmes, la dernière pour le {date}, tant qu’une copie est faite chaque mois. Ou laissez une nouvelle copie prendre leur place&#xa0;: elle est d’abord faite et vérifiée.</translation>
    </message>
    <message>
        <source>The copy is being made and checked.</source>
        <translation>La copie est en train d’être faite et vérifiée.</translation>
    </message>
    <message>
        <source>A new copy is made and checked. The older ones here are removed.</source>
        <translation>Une nouvelle copie est faite et vérifiée. Les plus anciennes, ici, ont disparu.</translation>
    </message>
    <message>
        <source>Erased. The counts stay, without a name.</source>
        <translation>Effacé. Les nombres restent, sans nom.</translation>
    </message>
</context>
<context>
    <name>CopyOptions</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Texts with this name. Untick what is about somebody else.</source>
        <translation>Textes avec ce nom. Décochez ce qui parle d’une autre personne.</translation>
    </message>
    <message>
        <source>Names no list knows, with commas between them.</source>
        <translation>Des noms qu’aucune liste ne connaît, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Leave out as well</source>
        <translation>Retirer aussi</translation>
    </message>
    <message>
        <source>This name also stands on the list of: {circles}. It may be another.</source>
        <translation>Ce nom est aussi sur la liste de ces cercles&#xa0;: {circles}. C’est peut-être une autre personne.</translation>
    </message>
    <message>
        <source>On paper it is not locked any more: it belongs to this person.</source>
        <translation>Sur papier, rien n’est plus verrouillé&#xa0;: cela appartient à cette personne.</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>This is not saved yet. Leave this window open and save again.</source>
        <translation>Ceci n’est pas encore dans le coffre. Laissez cette fenêtre ouverte et réessayez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Qui était là&#xa0;?</translation>
    </message>
</context>
<context>
    <name>CountPart</name>
    <message>
        <source>Follow the marks</source>
        <translation>Suivre la liste</translation>
    </message>
    <message>
        <source>Number present</source>
        <translation>Nombre de présences</translation>
    </message>
    <message>
        <source>Hosts included.</source>
        <translation>Animation comprise.</translation>
    </message>
    <message>
        <source>First time here</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Counted apart.</source>
        <translation>Comptés à part.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Animation</translation>
    </message>
    <message numerus="yes">
        <source>By the marks below there were %n.</source>
        <translation>
            <numerusform>D’après la liste ci-dessous&#xa0;: %n présence.</numerusform>
            <numerusform>D’après la liste ci-dessous&#xa0;: %n présences.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than the number present.</source>
        <translation>Pas plus que le nombre de présences.</translation>
    </message>
</context>
<context>
    <name>CountStep</name>
    <message>
        <source>Who was there?</source>
        <translation>Qui était là&#xa0;?</translation>
    </message>
    <message>
        <source>The ring tells it; put right what differs.</source>
        <translation>C’est ce que dit le cercle&#xa0;; corrigez ce qui diffère.</translation>
    </message>
    <message>
        <source>These numbers are not saved yet. They still stand here. Leave this window open and save again.</source>
        <translation>Ces nombres ne sont pas encore dans le coffre. Ils sont toujours ici. Laissez cette fenêtre ouverte et réessayez.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The vault is being locked.</source>
        <translation>Le coffre se verrouille.</translation>
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
        <translation>Tout le cercle</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>Whose date</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Whoever it is about</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>They agreed that this is remembered.</source>
        <translation>Elles acceptent que ce soit gardé en mémoire.</translation>
    </message>
    <message>
        <source>A date to remember</source>
        <translation>Un jour à garder en mémoire</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Sa date</translation>
    </message>
    <message>
        <source>Give it a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>More about these days</source>
        <translation>Plus sur ces jours</translation>
    </message>
    <message>
        <source>What this day is about…</source>
        <translation>Le sujet de ce jour…</translation>
    </message>
    <message>
        <source>One more day after this one</source>
        <translation>Un jour de plus après celui-ci</translation>
    </message>
    <message>
        <source>Take this day out…</source>
        <translation>Retirer ce jour…</translation>
    </message>
    <message>
        <source>Only this plan…</source>
        <translation>Ce déroulé seul…</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Jour {number}</translation>
    </message>
    <message>
        <source>What this day is about</source>
        <translation>Le sujet de ce jour</translation>
    </message>
    <message>
        <source>Take this day out?</source>
        <translation>Retirer ce jour&#xa0;?</translation>
    </message>
    <message>
        <source>Its plan goes with it. The other days stay.</source>
        <translation>Son déroulé part avec lui. Les autres jours restent.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Go on with this plan alone?</source>
        <translation>Continuer avec ce déroulé seul&#xa0;?</translation>
    </message>
    <message>
        <source>This plan stays. The plans of the other days go.</source>
        <translation>Ce déroulé reste. Ceux des autres jours disparaissent.</translation>
    </message>
    <message>
        <source>Only this plan</source>
        <translation>Ce déroulé seul</translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation>Garder les jours</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Plusieurs jours</translation>
    </message>
</context>
<context>
    <name>Doorway</name>
    <message>
        <source>No network. What is here stays on this laptop.</source>
        <translation>Sans réseau. Ce qui est ici reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Help card</source>
        <translation>Carte d’aide</translation>
    </message>
    <message>
        <source>Works while locked too.</source>
        <translation>Même sous clé.</translation>
    </message>
</context>
<context>
    <name>DoublesModel</name>
    <message>
        <source>{name} · line {line}</source>
        <translation>{name} · ligne {line}</translation>
    </message>
    <message>
        <source>{name} · in the circle</source>
        <translation>{name} · dans le cercle</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>la même personne</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>deux personnes</translation>
    </message>
    <message>
        <source>stays outside</source>
        <translation>reste dehors</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DoublesStep</name>
    <message>
        <source>Names that may be there already</source>
        <translation>Noms qui y sont peut-être déjà</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Leave outside</source>
        <translation>Laisser dehors</translation>
    </message>
    <message>
        <source>These names look like one that is there already. Two people may have one name. Choose one or more rows, then say who it is.</source>
        <translation>Ces noms ressemblent à un nom déjà présent. Deux personnes peuvent porter le même nom. Choisissez une ou plusieurs lignes, puis dites qui c’est.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>What may go now</source>
        <translation>Ce qui peut partir</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Regarder la liste</translation>
    </message>
    <message>
        <source>Nothing has reached the end of its term.</source>
        <translation>Rien n’est arrivé à son terme.</translation>
    </message>
    <message numerus="yes">
        <source>%n things have reached the end of their term.</source>
        <translation>
            <numerusform>%n chose est arrivée à son terme.</numerusform>
            <numerusform>%n choses sont arrivées à leur terme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list rests until {date}.</source>
        <translation>La liste se repose jusqu’au {date}.</translation>
    </message>
    <message>
        <source>From one time to the next</source>
        <translation>D’une fois à l’autre</translation>
    </message>
    <message>
        <source>Open circle</source>
        <translation>Ouvrir le cercle</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message numerus="yes">
        <source>%n things that are kept may go now.</source>
        <translation>
            <numerusform>%n chose gardée peut partir.</numerusform>
            <numerusform>%n choses gardées peuvent partir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>DueSheet</name>
    <message>
        <source>Numbers without names stay. What is erased here is gone for good.</source>
        <translation>Les nombres sans noms restent. Ce qui est effacé ici disparaît pour de bon.</translation>
    </message>
    <message numerus="yes">
        <source>%n more come after these.</source>
        <translation>
            <numerusform>Il en reste %n après.</numerusform>
            <numerusform>Il en reste %n après.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase what is ticked</source>
        <translation>Effacer les cochés</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Not this month</source>
        <translation>Pas ce mois-ci</translation>
    </message>
    <message>
        <source>This may go now</source>
        <translation>Ceci peut partir</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Harvest line</source>
        <translation>Phrase de récolte</translation>
    </message>
    <message>
        <source>Save line</source>
        <translation>Garder la phrase</translation>
    </message>
    <message>
        <source>Erase line</source>
        <translation>Effacer la phrase</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Name, details and consents are gone for good. The counts stay, without a name.</source>
        <translation>Nom, données et consentements disparaissent pour de bon. Les nombres restent, sans nom.</translation>
    </message>
    <message>
        <source>Older backup copies still hold the name; they are shown afterwards.</source>
        <translation>Les copies de sauvegarde plus anciennes contiennent encore ce nom&#xa0;; vous les verrez ensuite.</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Ne pas effacer</translation>
    </message>
    <message>
        <source>This name also stands on the list of: {circles}. It may be another.</source>
        <translation>Ce nom est aussi sur la liste de ces cercles&#xa0;: {circles}. C’est peut-être une autre personne.</translation>
    </message>
    <message>
        <source>The name stands in no note.</source>
        <translation>Le nom ne se trouve dans aucune note.</translation>
    </message>
    <message>
        <source>Where the name stands in a text</source>
        <translation>Où le nom se trouve dans un texte</translation>
    </message>
    <message>
        <source>Where a box is ticked, ‘someone’ takes the place of the name.</source>
        <translation>Là où une case est cochée, «&#xa0;quelqu’un&#xa0;» prend la place du nom.</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Effacer {name}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase this person</source>
        <translation>Effacer la personne</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>Effacer {name}</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save the list as a file</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Who listens only</source>
        <translation>Qui écoute seulement</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Saved in the folder {folder}</source>
        <translation>Enregistré dans le dossier {folder}</translation>
    </message>
    <message>
        <source>Back to the circle</source>
        <translation>Vers le cercle</translation>
    </message>
    <message>
        <source>The names go along. What else?</source>
        <translation>Les noms partent avec le fichier. Quoi d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>Only the names go along.</source>
        <translation>Seuls les noms partent avec le fichier.</translation>
    </message>
    <message>
        <source>This file is not encrypted. Whoever has it can read it. Erase it when it is no longer needed.</source>
        <translation>Ce fichier n’est pas chiffré. Qui l’a peut le lire. Effacez-le quand il ne sert plus.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Save the list as a file…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Save the calendar as a file…</source>
        <translation>Enregistrer le calendrier…</translation>
    </message>
    <message>
        <source>Save the calendar as a file</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I have a vault already</source>
        <translation>J’ai déjà un coffre</translation>
    </message>
    <message>
        <source>I will do this later</source>
        <translation>Je le ferai plus tard</translation>
    </message>
    <message>
        <source>Put a backup copy back</source>
        <translation>Remettre une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The vault is being made. This takes a moment.</source>
        <translation>Le coffre se prépare. Cela prend un instant.</translation>
    </message>
    <message>
        <source>Place of the new vault</source>
        <translation>Emplacement du nouveau coffre</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Répertoire du coffre</translation>
    </message>
</context>
<context>
    <name>FitBanner</name>
    <message>
        <source>Take {length}</source>
        <translation>Prendre {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n people × {guide} = {needed} of {given} min.</source>
        <translation>
            <numerusform>%n personne × {guide} = {needed}&#xa0;min sur {given}.</numerusform>
            <numerusform>%n personnes × {guide} = {needed}&#xa0;min sur {given}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people × {guide} + {gap} between = {needed} of {given} min.</source>
        <translation>
            <numerusform>%n personne × {guide} + {gap} entre deux = {needed}&#xa0;min sur {given}.</numerusform>
            <numerusform>%n personnes × {guide} + {gap} entre deux = {needed}&#xa0;min sur {given}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people × {guide} + {voices} interpreted × {guide} = {needed} of {given} min.</source>
        <translation>
            <numerusform>%n personne × {guide} + {voices} avec interprète × {guide} = {needed}&#xa0;min sur {given}.</numerusform>
            <numerusform>%n personnes × {guide} + {voices} avec interprète × {guide} = {needed}&#xa0;min sur {given}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people × {guide} + {voices} interpreted × {guide} + {gap} between = {needed} of {given} min.</source>
        <translation>
            <numerusform>%n personne × {guide} + {voices} avec interprète × {guide} + {gap} entre deux = {needed}&#xa0;min sur {given}.</numerusform>
            <numerusform>%n personnes × {guide} + {voices} avec interprète × {guide} + {gap} entre deux = {needed}&#xa0;min sur {given}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No guide time here: each turn takes the time it takes.</source>
        <translation>Pas de temps indicatif ici&#xa0;: chaque parole prend le temps qu’il lui faut.</translation>
    </message>
    <message>
        <source>{length}, for everyone together.</source>
        <translation>{length}, pour tout le monde ensemble.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Il n’y a encore personne sur la liste.</translation>
    </message>
    <message>
        <source>It fits, with room to breathe.</source>
        <translation>Cela tient, avec un peu d’air.</translation>
    </message>
    <message>
        <source>It just fits.</source>
        <translation>Cela tient tout juste.</translation>
    </message>
    <message>
        <source>With more than twelve, two rings leave more time for each.</source>
        <translation>À plus de douze, deux cercles laissent plus de temps à chaque personne.</translation>
    </message>
    <message>
        <source>With more than fifteen, pairs or an inner ring leave more time.</source>
        <translation>À plus de quinze, des binômes ou un cercle intérieur laissent plus de temps.</translation>
    </message>
    <message>
        <source>That is {length} more than planned.</source>
        <translation>C’est {length} de plus que prévu.</translation>
    </message>
    <message>
        <source>That is {more} more than planned. With {length} each it fits.</source>
        <translation>C’est {more} de plus que prévu. Avec {length} par personne, cela tient.</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Its notes, lines and marks, and who was there, are gone for good.</source>
        <translation>Les notes, les phrases, les repères et qui était là disparaissent pour de bon.</translation>
    </message>
    <message>
        <source>The counts stay: the date, the length, how many were there</source>
        <translation>Les nombres restent&#xa0;: la date, la durée, combien de personnes étaient là</translation>
    </message>
    <message>
        <source>The counts go too</source>
        <translation>Les nombres disparaissent aussi</translation>
    </message>
    <message>
        <source>Take back the sheet that lies with the office</source>
        <translation>Retirer la feuille remise à la coordination</translation>
    </message>
    <message>
        <source>What you wrote for yourself stays in your own drawer.</source>
        <translation>Ce que vous avez écrit pour vous reste dans votre tiroir personnel.</translation>
    </message>
    <message>
        <source>Forget session</source>
        <translation>Oublier la rencontre</translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation>Ne pas oublier</translation>
    </message>
    <message>
        <source>Forget the session of {date}?</source>
        <translation>Oublier la rencontre du {date}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Forms of a round</source>
        <translation>Formes d’un tour</translation>
    </message>
    <message>
        <source>This question as</source>
        <translation>Cette question sous forme de</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Take this form</source>
        <translation>Prendre cette forme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What the host says</source>
        <translation>Ce que dit l’animation</translation>
    </message>
</context>
<context>
    <name>GiveKey</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only people with a key see this list; on the disk it is encrypted.</source>
        <translation>Seules les personnes qui ont une clé voient cette liste. Sur le disque, elle est chiffrée.</translation>
    </message>
    <message>
        <source>Code of an own drawer, if there is one</source>
        <translation>Code d’un tiroir personnel, s’il y en a un</translation>
    </message>
    <message>
        <source>For somebody who had a key here before: it opens that own drawer again.</source>
        <translation>Pour une personne qui avait déjà une clé ici&#xa0;: le code rouvre ce tiroir personnel.</translation>
    </message>
    <message>
        <source>What the key opens</source>
        <translation>Ce que la clé ouvre</translation>
    </message>
    <message>
        <source>Let that person type these words; nobody else needs to know them.</source>
        <translation>Laissez la personne écrire ces mots elle-même&#xa0;; les autres n’ont pas à les connaître.</translation>
    </message>
    <message>
        <source>Give somebody a key</source>
        <translation>Donner une clé à quelqu’un</translation>
    </message>
    <message>
        <source>Give the key</source>
        <translation>Donner la clé</translation>
    </message>
</context>
<context>
    <name>HarvestRow</name>
    <message>
        <source>a name from the circle stands here: {names}</source>
        <translation>un nom du cercle se trouve ici&#xa0;: {names}</translation>
    </message>
    <message>
        <source>not read aloud yet</source>
        <translation>pas encore lue à voix haute</translation>
    </message>
    <message>
        <source>read this line aloud now</source>
        <translation>lisez-la à voix haute</translation>
    </message>
    <message>
        <source>read aloud, the circle nodded</source>
        <translation>lue à voix haute, le cercle a dit oui</translation>
    </message>
    <message>
        <source>stays in the circle</source>
        <translation>reste dans le cercle</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>May go in</source>
        <translation>Peut y figurer</translation>
    </message>
    <message>
        <source>Stays in the circle</source>
        <translation>Reste dans le cercle</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>Sans le nom</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>HarvestStep</name>
    <message>
        <source>What may be written down?</source>
        <translation>Que peut-on écrire&#xa0;?</translation>
    </message>
    <message>
        <source>Read each line aloud. It goes into the report only when the circle nods.</source>
        <translation>Lisez chaque phrase à voix haute. Elle n’entre dans le rapport que si le cercle dit oui.</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Une autre phrase</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No lines yet. Write one below, or go on without.</source>
        <translation>Il n’y a encore aucune phrase. Écrivez-en une ci-dessous, ou continuez sans.</translation>
    </message>
    <message>
        <source>Another line. Write what the group may read.</source>
        <translation>Une autre phrase. Écrivez ce que le groupe peut lire.</translation>
    </message>
</context>
<context>
    <name>HeadcountWords</name>
    <message numerus="yes">
        <source>%n people present</source>
        <translation>
            <numerusform>%n&#xa0;présence</numerusform>
            <numerusform>%n&#xa0;présences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the first time</source>
        <translation>
            <numerusform>%n&#xa0;pour la première fois</numerusform>
            <numerusform>%n&#xa0;pour la première fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n&#xa0;enfant</numerusform>
            <numerusform>%n&#xa0;enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%n&#xa0;personne à l’animation</numerusform>
            <numerusform>%n&#xa0;personnes à l’animation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>When someone is in danger</source>
        <translation>Quand quelqu’un est en danger</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Fermer la carte</translation>
    </message>
    <message>
        <source>No other numbers are on this card yet. Fill in the ones your organisation checked, under Settings.</source>
        <translation>Cette carte ne porte pas encore d’autres numéros. Notez dans les Réglages ceux que votre organisation a vérifiés.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>Checked on {date}.</source>
        <translation>Vérifié le {date}.</translation>
    </message>
</context>
<context>
    <name>HelpNumbers</name>
    <message>
        <source>Help card</source>
        <translation>Carte d’aide</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Personne de contact</translation>
    </message>
    <message>
        <source>Name and number. The last line of the card calls this person.</source>
        <translation>Nom et numéro. La dernière ligne de la carte renvoie ici.</translation>
    </message>
    <message>
        <source>One number on each line, with what it is for</source>
        <translation>Un numéro par ligne, et à quoi il sert</translation>
    </message>
    <message>
        <source>Numbers on the card</source>
        <translation>Numéros sur la carte</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>Checked on {date}.</source>
        <translation>Vérifié le {date}.</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>After that day it is erased.</source>
        <translation>Après ce jour, c’est effacé.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Garder jusqu’au</translation>
    </message>
    <message>
        <source>Ask first. Without a yes it is not kept.</source>
        <translation>Demandez d’abord. Sans un oui, rien n’est gardé.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Marks made while listening</source>
        <translation>Repères mis pendant l’écoute</translation>
    </message>
    <message>
        <source>Notes and lines of a session</source>
        <translation>Notes et phrases d’une rencontre</translation>
    </message>
    <message>
        <source>Names, after a circle met last</source>
        <translation>Noms, après la dernière rencontre d’un cercle</translation>
    </message>
    <message>
        <source>Your own reflections</source>
        <translation>Vos propres réflexions</translation>
    </message>
</context>
<context>
    <name>KeyAct</name>
    <message>
        <source>Your own passphrase</source>
        <translation>Votre propre phrase de passe</translation>
    </message>
    <message>
        <source>Asked again, because the app does not keep it.</source>
        <translation>Demandée encore une fois, car l’application ne la garde pas.</translation>
    </message>
    <message>
        <source>Type the passphrase you opened this vault with.</source>
        <translation>Écrivez la phrase de passe avec laquelle vous avez ouvert ce coffre.</translation>
    </message>
    <message>
        <source>The keys are being changed. This takes a moment.</source>
        <translation>Les clés changent. Cela prend un moment.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>KeyChoices</name>
    <message>
        <source>Keys in the circle</source>
        <translation>Touches dans le cercle</translation>
    </message>
    <message>
        <source>As on the first day</source>
        <translation>Comme au premier jour</translation>
    </message>
    <message>
        <source>Choose an act, then press its key. Page Down, Page Up and the keys of a clicker stay as they are.</source>
        <translation>Choisissez un acte, puis appuyez sur sa touche. Page suiv., Page préc. et les touches d’une télécommande restent comme elles sont.</translation>
    </message>
    <message>
        <source>This key has a meaning everywhere, or needs another key beside it.</source>
        <translation>Cette touche a un sens partout, ou demande une seconde touche.</translation>
    </message>
    <message>
        <source>{key} asks for “{act}” already. Give that act another key first.</source>
        <translation>{key} demande déjà «&#xa0;{act}&#xa0;». Donnez d’abord une autre touche à cet acte.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press a key</source>
        <translation>Appuyez sur une touche</translation>
    </message>
</context>
<context>
    <name>KeyPeople</name>
    <message>
        <source>People with a key</source>
        <translation>Qui a une clé</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>Donner une clé…</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Changer ma phrase…</translation>
    </message>
    <message>
        <source>Make new keys…</source>
        <translation>Nouvelles clés…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (vous)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Take back this key: {name}</source>
        <translation>Reprendre cette clé&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>Dans le cercle</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Shift {show} · {show} · {blank}</source>
        <translation>Maj {show} · {show} · {blank}</translation>
    </message>
    <message>
        <source>{key} · PgDn</source>
        <translation>{key} · Pg suiv.</translation>
    </message>
    <message>
        <source>the lit act: hand on, go on, next phase</source>
        <translation>ce qui est éclairé&#xa0;: transmettre ou reprendre</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>passer</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>hold, go on</source>
        <translation>suspendre, reprendre</translation>
    </message>
    <message>
        <source>bell; hold it down while someone has the piece</source>
        <translation>cloche&#xa0;; la maintenir pendant une parole</translation>
    </message>
    <message>
        <source>Ctrl Z · PgUp</source>
        <translation>Ctrl Z · PgPréc</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>revenir en arrière</translation>
    </message>
    <message>
        <source>next phase</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>repères</translation>
    </message>
    <message>
        <source>add a chair</source>
        <translation>ajouter une chaise</translation>
    </message>
    <message>
        <source>why do we do this?</source>
        <translation>pourquoi faisons-nous cela&#xa0;?</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>the form: what it is, another one</source>
        <translation>la forme&#xa0;: ce qu’elle est, une autre</translation>
    </message>
    <message>
        <source>where the round begins, which way</source>
        <translation>où commence le tour, dans quel sens</translation>
    </message>
    <message>
        <source>the other voice of a shared turn</source>
        <translation>l’autre voix d’une parole partagée</translation>
    </message>
    <message>
        <source>the agreements, read aloud</source>
        <translation>les accords, lus à voix haute</translation>
    </message>
    <message>
        <source>room view, full screen, dark screen</source>
        <translation>écran du cercle, plein écran, écran noir</translation>
    </message>
    <message>
        <source>Arrows · Menu</source>
        <translation>Flèches · Menu</translation>
    </message>
    <message>
        <source>go to a seat, what it can do</source>
        <translation>aller à une place, ce qu’on peut y faire</translation>
    </message>
    <message>
        <source>help card</source>
        <translation>carte d’aide</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verrouiller</translation>
    </message>
    <message>
        <source>the pages of the rail, from top to bottom</source>
        <translation>les pages à gauche, de haut en bas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>cette feuille</translation>
    </message>
    <message>
        <source>close what lies over the page</source>
        <translation>fermer ce qui couvre la page</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to the next control</source>
        <translation>aller au champ suivant</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Whoever made this vault</source>
        <translation>La personne qui a créé ce coffre</translation>
    </message>
    <message>
        <source>Coordinator: the office alone</source>
        <translation>Coordination&#xa0;: son tiroir, aucun autre</translation>
    </message>
    <message>
        <source>Facilitator: circles, office, an own drawer</source>
        <translation>Animation&#xa0;: cercles, coordination, tiroir personnel</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Depuis le {date}</translation>
    </message>
    <message>
        <source>the lit act</source>
        <translation>l’acte éclairé</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>passer</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>hold, go on</source>
        <translation>suspendre, reprendre</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>cloche</translation>
    </message>
    <message>
        <source>next phase</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>add a chair</source>
        <translation>ajouter une chaise</translation>
    </message>
    <message>
        <source>room view</source>
        <translation>écran du cercle</translation>
    </message>
    <message>
        <source>dark screen</source>
        <translation>écran noir</translation>
    </message>
    <message>
        <source>why do we do this?</source>
        <translation>pourquoi faisons-nous cela&#xa0;?</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>une autre forme</translation>
    </message>
    <message>
        <source>where the round begins</source>
        <translation>où commence le tour</translation>
    </message>
    <message>
        <source>the other voice</source>
        <translation>l’autre voix</translation>
    </message>
    <message>
        <source>agreements read aloud</source>
        <translation>lire les accords à voix haute</translation>
    </message>
    <message>
        <source>mark: {kind}</source>
        <translation>repère&#xa0;: {kind}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Healing circle</source>
        <translation>Cercle de parole</translation>
    </message>
    <message>
        <source>Grief circle</source>
        <translation>Groupe de parole deuil</translation>
    </message>
    <message>
        <source>Peer support</source>
        <translation>Groupe d’entraide</translation>
    </message>
    <message>
        <source>Neighbourhood circle</source>
        <translation>Cercle de quartier</translation>
    </message>
    <message>
        <source>Restorative circle</source>
        <translation>Cercle restauratif</translation>
    </message>
    <message>
        <source>Women’s or parents’ circle</source>
        <translation>Cercle de femmes ou de parents</translation>
    </message>
    <message>
        <source>Circle in several languages</source>
        <translation>Cercle en plusieurs langues</translation>
    </message>
    <message>
        <source>Listening circle</source>
        <translation>Cercle d’écoute</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervision</translation>
    </message>
    <message>
        <source>Memorial circle</source>
        <translation>Cercle de mémoire</translation>
    </message>
    <message>
        <source>Practice circle</source>
        <translation>Cercle d’exercice</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Un autre type</translation>
    </message>
</context>
<context>
    <name>LatecomerSheet</name>
    <message>
        <source>Add a chair</source>
        <translation>Ajouter une chaise</translation>
    </message>
    <message>
        <source>Listens only</source>
        <translation>Écoute seulement</translation>
    </message>
    <message>
        <source>First time here</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Name as called</source>
        <translation>Nom choisi</translation>
    </message>
    <message>
        <source>Where they sit</source>
        <translation>Place dans le cercle</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Add the chair</source>
        <translation>Ajouter la chaise</translation>
    </message>
    <message>
        <source>A name has at most 80 characters.</source>
        <translation>Un nom compte au plus 80 caractères.</translation>
    </message>
    <message>
        <source>Write the name as this person likes to be called.</source>
        <translation>Écrivez le nom que cette personne préfère.</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>What the report will say</source>
        <translation>Ce que dira le rapport</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Récolte</translation>
    </message>
    <message>
        <source>No harvest yet</source>
        <translation>Pas encore de récolte</translation>
    </message>
    <message>
        <source>{circle}, {day}</source>
        <translation>{circle}, {day}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>De {start} à {end}</translation>
    </message>
    <message>
        <source>No turns, nobody’s speaking time, no note. The list of names stays out.</source>
        <translation>Ni tours de parole, ni durées par personne, ni note. La liste du cercle reste en dehors.</translation>
    </message>
</context>
<context>
    <name>LeftOpen</name>
    <message>
        <source>Promised: {words}</source>
        <translation>Promis&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Did not take place: {phase}</source>
        <translation>N’a pas eu lieu&#xa0;: {phase}</translation>
    </message>
    <message>
        <source>And more of that evening</source>
        <translation>Et d’autres choses de cette fois-là</translation>
    </message>
    <message>
        <source>Marked to come back to</source>
        <translation>Marqué pour y revenir</translation>
    </message>
    <message>
        <source>Marked to come back to: {phase}</source>
        <translation>Marqué pour y revenir&#xa0;: {phase}</translation>
    </message>
</context>
<context>
    <name>LeftOpenLine</name>
    <message>
        <source>Make room for it</source>
        <translation>Lui faire une place</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Left open on {day}</source>
        <translation>Resté ouvert le {day}</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Spoken first</source>
        <translation>Dit en premier</translation>
    </message>
    <message>
        <source>Proposal for a country</source>
        <translation>Proposition pour un pays</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Modifier les mots</translation>
    </message>
    <message>
        <source>We checked this</source>
        <translation>C’est vérifié</translation>
    </message>
    <message>
        <source>Proposal of {date}. Nobody of your organisation has checked it.</source>
        <translation>Proposition du {date}. Personne de votre organisation ne l’a encore vérifiée.</translation>
    </message>
    <message>
        <source>Checked on {date}.</source>
        <translation>Vérifié le {date}.</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Line {number}</source>
        <translation>Phrase {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser dehors</translation>
    </message>
    <message>
        <source>A name from the circle stands here: {names}</source>
        <translation>Un nom du cercle se trouve ici&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>LinesSheet</name>
    <message>
        <source>The lines in this report</source>
        <translation>Les phrases de ce rapport</translation>
    </message>
    <message>
        <source>The circle nodded to these words. Take out a name, or leave a line out.</source>
        <translation>Le cercle a dit oui à ces mots. Ôtez un nom, ou laissez une phrase dehors.</translation>
    </message>
    <message>
        <source>Save lines</source>
        <translation>Garder les phrases</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Laisser telles quelles</translation>
    </message>
</context>
<context>
    <name>LiveFace</name>
    <message>
        <source>The circle</source>
        <translation>Le cercle</translation>
    </message>
    <message>
        <source>Next phase · {key}</source>
        <translation>Phase suivante · {key}</translation>
    </message>
    <message>
        <source>What this form is, another one · {key}</source>
        <translation>Ce qu’est cette forme, une autre · {key}</translation>
    </message>
    <message>
        <source>Which chair, which way · {key}</source>
        <translation>Quelle chaise, quel sens · {key}</translation>
    </message>
    <message>
        <source>Room view · {key}, Shift {key} closes it</source>
        <translation>Écran du cercle · {key}, Maj {key} le ferme</translation>
    </message>
    <message>
        <source>Note, without names · {key}</source>
        <translation>À relever, sans noms · {key}</translation>
    </message>
    <message>
        <source>Room view off</source>
        <translation>Écran du cercle fermé</translation>
    </message>
    <message>
        <source>Room view dark</source>
        <translation>Écran du cercle noir</translation>
    </message>
    <message>
        <source>Room view on</source>
        <translation>Écran du cercle ouvert</translation>
    </message>
    <message>
        <source>This laptop may fall asleep.</source>
        <translation>Cet ordinateur peut se mettre en veille.</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>strong moment</source>
        <translation>moment fort</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>inquiétude</translation>
    </message>
    <message>
        <source>While all stands still, nothing moves on.</source>
        <translation>Tant que tout est suspendu, rien n’avance.</translation>
    </message>
    <message>
        <source>The disk is full. Everything before {time} is saved. The circle can go on; the app waits until there is room.</source>
        <translation>Le disque est plein. Tout ce qui précède {time} est gardé. Le cercle peut continuer&#xa0;; l’application attend qu’il y ait de la place.</translation>
    </message>
    <message>
        <source>This is the last phase.</source>
        <translation>C’est la dernière étape.</translation>
    </message>
    <message>
        <source>The round is complete. Next comes: {phase}.</source>
        <translation>Le tour est complet. Vient ensuite&#xa0;: {phase}.</translation>
    </message>
    <message>
        <source>The round is complete. A moment of silence and one word from each may do good before {phase}.</source>
        <translation>Le tour est complet. Un moment de silence et un mot de chacun peuvent faire du bien avant {phase}.</translation>
    </message>
    <message>
        <source>Next comes: {phase}.</source>
        <translation>Vient ensuite&#xa0;: {phase}.</translation>
    </message>
    <message>
        <source>If the rest take about as long, {phase} begins at {time}.</source>
        <translation>Si le reste prend autant de temps, ce sera à {time}&#xa0;: {phase}.</translation>
    </message>
    <message>
        <source>As planned, {phase} begins at {time}.</source>
        <translation>Selon le déroulé, ce sera à {time}&#xa0;: {phase}.</translation>
    </message>
    <message>
        <source>The closing keeps its {length}.</source>
        <translation>La clôture garde ses {length}.</translation>
    </message>
    <message>
        <source>Closing begins at {time} and keeps its {length}.</source>
        <translation>La clôture commence à {time} et garde ses {length}.</translation>
    </message>
    <message>
        <source>The pause lasts until {time}.</source>
        <translation>La pause dure jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Here for the first time: {names}. Say what the piece is and that passing is fine.</source>
        <translation>Première fois ici&#xa0;: {names}. Dites ce qu’est l’objet et qu’on peut passer.</translation>
    </message>
    <message>
        <source>The bell has sounded. All is still.</source>
        <translation>La cloche a sonné. Tout est suspendu.</translation>
    </message>
    <message>
        <source>The bell has sounded. {name} keeps the piece.</source>
        <translation>La cloche a sonné. La parole reste à {name}.</translation>
    </message>
    <message>
        <source>Take a moment. The piece is free.</source>
        <translation>Prenez un moment. L’objet est libre.</translation>
    </message>
    <message>
        <source>Take a moment. After this the piece goes to {name}.</source>
        <translation>Prenez un moment. L’objet ira ensuite à {name}.</translation>
    </message>
    <message>
        <source>The laptop was asleep. Time stood still.</source>
        <translation>L’ordinateur était en veille. Le temps était suspendu.</translation>
    </message>
    <message>
        <source>The laptop was asleep from {since} to {until}. Time stood still.</source>
        <translation>L’ordinateur était en veille de {since} à {until}. Le temps était suspendu.</translation>
    </message>
    <message>
        <source>Everything is as it was. Time is on hold.</source>
        <translation>Rien n’a bougé. Le temps est suspendu.</translation>
    </message>
    <message>
        <source>Everything is as it was: {name} has the piece, time is on hold.</source>
        <translation>Rien n’a bougé&#xa0;: la parole est à {name}, le temps est suspendu.</translation>
    </message>
    <message>
        <source>Go on when the circle is ready.</source>
        <translation>Reprenez quand le cercle le souhaite.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Never during a circle. What you wrote is saved first.</source>
        <translation>Jamais pendant un cercle. Ce que vous avez écrit est d’abord gardé.</translation>
    </message>
    <message>
        <source>Lock when nobody touches this laptop</source>
        <translation>Verrouiller si personne ne touche cet ordinateur</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once, from anywhere. The vault also locks when the laptop sleeps, and when its screen is locked outside a circle.</source>
        <translation>Ctrl+L verrouille tout de suite, où que vous soyez. Le coffre se verrouille aussi quand l’ordinateur se met en veille, et quand son écran se verrouille en dehors d’un cercle.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>au bout de %n&#xa0;minute</numerusform>
            <numerusform>au bout de %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais de lui-même</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something is not saved yet.</source>
        <translation>Une chose n’est pas encore gardée.</translation>
    </message>
    <message>
        <source>The text is still here. Make room on the disk and save again.</source>
        <translation>Le texte est toujours ici. Faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans la garder</translation>
    </message>
    <message>
        <source>The circle is still going on.</source>
        <translation>Le cercle est encore en cours.</translation>
    </message>
    <message>
        <source>If you close now, it waits for you. At the next start everyone sits on the same chair.</source>
        <translation>Si vous fermez maintenant, il vous attend. Au prochain démarrage, chaque personne sera encore sur la même chaise.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Marked while listening: {marks}.</source>
        <translation>Repères posés pendant l’écoute&#xa0;: {marks}.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>strong moment</source>
        <translation>moment fort</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>inquiétude</translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>Note, without names</source>
        <translation>À relever, sans noms</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Add a chair…</source>
        <translation>Ajouter une chaise…</translation>
    </message>
    <message>
        <source>This question in another form…</source>
        <translation>Cette question sous une autre forme…</translation>
    </message>
    <message>
        <source>Where the round begins…</source>
        <translation>Où commence le tour…</translation>
    </message>
    <message>
        <source>The other voice</source>
        <translation>L’autre voix</translation>
    </message>
    <message>
        <source>Read the agreements aloud</source>
        <translation>Lire les accords à voix haute</translation>
    </message>
    <message>
        <source>Why do we do this?</source>
        <translation>Pourquoi faisons-nous cela&#xa0;?</translation>
    </message>
    <message>
        <source>Hide digits</source>
        <translation>Cacher les chiffres</translation>
    </message>
    <message>
        <source>Show digits</source>
        <translation>Montrer les chiffres</translation>
    </message>
    <message>
        <source>Close the room view</source>
        <translation>Fermer l’écran du cercle</translation>
    </message>
    <message>
        <source>Open the room view</source>
        <translation>Ouvrir l’écran du cercle</translation>
    </message>
    <message>
        <source>Shift {key}</source>
        <translation>Maj {key}</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Ctrl ?</source>
        <translation>Ctrl&#xa0;?</translation>
    </message>
    <message>
        <source>To the other pages</source>
        <translation>Vers les autres pages</translation>
    </message>
    <message>
        <source>End the circle…</source>
        <translation>Terminer le cercle…</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Names, with commas: Amal, Bert, Chloé</source>
        <translation>Noms, avec des virgules&#xa0;: Amal, Bert, Chloé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>D’une liste…</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>NewCircle</name>
    <message>
        <source>Name of the circle</source>
        <translation>Nom du cercle</translation>
    </message>
    <message>
        <source>A neutral name: it stands on every report.</source>
        <translation>Un nom neutre&#xa0;: il figure sur chaque rapport.</translation>
    </message>
    <message>
        <source>Names, with commas: Amal, Bert, Chloé</source>
        <translation>Noms, avec des virgules&#xa0;: Amal, Bert, Chloé</translation>
    </message>
    <message>
        <source>Who sits in it</source>
        <translation>Qui en fait partie</translation>
    </message>
    <message>
        <source>As people like to be called. A list can be pasted; this may wait, too.</source>
        <translation>Le nom que chaque personne préfère. Vous pouvez coller une liste&#xa0;; cela peut aussi attendre.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Languages of the prompts</source>
        <translation>Langues des questions</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Make circle</source>
        <translation>Créer le cercle</translation>
    </message>
    <message>
        <source>Make and begin</source>
        <translation>Créer et commencer</translation>
    </message>
    <message>
        <source>{plan}, {length}</source>
        <translation>{plan}, {length}</translation>
    </message>
    <message>
        <source>To begin, one name is needed here.</source>
        <translation>Pour commencer, il faut un nom ici.</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Nouveau cercle</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Five unrelated words, or a sentence that only you would say.</source>
        <translation>Cinq mots sans lien, ou une phrase que personne d’autre ne dirait.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The same, once more</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
</context>
<context>
    <name>NextCircle</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>People and plan</source>
        <translation>Personnes et déroulé</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Il n’y a encore personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
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
        <translation>Retour au déroulé</translation>
    </message>
    <message>
        <source>Whoever opens this vault’s circles can read it. It is never printed, never shared and never on the screen for the room.</source>
        <translation>Qui ouvre les cercles de ce coffre peut la lire. Elle n’est jamais imprimée, jamais partagée, jamais sur l’écran du cercle.</translation>
    </message>
    <message>
        <source>Note to myself</source>
        <translation>Note pour moi</translation>
    </message>
</context>
<context>
    <name>NoteStep</name>
    <message>
        <source>How did it go?</source>
        <translation>Comment cela s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>About the group, not about persons. This note stays out of the report.</source>
        <translation>Sur le groupe, pas sur les personnes. Cette note n’entre pas dans le rapport.</translation>
    </message>
    <message>
        <source>Write what the group may read.</source>
        <translation>Écrivez ce que le groupe peut lire.</translation>
    </message>
    <message>
        <source>Process note</source>
        <translation>Note de processus</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>A name from the circle stands here: {names}. A note can do without.</source>
        <translation>Un nom du cercle se trouve ici&#xa0;: {names}. Une note peut s’en passer.</translation>
    </message>
    <message>
        <source>This note is not saved yet. The text is still here. Leave this window open and save again.</source>
        <translation>Cette note n’est pas encore dans le coffre. Le texte est toujours ici. Laissez cette fenêtre ouverte et réessayez.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{name} is away for a moment. Does somebody go along?</source>
        <translation>{name} est dehors un moment. Quelqu’un l’accompagne&#xa0;?</translation>
    </message>
    <message>
        <source>The room view is closed: its screen was unplugged.</source>
        <translation>L’écran du cercle est fermé&#xa0;: il a été débranché.</translation>
    </message>
    <message>
        <source>Both screens show the same picture. Names are covered until you show them.</source>
        <translation>Les deux écrans montrent la même image. Les noms sont couverts jusqu’à ce que vous les montriez.</translation>
    </message>
    <message>
        <source>The bell could be seen, not heard: this laptop has no sound at the moment.</source>
        <translation>La cloche s’est vue, sans s’entendre&#xa0;: cet ordinateur n’a pas de son pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths have passed. Go on when the circle is ready.</source>
        <translation>
            <numerusform>%n respiration a passé. Reprenez quand le cercle le souhaite.</numerusform>
            <numerusform>%n respirations ont passé. Reprenez quand le cercle le souhaite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Suggest words</source>
        <translation>Proposer des mots</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Prendre ces mots</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>Nothing leaves</source>
        <translation>Rien ne part</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Exactly this would leave</source>
        <translation>Voici tout ce qui partirait</translation>
    </message>
    <message>
        <source>Exactly this lies with the office</source>
        <translation>Ceci, et rien d’autre, est à la coordination</translation>
    </message>
    <message>
        <source>No list of names, no process note, no marks, nobody’s turns, no line without a nod.</source>
        <translation>Ni liste du cercle, ni note de processus, ni repères, ni parole de personne, ni phrase que le cercle n’a pas approuvée.</translation>
    </message>
    <message>
        <source>For the office alone; it does not stand on the report.</source>
        <translation>Pour la coordination seule. Elle ne figure pas sur le rapport.</translation>
    </message>
    <message>
        <source>A note to the office</source>
        <translation>Une note pour la coordination</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Récolte</translation>
    </message>
    <message>
        <source>Note to the office</source>
        <translation>Note pour la coordination</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Release anew</source>
        <translation>Remettre encore</translation>
    </message>
    <message>
        <source>A name from the circle would leave: {names}. The sheet can do without.</source>
        <translation>Un nom du cercle partirait&#xa0;: {names}. La feuille peut s’en passer.</translation>
    </message>
    <message>
        <source>Nothing has left the circle. That can stay so.</source>
        <translation>Rien n’a quitté le cercle. Cela peut rester ainsi.</translation>
    </message>
    <message>
        <source>With the office since {when}. You can take it back.</source>
        <translation>À la coordination depuis le {when}. Vous pouvez le retirer.</translation>
    </message>
    <message>
        <source>With the office since {when}, in other words or numbers than these.</source>
        <translation>À la coordination depuis le {when}, avec d’autres mots ou d’autres nombres.</translation>
    </message>
</context>
<context>
    <name>OfficeReleaseSheet</name>
    <message>
        <source>To the office</source>
        <translation>À la coordination</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>To the office?</source>
        <translation>À la coordination&#xa0;?</translation>
    </message>
    <message>
        <source>Only what you see here can leave, and only if you release it.</source>
        <translation>Seul ce que vous voyez ici peut partir, et seulement si vous le remettez.</translation>
    </message>
</context>
<context>
    <name>OfficeToday</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What this key opens</source>
        <translation>Ce que cette clé ouvre</translation>
    </message>
    <message>
        <source>The office drawer: day, place, length, number of people, and the lines a circle approved and released. People, notes and reflections lie in drawers that this key does not fit.</source>
        <translation>Le tiroir de la coordination&#xa0;: jour, lieu, durée, nombre de personnes, et les phrases qu’un cercle a approuvées et remises. Les personnes, les notes et les réflexions sont dans des tiroirs que cette clé n’ouvre pas.</translation>
    </message>
    <message>
        <source>Nothing was released yet. When a circle does, its numbers and lines come here.</source>
        <translation>Rien n’a encore été remis. Quand un cercle le fera, ses nombres et ses phrases viendront ici.</translation>
    </message>
    <message>
        <source>Released last</source>
        <translation>Remis en dernier</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>Report of {day}</source>
        <translation>Rapport du {day}</translation>
    </message>
</context>
<context>
    <name>Openness</name>
    <message>
        <source>Closed: the same people</source>
        <translation>Fermé : les mêmes personnes</translation>
    </message>
    <message>
        <source>Open: whoever comes</source>
        <translation>Ouvert : qui vient est là</translation>
    </message>
    <message>
        <source>Open network: whoever is brought along</source>
        <translation>Réseau ouvert : qui est amené par quelqu’un</translation>
    </message>
</context>
<context>
    <name>OtherCircles</name>
    <message>
        <source>Other circles</source>
        <translation>Autres cercles</translation>
    </message>
    <message>
        <source>The others are under Circles.</source>
        <translation>Les autres sont sous Cercles.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Il n’y a encore personne</translation>
    </message>
    <message>
        <source>Open circle</source>
        <translation>Ouvrir le cercle</translation>
    </message>
    <message>
        <source>Open {circle}</source>
        <translation>Ouvrir {circle}</translation>
    </message>
</context>
<context>
    <name>OurTemplates</name>
    <message>
        <source>Our own</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Ready made</source>
        <translation>Prêts à l’emploi</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>As on {day}</source>
        <translation>Comme le {day}</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Remove ‘{title}’?</source>
        <translation>Retirer «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Plans that were made from it stay as they are.</source>
        <translation>Les déroulés qui en viennent restent tels quels.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>OutlookRow</name>
    <message>
        <source>Next phase</source>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>A chair after {name}</source>
        <translation>Une chaise après {name}</translation>
    </message>
    <message>
        <source>The free chair</source>
        <translation>La chaise libre</translation>
    </message>
    <message>
        <source>The free chair after {name}</source>
        <translation>La chaise libre après {name}</translation>
    </message>
    <message>
        <source>The circle ends here.</source>
        <translation>Le cercle se termine ici.</translation>
    </message>
    <message>
        <source>Then comes the closing: what may be kept, and what is erased.</source>
        <translation>Vient ensuite la clôture&#xa0;: ce qui peut être gardé, et ce qui est effacé.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>End the circle</source>
        <translation>Terminer le cercle</translation>
    </message>
</context>
<context>
    <name>OwnPromptSheet</name>
    <message>
        <source>A prompt of your own</source>
        <translation>Une question à vous</translation>
    </message>
    <message>
        <source>Change your prompt</source>
        <translation>Modifier votre question</translation>
    </message>
    <message>
        <source>The same in plain words, at most eight a sentence</source>
        <translation>La même chose en mots simples, huit au plus par phrase</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Fit for a first meeting</source>
        <translation>Convient à une première rencontre</translation>
    </message>
    <message>
        <source>For every situation</source>
        <translation>Pour toute situation</translation>
    </message>
    <message numerus="yes">
        <source>Spares %n situations</source>
        <translation>
            <numerusform>Ménage %n situation</numerusform>
            <numerusform>Ménage %n situations</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>PacksSheet</name>
    <message>
        <source>Share prompts and plans</source>
        <translation>Échanger des questions et des déroulés</translation>
    </message>
    <message numerus="yes">
        <source>Our own prompts and texts (%n)</source>
        <translation>
            <numerusform>Nos questions et nos textes (%n)</numerusform>
            <numerusform>Nos questions et nos textes (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own templates (%n)</source>
        <translation>
            <numerusform>Nos propres modèles (%n)</numerusform>
            <numerusform>Nos propres modèles (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Saved in the folder {folder}</source>
        <translation>Enregistré dans le dossier {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in other languages</source>
        <translation>
            <numerusform>%n texte dans une autre langue</numerusform>
            <numerusform>%n textes dans d’autres langues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n déroulé</numerusform>
            <numerusform>%n déroulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Aucun déroulé</translation>
    </message>
    <message>
        <source>A name stands in what you share: {names}.</source>
        <translation>Il y a un nom dans ce que vous partagez&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What you share goes further than the circle. It can do without the name.</source>
        <translation>Ce que vous partagez va plus loin que le cercle. Le nom n’y est pas nécessaire.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas partager</translation>
    </message>
    <message>
        <source>Share it all the same</source>
        <translation>Partager quand même</translation>
    </message>
    <message>
        <source>Save the file to share</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Open a file that was shared</source>
        <translation>Ouvrir un fichier partagé</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>One readable file, without people, days or signatures.</source>
        <translation>Un seul fichier lisible, sans personnes, sans dates, sans signatures.</translation>
    </message>
    <message>
        <source>With the plan of</source>
        <translation>Avec le déroulé de</translation>
    </message>
    <message>
        <source>It takes the place of the plan for the next session of that circle.</source>
        <translation>Il prend la place du déroulé de la prochaine rencontre de ce cercle.</translation>
    </message>
    <message>
        <source>A plan from it</source>
        <translation>Un déroulé du fichier</translation>
    </message>
    <message>
        <source>For this circle</source>
        <translation>Pour ce cercle</translation>
    </message>
</context>
<context>
    <name>PaperOutlet</name>
    <message>
        <source>The sheet is with the printer.</source>
        <translation>La feuille est chez l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>L’imprimante n’a pas pris la feuille.</translation>
    </message>
    <message>
        <source>Saved in the folder {folder}</source>
        <translation>Fichier enregistré dans le répertoire {folder}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Next comes a sheet of paper that opens the vault without it.</source>
        <translation>Ensuite vient une feuille qui ouvre le coffre sans elle.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>listens only</source>
        <translation>écoute seulement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Find a name, a role or a language</source>
        <translation>Chercher un nom, un rôle ou une langue</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Taken off the list…</source>
        <translation>Retirés de la liste…</translation>
    </message>
    <message>
        <source>Only a name is needed. Everything else may stay empty.</source>
        <translation>Seul le nom choisi est nécessaire. Tout le reste peut rester vide.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Type the names as people like to be called.</source>
        <translation>Il n’y a encore personne sur la liste. Écrivez le nom que chaque personne préfère.</translation>
    </message>
</context>
<context>
    <name>PeriodForm</name>
    <message>
        <source>All circles</source>
        <translation>Tous les cercles</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>A file for each session</source>
        <translation>Un fichier par rencontre</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>Tout dans un seul fichier</translation>
    </message>
    <message>
        <source>To the line</source>
        <translation>Vers la ligne</translation>
    </message>
    <message>
        <source>Leave out the sheets on which a name stands</source>
        <translation>Laisser de côté les feuilles où figure un nom</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets, one for each closed session.</source>
        <translation>
            <numerusform>%n feuille&#xa0;: une seule rencontre est clôturée.</numerusform>
            <numerusform>%n feuilles, une par rencontre clôturée.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session was closed in this period.</source>
        <translation>Aucune rencontre n’a été clôturée pendant cette période.</translation>
    </message>
    <message>
        <source>The last day is the first day, or a later one.</source>
        <translation>Le dernier jour est le premier jour, ou un jour qui le suit.</translation>
    </message>
    <message>
        <source>Names from the circle stand on these sheets: {names}</source>
        <translation>Sur ces feuilles figurent des noms du cercle : {names}</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>The reports of a period</source>
        <translation>Les rapports d’une période</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>Names stand on these sheets: {names}.</source>
        <translation>Des noms figurent sur ces feuilles : {names}.</translation>
    </message>
    <message>
        <source>Paper goes further than the circle. The lines can do without the names.</source>
        <translation>Le papier va plus loin que le cercle. Les lignes se passent des noms.</translation>
    </message>
    <message>
        <source>To the line</source>
        <translation>Vers la ligne</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Répertoire pour les rapports</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>Imprimer quand même</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Feuille {number} sur {count}</translation>
    </message>
    <message>
        <source>Stopping after this sheet.</source>
        <translation>On s’arrête après cette feuille.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>Enregistrer les rapports</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are with the printer.</source>
        <translation>
            <numerusform>%n feuille est chez l’imprimante.</numerusform>
            <numerusform>%n feuilles sont chez l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The printer was told to print none of it.</source>
        <translation>Arrêté. L’imprimante a reçu l’ordre de ne rien imprimer.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>L’imprimante n’a pas pris les feuilles.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in the folder {folder}</source>
        <translation>
            <numerusform>%n fichier est dans le répertoire {folder}</numerusform>
            <numerusform>%n fichiers sont dans le répertoire {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name, as the person likes to be called</source>
        <translation>Nom choisi, comme la personne aime être appelée</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Only the name is needed. Whoever says no has the same chair.</source>
        <translation>Seul le nom est nécessaire. Qui dit non a la même chaise.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>Langue de la question</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What may be kept of this person</source>
        <translation>Ce qui peut être gardé sur cette personne</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>What may be kept…</source>
        <translation>Ce qui peut être gardé…</translation>
    </message>
    <message>
        <source>Listens only</source>
        <translation>Écoute seulement</translation>
    </message>
    <message>
        <source>One chair back</source>
        <translation>Une chaise en arrière</translation>
    </message>
    <message>
        <source>One chair further</source>
        <translation>Une chaise plus loin</translation>
    </message>
    <message>
        <source>What is held about this person…</source>
        <translation>Ce que nous gardons sur cette personne…</translation>
    </message>
    <message>
        <source>Remove from this circle</source>
        <translation>Retirer de ce cercle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>To the circle</source>
        <translation>Vers le cercle</translation>
    </message>
    <message>
        <source>The paper as it comes out</source>
        <translation>La feuille telle qu’elle sort</translation>
    </message>
    <message>
        <source>What is held about {name}</source>
        <translation>Ce que nous gardons sur {name}</translation>
    </message>
    <message>
        <source>What you see here is exactly what comes out.</source>
        <translation>Ce que vous voyez ici est exactement ce qui sort.</translation>
    </message>
    <message>
        <source>Save the access copy</source>
        <translation>Enregistrer le fichier de la copie d’accès</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Listens only</source>
        <translation>Écoute seulement</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What may be kept…</source>
        <translation>Ce qui peut être gardé…</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>PhaseEditor</name>
    <message>
        <source>Length of this phase</source>
        <translation>Durée de cette étape</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Keeps its minutes</source>
        <translation>Garde ses minutes</translation>
    </message>
    <message>
        <source>May drop out</source>
        <translation>Peut tomber</translation>
    </message>
    <message>
        <source>About this form</source>
        <translation>À propos de cette forme</translation>
    </message>
    <message>
        <source>Note to myself</source>
        <translation>Note pour moi</translation>
    </message>
    <message>
        <source>Read my note</source>
        <translation>Lire ma note</translation>
    </message>
    <message>
        <source>Guide time</source>
        <translation>Temps indicatif</translation>
    </message>
    <message>
        <source>Breath between</source>
        <translation>Souffle entre deux</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
</context>
<context>
    <name>PhaseTexts</name>
    <message>
        <source>Prompt</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>No prompt in this language</source>
        <translation>Pas de question dans cette langue</translation>
    </message>
    <message>
        <source>Why do we do this?</source>
        <translation>Pourquoi faisons-nous cela&#xa0;?</translation>
    </message>
    <message>
        <source>One reason is enough</source>
        <translation>Une raison suffit</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Chercher une question</translation>
    </message>
    <message>
        <source>Language of the prompt</source>
        <translation>Langue de la question</translation>
    </message>
</context>
<context>
    <name>PhaseWords</name>
    <message>
        <source>Why do we do this?</source>
        <translation>Pourquoi faisons-nous cela&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Your vault</source>
        <translation>Votre coffre</translation>
    </message>
    <message>
        <source>For example: Buurthuis De Kade</source>
        <translation>Par exemple&#xa0;: Maison de quartier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your organisation or your group. It stands on every report.</source>
        <translation>Votre organisation ou votre groupe. Ce nom figure sur chaque rapport.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>A new folder on this laptop. All that is written stays inside it, locked.</source>
        <translation>Un nouveau répertoire sur cet ordinateur. Tout ce que vous écrivez y reste, sous clé.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Choisir l’endroit…</translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message>
        <source>This looks like a folder that is copied to other computers by itself. What is copied is encrypted, but open the vault on one laptop at a time, and close it before the folder is copied.</source>
        <translation>Ce répertoire semble se copier tout seul vers d’autres ordinateurs. Ce qui est copié est chiffré. N’ouvrez le coffre que sur un ordinateur à la fois, et verrouillez-le avant la copie.</translation>
    </message>
    <message>
        <source>This folder lies on another computer. If the connection drops in the middle of a circle, nothing more can be saved. Choose a folder on this laptop; the other computer is a good place for backup copies.</source>
        <translation>Ce répertoire se trouve sur un autre ordinateur. Si la connexion tombe au milieu d’un cercle, plus rien ne peut être gardé. Choisissez un répertoire sur cet ordinateur&#xa0;; l’autre convient bien pour les copies de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>Keep as a template of ours</source>
        <translation>Garder comme modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Phases, times and prompts; no people and no notes to yourself.</source>
        <translation>Étapes, temps et questions&#xa0;; ni personnes, ni notes pour vous.</translation>
    </message>
</context>
<context>
    <name>PlanFoot</name>
    <message>
        <source>Add a phase</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>More with this plan</source>
        <translation>Plus avec ce déroulé</translation>
    </message>
    <message>
        <source>Keep as a template of ours…</source>
        <translation>Garder comme modèle…</translation>
    </message>
    <message>
        <source>Plan one more day</source>
        <translation>Prévoir un jour de plus</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>Avec interprète</translation>
    </message>
    <message>
        <source>People who speak through an interpreter</source>
        <translation>Personnes qui parlent avec un interprète</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Phases</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégée</translation>
    </message>
    <message>
        <source>may drop out</source>
        <translation>peut tomber</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>gardé {time}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore gardé</translation>
    </message>
</context>
<context>
    <name>PosterSheet</name>
    <message>
        <source>The agreements on paper</source>
        <translation>Les accords sur papier</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Enregistrer l’affiche</translation>
    </message>
    <message>
        <source>A4, for the table</source>
        <translation>A4, pour la table</translation>
    </message>
    <message>
        <source>A3, for the wall</source>
        <translation>A3, pour le mur</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation>Pas de deuxième langue</translation>
    </message>
    <message>
        <source>With the name of the circle</source>
        <translation>Avec le nom du cercle</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
</context>
<context>
    <name>PrepareSheet</name>
    <message>
        <source>Back to the plan</source>
        <translation>Retour au déroulé</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le déroulé</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Le lieu</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Sur la table</translation>
    </message>
    <message>
        <source>To be welcome</source>
        <translation>Pour bien accueillir</translation>
    </message>
    <message>
        <source>Left open last time</source>
        <translation>Resté ouvert la dernière fois</translation>
    </message>
    <message>
        <source>Note to myself</source>
        <translation>Note pour moi</translation>
    </message>
    <message>
        <source>Before the circle</source>
        <translation>Avant le cercle</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>The sheet as it comes out</source>
        <translation>La feuille telle qu’elle sortira</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>The circle</source>
        <translation>Le cercle</translation>
    </message>
    <message>
        <source>The circle agreed that this is written down.</source>
        <translation>Le cercle accepte que ce soit écrit.</translation>
    </message>
    <message>
        <source>A promise of the group</source>
        <translation>Une promesse du groupe</translation>
    </message>
</context>
<context>
    <name>PromisesStep</name>
    <message>
        <source>What goes on?</source>
        <translation>Qu’est-ce qui continue&#xa0;?</translation>
    </message>
    <message>
        <source>Promises and contacts, as people agreed. Nothing has to stand here.</source>
        <translation>Promesses et contacts, comme convenu. Cette page peut rester vide.</translation>
    </message>
    <message>
        <source>This circle is no longer here.</source>
        <translation>Ce cercle n’est plus ici.</translation>
    </message>
    <message>
        <source>Marked while listening: a contact, in ‘{phase}’.</source>
        <translation>Repère pendant l’écoute&#xa0;: un contact, étape «&#xa0;{phase}&#xa0;».</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>L’écrire</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>In plain words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>With picture cards</source>
        <translation>Avec des cartes-images</translation>
    </message>
    <message>
        <source>Idea: {source}</source>
        <translation>Idée&#xa0;: {source}</translation>
    </message>
    <message>
        <source>May weigh too much with: {situations}</source>
        <translation>Peut peser trop lourd avec&#xa0;: {situations}</translation>
    </message>
    <message>
        <source>Used with {circle} on {date}</source>
        <translation>Posée avec {circle} le {date}</translation>
    </message>
    <message>
        <source>{language}: to be checked by a native speaker</source>
        <translation>{language}&#xa0;: à relire par une personne de langue maternelle</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Montrer à nouveau</translation>
    </message>
    <message>
        <source>Hide for ever</source>
        <translation>Ne plus montrer</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>A word, in any language</source>
        <translation>Un mot, dans n’importe quelle langue</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>Chercher dans les questions</translation>
    </message>
    <message>
        <source>Every round</source>
        <translation>Tous les tours</translation>
    </message>
    <message>
        <source>Every depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Every theme</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Fit for a first meeting</source>
        <translation>Convient à une première rencontre</translation>
    </message>
    <message>
        <source>Draw one</source>
        <translation>Tirer au sort</translation>
    </message>
    <message>
        <source>Any circle</source>
        <translation>Tous les cercles</translation>
    </message>
    <message>
        <source>No prompt is like this. With one wish less there may be some.</source>
        <translation>Aucune question ne répond à cela. Avec un souhait de moins, peut-être.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Careful with %n situations</source>
        <translation>
            <numerusform>Attention à %n situation</numerusform>
            <numerusform>Attention à %n situations</numerusform>
        </translation>
    </message>
    <message>
        <source>Careful with …</source>
        <translation>Attention à…</translation>
    </message>
    <message>
        <source>All of these were drawn or asked. It begins anew.</source>
        <translation>Toutes ont été tirées ou posées. On recommence.</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>All prompts</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquées</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Which prompts</source>
        <translation>Quelles questions</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
</context>
<context>
    <name>PromptList</name>
    <message>
        <source>Prompts</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>A prompt for this phase</source>
        <translation>Une question pour cette phase</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>With texts that are still to be checked</source>
        <translation>Avec les textes encore à relire</translation>
    </message>
    <message>
        <source>Take this prompt</source>
        <translation>Prendre cette question</translation>
    </message>
    <message>
        <source>Keep the prompt as it is</source>
        <translation>Garder la question telle quelle</translation>
    </message>
    <message>
        <source>May weigh too much with: {situations}</source>
        <translation>Peut peser trop lourd avec&#xa0;: {situations}</translation>
    </message>
</context>
<context>
    <name>PromptTerms</name>
    <message>
        <source>agreements</source>
        <translation>accords</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>tour d’arrivée</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>partage</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>plusieurs langues</translation>
    </message>
    <message>
        <source>grief</source>
        <translation>deuil</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>after harm</source>
        <translation>après un tort</translation>
    </message>
    <message>
        <source>after a shock</source>
        <translation>après un choc</translation>
    </message>
    <message>
        <source>resonance</source>
        <translation>résonance</translation>
    </message>
    <message>
        <source>harvest</source>
        <translation>récolte</translation>
    </message>
    <message>
        <source>farewell</source>
        <translation>adieu</translation>
    </message>
    <message>
        <source>for hosts</source>
        <translation>pour les hôtes</translation>
    </message>
    <message>
        <source>check-out</source>
        <translation>tour de départ</translation>
    </message>
    <message>
        <source>light</source>
        <translation>légère</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnelle</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>profonde</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>the senses</source>
        <translation>les sens</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>les mains</translation>
    </message>
    <message>
        <source>people</source>
        <translation>les gens</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un lieu</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>giving</source>
        <translation>donner</translation>
    </message>
    <message>
        <source>what carries</source>
        <translation>ce qui porte</translation>
    </message>
    <message>
        <source>lightness</source>
        <translation>légèreté</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>colère</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>children</source>
        <translation>enfants</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>making good</source>
        <translation>réparer</translation>
    </message>
    <message>
        <source>belonging</source>
        <translation>appartenance</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>accueillir</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>la suite</translation>
    </message>
    <message>
        <source>a fresh loss</source>
        <translation>une perte récente</translation>
    </message>
    <message>
        <source>a shock of recent weeks</source>
        <translation>un choc des dernières semaines</translation>
    </message>
    <message>
        <source>guilt and regret</source>
        <translation>culpabilité et regrets</translation>
    </message>
    <message>
        <source>a painful family</source>
        <translation>une famille qui fait mal</translation>
    </message>
    <message>
        <source>no home, no papers</source>
        <translation>ni toit ni papiers</translation>
    </message>
    <message>
        <source>fasting and other customs</source>
        <translation>le jeûne et d’autres usages</translation>
    </message>
    <message>
        <source>a body that is not at ease</source>
        <translation>un corps mal à l’aise</translation>
    </message>
    <message>
        <source>voices that others do not hear</source>
        <translation>des voix que d’autres n’entendent pas</translation>
    </message>
    <message>
        <source>somebody here has power over another</source>
        <translation>quelqu’un ici a du pouvoir sur un autre</translation>
    </message>
    <message>
        <source>children in the room</source>
        <translation>des enfants dans la salle</translation>
    </message>
    <message>
        <source>a new group</source>
        <translation>un groupe nouveau</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Ressentis</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
</context>
<context>
    <name>PromptWriting</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The prompt as it is said aloud</source>
        <translation>La question telle qu’on la dit</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas garder</translation>
    </message>
</context>
<context>
    <name>PromptsModel</name>
    <message>
        <source>fit for a first meeting</source>
        <translation>convient à une première rencontre</translation>
    </message>
    <message>
        <source>asked on {date}</source>
        <translation>posée le {date}</translation>
    </message>
</context>
<context>
    <name>PromptsPage</name>
    <message>
        <source>Prompts</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Something to open a round with, in the languages of the room.</source>
        <translation>De quoi ouvrir un tour, dans les langues du cercle.</translation>
    </message>
    <message>
        <source>Picture cards</source>
        <translation>Cartes-images</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Textes à lire</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>Chercher dans les questions</translation>
    </message>
    <message>
        <source>Erase this prompt of yours?</source>
        <translation>Effacer cette question à vous&#xa0;?</translation>
    </message>
    <message>
        <source>Its words and what is kept about it go for good.</source>
        <translation>Ses mots et ce qui est gardé à son sujet disparaissent pour de bon.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>L’effacer</translation>
    </message>
    <message>
        <source>Has a native speaker of {language} read this text?</source>
        <translation>Une personne de langue maternelle ({language}) a-t-elle relu ce texte&#xa0;?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Oui, il est juste</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help card</source>
        <translation>Carte d’aide</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
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
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>Écran du cercle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Spoken first</source>
        <translation>Dit en premier</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Ce que nous convenons</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Languages of the prompts</source>
        <translation>Langues des questions</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Tone of this circle: {tone}</source>
        <translation>Ton de ce cercle : {tone}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>To read aloud</source>
        <translation>À lire à voix haute</translation>
    </message>
</context>
<context>
    <name>ReadingsSheet</name>
    <message>
        <source>Readings</source>
        <translation>Textes à lire</translation>
    </message>
    <message>
        <source>Save the reading</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation>Pas de deuxième langue</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and hyphens do not matter.</source>
        <translation>Neuf groupes de quatre. Majuscules, espaces et tirets ne comptent pas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The key file of this vault is gone or damaged. The recovery sheet opens the vault all the same.</source>
        <translation>Le fichier des clés de ce coffre manque ou est abîmé. La feuille de secours ouvre quand même le coffre.</translation>
    </message>
    <message>
        <source>The code on the sheet opens the vault, without the passphrase.</source>
        <translation>Le code de la feuille ouvre le coffre, sans la phrase de passe.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La feuille de secours</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The code is being tried.</source>
        <translation>L’application essaie le code.</translation>
    </message>
    <message>
        <source>The code is right. Choose a new passphrase. Former ones will not open the vault any more, and whoever else had a key needs a new one.</source>
        <translation>Le code est bon. Choisissez une nouvelle phrase de passe. Les anciennes n’ouvriront plus le coffre, et les autres personnes auront besoin d’une nouvelle clé.</translation>
    </message>
    <message>
        <source>The vault is opening. This takes a moment.</source>
        <translation>Le coffre s’ouvre. Cela prend un moment.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>The sheet is made with your passphrase. The code itself is not kept.</source>
        <translation>La feuille se fait avec votre phrase de passe. Le code n’est pas gardé.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Préparer la feuille</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>The recovery sheet of this vault has not been made yet.</source>
        <translation>La feuille de secours de ce coffre n’est pas encore préparée.</translation>
    </message>
    <message>
        <source>A sheet of paper that opens the vault when the passphrase is forgotten.</source>
        <translation>Une feuille de papier qui ouvre le coffre si la phrase de passe est oubliée.</translation>
    </message>
    <message>
        <source>The sheet is ready for paper.</source>
        <translation>La feuille est prête à imprimer.</translation>
    </message>
    <message>
        <source>The sheet is being made. This takes a moment.</source>
        <translation>La feuille se prépare. Cela prend un moment.</translation>
    </message>
    <message>
        <source>Checked: the code on the sheet is right.</source>
        <translation>Vérifié&#xa0;: le code de la feuille est bon.</translation>
    </message>
</context>
<context>
    <name>ReflectionCard</name>
    <message>
        <source>Reflection of {day}</source>
        <translation>Réflexion du {day}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase the reflection of {day}</source>
        <translation>Effacer la réflexion du {day}</translation>
    </message>
    <message>
        <source>Half a year has passed. You can let it go; only you erase it.</source>
        <translation>Six mois ont passé. Elle peut partir&#xa0;; personne d’autre ne peut l’effacer.</translation>
    </message>
    <message>
        <source>From {date} on it says here that it may go. Only you erase it.</source>
        <translation>À partir du {date}, il sera écrit ici qu’elle peut partir. Personne d’autre ne peut l’effacer.</translation>
    </message>
    <message>
        <source>This is not saved yet. The text is still here. Leave this window open and save again.</source>
        <translation>Ce texte n’est pas encore dans le coffre. Il est toujours ici. Laissez cette fenêtre ouverte et réessayez.</translation>
    </message>
</context>
<context>
    <name>ReflectionStep</name>
    <message>
        <source>And you?</source>
        <translation>Et vous&#xa0;?</translation>
    </message>
    <message>
        <source>For you alone. It may stay empty.</source>
        <translation>Pour vous, et personne d’autre. Cela peut rester vide.</translation>
    </message>
    <message>
        <source>My reflection</source>
        <translation>Ma réflexion</translation>
    </message>
    <message>
        <source>It lies in your own drawer, which only your key opens. It enters no report.</source>
        <translation>Elle est dans votre tiroir personnel, que seule votre clé ouvre. Elle n’entre dans aucun rapport.</translation>
    </message>
    <message>
        <source>This is not saved yet. The text is still here. Leave this window open and save again.</source>
        <translation>Ce texte n’est pas encore dans le coffre. Il est toujours ici. Laissez cette fenêtre ouverte et réessayez.</translation>
    </message>
</context>
<context>
    <name>RemovedBanner</name>
    <message>
        <source>{name} is no longer on the list.</source>
        <translation>{name} n’est plus sur la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are no longer on the list.</source>
        <translation>
            <numerusform>%n personne n’est plus sur la liste.</numerusform>
            <numerusform>%n personnes ne sont plus sur la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Revenir en arrière</translation>
    </message>
</context>
<context>
    <name>RemovedSheet</name>
    <message>
        <source>They come back with everything, or are gone for good after thirty days.</source>
        <translation>Tout revient avec chaque personne ; après trente jours, plus rien ne reste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Can come back until {day}</source>
        <translation>Peut revenir jusqu’au {day}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Retirés de la liste</translation>
    </message>
</context>
<context>
    <name>RenewKeys</name>
    <message>
        <source>Make new keys</source>
        <translation>Créer de nouvelles clés</translation>
    </message>
    <message>
        <source>For when a sheet was seen by somebody else, or somebody leaves in anger. The drawers of this vault get other keys; everything in them stays.</source>
        <translation>Pour le cas où quelqu’un d’autre a vu une feuille, ou part en colère. Les tiroirs de ce coffre reçoivent d’autres clés&#xa0;; tout ce qu’ils contiennent reste.</translation>
    </message>
    <message>
        <source>Afterwards your passphrase alone opens this vault. Everybody else has to be given a key again, and the recovery sheet of before opens nothing here.</source>
        <translation>Ensuite, seule votre phrase de passe ouvre ce coffre. Les autres auront besoin d’une nouvelle clé, et l’ancienne feuille de secours n’ouvre plus rien ici.</translation>
    </message>
    <message>
        <source>Older backup copies still open with the former keys.</source>
        <translation>Les copies de sauvegarde plus anciennes s’ouvrent encore avec les anciennes clés.</translation>
    </message>
    <message>
        <source>This vault has new keys.</source>
        <translation>Ce coffre a de nouvelles clés.</translation>
    </message>
    <message>
        <source>Now make a new recovery sheet and a new backup copy, and destroy the old ones.</source>
        <translation>Faites maintenant une nouvelle feuille de secours et une nouvelle copie de sauvegarde, puis détruisez les anciennes.</translation>
    </message>
    <message>
        <source>To be given a key again: {names}.</source>
        <translation>À qui donner une nouvelle clé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>To the office</source>
        <translation>À la coordination</translation>
    </message>
    <message>
        <source>A whole period…</source>
        <translation>Toute une période…</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Undo</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message numerus="yes">
        <source>%n names taken over.</source>
        <translation>
            <numerusform>%n nom repris.</numerusform>
            <numerusform>%n noms repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>No name was added.</source>
        <translation>Aucun nom n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n names were there already: the same people.</source>
        <translation>
            <numerusform>%n nom y était déjà&#xa0;: la même personne.</numerusform>
            <numerusform>%n noms y étaient déjà&#xa0;: les mêmes personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells beside the names stay outside.</source>
        <translation>
            <numerusform>%n case à côté des noms reste dehors.</numerusform>
            <numerusform>%n cases à côté des noms restent dehors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. The list of the circle is as it was.</source>
        <translation>C’est annulé. La liste du cercle est comme avant.</translation>
    </message>
    <message>
        <source>The column ‘{column}’ stays outside: it does not belong here.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» reste dehors&#xa0;: elle n’a pas sa place ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n other columns of the file stay outside.</source>
        <translation>
            <numerusform>%n autre colonne du fichier reste dehors.</numerusform>
            <numerusform>%n autres colonnes du fichier restent dehors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>The sheet as it comes out</source>
        <translation>La feuille telle qu’elle sortira</translation>
    </message>
    <message>
        <source>To the line</source>
        <translation>Vers la phrase</translation>
    </message>
    <message>
        <source>Once a session is closed, its report comes here, ready for paper.</source>
        <translation>Quand une rencontre est clôturée, son rapport vient ici, prêt pour le papier.</translation>
    </message>
    <message>
        <source>Once a circle releases a session, its report comes here.</source>
        <translation>Quand un cercle remet une rencontre, son rapport vient ici.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Vers Aujourd’hui</translation>
    </message>
    <message>
        <source>What you see here is exactly what comes out.</source>
        <translation>Ce que vous voyez ici est exactement ce qui sortira.</translation>
    </message>
    <message>
        <source>A name from the circle stands on this sheet: {names}</source>
        <translation>Un nom du cercle se trouve sur cette feuille&#xa0;: {names}</translation>
    </message>
    <message>
        <source>A name stands on this sheet: {names}.</source>
        <translation>Un nom se trouve sur cette feuille&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Paper goes further than the circle. The line can do without the name.</source>
        <translation>Le papier va plus loin que le cercle. La phrase peut se passer du nom.</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>Imprimer quand même</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Backup copy to put back</source>
        <translation>Copie de sauvegarde à remettre</translation>
    </message>
    <message>
        <source>Put a backup copy back</source>
        <translation>Remettre une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase de passe ou code de secours</translation>
    </message>
    <message>
        <source>This backup copy opens with the passphrase of that day.</source>
        <translation>Cette copie de sauvegarde s’ouvre avec la phrase de passe de ce jour-là.</translation>
    </message>
    <message>
        <source>This is the recovery code from the sheet</source>
        <translation>C’est le code de secours de la feuille</translation>
    </message>
    <message>
        <source>In a new folder: {folder}</source>
        <translation>Dans un nouveau répertoire&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>In the place of the present vault, which goes aside and is kept</source>
        <translation>À la place du coffre actuel, qui est mis de côté et gardé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Backup copy of {date}, {time}.</source>
        <translation>Copie de sauvegarde du {date}, {time}.</translation>
    </message>
    <message>
        <source>The copy is being opened and checked. This takes a moment.</source>
        <translation>La copie s’ouvre, puis elle est vérifiée. Cela prend un moment.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La remettre</translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n cercle</numerusform>
            <numerusform>%n cercles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the vault {name}: {contents}.</source>
        <translation>Elle contient le coffre {name}&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>The vault is being put back.</source>
        <translation>Le coffre est remis en place.</translation>
    </message>
</context>
<context>
    <name>Retiming</name>
    <message>
        <source>Keep it as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message numerus="yes">
        <source>%n people have not had the piece yet. At this pace the circle ends at {ends}; {until} was agreed.</source>
        <translation>
            <numerusform>%n personne n’a pas encore eu l’objet. À ce rythme, le cercle finit à {ends}&#xa0;; il était prévu jusqu’à {until}.</numerusform>
            <numerusform>%n personnes n’ont pas encore eu l’objet. À ce rythme, le cercle finit à {ends}&#xa0;; il était prévu jusqu’à {until}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace the circle ends at {ends}; {until} was agreed.</source>
        <translation>À ce rythme, le cercle finit à {ends}&#xa0;; il était prévu jusqu’à {until}.</translation>
    </message>
    <message>
        <source>About {length} each</source>
        <translation>Environ {length} par personne</translation>
    </message>
    <message>
        <source>Shorten what follows</source>
        <translation>Raccourcir la suite</translation>
    </message>
    <message>
        <source>Leave out: {phases}</source>
        <translation>Laisser de côté&#xa0;: {phases}</translation>
    </message>
    <message>
        <source>Extend together to {time}</source>
        <translation>Prolonger ensemble jusqu’à {time}</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>empty chair</source>
        <translation>chaise vide</translation>
    </message>
    <message>
        <source>away for a moment</source>
        <translation>un moment dehors</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>parole proposée</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>with interpreter</source>
        <translation>avec interprète</translation>
    </message>
    <message>
        <source>two on one chair</source>
        <translation>deux sur une chaise</translation>
    </message>
    <message>
        <source>has the piece</source>
        <translation>a la parole</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>vient ensuite</translation>
    </message>
    <message>
        <source>to be offered again</source>
        <translation>à proposer encore</translation>
    </message>
    <message>
        <source>the piece is offered</source>
        <translation>la parole est proposée</translation>
    </message>
    <message>
        <source>The round is complete</source>
        <translation>Le tour est complet</translation>
    </message>
    <message>
        <source>is interpreted</source>
        <translation>la parole est traduite</translation>
    </message>
    <message>
        <source>the other voice</source>
        <translation>l’autre voix</translation>
    </message>
    <message>
        <source>Everyone writes a card</source>
        <translation>On écrit les cartes</translation>
    </message>
    <message>
        <source>Whoever tells takes the piece</source>
        <translation>Qui raconte prend l’objet</translation>
    </message>
    <message>
        <source>Two circles, two pieces</source>
        <translation>Deux cercles, deux objets</translation>
    </message>
    <message>
        <source>The first one speaks</source>
        <translation>La première personne parle</translation>
    </message>
    <message>
        <source>The second one speaks</source>
        <translation>La deuxième personne parle</translation>
    </message>
    <message>
        <source>The third one speaks</source>
        <translation>La troisième personne parle</translation>
    </message>
    <message>
        <source>Whoever wishes comes inside</source>
        <translation>Qui le souhaite entre</translation>
    </message>
    <message>
        <source>Not yet agreed</source>
        <translation>Pas encore d’accord</translation>
    </message>
    <message>
        <source>Whoever wishes takes the piece</source>
        <translation>Qui veut prend l’objet</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>all stands still</source>
        <translation>tout est suspendu</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>ensuite {name}</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Opens the circles with their names and notes, the office, and an own drawer.</source>
        <translation>Ouvre les cercles avec leurs noms et leurs notes, le tiroir de la coordination et un tiroir personnel.</translation>
    </message>
    <message>
        <source>Opens the office alone: what was released there. No names, no notes, and that key does not fit the other drawers.</source>
        <translation>Ouvre seulement le tiroir de la coordination&#xa0;: ce qui y a été remis. Aucun nom, aucune note. Cette clé n’ouvre pas les autres tiroirs.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>host</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>veille</translation>
    </message>
    <message>
        <source>scribe</source>
        <translation>prise de notes</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>témoin</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>binôme</translation>
    </message>
    <message>
        <source>childminder</source>
        <translation>garde d’enfants</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sans rôle</translation>
    </message>
</context>
<context>
    <name>RollPart</name>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Others who were there, without a name</source>
        <translation>Autres personnes présentes, sans nom</translation>
    </message>
    <message>
        <source>Others who were there, not on a list</source>
        <translation>Autres personnes présentes, hors liste</translation>
    </message>
    <message>
        <source>Nobody here has agreed that it is kept by name. Only the numbers stay.</source>
        <translation>Personne n’a consenti à ce que ce soit gardé avec un nom. Seuls les nombres restent.</translation>
    </message>
    <message>
        <source>By name only who agreed to that. The others are counted.</source>
        <translation>Avec un nom&#xa0;: les personnes qui y ont consenti. Les autres sont comptées.</translation>
    </message>
    <message>
        <source>Names stay only with consent: {names}. The others are counted.</source>
        <translation>Les noms ne restent qu’avec consentement&#xa0;: {names}. Les autres sont comptés.</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room view</source>
        <translation>Écran du cercle</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Save again</source>
        <translation>Garder à nouveau</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gardé à {time}</translation>
    </message>
</context>
<context>
    <name>SeatMenu</name>
    <message>
        <source>Takes the piece</source>
        <translation>Prend l’objet</translation>
    </message>
    <message>
        <source>Is given the piece</source>
        <translation>Reçoit l’objet</translation>
    </message>
    <message>
        <source>Hands the piece on</source>
        <translation>Transmet l’objet</translation>
    </message>
    <message>
        <source>Comes inside</source>
        <translation>Vient à l’intérieur</translation>
    </message>
    <message>
        <source>Goes back outside</source>
        <translation>Retourne à l’extérieur</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer encore</translation>
    </message>
    <message>
        <source>The ring is parted here</source>
        <translation>Le cercle se partage ici</translation>
    </message>
    <message>
        <source>The round begins here</source>
        <translation>Le tour commence ici</translation>
    </message>
    <message>
        <source>It begins here, the other way around</source>
        <translation>Le tour commence ici, dans l’autre sens</translation>
    </message>
    <message>
        <source>Steps out</source>
        <translation>Sort un moment</translation>
    </message>
    <message>
        <source>Steps out; takes over:</source>
        <translation>Sort un moment&#xa0;; relais&#xa0;:</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Leaves; takes over:</source>
        <translation>Part&#xa0;; relais&#xa0;:</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Only listens</source>
        <translation>Écoute seulement</translation>
    </message>
    <message>
        <source>Speaks too</source>
        <translation>Parle aussi</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation>Avec interprète</translation>
    </message>
    <message>
        <source>Somebody whispers along</source>
        <translation>Quelqu’un chuchote la traduction</translation>
    </message>
    <message>
        <source>Two on one chair</source>
        <translation>Deux sur une chaise</translation>
    </message>
    <message>
        <source>One voice</source>
        <translation>Une seule voix</translation>
    </message>
    <message>
        <source>Is the host now</source>
        <translation>Prend l’animation</translation>
    </message>
    <message>
        <source>Is the guardian now</source>
        <translation>Veille sur le cercle</translation>
    </message>
    <message>
        <source>Changes places with</source>
        <translation>Échange sa place avec</translation>
    </message>
    <message>
        <source>Add a chair after {name}…</source>
        <translation>Ajouter une chaise après {name}…</translation>
    </message>
    <message>
        <source>Somebody sits down here…</source>
        <translation>Quelqu’un s’assoit ici…</translation>
    </message>
</context>
<context>
    <name>SeatsCard</name>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Add a chair</source>
        <translation>Ajouter une chaise</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Seat everyone elsewhere, by chance</source>
        <translation>Donner à chacun une autre place, au hasard</translation>
    </message>
    <message>
        <source>Let the ring begin with {name} tonight</source>
        <translation>Commencer le cercle par {name} aujourd’hui</translation>
    </message>
    <message>
        <source>An empty chair</source>
        <translation>Une chaise vide</translation>
    </message>
    <message>
        <source>A chair for somebody who is not on the list</source>
        <translation>Une chaise pour une personne hors liste</translation>
    </message>
    <message>
        <source>So many people do not sit in one ring. The list has everyone.</source>
        <translation>Tant de personnes ne tiennent pas dans un seul cercle. La liste les a toutes.</translation>
    </message>
    <message>
        <source>Beside the ring: {who}</source>
        <translation>À côté du cercle : {who}</translation>
    </message>
    <message>
        <source>Drag somebody to another chair.</source>
        <translation>Faites glisser quelqu’un vers une autre chaise.</translation>
    </message>
    <message>
        <source>Each name gets a chair here.</source>
        <translation>Chaque nom reçoit une chaise ici.</translation>
    </message>
    <message>
        <source>somebody who is not on the list</source>
        <translation>une personne hors liste</translation>
    </message>
    <message>
        <source>empty chair</source>
        <translation>chaise vide</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>hôte de passage</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>hors liste</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>écoute</translation>
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
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Not: once</source>
        <translation>Non : une seule fois</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every three weeks</source>
        <translation>Toutes les trois semaines</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Toutes les quatre semaines</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>{day}: the circle did not meet</source>
        <translation>{day}&#xa0;: le cercle ne s’est pas réuni</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>{name}, {day}: {mark}</source>
        <translation>{name}, {day}&#xa0;: {mark}</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody here has agreed that it is kept by name. The numbers are kept.</source>
        <translation>Personne n’a consenti à ce que ce soit gardé avec un nom. Les nombres sont gardés.</translation>
    </message>
    <message>
        <source>The sessions of this circle will be here.</source>
        <translation>Les rencontres de ce cercle viendront ici.</translation>
    </message>
    <message>
        <source>Only who agreed to it stands here. A dash: the circle did not meet that day.</source>
        <translation>Seules les personnes qui y ont consenti figurent ici. Un tiret&#xa0;: le cercle ne s’est pas réuni ce jour-là.</translation>
    </message>
    <message>
        <source>Session by session</source>
        <translation>Présence par rencontre</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>No session is planned yet.</source>
        <translation>Aucune rencontre n’est encore prévue.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Planned sessions</source>
        <translation>Rencontres prévues</translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présence</numerusform>
            <numerusform>%n présences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n harvest lines</source>
        <translation>
            <numerusform>%n phrase de récolte</numerusform>
            <numerusform>%n phrases de récolte</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>Dans le cercle</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Mis par écrit</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>Sessions</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>The sessions of this circle will be here, each with its report.</source>
        <translation>Les rencontres de ce cercle viendront ici, chacune avec son rapport.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Session by session</source>
        <translation>Présence par rencontre</translation>
    </message>
    <message>
        <source>Forget this session…</source>
        <translation>Oublier cette rencontre…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Every change is kept at once, on this laptop.</source>
        <translation>Chaque changement est gardé aussitôt, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>Dans le cercle</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
    <message>
        <source>Then type groups {first} and {second} from the sheet.</source>
        <translation>Tapez ensuite les groupes {first} et {second} de la feuille.</translation>
    </message>
    <message>
        <source>Group {number} is not what the sheet says. Compare once more.</source>
        <translation>Le groupe {number} n’est pas celui de la feuille. Comparez encore une fois.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>Listens only</source>
        <translation>Écoute seulement</translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message>
        <source>The recovery sheet of this vault has not been made yet.</source>
        <translation>La feuille de secours de ce coffre n’est pas encore préparée.</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Préparer la feuille</translation>
    </message>
</context>
<context>
    <name>SheetPaper</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Beside the vault the sheet protects nothing. Choose another place.</source>
        <translation>À côté du coffre, la feuille ne protège rien. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Saved in the folder {folder}. This file is not locked: print it, then erase it.</source>
        <translation>Le fichier est dans le répertoire {folder}. Il n’est pas verrouillé&#xa0;: imprimez-le, puis effacez-le.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer le fichier de la feuille de secours</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Your recovery sheet</source>
        <translation>Votre feuille de secours</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this sheet opens the vault. If both are gone, it stays closed for good, for its makers too. Do not keep the sheet with the computer.</source>
        <translation>Si vous oubliez la phrase de passe, cette feuille ouvre le coffre. Si les deux manquent, il reste fermé pour toujours et pour tout le monde. Ne gardez pas la feuille près de l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.vcf)</source>
        <translation>Listes (*.csv *.txt *.tsv *.xlsx *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation>Reprendre une liste</translation>
    </message>
    <message>
        <source>A table from Excel or another program, address cards, or plain text. The file itself stays as it is.</source>
        <translation>Un tableau d’Excel ou d’un autre programme, des cartes d’adresse ou du texte simple. Le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Names under each other, or cells copied from a spreadsheet.</source>
        <translation>Des noms les uns sous les autres, ou des cellules copiées d’un tableur.</translation>
    </message>
    <message>
        <source>Or paste the names here</source>
        <translation>Ou collez les noms ici</translation>
    </message>
</context>
<context>
    <name>SpokenLanguages</name>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Take {language} away</source>
        <translation>Enlever {language}</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>clockwise</source>
        <translation>dans le sens horaire</translation>
    </message>
    <message>
        <source>the other way around</source>
        <translation>dans l’autre sens</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Opposite of last time</source>
        <translation>En face de la dernière fois</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Goes around</source>
        <translation>Tourne</translation>
    </message>
    <message>
        <source>Where the ring is parted</source>
        <translation>Où le cercle se partage</translation>
    </message>
    <message>
        <source>Where the round begins</source>
        <translation>Où commence le tour</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {number} of {count}: {word}</source>
        <translation>Étape {number} sur {count}&#xa0;: {word}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Can be guessed</source>
        <translation>Facile à deviner</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation>Assez forte</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Très forte</translation>
    </message>
</context>
<context>
    <name>TakeKeyBack</name>
    <message>
        <source>Take back this key: {name}</source>
        <translation>Reprendre cette clé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>That passphrase no longer opens this vault. Older backup copies still open with it.</source>
        <translation>Cette phrase de passe n’ouvre plus ce coffre. Elle ouvre encore les copies de sauvegarde plus anciennes.</translation>
    </message>
    <message>
        <source>The own drawer of this key stays in the vault, closed; only its own sheet opens it again. If keys or a sheet may have been copied, make new keys afterwards.</source>
        <translation>Le tiroir personnel de cette clé reste fermé dans le coffre&#xa0;; seule sa propre feuille le rouvre. Une clé ou une feuille a peut-être été copiée&#xa0;? Faites ensuite de nouvelles clés.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>No plan is all of that. Leave one of the three open.</source>
        <translation>Aucun déroulé ne réunit tout cela. Laissez l’un des trois ouvert.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Garder ce déroulé</translation>
    </message>
    <message>
        <source>Begin with three acts</source>
        <translation>Partir de trois temps</translation>
    </message>
    <message>
        <source>Kind of circle</source>
        <translation>Type de cercle</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Take the whole series</source>
        <translation>Prendre tout le cycle</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>At most {length}</source>
        <translation>Au plus {length}</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Toutes les durées</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Tous les nombres</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>TemplateLook</name>
    <message>
        <source>Take this plan</source>
        <translation>Choisir ce modèle</translation>
    </message>
    <message>
        <source>Take the plan {title}</source>
        <translation>Choisir le modèle {title}</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>ce déroulé</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Sur la table</translation>
    </message>
    <message>
        <source>To be welcome</source>
        <translation>Pour bien accueillir</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>L’une après l’autre</translation>
    </message>
    <message>
        <source>{length} · {people} people</source>
        <translation>{length} · {people} personnes</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Montrer moins</translation>
    </message>
    <message>
        <source>What to have ready</source>
        <translation>Ce qu’il faut préparer</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>How long we keep what</source>
        <translation>Combien de temps nous gardons</translation>
    </message>
    <message>
        <source>You decide; the app proposes. Nothing of this goes by itself: when a term has ended, it is shown under ‘What may go now’.</source>
        <translation>Vous décidez, l’application propose. Rien de ceci ne part tout seul&#xa0;: ce qui arrive à terme se trouve sous «&#xa0;Ce qui peut partir&#xa0;».</translation>
    </message>
    <message>
        <source>Proposed: {term}</source>
        <translation>Proposition&#xa0;: {term}</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>until we erase it</source>
        <translation>jusqu’à ce que nous l’effacions</translation>
    </message>
    <message>
        <source>What a person allowed goes with the last day of the consent.</source>
        <translation>Ce qu’une personne a permis disparaît avec le dernier jour du consentement.</translation>
    </message>
    <message>
        <source>Numbers without names have no end. Who spoke is never kept.</source>
        <translation>Les nombres sans noms n’ont pas de terme. Qui a parlé n’est jamais gardé.</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>The same prompt in another language</source>
        <translation>La même question dans une autre langue</translation>
    </message>
    <message>
        <source>It waits for a native speaker until one has signed, and updates keep it.</source>
        <translation>Il attend qu’une personne de langue maternelle signe&#xa0;; une nouvelle version de l’application le garde.</translation>
    </message>
</context>
<context>
    <name>ThreadsPart</name>
    <message>
        <source>Change the ring</source>
        <translation>Changer les binômes</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>What the group said it would do, in its own words.</source>
        <translation>Ce que le groupe a dit qu’il ferait, avec ses mots.</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Ajouter une promesse</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Who agreed to a contact, how, and for which day.</source>
        <translation>Qui accepte un contact, comment, et pour quel jour.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>Jours à garder en mémoire</translation>
    </message>
    <message>
        <source>A day that matters to somebody, or to everyone here.</source>
        <translation>Un jour qui compte pour une personne, ou pour tout le cercle.</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>Buddies</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Who agreed to it keeps in touch with the next one in a ring.</source>
        <translation>Qui l’accepte garde le contact avec la personne suivante.</translation>
    </message>
    <message>
        <source>Make the ring</source>
        <translation>Former les binômes</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>You were in touch. Ask: was this support for you?</source>
        <translation>Il y a eu contact. Demandez&#xa0;: était-ce un soutien pour vous&#xa0;?</translation>
    </message>
    <message>
        <source>It was support.</source>
        <translation>C’était un soutien.</translation>
    </message>
    <message>
        <source>Something else would help.</source>
        <translation>Autre chose aiderait.</translation>
    </message>
    <message>
        <source>Each keeps in touch with the next one, the last with the first.</source>
        <translation>Chaque personne garde le contact avec la suivante, la dernière avec la première.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Contact pris</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Oui, un soutien</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Plutôt autre chose</translation>
    </message>
    <message>
        <source>Erase this?</source>
        <translation>Effacer ceci&#xa0;?</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Ne pas effacer</translation>
    </message>
</context>
<context>
    <name>ThumbsRow</name>
    <message>
        <source>Thumbs, without names</source>
        <translation>Pouces, sans noms</translation>
    </message>
    <message numerus="yes">
        <source>%n to the side</source>
        <translation>
            <numerusform>%n de côté</numerusform>
            <numerusform>%n de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n vers le bas</numerusform>
            <numerusform>%n vers le bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>HH:mm</source>
        <comment>format of a time field</comment>
        <translation>HH&#xa0;&apos;h&apos;&#xa0;mm</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>{phase}, over</source>
        <translation>{phase}, passé</translation>
    </message>
    <message>
        <source>{phase}, now</source>
        <translation>{phase}, maintenant</translation>
    </message>
    <message>
        <source>{phase}, to come</source>
        <translation>{phase}, à venir</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Nouveau cercle</translation>
    </message>
    <message>
        <source>Your circles will be here. Type the names on one line, as people like to be called, and you can begin.</source>
        <translation>Vos cercles viendront ici. Écrivez sur une ligne le nom que chaque personne préfère, et vous pouvez commencer.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clôturer la rencontre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un endroit</translation>
    </message>
    <message>
        <source>The circle goes on.</source>
        <translation>Le cercle est en cours.</translation>
    </message>
    <message>
        <source>The circle goes on. {name} has the piece.</source>
        <translation>Le cercle est en cours. La parole est à {name}.</translation>
    </message>
    <message>
        <source>The circle of {date} has ended and its course has not been erased yet.</source>
        <translation>La rencontre du {date} est finie. Son fil n’est pas encore effacé.</translation>
    </message>
    <message>
        <source>{time} on {date}</source>
        <translation>{time} le {date}</translation>
    </message>
    <message>
        <source>The app stopped at {time}. Everything is as it was, time is on hold. Go on when the circle is ready.</source>
        <translation>L’application s’est arrêtée à {time}. Rien n’a bougé, le temps est suspendu. Reprenez quand le cercle le souhaite.</translation>
    </message>
    <message>
        <source>The app stopped at {time}. Everything is as it was: {name} has the piece, time is on hold. Go on when the circle is ready.</source>
        <translation>L’application s’est arrêtée à {time}. Rien n’a bougé&#xa0;: la parole est à {name}, le temps est suspendu. Reprenez quand le cercle le souhaite.</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Sober</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chaleureux</translation>
    </message>
    <message>
        <source>Ceremonial</source>
        <translation>Cérémoniel</translation>
    </message>
</context>
<context>
    <name>TrashCard</name>
    <message>
        <source>Removed in the last thirty days</source>
        <translation>Retiré ces trente derniers jours</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Rien n’attend ici.</translation>
    </message>
    <message>
        <source>Erase all of it…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message numerus="yes">
        <source>circle of %n people</source>
        <translation>
            <numerusform>cercle de %n personne</numerusform>
            <numerusform>cercle de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>The name, the details and the consents are gone for good.</source>
        <translation>Le nom, les données et les consentements disparaissent pour de bon.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>Erase {name} now?</source>
        <translation>Effacer {name} maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Ne pas effacer</translation>
    </message>
    <message>
        <source>The names, the plan and the notes of its sessions are gone for good.</source>
        <translation>Les noms, le déroulé et les notes des rencontres disparaissent pour de bon.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of this circle lie with the office.</source>
        <translation>
            <numerusform>%n feuille de ce cercle se trouve à la coordination.</numerusform>
            <numerusform>%n feuilles de ce cercle se trouvent à la coordination.</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold numbers and approved lines, no names. They can stay.</source>
        <translation>Elles portent des nombres et des phrases approuvées, pas de liste de noms. Elles peuvent rester.</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Erase all that waits here?</source>
        <translation>Effacer tout ce qui attend ici&#xa0;?</translation>
    </message>
    <message>
        <source>It is gone from this vault for good. Older backup copies still hold it.</source>
        <translation>Tout disparaît de ce coffre pour de bon. Les copies de sauvegarde plus anciennes le contiennent encore.</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>TrashRow</name>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>Bring {name} back</source>
        <translation>Faire revenir {name}</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Erase {name} now</source>
        <translation>Effacer {name} maintenant</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Several words, with spaces. Capitals count.</source>
        <translation>Plusieurs mots, avec des espaces. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Other vault</source>
        <translation>Autre coffre</translation>
    </message>
    <message>
        <source>I have the recovery sheet</source>
        <translation>J’ai la feuille de secours</translation>
    </message>
    <message>
        <source>Open with the sheet</source>
        <translation>Ouvrir avec la feuille</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Bon retour.</translation>
    </message>
    <message>
        <source>Everything is as you left it. Open your vault when you are ready.</source>
        <translation>Tout est comme vous l’avez laissé. Ouvrez votre coffre quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>If you are certain of the words, the key file may be damaged: the recovery sheet opens the vault all the same.</source>
        <translation>Si ces mots sont les bons, le fichier des clés est peut-être abîmé. La feuille de secours ouvre quand même le coffre.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The vault is opening. This takes a moment.</source>
        <translation>Le coffre s’ouvre. Cela prend un instant.</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Ouvrir un autre répertoire…</translation>
    </message>
    <message>
        <source>Put a backup copy back…</source>
        <translation>Remettre une copie de sauvegarde…</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>Créer un nouveau coffre…</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Répertoire du coffre</translation>
    </message>
</context>
<context>
    <name>UnmetSheet</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>About the circle, never about a person.</source>
        <translation>Au sujet du cercle, jamais d’une personne.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Note this day</source>
        <translation>Noter ce jour</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back {day}</source>
        <translation>Retirer&#xa0;: {day}</translation>
    </message>
    <message>
        <source>We did not meet</source>
        <translation>Pas de rencontre ce jour-là</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message numerus="yes">
        <source>%n lines not read aloud yet</source>
        <translation>
            <numerusform>%n phrase pas encore lue à voix haute</numerusform>
            <numerusform>%n phrases pas encore lues à voix haute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultLine</name>
    <message>
        <source>It is right</source>
        <translation>C’est bien celui-ci</translation>
    </message>
    <message>
        <source>Last session {date}</source>
        <translation>Dernière rencontre le {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>check word {word}</source>
        <translation>mot de contrôle {word}</translation>
    </message>
    <message>
        <source>This vault can be read, but nothing can be written where it lies. Reports can be saved elsewhere.</source>
        <translation>Ce coffre peut être lu, mais rien ne peut y être gardé là où il se trouve. Vous pouvez enregistrer les rapports ailleurs.</translation>
    </message>
    <message>
        <source>There is little room left on the disk. Make some before the circle begins.</source>
        <translation>Il reste peu de place sur le disque. Libérez-en avant que le cercle commence.</translation>
    </message>
    <message>
        <source>This vault is older than the one last opened here, on {date}. If you put a copy back, that is right. If not, look for the newer one before you write in this one.</source>
        <translation>Ce coffre est plus ancien que celui ouvert ici la dernière fois, le {date}. Si vous avez remis une copie, c’est normal. Sinon, cherchez le plus récent avant d’écrire dans celui-ci.</translation>
    </message>
    <message>
        <source>The office drawer is damaged and stays closed; the app leaves it untouched. The circles lie in another drawer. To open this one again, put a backup copy back.</source>
        <translation>Le tiroir de la coordination est abîmé et reste fermé&#xa0;; l’application n’y touche pas. Les cercles sont dans un autre tiroir. Pour rouvrir celui-ci, remettez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Your own drawer is damaged and stays closed; the app leaves it untouched. The circles lie in another drawer. To open this one again, put a backup copy back.</source>
        <translation>Votre tiroir personnel est abîmé et reste fermé&#xa0;; l’application n’y touche pas. Les cercles sont dans un autre tiroir. Pour rouvrir celui-ci, remettez une copie de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>What the group agreed on</source>
        <translation>Ce que le groupe a convenu</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>guest</source>
        <translation>hôte de passage</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.</source>
        <translation>Bienvenue.</translation>
    </message>
    <message>
        <source>For people who hold a circle: who sits where, whose turn it is, and what may be written down afterwards.</source>
        <translation>Pour qui anime un cercle&#xa0;: les places, la parole qui circule, et ce qu’on peut noter ensuite.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Close the page</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>What if…</source>
        <translation>Que faire si…</translation>
    </message>
    <message>
        <source>A laptop is lost, a sheet was seen, a stick is gone, somebody leaves: what to do then.</source>
        <translation>Un ordinateur est perdu, une feuille a été vue, une clé USB a disparu, quelqu’un part : que faire alors.</translation>
    </message>
    <message>
        <source>Read what to do</source>
        <translation>Lire ce qu’il faut faire</translation>
    </message>
</context>
<context>
    <name>WindowLook</name>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Less motion: changes happen at once</source>
        <translation>Moins de mouvement&#xa0;: tout change d’un coup</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Comme cet ordinateur</translation>
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
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
</context>
<context>
    <name>WordsColumn</name>
    <message>
        <source>Room view off</source>
        <translation>Écran du cercle fermé</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas garder</translation>
    </message>
    <message>
        <source>An agreement in your own words</source>
        <translation>Un accord dans vos mots</translation>
    </message>
    <message>
        <source>Change this agreement</source>
        <translation>Modifier cet accord</translation>
    </message>
    <message>
        <source>Short enough to be said in one breath.</source>
        <translation>Assez court pour être dit d’un souffle.</translation>
    </message>
    <message>
        <source>The limits of confidentiality</source>
        <translation>Les limites de la confidentialité</translation>
    </message>
    <message>
        <source>They are spoken first. Each line is shown and said on its own.</source>
        <translation>Elles sont dites en premier. Chaque ligne est montrée et dite séparément.</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>It can do without names.</source>
        <translation>Cela se passe de noms.</translation>
    </message>
    <message>
        <source>A name from the circle stands here: {names}.</source>
        <translation>Un nom du cercle figure ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Write it as it was said.</source>
        <translation>Écrivez-le comme cela a été dit.</translation>
    </message>
</context>
<context>
    <name>WorksheetCard</name>
    <message>
        <source>Data protection, on one sheet</source>
        <translation>La protection des données, sur papier</translation>
    </message>
    <message>
        <source>What people tell in a circle is sensitive. This worksheet prepares an assessment of it, to fill in by hand with whoever looks after data in your organisation.</source>
        <translation>Ce que des personnes disent dans un cercle est sensible. Cette feuille de travail en prépare l’analyse, à remplir à la main avec la personne qui veille aux données dans votre organisation.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Enregistrer le fichier</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The place of the circle</source>
        <translation>Le lieu du cercle</translation>
    </message>
    <message>
        <source>Note for the next time</source>
        <translation>Note pour la prochaine fois</translation>
    </message>
    <message>
        <source>Promise of {date}</source>
        <translation>Promesse du {date}</translation>
    </message>
    <message>
        <source>Date to remember, {date}</source>
        <translation>Date à se rappeler, {date}</translation>
    </message>
    <message>
        <source>Note of {date}</source>
        <translation>Note du {date}</translation>
    </message>
    <message>
        <source>Line of {date}</source>
        <translation>Phrase du {date}</translation>
    </message>
    <message>
        <source>Line with the office, {date}</source>
        <translation>Phrase à la coordination, {date}</translation>
    </message>
    <message>
        <source>Word to the office, {date}</source>
        <translation>Mot pour la coordination, {date}</translation>
    </message>
    <message>
        <source>Your own reflection, {date}</source>
        <translation>Votre propre réflexion, {date}</translation>
    </message>
</context>
</TS>
