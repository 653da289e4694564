extension Catalogue {
    /// The program's own words in German; `CatalogueTests` tells what is missing, and what nobody says any more.
    static let germanText = #"""
        on
        	ein
        off
        	aus
        Three failures in a row: {1}
        	Dreimal nacheinander nicht bestanden: {1}
        Congratulations: {1}
        	Glückwunsch: {1}
        Certificate earned: {1}, {2}
        	Zertifikat erworben: {1}, {2}
        Sent by tutor-tui for {1}.
        	Gesendet von tutor-tui für {1}.
        {1} ({2}), score {3}, drill {4}
        	{1} ({2}), Punkte {3}, Übung {4}
        How they are getting on:
        	Der Stand im Einzelnen:
        What would help:
        	Was helfen würde:
        {1} has failed three drills in a row.
        	{1} hat drei Übungen nacheinander nicht bestanden.
        You are told once for this run of failures.
        	Diese Nachricht kommt nur einmal für diese Reihe.
        It is valid until {1}.
        	Es gilt bis {1}.
        {1} has earned the certificate "{2}" on {3}.
        	{1} hat das Zertifikat „{2}“ erworben, am {3}.
        Well done: you have earned the certificate "{1}" on {2}.
        	Gut gemacht: Sie haben das Zertifikat „{1}“ erworben, am {2}.
        Well done, {1}: you have earned the certificate "{2}" on {3}.
        	Gut gemacht, {1}: Sie haben das Zertifikat „{2}“ erworben, am {3}.
        To see it:
        	So ist es zu sehen:
        trainee {1}
        	Teilnehmer {1}
        smtp_url must be smtp://host:port or smtps://host:port, without a user in it.
        	smtp_url muss smtp://host:port oder smtps://host:port lauten, ohne Benutzer darin.
        {1} must be an https:// address, or one of this machine.
        	{1} muss eine Adresse mit https:// sein oder eine dieses Rechners.
        {1} is needed in site.yaml, and must be a plain mail address.
        	{1} fehlt in site.yaml und muss eine einfache E-Mail-Adresse sein.
        The environment variable {1} is not set: the secret is read from there.
        	Die Umgebungsvariable {1} ist nicht gesetzt: daraus wird das Geheimnis gelesen.
        {1} holds something that is no plain mail address.
        	{1} enthält etwas, das keine einfache E-Mail-Adresse ist.
        line {1}
        	Zeile {1}
        at {1} alarm {2} stands
        	bei {1} steht Alarm {2} an
        at {1} alarm {2} does not stand
        	bei {1} steht Alarm {2} nicht an
        at {1} {2} is above {3} and below {4}
        	bei {1} liegt {2} über {3} und unter {4}
        at {1} {2} is above {3}
        	bei {1} liegt {2} über {3}
        at {1} {2} is below {3}
        	bei {1} liegt {2} unter {3}
        by {1} {2} has tripped
        	bis {1} hat {2} ausgelöst
        by {1} {2} has not tripped
        	bis {1} hat {2} nicht ausgelöst
        at {1} inspecting {2} says "{3}"
        	bei {1} ergibt die Inspektion von {2}: „{3}“
        a careful observer is sure before {1}
        	wer sorgfältig beobachtet, ist vor {1} sicher
        "{1}" is read as the answer
        	„{1}“ wird als die Antwort verstanden
        "{1}" is not read as the answer
        	„{1}“ wird nicht als die Antwort verstanden
        it has no reading then
        	dann gibt es keinen Messwert
        it reads {1}
        	der Messwert ist {1}
        it trips at {1}
        	die Auslösung kommt bei {1}
        it never trips in this drill
        	in dieser Übung kommt es nie zur Auslösung
        it says "{1}"
        	die Inspektion ergibt „{1}“
        it is sure at {1}
        	Sicherheit besteht bei {1}
        watching the readings alone never makes it sure
        	die Messwerte allein geben nie Sicherheit
        it is read as: {1}
        	verstanden wird: {1}
        it is no claim; the tutor asks back: {1}
        	es ist keine Aussage; der Tutor fragt zurück: {1}
        it is no claim
        	es ist keine Aussage
        the drill cannot be run; "tutor-tui scenario check" says why
        	die Übung läuft nicht; „tutor-tui scenario check“ sagt, warum
        it stands since {1}
        	der Alarm steht seit {1} an
        it does not stand
        	der Alarm steht nicht an
        it had not been raised; it comes at {1}
        	der Alarm war noch nicht gekommen; er kommt bei {1}
        it came at {1} and had gone at {2}
        	der Alarm kam bei {1} und war bei {2} wieder weg
        it is never raised in this drill
        	der Alarm kommt in dieser Übung nie
        {1} seeds hold
        	{1} Startwerte halten
        {1} OF {2} SEEDS DO NOT HOLD
        	{1} VON {2} STARTWERTEN HALTEN NICHT
        least {1}, seed {2}
        	am wenigsten {1}, Startwert {2}
        seed {1}
        	Startwert {1}
        NO REFERENCE SOLUTION
        	KEINE REFERENZLÖSUNG
        reference {1} passed
        	Referenz {1} bestanden
        reference {1} NOT PASSED
        	Referenz {1} NICHT BESTANDEN
        untouched PASSED
        	ohne Eingriff BESTANDEN
        untouched fails
        	ohne Eingriff nicht bestanden
        {1}, as it was played on seed {2}. Put these keys in the place of the same keys of its file.
        	{1}, wie gespielt mit Startwert {2}. Diese Schlüssel in der Datei an die Stelle der gleichen Schlüssel setzen.
        Left out of the reference: {1} that did nothing.
        	Nicht in der Referenz, weil ohne Wirkung: {1}.
        No step of a procedure, because not safe: {1} at {2}.
        	Kein Schritt eines Verfahrens, weil nicht sicher: {1} bei {2}.
        It could not be tried out.
        	Ein Probelauf war nicht möglich.
        DOES NOT PASS: nothing was done that could be a reference solution.
        	BESTEHT NICHT: nichts wurde getan, das eine Referenzlösung sein könnte.
        {1} of 100 on seed {2}
        	{1} von 100 mit Startwert {2}
        Tried out: the reference scores {1}, untouched fails.
        	Probelauf: die Referenz erreicht {1}; ohne Eingriff nicht bestanden.
        DOES NOT HOLD: the drill is passed untouched.
        	HÄLT NICHT: die Übung wird ohne Eingriff bestanden.
        DOES NOT PASS: there is no diagnosis in it ({1}).
        	BESTEHT NICHT: es ist keine Diagnose dabei ({1}).
        DOES NOT PASS: the diagnosis is not right ({1}).
        	BESTEHT NICHT: die Diagnose ist nicht richtig ({1}).
        DOES NOT PASS: there is an act in it that is not safe ({1}).
        	BESTEHT NICHT: eine Handlung darin ist nicht sicher ({1}).
        DOES NOT PASS: {1}.
        	BESTEHT NICHT: {1}.
        {1} line(s)
        	{1} Zeile|{1} Zeilen
        {1} to {2}
        	{1} bis {2}
        version {1}
        	Version {1}
        Issued
        	Ausgestellt
        Valid until
        	Gültig bis
        Certificate number
        	Zertifikatsnummer
        Scheme
        	Programm
        {1}, version {2}
        	{1}, Version {2}
        Decided by
        	Entschieden von
        the program, by the scheme's rule
        	das Programm, nach der Regel der Zertifizierung
        a person, id {1}
        	eine Person, Kennung {1}
        Certificate of assessed competence
        	Zertifikat über geprüfte Kompetenz
        has shown, in assessed drills, competence in
        	hat in bewerteten Übungen Kompetenz gezeigt in
        What was shown:
        	Was gezeigt wurde:
        What was shown, one of:
        	Was gezeigt wurde, eines davon:
        It rests on {1}, kept in a hash-chained ledger; in at least one of them a language model turned words into commands, and graded nothing.
        	Grundlage: {1}, in einem Hauptbuch mit Hash-Kette; in mindestens einem Fall machte ein Sprachmodell aus Worten Befehle und bewertete nichts.
        It rests on {1}, kept in a hash-chained ledger; no language model turned words into commands in them.
        	Grundlage: {1}, in einem Hauptbuch mit Hash-Kette; kein Sprachmodell machte dabei aus Worten Befehle.
        For {1}
        	Für {1}
        Key of the issuer (SHA-256 of its did:key):
        	Schlüssel des Ausstellers (SHA-256 seines did:key):
        To verify, offline:
        	Prüfen, offline:
        , or with any reader of Open Badges 3.0. Compare the fingerprint with the one that the organisation publishes.
        	, oder mit jedem Leser für Open Badges 3.0. Den Fingerabdruck mit dem vergleichen, den die Organisation veröffentlicht.
        Ledger record {1}:
        	Eintrag {1} im Hauptbuch:
        {1} graded record(s)
        	{1} bewertete Aufzeichnung|{1} bewertete Aufzeichnungen
        {1} - instructor's page, {2} version {3}
        	{1} - Seite für Ausbilder, {2} Version {3}
        For instructors: this page names the answer.
        	Für Ausbilder: Diese Seite nennt die Antwort.
        What happens when nobody acts
        	Was geschieht, wenn niemand eingreift
        Green band: normal range. Dashed lines: alarm limits. Dot: an alarm is raised. Triangle and dotted line: what is hidden begins.
        	Grünes Band: Normalbereich. Strichlinien: Alarmgrenzen. Punkt: ein Alarm kommt. Dreieck und Punktlinie: das Verborgene beginnt.
        {1} - instructor's page
        	{1} - Seite für Ausbilder
        Level
        	Stufe
        Running
        	Betrieb
        Target
        	Ziel
        Par
        	Richtzeit
        none
        	keine
        Limit
        	Grenze
        Seed
        	Startwert
        fails from {1}
        	nicht bestanden ab {1}
        trips at {1}
        	Auslösung bei {1}
        Alarms and trips over time
        	Alarme und Auslösungen im Zeitverlauf
        target {1}
        	Ziel {1}
        par {1}
        	Richtzeit {1}
        All others together
        	Alle anderen zusammen
        {1} (the right answer), {2} in the end
        	{1} (die richtige Antwort), {2} am Ende
        {1}, {2} in the end
        	{1}, {2} am Ende
        {1} to {2}{3}, {4}
        	{1} bis {2}{3}, {4}
        {1}, leaves its normal range at {2}
        	{1}, verlässt den Normalbereich bei {2}
        Training report: {1}
        	Trainingsbericht: {1}
        {1}. Made {2} {3} UTC. Practice does not count.
        	{1}. Erstellt {2} {3} UTC. Training zählt nicht.
        Nothing is on record for {1}.
        	Keine Aufzeichnungen für {1}.
        Week by week
        	Woche für Woche
        Month by month
        	Monat für Monat
        Attempts, passes and average score over time
        	Versuche, bestandene und Punkte im Mittel im Zeitverlauf
        Attempts and scores
        	Versuche und Punkte
        columns: attempts, dark: passed; line: average score; dashed: 80, what passes
        	Säulen: Versuche, dunkel: bestanden; Linie: Punkte im Mittel; gestrichelt: 80, die Grenze zum Bestehen
        Attempts
        	Versuche
        Passed
        	Bestanden
        Average score
        	Punkte im Mittel
        Trainees
        	Teilnehmer
        Drills
        	Übungen
        Need help
        	Brauchen Hilfe
        Dangerous acts in
        	Gefährliches in
        {1}: {2} attempts, {3} passed, average {4}
        	{1}: {2} Versuche, {3} bestanden, Mittel {4}
        attempts
        	Versuche
        average score
        	Punkte im Mittel
        {1} is not sound ({2}) and was not restored; see them with "tutor-tui record verify FILE", and take another backup.
        	{1} ist nicht in Ordnung ({2}) und wurde nicht zurückgespielt; „tutor-tui record verify FILE“ zeigt die Mängel. Nehmen Sie eine andere Sicherung.
        {1} cannot be written; make the file, its folder and its disk writable, or choose another with --db.
        	{1} lässt sich nicht schreiben; machen Sie Datei, Ordner und Datenträger beschreibbar oder wählen Sie mit --db eine andere.
        {1} is in use by another program; close that one or wait until it is done, then try again.
        	{1} wird von einem anderen Programm benutzt; schließen Sie es oder warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.
        {1} is damaged ({2}) and was kept as {3}; start the drill again and give that file to your administrator.
        	{1} ist beschädigt ({2}) und wurde als {3} behalten; starten Sie die Übung neu und geben Sie diese Datei der Administration.
        {1} is damaged ({2}); move it away and put the last backup in its place.
        	{1} ist beschädigt ({2}); verschieben Sie die Datei und setzen Sie die letzte Sicherung an ihre Stelle.
        The disk that holds {1} is full; free some space and try again, nothing recorded was lost.
        	Der Datenträger mit {1} ist voll; schaffen Sie Platz und versuchen Sie es erneut. Nichts Aufgezeichnetes ging verloren.
        {1} was written by a newer version (format {2}, this program knows {3}); update this program.
        	{1} stammt von einer neueren Version (Format {2}, dieses Programm kennt {3}); aktualisieren Sie dieses Programm.
        {1} was written by an older version (format {2}, this program uses {3}); open a copy of it that may be written, which brings it up to date. "tutor-tui record verify FILE" checks it as it is.
        	{1} stammt von einer älteren Version (Format {2}, dieses Programm nutzt {3}); öffnen Sie eine beschreibbare Kopie, das bringt sie auf den neuen Stand. „tutor-tui record verify FILE“ prüft die Datei, wie sie ist.
        {1} was replaced by another file while this program ran; nothing was recorded in the old one. Start the program again, which records the drill.
        	{1} wurde bei laufendem Programm durch eine andere Datei ersetzt; in die alte wurde nichts geschrieben. Starten Sie das Programm neu, dann wird die Übung aufgezeichnet.
        {1} holds 1 record that the backup does not have, and was left as it is. With --replace they leave the ledger; the file that holds them is kept.
        	{1} enthält 1 Aufzeichnung, die in der Sicherung fehlt, und blieb unverändert. Mit --replace verlässt sie das Hauptbuch; die Datei mit ihr wird behalten.
        {1} holds {2} records that the backup does not have, and was left as it is. With --replace they leave the ledger; the file that holds them is kept.
        	{1} enthält {2} Aufzeichnungen, die in der Sicherung fehlen, und blieb unverändert. Mit --replace verlassen sie das Hauptbuch; die Datei mit ihnen wird behalten.
        {1} cannot be read, so that nobody can say what it holds besides the backup; it was left as it is. With --replace the backup takes its place, and the damaged file is kept.
        	{1} ist nicht lesbar, also weiß niemand, was außer der Sicherung noch darin steht; die Datei blieb unverändert. Mit --replace tritt die Sicherung an ihre Stelle, und die beschädigte Datei wird behalten.
        {1} is not a file of this program; choose another with --db or move it away.
        	{1} ist keine Datei dieses Programms; wählen Sie mit --db eine andere oder verschieben Sie diese.
        You may not open {1}; ask its owner for access.
        	Sie dürfen {1} nicht öffnen; fragen Sie den Besitzer der Datei nach Zugriff.
        The folder of {1} does not exist; create it or choose another place.
        	Den Ordner von {1} gibt es nicht; legen Sie ihn an oder wählen Sie einen anderen Ort.
        {1} does not exist; check the name.
        	{1} gibt es nicht; prüfen Sie den Namen.
        {1} exists already and is not overwritten; choose another name.
        	{1} gibt es schon und wird nicht überschrieben; wählen Sie einen anderen Namen.
        {1} would not be safe here, because {2} is `{3}`; move it to a local disk, opened by this program only.
        	{1} wäre hier nicht sicher, weil {2} `{3}` ist; verschieben Sie die Datei auf einen lokalen Datenträger, den nur dieses Programm öffnet.
        `{1}` cannot be the id of a drill; use letters, digits, dots, dashes and underscores.
        	`{1}` kann keine Kennung einer Übung sein; erlaubt sind Buchstaben, Ziffern, Punkte, Striche und Unterstriche.
        {1} expected entry {2} and got {3}; resume the drill from its journal.
        	{1} erwartete Eintrag {2} und bekam {3}; setzen Sie die Übung aus ihrem Journal fort.
        The drill in {1} is over; start a new one.
        	Die Übung in {1} ist zu Ende; starten Sie eine neue.
        Drill {1} has no proper end and cannot be recorded; resume it and end it first.
        	Übung {1} hat kein richtiges Ende und kann nicht aufgezeichnet werden; setzen Sie sie fort und beenden Sie sie zuerst.
        Drill {1} is recorded already with other contents; keep both files for your administrator.
        	Übung {1} ist schon mit anderem Inhalt aufgezeichnet; bewahren Sie beide Dateien für die Administration auf.
        No drill {1} is recorded; list them with `tutor-tui drill list`.
        	Es ist keine Übung {1} aufgezeichnet; `tutor-tui drill list` zeigt alle.
        The journal of drill {1} was removed when its time was over; it cannot be shown or run again. Its grade stays: see `tutor-tui drill list`.
        	Das Journal der Übung {1} wurde nach Ablauf seiner Frist entfernt; es lässt sich nicht mehr zeigen oder erneut ausführen. Die Bewertung bleibt: siehe `tutor-tui drill list`.
        The records of drill {1} were removed: on the person's request, or because their time was over.
        	Die Aufzeichnungen der Übung {1} wurden entfernt: auf Wunsch der Person oder weil ihre Frist abgelaufen war.
        {1} refused a record ({2}); check it with `tutor-tui record verify`.
        	{1} nahm eine Aufzeichnung nicht an ({2}); prüfen Sie mit `tutor-tui record verify`.
        {1} could not be used (SQLite code {2}); check the disk and try again.
        	{1} war nicht benutzbar (SQLite-Code {2}); prüfen Sie den Datenträger und versuchen Sie es erneut.
        {1} finding(s)
        	{1} Befund|{1} Befunde
        Say why: a reason of 1 to {1} characters is part of the record.
        	Nennen Sie den Grund: 1 bis {1} Zeichen, sie gehören zur Aufzeichnung.
        This changes nothing: give another score, or the other result.
        	Das ändert nichts: geben Sie andere Punkte oder das andere Ergebnis an.
        A score is 0 to 100, not {1}.
        	Punkte liegen zwischen 0 und 100, nicht bei {1}.
        A second person must approve: name somebody else than yourself.
        	Eine zweite Person muss zustimmen: nennen Sie jemand anderen als sich selbst.
        Nobody rules on their own drill: this takes two people who are not the trainee.
        	Niemand entscheidet über eigene Übungen: nötig sind zwei Personen, die nicht der Teilnehmer sind.
        {1} is no instructor or administrator and cannot do this.
        	{1} ist weder Ausbilder noch Administrator und darf das nicht.
        Only the trainee who ran the drill can appeal.
        	Nur wer die Übung gemacht hat, kann Einspruch erheben.
        Appeal {1} about this drill is open already; wait for its decision.
        	Einspruch {1} zu dieser Übung ist schon offen; warten Sie auf die Entscheidung.
        There is no appeal {1}; see `tutor-tui record appeals`.
        	Es gibt keinen Einspruch {1}; siehe `tutor-tui record appeals`.
        Appeal {1} is decided already.
        	Über Einspruch {1} ist schon entschieden.
        Who overruled the grade of this drill cannot decide about the appeal; ask another instructor.
        	Wer die Bewertung dieser Übung geändert hat, kann nicht über den Einspruch entscheiden; fragen Sie einen anderen Ausbilder.
        Record {1} is no override of this drill made after the appeal.
        	Aufzeichnung {1} ist keine Änderung der Bewertung dieser Übung nach dem Einspruch.
        Say what follows: overrule the grade first (`tutor-tui record override`), or give --resit.
        	Sagen Sie, was folgt: ändern Sie zuerst die Bewertung (`tutor-tui record override`), oder geben Sie --resit an.
        Nothing on record is about {1}.
        	Keine Aufzeichnung handelt von {1}.
        The reason stays on record: leave out the name and the id of the person who is erased.
        	Der Grund bleibt aufgezeichnet: lassen Sie Name und Kennung der gelöschten Person weg.
        Give somebody else the role of administrator first: roles would hold no more without this person's records.
        	Geben Sie zuerst jemand anderem die Rolle Administrator: ohne die Aufzeichnungen dieser Person würden Rollen nicht mehr gelten.
        The records of this person are on hold already.
        	Die Aufzeichnungen dieser Person sind schon gesperrt.
        The records of this person are not on hold.
        	Die Aufzeichnungen dieser Person sind nicht gesperrt.
        the learning record store
        	der Learning Record Store
        the folder of batches
        	der Ordner der Stapel
        the Databricks volume
        	das Databricks-Volume
        nothing new to send
        	nichts Neues zu senden
        {1} sent
        	{1} gesendet
        {1} in conflict (see "tutor-tui sync conflicts")
        	{1} im Konflikt (siehe „tutor-tui sync conflicts“)
        {1} refused (see "tutor-tui sync conflicts")
        	{1} abgelehnt (siehe „tutor-tui sync conflicts“)
        {1} waiting
        	{1} wartend
        {1}: it does not accept our login ({2}). Check user and password, or the token, and run it again; nothing is lost.
        	{1}: die Anmeldung wird nicht angenommen ({2}). Prüfen Sie Benutzer und Passwort oder das Token und starten Sie erneut; nichts ist verloren.
        {1}: we may not write there ({2}). Ask its administrator for the right to write, and run it again; nothing is lost.
        	{1}: Schreiben ist dort nicht erlaubt ({2}). Bitten Sie die dortige Administration um das Recht zu schreiben und starten Sie erneut; nichts ist verloren.
        {1}: what answers is not {2} ({3}). Check {4} in site.yaml.
        	{1}: was antwortet, ist nicht {2} ({3}). Prüfen Sie {4} in site.yaml.
        {1}: the password would go to {2} unencrypted, so nothing was sent. Use https.
        	{1}: das Passwort ginge unverschlüsselt an {2}, darum wurde nichts gesendet. Nutzen Sie https.
        {1}: {2} takes nothing at present ({3}). The rest waits until {4}; "tutor-tui sync retry {5}" makes it due at once.
        	{1}: {2} nimmt zurzeit nichts an ({3}). Der Rest wartet bis {4}; „tutor-tui sync retry {5}“ macht ihn sofort fällig.
        {1}: {2} cannot be written. Check that it is there, its permissions and the space on the disk.
        	{1}: {2} lässt sich nicht schreiben. Prüfen Sie, ob es da ist, die Rechte und den Platz auf dem Datenträger.
        {1} is not set up: put {2} into site.yaml (docs/sync.md).
        	{1} ist nicht eingerichtet: setzen Sie {2} in site.yaml (docs/sync.md).
        The password for the learning record store is missing: put it into the environment variable {1}.
        	Das Passwort für den Learning Record Store fehlt: setzen Sie es in die Umgebungsvariable {1}.
        There is no login for the workspace: put a token into {1}, or set DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET.
        	Es gibt keine Anmeldung für den Workspace: setzen Sie ein Token in {1} oder setzen Sie DATABRICKS_CLIENT_ID und DATABRICKS_CLIENT_SECRET.
        "{1}" is no volume: write databricks_volume as /Volumes/CATALOG/SCHEMA/VOLUME.
        	„{1}“ ist kein Volume: schreiben Sie databricks_volume als /Volumes/CATALOG/SCHEMA/VOLUME.
        {1} statement(s)
        	{1} Statement|{1} Statements
        {1} file(s)
        	{1} Datei|{1} Dateien
        Tutor:
        	Tutor:
        You:
        	Sie:
        You (yes or no):
        	Sie (ja oder nein):
        Coach:
        	Coach:
        Plant:
        	Anlage:
        Instructor's sheet, {1} version {2}
        	Blatt für Ausbilder, {1} Version {2}
        For instructors: this sheet names the answer.
        	Für Ausbilder: Dieses Blatt nennt die Antwort.
        What is hidden
        	Was verborgen ist
        It teaches: {1}.
        	Gelehrt wird: {1}.
        Nothing is wrong with the machine.
        	Mit der Maschine ist alles in Ordnung.
        Looks that support the answer
        	Kontrolleen, die die Antwort stützen
        Look
        	Kontrolle
        Worth
        	Wert
        What it shows
        	Was sie zeigt
        What should be done, in order
        	Was zu tun ist, der Reihe nach
        What is never right on this machine
        	Was an dieser Maschine nie richtig ist
        {1} (fails the drill): {2}
        	{1} (Übung nicht bestanden): {2}
        Hints
        	Tipps
        {1} (costs {2} points)
        	{1} (kostet {2} Punkte)
        A solution
        	Eine Lösung
        What was typed, and at which simulated second; "tutor-tui scenario test {1}" plays it.
        	Was getippt wurde und bei welcher simulierten Sekunde; „tutor-tui scenario test {1}“ spielt es ab.
        {1} after the start
        	{1} nach dem Start
        {1} to {2} after the start, drawn by the seed
        	{1} bis {2} nach dem Start, vom Startwert bestimmt
        Component
        	Bauteil
        Failure mode
        	Ausfallart
        Cause
        	Ursache
        What mends it
        	Was es behebt
        Begins
        	Beginn
        Grows
        	Verlauf
        Severity
        	Schwere
        What it does
        	Wirkung
        Found at: {1}
        	Zu finden an: {1}
        Hidden fault
        	Verborgene Störung
        Looks like
        	Sieht aus wie
        What tells them apart
        	Was sie unterscheidet
        What the readings do when nobody acts
        	Was die Messwerte tun, wenn niemand eingreift
        Reading
        	Messwert
        Unit
        	Einheit
        First
        	Erster
        Last
        	Letzter
        Lowest to highest
        	Niedrigster bis höchster
        Leaves its normal range
        	Verlässt Normalbereich
        Alarm {1} of {2}: {3}
        	Alarm {1} von {2}: {3}
        {1} at {2}
        	{1} bei {2}
        No alarm is raised.
        	Es kommt kein Alarm.
        Run of seed {1}.
        	Lauf mit Startwert {1}.
        How it is scored
        	Wie bewertet wird
        For
        	Für
        Points
        	Punkte
        {1}, version {2}. To pass: {3} of 100 and the right component. Poor practice costs {4} points.
        	{1}, Version {2}. Zum Bestehen: {3} von 100 und das richtige Bauteil. Schlechte Praxis kostet {4} Punkte.
        Badge: {1}.
        	Abzeichen: {1}.
        {1} % at {2}
        	{1} % bei {2}
        at once
        	sofort
        evenly over {1}
        	gleichmäßig über {1}
        slowly, then fast, over {1}
        	erst langsam, dann schnell, über {1}
        ever faster over {1}
        	immer schneller über {1}
        comes for {1}, goes for {2}, again and again
        	kommt für {1}, geht für {2}, immer wieder
        in stages: {1}
        	in Stufen: {1}
        up by {1}
        	um {1} höher
        down by {1}
        	um {1} niedriger
        swings by {1} every {2}
        	schwingt um {1}, alle {2}
        noise times {1}
        	Rauschen mal {1}
        after {1}
        	nach {1}
        and stays so
        	und bleibt so
        {1} reads {2} too high; the process is well
        	{1} zeigt um {2} zu viel; der Prozess ist in Ordnung
        {1} reads {2} too low; the process is well
        	{1} zeigt um {2} zu wenig; der Prozess ist in Ordnung
        {1} stands still; the process is well
        	{1} steht still; der Prozess ist in Ordnung
        {1} jumps by {2} for a moment, about every {3}; the process is well
        	{1} springt kurz um {2}, etwa alle {3}; der Prozess ist in Ordnung
        {1} is noisy, {2} times its own; the process is well
        	{1} rauscht, {2}-mal so stark wie sonst; der Prozess ist in Ordnung
        {1} has no reading; the process is well
        	{1} hat keinen Messwert; der Prozess ist in Ordnung
        {1} to {2} %, drawn by the seed
        	{1} bis {2} %, vom Startwert bestimmt
        over 99 % likely
        	über 99 % wahrscheinlich
        {1} % likely
        	{1} % wahrscheinlich
        What you had looked at supports it ({1}).
        	Was Sie angesehen hatten, stützt es ({1}).
        But it was a guess: what you had looked at left it open ({1}).
        	Aber es war geraten: was Sie angesehen hatten, ließ es offen ({1}).
        From what you had looked at it was reasonable ({1}).
        	Nach dem, was Sie angesehen hatten, war es vernünftig ({1}).
        What you had looked at did not speak for it ({1}).
        	Was Sie angesehen hatten, sprach nicht dafür ({1}).
        The look that was missing: {1}.
        	Diese Kontrolle fehlte: {1}.
        over 99 %
        	über 99 %
        Your looks
        	Ihre Kontrolleen
        made the true answer {1} likely in the end
        	machten die wahre Antwort am Ende {1} wahrscheinlich
        Watching all instruments
        	Alle Instrumente beobachtet
        would have made it {1} likely, inspections not counted
        	hätte sie {1} wahrscheinlich gemacht, ohne Inspektionen vor Ort
        Second opinion
        	Zweite Meinung
        gave the true answer {1} at {2}
        	gab der wahren Antwort {1} bei {2}
        gave the true answer at most {1} at {2}
        	gab der wahren Antwort höchstens {1} bei {2}
        What could be known, and when
        	Was wann bekannt sein konnte
        NOT valid.
        	NICHT gültig.
        Valid as far as it was looked at: see the lines with a dash.
        	Gültig, soweit geprüft: siehe die Zeilen mit einem Strich.
        Valid.
        	Gültig.
        It is a certificate in token form.
        	Es ist ein Zertifikat in Token-Form.
        This is no certificate, or its text was changed: it must be one line of three parts, joined by dots.
        	Das ist kein Zertifikat, oder der Text wurde verändert: es muss eine Zeile aus drei Teilen sein, mit Punkten verbunden.
        Signed with {1}.
        	Unterschrieben mit {1}.
        The signature is of the kind "{1}", which proves nothing; EdDSA and RS256 are taken.
        	Die Unterschrift ist von der Art „{1}“, die nichts beweist; angenommen werden EdDSA und RS256.
        The header holds one public key.
        	Der Kopf enthält einen öffentlichen Schlüssel.
        The header does not hold one public key of the stated kind.
        	Der Kopf enthält nicht einen öffentlichen Schlüssel der genannten Art.
        The signature is right: nothing was changed since it was signed.
        	Die Unterschrift stimmt: seit dem Unterschreiben wurde nichts verändert.
        The signature is wrong: the certificate was changed, or somebody else made it.
        	Die Unterschrift ist falsch: das Zertifikat wurde verändert, oder jemand anderes hat es gemacht.
        The key is that of the issuer it names.
        	Der Schlüssel gehört dem genannten Aussteller.
        The key is the one that the organisation publishes.
        	Der Schlüssel ist der, den die Organisation veröffentlicht.
        The key was not compared. Ask the organisation for its fingerprint; this one is {1}.
        	Der Schlüssel wurde nicht verglichen. Fragen Sie die Organisation nach ihrem Fingerabdruck; dieser ist {1}.
        Its parts agree with each other.
        	Die Teile passen zueinander.
        Its parts contradict each other ({1}).
        	Die Teile widersprechen sich ({1}).
        The records it rests on are in the ledger as they were.
        	Die zugrunde liegenden Aufzeichnungen stehen unverändert im Hauptbuch.
        Of the records it rests on, {1} are not in the ledger as they were.
        	Von den zugrunde liegenden Aufzeichnungen stehen nicht mehr unverändert im Hauptbuch: {1}.
        It is about {1}.
        	Es gilt für {1}.
        It is not about {1}.
        	Es gilt nicht für {1}.
        Whom it is about was not compared; --recipient takes an e-mail address or id.
        	Für wen es gilt, wurde nicht verglichen; --recipient nimmt eine E-Mail-Adresse oder Kennung.
        The issuer cannot be read.
        	Der Aussteller ist nicht lesbar.
        It names the issuer {1}, but was signed by {2}.
        	Es nennt als Aussteller {1}, unterschrieben hat aber {2}.
        The key is another than the one given.
        	Der Schlüssel ist ein anderer als der angegebene.
        The key is not the organisation's: its fingerprint is {1}, given was {2}.
        	Der Schlüssel ist nicht der der Organisation: sein Fingerabdruck ist {1}, angegeben war {2}.
        It is valid, without an end.
        	Es gilt ohne Enddatum.
        It has expired on {1}.
        	Es ist abgelaufen am {1}.
        It is not valid before {1}.
        	Es gilt nicht vor {1}.
        When it is valid cannot be read.
        	Wann es gilt, ist nicht lesbar.
        It is not revoked, as of {1}.
        	Es ist nicht widerrufen, Stand {1}.
        It is revoked, as of {1}.
        	Es ist widerrufen, Stand {1}.
        Whether it is revoked was not looked at; --status takes the issuer's signed list.
        	Ob es widerrufen ist, wurde nicht geprüft; --status nimmt die unterschriebene Liste des Ausstellers.
        Whether it is revoked cannot be said: the list is not signed by the issuer.
        	Ob es widerrufen ist, lässt sich nicht sagen: die Liste ist nicht vom Aussteller unterschrieben.
        Whether it is revoked cannot be said: the list was good until {1}. Fetch a newer one.
        	Ob es widerrufen ist, lässt sich nicht sagen: die Liste galt bis {1}. Holen Sie eine neuere.
        Whether it is revoked cannot be said: the list is about something else.
        	Ob es widerrufen ist, lässt sich nicht sagen: die Liste handelt von etwas anderem.
        Whether it is revoked cannot be said: the list cannot be read.
        	Ob es widerrufen ist, lässt sich nicht sagen: die Liste ist nicht lesbar.
        It is not suspended, as of {1}.
        	Es ist nicht ausgesetzt, Stand {1}.
        It is suspended, as of {1}.
        	Es ist ausgesetzt, Stand {1}.
        Whether it is suspended was not looked at; --status takes the issuer's signed list.
        	Ob es ausgesetzt ist, wurde nicht geprüft; --status nimmt die unterschriebene Liste des Ausstellers.
        Whether it is suspended cannot be said: the list is not signed by the issuer.
        	Ob es ausgesetzt ist, lässt sich nicht sagen: die Liste ist nicht vom Aussteller unterschrieben.
        Whether it is suspended cannot be said: the list was good until {1}. Fetch a newer one.
        	Ob es ausgesetzt ist, lässt sich nicht sagen: die Liste galt bis {1}. Holen Sie eine neuere.
        Whether it is suspended cannot be said: the list is about something else.
        	Ob es ausgesetzt ist, lässt sich nicht sagen: die Liste handelt von etwas anderem.
        Whether it is suspended cannot be said: the list cannot be read.
        	Ob es ausgesetzt ist, lässt sich nicht sagen: die Liste ist nicht lesbar.
        {1} drill of "{2}"
        	{1} Übungen zu „{2}“
        {1} different drills of "{2}"
        	{1} verschiedene Übungen zu „{2}“
        {1}, level {2} or above
        	{1}, Stufe {2} oder höher
        the drill {1}
        	die Übung {1}
        {1} exam of {2}
        	{1} Prüfungen aus {2}
        {1} different exams of {2}
        	{1} verschiedene Prüfungen aus {2}
        run as an exam
        	als Prüfung gemacht
        scored at least {1} of 100
        	mindestens {1} von 100 Punkten
        without hints
        	ohne Tipps
        with at most {1}
        	mit höchstens {1}
        without any unsafe act
        	ohne unsichere Handlung
        not longer ago than {1} days at the time of issue
        	bei der Ausstellung höchstens {1} Tage alt
        without a language model
        	ohne Sprachmodell
        Each of them {1}.
        	Für jede gilt: {1}.
        {1} of {2}, all met
        	{1} von {2}, alles erfüllt
        {1} of {2}
        	{1} von {2}
        {1} of 1: {2}
        	{1} von 1: {2}
        {1} (passed but not counted: {2})
        	{1} (bestanden, aber nicht gezählt: {2})
        {1} too long ago
        	{1} zu lange her
        {1} below the score asked for
        	{1} unter der verlangten Punktzahl
        {1} with too many hints
        	{1} mit zu vielen Tipps
        {1} with an unsafe act
        	{1} mit unsicherer Handlung
        {1} not run as an exam
        	{1} nicht als Prüfung gemacht
        {1} without a seal that holds
        	{1} ohne gültiges Siegel
        {1} run from a script
        	{1} aus einem Skript
        {1} with a language model
        	{1} mit Sprachmodell
        {1} of the same scenario again
        	{1} nochmals aus demselben Szenario
        Your certificates
        	Ihre Zertifikate
        Certificates you can work towards
        	Zertifikate, die Sie erwerben können
        Still to earn
        	Noch zu erfüllen
        What is all met can be issued: ask your instructor.
        	Wo alles erfüllt ist, kann ausgestellt werden: fragen Sie Ihren Ausbilder.
        This library has no certificates to earn.
        	Diese Bibliothek hat keine Zertifikate zu erwerben.
        Certificate
        	Zertifikat
        Trainee
        	Teilnehmer
        State
        	Zustand
        Until
        	Bis
        Number
        	Nummer
        in force, {1} left
        	gültig, noch {1}
        in force
        	gültig
        expired
        	abgelaufen
        suspended
        	ausgesetzt
        revoked
        	widerrufen
        You have met everything that {1} asks for. Your instructor can issue the certificate: tutor-tui certificate issue {2} --trainee {3}
        	Sie haben alles erfüllt, was {1} verlangt. Ihr Ausbilder kann das Zertifikat ausstellen: tutor-tui certificate issue {2} --trainee {3}
        Certificate issued: {1}, valid until {2}, number {3}. "/certificates" shows it.
        	Zertifikat ausgestellt: {1}, gültig bis {2}, Nummer {3}. „/certificates“ zeigt es.
        {1} hint(s)
        	{1} Tipp|{1} Tipps
        {1} day(s)
        	{1} Tag|{1} Tage
        The key at {1} can be read by others (mode {2}). If nobody has read it, take their rights away (chmod go= {3}); else put a new key into use: tutor-tui certificate key rotate --compromised.
        	Der Schlüssel in {1} ist für andere lesbar (Modus {2}). Hat ihn niemand gelesen, entziehen Sie ihnen die Rechte (chmod go= {3}); sonst nehmen Sie einen neuen Schlüssel in Gebrauch: tutor-tui certificate key rotate --compromised.
        The key at {1} belongs to another user. Run this as its owner.
        	Der Schlüssel in {1} gehört einem anderen Benutzer. Starten Sie dies als dessen Besitzer.
        {1} is no key of this program. Put the right file in its place from a backup.
        	{1} ist kein Schlüssel dieses Programms. Setzen Sie die richtige Datei aus einer Sicherung an die Stelle.
        There is no {1} key yet. It is made when the first certificate is issued.
        	Es gibt noch keinen Schlüssel für {1}. Er entsteht beim ersten ausgestellten Zertifikat.
        The private half of {1} was given up. Issue the certificate again with --renew.
        	Die private Hälfte von {1} wurde aufgegeben. Stellen Sie das Zertifikat mit --renew neu aus.
        A key for {1} cannot be made on this machine.
        	Ein Schlüssel für {1} lässt sich auf diesem Rechner nicht erzeugen.
        Not everything is met for {1}: {2}. Nothing was issued.
        	Für {1} ist nicht alles erfüllt: {2}. Nichts wurde ausgestellt.
        There is no certification "{1}".
        	Es gibt keine Zertifizierung „{1}“.
        Did you mean {1}?
        	Meinten Sie {1}?
        "tutor-tui certificate progress" names them all.
        	„tutor-tui certificate progress“ nennt alle.
        Nobody decides about their own certificate. Ask another person.
        	Niemand entscheidet über das eigene Zertifikat. Fragen Sie eine andere Person.
        {1} has changed the result of drill {2}, on which this certificate rests, and cannot decide on it. Ask another person.
        	{1} hat das Ergebnis der Übung {2} geändert, auf der dieses Zertifikat beruht, und kann nicht darüber entscheiden. Fragen Sie eine andere Person.
        There is no certificate "{1}". "tutor-tui certificate list --all" shows them.
        	Es gibt kein Zertifikat „{1}“. „tutor-tui certificate list --all“ zeigt alle.
        Certificate {1} is revoked, which is final.
        	Zertifikat {1} ist widerrufen, und das ist endgültig.
        Certificate {1} is suspended already.
        	Zertifikat {1} ist schon ausgesetzt.
        Certificate {1} is not suspended, so there is nothing to reinstate.
        	Zertifikat {1} ist nicht ausgesetzt, also gibt es nichts wieder in Kraft zu setzen.
        Say why, with --reason: it stays on record.
        	Nennen Sie den Grund mit --reason: er bleibt aufgezeichnet.
        The status list of this key is full. Put a new key into use: tutor-tui certificate key rotate.
        	Die Statusliste dieses Schlüssels ist voll. Nehmen Sie einen neuen Schlüssel in Gebrauch: tutor-tui certificate key rotate.
        The certificate could not be signed. Nothing was issued.
        	Das Zertifikat konnte nicht unterschrieben werden. Nichts wurde ausgestellt.
        Debrief: {1} - PASSED, {2} of 100
        	Nachbesprechung: {1} - BESTANDEN, {2} von 100
        Debrief: {1} - not passed, {2} of 100
        	Nachbesprechung: {1} - nicht bestanden, {2} von 100
        Timeline
        	Zeitleiste
        Badge earned: {1}.
        	Abzeichen erworben: {1}.
        Nothing was wrong with the plant.
        	Mit der Anlage war alles in Ordnung.
        It was: {1}.
        	Es war: {1}.
        What mends it: {1}.
        	Was es behebt: {1}.
        You gave no diagnosis.
        	Sie gaben keine Diagnose.
        right
        	richtig
        the right component, but not all of it
        	das richtige Bauteil, aber nicht alles
        not right
        	nicht richtig
        You said: "{1}" ({2} % sure) - {3}.
        	Sie sagten: „{1}“ ({2} % sicher) - {3}.
        You said: "{1}" - {2}.
        	Sie sagten: „{1}“ - {2}.
        nothing wrong
        	keine Störung
        Second opinion, from the readings at {1}: {2} - right.
        	Zweite Meinung, nach den Messwerten bei {1}: {2} - richtig.
        Second opinion, from the readings at {1}: {2} - not right.
        	Zweite Meinung, nach den Messwerten bei {1}: {2} - nicht richtig.
        {1} at {2}: {3}
        	{1} bei {2}: {3}
        inspecting the {1} at {2}: {3}
        	Inspektion {1} bei {2}: {3}
        A safety-critical act fails the drill, whatever the score: {1}
        	Eine sicherheitskritische Handlung: Übung nicht bestanden, egal mit wie vielen Punkten: {1}
        Criterion
        	Kriterium
        Why
        	Warum
        Total
        	Summe
        needed: {1}
        	nötig: {1}
        {1} and the right component
        	{1} und das richtige Bauteil
        Evidence
        	Belege
        Time
        	Zeit
        Procedure
        	Verfahren
        Poor practice
        	Schlechte Praxis
        Safety
        	Sicherheit
        {1} of {2} that count
        	{1} von {2}, die zählen
        {1}; your looks told as much
        	{1}; Ihre Kontrolleen ergaben ebenso viel
        {1}; half at most without a right answer that the looks support
        	{1}; höchstens die Hälfte ohne richtige Antwort, die von den Kontrolleen gestützt ist
        nothing to do
        	nichts zu tun
        all steps in order
        	alle Schritte in der richtigen Reihenfolge
        out of order: {1}
        	in falscher Reihenfolge: {1}
        missing: {1}
        	es fehlt: {1}
        only for a right component
        	nur bei richtigem Bauteil
        one of two
        	eines von zweien
        not named
        	nicht genannt
        the step before it is not right
        	der Schritt davor ist nicht richtig
        no diagnosis
        	keine Diagnose
        within the target
        	innerhalb der Zielzeit
        over the target
        	über der Zielzeit
        at the limit
        	an der Grenze
        Your time: {1}, target {2}
        	Ihre Zeit: {1}, Ziel {2}
        No diagnosis; target {1}
        	Keine Diagnose; Ziel {1}
        {1}; the average so far is {2} ({3}).
        	{1}; im Mittel bisher {2} ({3}).
        {1}; nobody has a time here yet.
        	{1}; hier hat noch niemand eine Zeit.
        A careful observer who watched everything would have been sure at {1}.
        	Wer sorgfältig alles beobachtet hätte, wäre bei {1} sicher gewesen.
        Last time ({1}): {2} in {3}.
        	Letztes Mal ({1}): {2} in {3}.
        Last time ({1}): {2}.
        	Letztes Mal ({1}): {2}.
        What you looked at
        	Was Sie angesehen haben
        What you did not look at
        	Was Sie nicht angesehen haben
        What would have told you sooner
        	Woran es früher zu erkennen war
        you asked for it at {1}
        	Sie fragten danach bei {1}
        it was among all readings at {1}
        	er war unter allen Messwerten bei {1}
        you asked for it at {1} and not again
        	Sie fragten danach bei {1} und nicht noch einmal
        you never asked for it
        	Sie fragten nie danach
        {1} had left its healthy course by {2}; {3}.
        	{1} hatte bei {2} den gesunden Verlauf verlassen; {3}.
        {1} ruled out several answers at once
        	mehrere Antworten auf einmal ausgeschlossen: {1}
        {1} ruled out one or made the right one likelier
        	eine ausgeschlossen oder die richtige wahrscheinlicher gemacht: {1}
        {1} mended something on trial
        	auf Verdacht etwas behoben: {1}
        {1} told what was known by then
        	nur Bekanntes ergeben: {1}
        {1} could tell nothing here
        	hier ohne Aussage: {1}
        Of your {1}: {2}.
        	{1} insgesamt: {2}.
        (you looked at {1}, before there was anything to see)
        	(Sie sahen bei {1} nach, bevor es etwas zu sehen gab)
        Inspecting the {1}
        	Inspektion {1}
        The alarm list
        	Die Alarmliste
        looked: {1}
        	angesehen: {1}
        did: {1} (NOT SAFE)
        	getan: {1} (NICHT SICHER)
        did: {1}
        	getan: {1}
        hint {1}
        	Tipp {1}
        note: {1}
        	Notiz: {1}
        ALARM {1} {2}
        	ALARM {1} {2}
        TRIP {1}
        	AUSLÖSUNG {1}
        put in: {1}
        	eingebaut: {1}
        cleared what was put in
        	entfernt, was eingebaut war
        ran it as: {1}
        	Betriebsart: {1}
        diagnosis: "{1}"
        	Diagnose: „{1}“
        {1} look(s)
        	{1} Kontrolle|{1} Kontrolleen
        {1} attempt(s)
        	{1} Versuch|{1} Versuche
        {1} step(s)
        	{1} Schritt|{1} Schritte
        No drill or exam is on record yet. When some have been run ("tutor-tui chat"), this report says where people stall, which hints help, which wrong diagnoses are common and what was not understood.
        	Noch keine Übung oder Prüfung ist aufgezeichnet. Wenn es welche gibt („tutor-tui chat“), zeigt dieser Bericht, wo es stockt, welche Tipps helfen, welche falschen Diagnosen häufig sind und was nicht verstanden wurde.
        Drill
        	Übung
        Tries
        	Versuche
        Score
        	Punkte
        What stands out
        	Was auffällt
        Time and score are medians. "tutor-tui report drills ID" tells all about one drill.
        	Zeit und Punkte sind Mediane. „tutor-tui report drills ID“ sagt alles über eine Übung.
        {1} ({2}, version {3})
        	{1} ({2}, Version {3})
        {1}, {2} passed, {3} right in everything.
        	{1}, {2} bestanden, {3} in allem richtig.
        Median score {1}, median time {2}, target {3}, par {4}.
        	Median Punkte {1}, Median Zeit {2}, Ziel {3}, Richtzeit {4}.
        Right but a guess: {1}.
        	Richtig, aber geraten: {1}.
        Without a diagnosis: {1}.
        	Ohne Diagnose: {1}.
        {1} of them ran on other files than the library holds now and cannot be run again: they are missing under stalls and words.
        	{1} davon liefen mit anderen Dateien als denen, die jetzt in der Bibliothek sind, und lassen sich nicht erneut ausführen: sie fehlen beim Stocken und bei den Worten.
        Where people stall (the longest silence of each attempt)
        	Wo es stockt (die längste Stille jedes Versuchs)
        Median
        	Median
        Longest
        	Längste
        After
        	Nach
        Before
        	Vor
        Hints (what came after the last one taken)
        	Tipps (was nach dem letzten genommenen kam)
        Hint
        	Tipp
        Taken by
        	Genommen
        Then right
        	Dann richtig
        Then not right
        	Dann nicht richtig
        Wrong diagnoses
        	Falsche Diagnosen
        Claimed
        	Behauptet
        right component
        	Bauteil richtig
        looks alike
        	sieht gleich aus
        Words that led to a question back
        	Worte, die zu einer Rückfrage führten
        Times
        	Anzahl
        Said
        	Gesagt
        Then
        	Dann
        Who looked at what supports the answer
        	Wer angesehen hat, was die Antwort stützt
        Unsafe acts
        	Unsichere Handlungen
        Act
        	Handlung
        safety-critical
        	sicherheitskritisch
        "{1}" is done unsafely ({2}).
        	„{1}“ wird unsicher ausgeführt ({2}).
        {1} of {2} claim {3}, which looks alike.
        	{1} von {2} behaupten {3}, was gleich aussieht.
        {1} of {2} claim {3}.
        	{1} von {2} behaupten {3}.
        only {1} of {2} looked: {3}.
        	nur {1} von {2} haben nachgesehen: {3}.
        people stall for {1} after {2}, before {3}.
        	es stockt für {1} nach {2}, vor {3}.
        "{1}" was not clear, {2} times.
        	„{1}“ war nicht klar, {2}-mal.
        the start
        	Beginn
        the diagnosis
        	Diagnose
        words that were not clear
        	unklare Worte
        time was up
        	Zeit abgelaufen
        giving up
        	Aufgeben
        Nothing is wrong
        	Keine Störung
        {1}, no fault named
        	{1}, keine Störung genannt
        not understood
        	nicht verstanden
        several fit
        	mehrere passen
        something missing
        	etwas fehlt
        nothing claimed
        	nichts behauptet
        no such name
        	kein solcher Name
        {1} time(s)
        	{1}-mal|{1}-mal
        the endpoint
        	Endpunkt
        {1} sends on to {2}, where nothing was sent; if that is the right place, name it as the endpoint.
        	{1} leitet an {2} weiter; dorthin wurde nichts gesendet. Ist das der richtige Ort, nennen Sie ihn als Endpunkt.
        {1} sends on to another address of its own; name the URL that it sends to, which may only lack https.
        	{1} leitet an eine andere eigene Adresse weiter; nennen Sie die URL, an die es geht; nur https darf dabei fehlen.
        {1} answered with a web page, perhaps to sign in, and not as a chat endpoint; check the URL's path and the network (VPN, proxy).
        	{1} antwortete mit einer Webseite, vielleicht zur Anmeldung, und nicht als Chat-Endpunkt; prüfen Sie den Pfad der URL und das Netz (VPN, Proxy).
        {1} answered with something and not as a chat endpoint; check the URL's path, such as /v1.
        	{1} antwortete, aber nicht als Chat-Endpunkt; prüfen Sie den Pfad der URL, etwa /v1.
        {1} answered with {2} and not as a chat endpoint; check the URL's path, such as /v1.
        	{1} antwortete mit {2} und nicht als Chat-Endpunkt; prüfen Sie den Pfad der URL, etwa /v1.
        {1} began to answer and then reported a fault{2}; try again.
        	{1} begann zu antworten und meldete dann einen Fehler{2}; versuchen Sie es erneut.
        The connection to {1} broke before the answer; try again, and look at what stands between if it stays so.
        	Die Verbindung zu {1} brach vor der Antwort ab; versuchen Sie es erneut, und bleibt es so, prüfen Sie, was dazwischen steht.
        The connection to {1} broke in the middle of the answer; try again, and look at what stands between if it stays so.
        	Die Verbindung zu {1} brach mitten in der Antwort ab; versuchen Sie es erneut, und bleibt es so, prüfen Sie, was dazwischen steht.
        What {1} answered is not of a chat endpoint; check that the URL is one of the OpenAI kind.
        	Was {1} antwortete, stammt nicht von einem Chat-Endpunkt; prüfen Sie, ob die URL von der OpenAI-Art ist.
        What {1} answered is too long to be an answer; check the URL.
        	Was {1} antwortete, ist zu lang für eine Antwort; prüfen Sie die URL.
        The answer ran into its limit in the middle of a call; raise max_tokens.
        	Die Antwort stieß mitten in einem Aufruf an ihre Grenze; erhöhen Sie max_tokens.
        The model called a tool in a way that cannot be read; a larger model does that less often.
        	Das Modell rief ein Werkzeug auf eine Weise auf, die nicht lesbar ist; bei größeren Modellen kommt das seltener vor.
        Nothing listens at {1}; start the server, or correct the endpoint's host and port.
        	Unter {1} antwortet niemand; starten Sie den Server oder berichtigen Sie Host und Port des Endpunkts.
        The network knows no {1}; check how it is written, and the network itself (VPN, DNS).
        	Das Netz kennt {1} nicht; prüfen Sie die Schreibweise und das Netz selbst (VPN, DNS).
        No trusted connection to {1} came about; if your site has certificates of its own, name their file with ca_bundle or TUTOR_CA_BUNDLE.
        	Keine vertrauenswürdige Verbindung zu {1}; hat Ihr Betrieb eigene Zertifikate, nennen Sie deren Datei mit ca_bundle oder TUTOR_CA_BUNDLE.
        The proxy did not let the connection to {1} through; check https_proxy and no_proxy.
        	Der Proxy ließ die Verbindung zu {1} nicht durch; prüfen Sie https_proxy und no_proxy.
        The library libcurl is not installed here, so nothing can be sent (Debian: apt install libcurl4).
        	Die Bibliothek libcurl ist hier nicht installiert, darum kann nichts gesendet werden (Debian: apt install libcurl4).
        The network cannot reach {1}; check the cable, the VPN and the firewall.
        	Das Netz erreicht {1} nicht; prüfen Sie Kabel, VPN und Firewall.
        No connection to {1} came about in time; check the network, the VPN and the firewall.
        	Keine Verbindung zu {1} in der gegebenen Zeit; prüfen Sie Netz, VPN und Firewall.
        {1} took the question and said nothing in time; it may be waking up: try again in a minute, or raise first_token_seconds.
        	{1} nahm die Frage an und sagte in der gegebenen Zeit nichts; vielleicht startet es noch: versuchen Sie es in einer Minute erneut, oder erhöhen Sie first_token_seconds.
        {1} fell silent in the middle of an answer; try again, or raise idle_seconds.
        	{1} verstummte mitten in einer Antwort; versuchen Sie es erneut, oder erhöhen Sie idle_seconds.
        {1} took too long for one answer; try again, use a faster model, or raise turn_seconds.
        	{1} brauchte zu lange für eine Antwort; versuchen Sie es erneut, nehmen Sie ein schnelleres Modell, oder erhöhen Sie turn_seconds.
        The login at {1} was refused ({2}, {3}); check the client's id and secret.
        	Die Anmeldung bei {1} wurde abgelehnt ({2}, {3}); prüfen Sie Kennung und Geheimnis des Clients.
        The login at {1} was refused ({2}); check the client's id and secret.
        	Die Anmeldung bei {1} wurde abgelehnt ({2}); prüfen Sie Kennung und Geheimnis des Clients.
        The login service of {1} cannot be reached; check the host and the network.
        	Der Anmeldedienst von {1} ist nicht erreichbar; prüfen Sie Host und Netz.
        The key command ended with status {1}; run it by hand to see why.
        	Der Befehl für den Schlüssel endete mit Status {1}; führen Sie ihn von Hand aus, um den Grund zu sehen.
        The key command printed no key in time; run it by hand: its first line must be the key.
        	Der Befehl für den Schlüssel gab nicht rechtzeitig einen Schlüssel aus; führen Sie ihn von Hand aus: die erste Zeile muss der Schlüssel sein.
        the model
        	das Modell
        {1} refused the key from {2} (401){3}; it may have run out or belong elsewhere: get a new one.
        	{1} lehnte den Schlüssel aus {2} ab (401){3}; vielleicht ist er abgelaufen oder gehört woandershin: holen Sie einen neuen.
        {1} refused the key (401){2}; it may have run out or belong elsewhere: get a new one.
        	{1} lehnte den Schlüssel ab (401){2}; vielleicht ist er abgelaufen oder gehört woandershin: holen Sie einen neuen.
        {1} wants a key and none was sent (401); set TUTOR_API_KEY, or see docs/endpoint.md.
        	{1} verlangt einen Schlüssel, und es wurde keiner gesendet (401); setzen Sie TUTOR_API_KEY, oder siehe docs/endpoint.md.
        The key from {1} may not use {2} (403){3}; ask whoever runs {4} to allow it.
        	Der Schlüssel aus {1} darf {2} nicht nutzen (403){3}; bitten Sie den Betreiber von {4} um die Erlaubnis.
        {1} may not use {2} (403){3}; ask whoever runs {4} to allow it.
        	{1} darf {2} nicht nutzen (403){3}; bitten Sie den Betreiber von {4} um die Erlaubnis.
        {1} has no {2} at this path (404){3}; check the model's name and the URL.
        	{1} findet {2} unter diesem Pfad nicht (404){3}; prüfen Sie den Namen des Modells und die URL.
        {1} took too long itself ({2}){3}; try again in a minute.
        	{1} brauchte selbst zu lange ({2}){3}; versuchen Sie es in einer Minute erneut.
        The question is too long for {1} (413){2}; lower context_tokens.
        	Die Frage ist zu lang für {1} (413){2}; senken Sie context_tokens.
        {1} takes no more questions for now (429){2}; try again in {3}.
        	{1} nimmt gerade keine Fragen mehr an (429){2}; versuchen Sie es erneut in {3}.
        {1} takes no more questions for now (429){2}; try again in a minute.
        	{1} nimmt gerade keine Fragen mehr an (429){2}; versuchen Sie es in einer Minute erneut.
        {1} is starting or has too much to do (503){2}; try again in a minute.
        	{1} startet gerade oder hat zu viel zu tun (503){2}; versuchen Sie es in einer Minute erneut.
        {1} has a fault of its own ({2}){3}; try again, and tell whoever runs it if it stays so.
        	{1} hat selbst einen Fehler ({2}){3}; versuchen Sie es erneut, und bleibt es so, sagen Sie es dem Betreiber.
        {1} did not take the question ({2}){3}; check the model's name and the URL.
        	{1} nahm die Frage nicht an ({2}){3}; prüfen Sie den Namen des Modells und die URL.
        This server cannot call tools reliably (it was told to, and did not): free speech will be answered offline.
        	Dieser Server ruft Werkzeuge nicht zuverlässig auf (er sollte es und tat es nicht): freie Sprache wird offline beantwortet.
        This server cannot call tools reliably (told to call one, it called "{1}"): free speech will be answered offline.
        	Dieser Server ruft Werkzeuge nicht zuverlässig auf (statt des verlangten rief er „{1}“ auf): freie Sprache wird offline beantwortet.
        This model calls tools in a way that cannot be read: free speech will be answered offline; try a larger one.
        	Dieses Modell ruft Werkzeuge auf eine Weise auf, die nicht lesbar ist: freie Sprache wird offline beantwortet; versuchen Sie ein größeres.
        This model did not come to the point within 256 tokens: free speech will be answered offline; try one that thinks less.
        	Dieses Modell kam in 256 Tokens nicht zur Sache: freie Sprache wird offline beantwortet; versuchen Sie eines, das weniger denkt.
        The server read {1} tokens where about {2} were sent, so it ignores tools or cuts off the front; give it a larger context (Ollama: num_ctx), or lower context_tokens.
        	Der Server las {1} Tokens, gesendet wurden etwa {2}; er übergeht also Werkzeuge oder schneidet vorn ab. Geben Sie ihm einen größeren Kontext (Ollama: num_ctx), oder senken Sie context_tokens.
        Begun
        	Begonnen
        Pool
        	Pool
        Wall
        	Echt
        Clock
        	Uhr
        {1}, script
        	{1}, Skript
        yes
        	ja
        no
        	nein
        {1} without a seal: {2}. They do not count for exams of a pool.
        	{1} ohne Siegel: {2}. Sie zählen nicht für Prüfungen eines Pools.
        unfinished
        	nicht beendet
        as sealed
        	wie versiegelt
        NOT as sealed
        	NICHT wie versiegelt
        removed since
        	seither entfernt
        {1} exam(s)
        	{1} Prüfung|{1} Prüfungen
        {1}, chain and database sound.
        	{1}, Kette und Datenbank in Ordnung.
        Head: {1}.
        	Kopf: {1}.
        {1} is not sound: {2} in {3}.
        	{1} nicht in Ordnung: {2} in {3}.
        And {1} more; --json has them all.
        	Und {1} weitere; --json nennt alle.
        Record {1}
        	Aufzeichnung {1}
        {1} was changed: its contents do not give its hash.
        	{1} wurde verändert: der Inhalt ergibt nicht den Hash.
        {1} does not continue the record before it: one of the two was put in from elsewhere, or written anew.
        	{1} setzt die Aufzeichnung davor nicht fort: eine von beiden kam von anderswo hinein oder wurde neu geschrieben.
        Records before {1} are missing, or stand in another order.
        	Vor {1} fehlen Aufzeichnungen, oder sie stehen in anderer Reihenfolge.
        {1} holds a value of a type that the tutor never writes.
        	{1} enthält einen Wert eines Typs, den der Tutor nie schreibt.
        {1} is filed under another drill id than it holds.
        	{1} ist unter einer anderen Übungskennung abgelegt, als darin steht.
        The hash {1} is not in the ledger: the record that had it was cut off, or everything up to it was written anew.
        	Der Hash {1} ist nicht im Hauptbuch: seine Aufzeichnung wurde abgeschnitten, oder alles bis dahin wurde neu geschrieben.
        The ledger ends with record {1}, and record {2} was noted beside it: the newest were cut off, or an older file was put in its place.
        	Das Hauptbuch endet mit Aufzeichnung {1}, daneben vermerkt ist Aufzeichnung {2}: die neuesten wurden abgeschnitten, oder eine ältere Datei wurde an die Stelle gesetzt.
        {1} has another hash than was noted when it was written: the records up to it were written anew, or the notes beside the ledger were changed.
        	{1} hat einen anderen Hash, als beim Schreiben vermerkt wurde: die Aufzeichnungen bis dahin wurden neu geschrieben, oder die Vermerke neben dem Hauptbuch wurden verändert.
        What reports show of drill {1} is not what the ledger says.
        	Was Berichte von Übung {1} zeigen, ist nicht, was das Hauptbuch sagt.
        What reports add up for {1} ({2}) is not what the ledger says.
        	Was Berichte für {1} zusammenzählen ({2}), ist nicht, was das Hauptbuch sagt.
        The row of {1} shows a role that no record gives. The tutor goes by the records; but somebody changed the row.
        	Die Zeile von {1} zeigt eine Rolle, die keine Aufzeichnung vergibt. Der Tutor richtet sich nach den Aufzeichnungen; aber jemand hat die Zeile verändert.
        The guard {1} is gone: without it records can be changed unseen.
        	Der Schutz {1} fehlt: ohne ihn lassen sich Aufzeichnungen unbemerkt ändern.
        {1} is not as the tutor makes it.
        	{1} ist nicht so, wie der Tutor es anlegt.
        A row of {1} points to a record that is not there.
        	Eine Zeile von {1} zeigt auf eine Aufzeichnung, die es nicht gibt.
        The database is damaged: {1}.
        	Die Datenbank ist beschädigt: {1}.
        It cannot be read as a ledger: {1}.
        	Als Hauptbuch nicht lesbar: {1}.
        {1} says that records were emptied, and not which.
        	{1} sagt, dass Aufzeichnungen geleert wurden, und nicht, welche.
        {1} stands for records {2} to {3}, and those are not the ones it stood for.
        	{1} steht für die Aufzeichnungen {2} bis {3}, und das sind nicht mehr die von damals.
        {1} says that records {2} to {3} were emptied, and they are not.
        	{1} sagt, dass die Aufzeichnungen {2} bis {3} geleert wurden, und sie sind es nicht.
        {1} empties records and is not signed, although there is a key.
        	{1} leert Aufzeichnungen und ist nicht unterschrieben, obwohl es einen Schlüssel gibt.
        {1} empties records and is signed with a key that the ledger does not know.
        	{1} leert Aufzeichnungen und ist mit einem Schlüssel unterschrieben, den das Hauptbuch nicht kennt.
        {1} empties records, and its signature is wrong.
        	{1} leert Aufzeichnungen, und die Unterschrift ist falsch.
        There is no .heads file beside it. Whether the newest records were cut off, only a hash kept elsewhere can tell: give it with --anchor.
        	Daneben liegt keine .heads-Datei. Ob die neuesten Aufzeichnungen abgeschnitten wurden, zeigt nur ein anderswo verwahrter Hash: geben Sie ihn mit --anchor an.
        A line of the .heads file beside it cannot be read; a write that was cut off leaves one.
        	Eine Zeile der .heads-Datei daneben ist nicht lesbar; ein abgebrochener Schreibvorgang hinterlässt eine solche.
        {1} lines of the .heads file beside it cannot be read; a write that was cut off leaves one.
        	{1} Zeilen der .heads-Datei daneben sind nicht lesbar; ein abgebrochener Schreibvorgang hinterlässt eine solche.
        Records after {1} were not noted in the .heads file beside it, as after a crash. The next record vouches for them.
        	Aufzeichnungen nach {1} wurden nicht in der .heads-Datei daneben vermerkt, wie nach einem Absturz. Die nächste Aufzeichnung bürgt für sie.
        It has the older format {1}, and was checked as it is.
        	Die Datei hat das ältere Format {1} und wurde geprüft, wie sie ist.
        1 exam is not what was sealed at the start, and counts for nothing: {1}.
        	1 Prüfung ist nicht so, wie sie zu Beginn versiegelt wurde, und zählt nicht: {1}.
        {1} exams are not what was sealed at the start, and counts for nothing: {2}.
        	{1} Prüfungen sind nicht so, wie sie zu Beginn versiegelt wurden, und zählen nicht: {2}.
        {1} without a seal on record, which counts for no certificate that asks for exams: {2}.
        	{1} ohne aufgezeichnetes Siegel; zählt für kein Zertifikat, das Prüfungen verlangt: {2}.
        {1}, and more
        	{1}, und weitere
        The records themselves are sound. "tutor-tui record rebuild" makes what reports show anew from them.
        	Die Aufzeichnungen selbst sind in Ordnung. „tutor-tui record rebuild“ erzeugt aus ihnen neu, was Berichte zeigen.
        Keep this file as it is, as evidence. Check the last backup with "tutor-tui record verify FILE"; a sound one takes this file's place with "tutor-tui record restore FILE", which keeps this file too.
        	Bewahren Sie diese Datei unverändert als Beleg auf. Prüfen Sie die letzte Sicherung mit „tutor-tui record verify FILE“; ist sie in Ordnung, setzt „tutor-tui record restore FILE“ sie an diese Stelle und behält auch diese Datei.
        {1} now holds {2}.
        	{1} enthält jetzt {2}.
        {1} of kind {2}
        	{1} der Art {2}
        Of the old file {1} are not in the backup: {2}.
        	Aus der alten Datei fehlen in der Sicherung {1}: {2}.
        Drills that are gone: {1}.
        	Verlorene Übungen: {1}.
        The old file could not be read: what it held besides the backup is gone from the ledger.
        	Die alte Datei war nicht lesbar: was außer der Sicherung darin stand, fehlt nun im Hauptbuch.
        The old file is kept as {1}.
        	Die alte Datei bleibt als {1} erhalten.
        {1} record(s)
        	{1} Aufzeichnung|{1} Aufzeichnungen
        oil and gas
        	Öl und Gas
        food and beverage
        	Lebensmittel und Getränke
        water and wastewater
        	Wasser und Abwasser
        one fault, from its signs to its name
        	eine Störung, vom Anzeichen bis zum Namen
        the process, or the instrument?
        	der Prozess oder das Instrument?
        comes and goes
        	kommt und geht
        hidden by a controller
        	von einem Regler verdeckt
        two faults at once
        	zwei Störungen zugleich
        made worse by a wrong act
        	durch falsches Handeln verschlimmert
        a complaint, and nothing wrong
        	eine Beschwerde, und keine Störung
        (stopped)
        	(angehalten)
        (cut off)
        	(abgeschnitten)
        This model does not call tools, so it could only talk: free speech is answered offline. "tutor-tui endpoint check" says more.
        	Dieses Modell ruft keine Werkzeuge auf, es könnte also nur reden: freie Sprache wird offline beantwortet. „tutor-tui endpoint check“ sagt mehr.
        The server read {1} of about {2} tokens and cut off the rest, so the model does not know its rules: free speech is answered offline from here on.
        	Der Server las {1} von etwa {2} Tokens und schnitt den Rest ab, das Modell kennt also seine Regeln nicht: freie Sprache wird ab jetzt offline beantwortet.
        Answered offline; the drill goes on.
        	Offline beantwortet; die Übung geht weiter.
        Answered offline.
        	Offline beantwortet.
        The model said nothing.
        	Das Modell sagte nichts.
        The model was not waited for any longer.
        	Auf das Modell wurde nicht länger gewartet.
        Stopped. Nothing more was done.
        	Angehalten. Weiter wurde nichts getan.
        The model has stopped here. What was done stands above; ask again for more.
        	Das Modell hat hier aufgehört. Was getan wurde, steht oben; fragen Sie nach mehr.
        This conversation is longer than the model can hold: it no longer knows its first part. The drill and the record do.
        	Dieses Gespräch ist länger, als das Modell behalten kann: den Anfang kennt es nicht mehr. Die Übung und die Aufzeichnung kennen ihn.
        The answer to your last words was cut off. Say them again.
        	Die Antwort auf Ihre letzten Worte wurde abgeschnitten. Sagen Sie sie noch einmal.
        Welcome. The library holds no drills yet: see "tutor-tui scenario check".
        	Willkommen. In der Bibliothek sind noch keine Übungen: siehe „tutor-tui scenario check“.
        Welcome.
        	Willkommen.
        Welcome, {1}.
        	Willkommen, {1}.
        Tell me what you want to practise, or say "list drills". "help" shows what you can say.
        	Sagen Sie, was Sie üben möchten, oder „welche Übungen gibt es?“. „Hilfe“ zeigt, was Sie sagen können.
        not yet
        	noch nie
        Machine
        	Maschine
        Last time
        	Letztes Mal
        Say "yes" to start it.
        	„ja“ startet sie.
        Say "start the first one", or a number.
        	Sagen Sie „starte Nummer 1“ oder eine Nummer.
        {1} passed
        	{1} bestanden
        surprise me
        	überrasche mich
        inject {1} at 50 % for 5 minutes
        	simuliere {1} mit 50 %
        freeze the {1} transmitter
        	freeze {1} transmitter
        switch to {1}
        	wechsle in {1} Modus
        what did it look like two minutes ago?
        	was war vor zwei Minuten?
        run at 10x
        	Tempo 10
        clear it
        	lösche die Störung
        Say for example: {1}.
        	Sagen Sie zum Beispiel: {1}.
        Level {1}, target {2}, limit {3}.
        	Stufe {1}, Ziel {2}, Grenze {3}.
        Ask for what you rely on: what you asked to see is your evidence. When you know, say what has failed, how, and what mends it.
        	Fragen Sie nach dem, worauf Sie sich stützen: was Sie sehen wollten, sind Ihre Belege. Wenn Sie es wissen, sagen Sie, was ausgefallen ist, wie, und was es behebt.
        There is nothing to acknowledge.
        	Es gibt nichts zu quittieren.
        Acknowledged: {1}.
        	Quittiert: {1}.
        {1} ({2} to look): {3}
        	{1} ({2} zum Ansehen): {3}
        That was not safe: {1}
        	Das war nicht sicher: {1}
        Not done ({1}): {2}
        	Nicht getan ({1}): {2}
        It costs {1} points.
        	Es kostet {1} Punkte.
        Hint {1} of {2}: {3}
        	Tipp {1} von {2}: {3}
        There are no more hints for this drill. Say what you think, or look further.
        	Für diese Übung gibt es keine Tipps mehr. Sagen Sie, was Sie vermuten, oder sehen Sie weiter nach.
        Noted at {1}: {2}
        	Notiert bei {1}: {2}
        Nothing is waiting to be confirmed.
        	Nichts wartet auf eine Bestätigung.
        Dropped. Nothing was done.
        	Verworfen. Nichts wurde getan.
        Injected: {1}, severity {2} %.
        	Eingebaut: {1}, Schwere {2} %.
        Done: one of the machine's faults is in, I will not say which. Look, ask, and tell me what it is when you know.
        	Fertig: eine der Störungen dieser Maschine ist eingebaut, welche, bleibt offen. Sehen Sie nach, fragen Sie, und sagen Sie mir, was es ist, wenn Sie es wissen.
        Injected: {1}.
        	Eingebaut: {1}.
        The process itself is well.
        	Der Prozess selbst ist in Ordnung.
        The machine goes over to: {1}.
        	Die Maschine wechselt zu: {1}.
        Cleared. The plant goes back to normal at its own pace.
        	Entfernt. Die Anlage kehrt in ihrem eigenen Tempo zum Normalzustand zurück.
        The reference for this machine has nothing under that name. It has: {1}.
        	Das Nachschlagewerk dieser Maschine hat nichts unter diesem Namen. Es hat: {1}.
        The plant's clock stands. Say "continue" to go on.
        	Die Uhr der Anlage steht. „weiter“ lässt sie weiterlaufen.
        The clock runs on.
        	Die Uhr läuft weiter.
        The clock runs in real time.
        	Die Uhr läuft in Echtzeit.
        The clock runs at {1} times real time.
        	Die Uhr läuft {1}-mal so schnell wie Echtzeit.
        {1} on the clock; target {2}, limit {3}.
        	{1} auf der Uhr; Ziel {2}, Grenze {3}.
        {1} standing, {2} used.
        	{1} anstehend, {2} genommen.
        You gave the drill up at {1}.
        	Sie haben die Übung bei {1} aufgegeben.
        Time is up: the limit of {1} has passed without a diagnosis.
        	Die Zeit ist um: die Grenze von {1} ist ohne Diagnose verstrichen.
        Tag
        	Messstelle
        Now
        	Jetzt
        Normal
        	Normal
        Alarm
        	Alarm
        the {1} instrument reads high
        	das Instrument {1} zeigt zu viel an
        the {1} instrument reads low
        	das Instrument {1} zeigt zu wenig an
        the {1} instrument is stuck
        	das Instrument {1} steht fest
        the {1} instrument is noisy
        	das Instrument {1} rauscht
        the {1} instrument has lost its signal
        	das Instrument {1} hat sein Signal verloren
        the {1} instrument shows spikes
        	das Instrument {1} zeigt Ausreißer
        the {1} instrument lies
        	das Instrument {1} zeigt falsch an
        At {1}
        	Bei {1}
        As it was {1} ago.
        	Wie es vor {1} war.
        That is where this drill began.
        	Dort begann diese Übung.
        {1}: no reading, the signal is lost (bad quality).
        	{1}: kein Messwert, das Signal fehlt (schlechte Qualität).
        {1} is {2}, below its normal {3}
        	{1} ist {2}, unter normal {3}
        {1} is {2}, above its normal {3}
        	{1} ist {2}, über normal {3}
        {1} is {2}, inside its normal {3}
        	{1} ist {2}, innerhalb von normal {3}
        {1}, steady
        	{1}, gleichbleibend
        {1}, falling {2}/min
        	{1}, fallend {2}/min
        {1}, rising {2}/min
        	{1}, steigend {2}/min
        Alarm: {1}.
        	Alarm: {1}.
        No alarm stands.
        	Kein Alarm steht an.
        normal
        	normal
        not acknowledged
        	nicht quittiert
        acknowledged
        	quittiert
        returned, not acknowledged
        	zurückgekehrt, nicht quittiert
        Done.
        	Erledigt.
        Done: {1}
        	Erledigt: {1}
        Done: {1} to {2}
        	Erledigt: {1} auf {2}
        something else comes first.
        	etwas anderes kommt zuerst.
        {1} must be {2} first, and have come to rest.
        	zuerst nötig, und bis zur Ruhe: {1} {2}.
        {1} must be {2} first.
        	zuerst nötig: {1} {2}.
        {1} holds it. Find out why it tripped, then reset it.
        	{1} verhindert es. Finden Sie den Grund der Auslösung, dann setzen Sie zurück.
        {1} cannot be reset while its cause stands.
        	{1} lässt sich nicht zurücksetzen, solange die Ursache besteht.
        say the value as well, {1}.
        	nennen Sie auch den Wert, {1}.
        say the value as well.
        	nennen Sie auch den Wert.
        that value cannot be set; allowed is {1}.
        	dieser Wert lässt sich nicht einstellen; erlaubt ist {1}.
        that value cannot be set.
        	dieser Wert lässt sich nicht einstellen.
        {1} to {2} {3}
        	{1} bis {2} {3}
        Returned to normal: {1}
        	Wieder normal: {1}
        {1} {2}, under {3}
        	{1} {2}, unter {3}
        {1} {2}, over {3}
        	{1} {2}, über {3}
        TRIP: {1}
        	AUSLÖSUNG: {1}
        {1} alarm(s)
        	{1} Alarm|{1} Alarme
        This is for {1}, and {2} is {3}. That it was asked for is on record.
        	Das ist nur erlaubt für {1}; Rolle von {2}: {3}. Die Anfrage ist aufgezeichnet.
        Drills are run in one's own name: {1} cannot run one for somebody else. Leave --trainee out. That it was asked for is on record.
        	Übungen macht man im eigenen Namen: {1} kann keine für jemand anderen machen. Lassen Sie --trainee weg. Die Anfrage ist aufgezeichnet.
        {1} has left, so nothing is open to them here. An administrator can change that: "tutor-tui people role".
        	{1} ist ausgeschieden, darum ist hier nichts offen. Eine Person mit der Rolle Administrator kann das ändern: „tutor-tui people role“.
        This needs the passphrase of {1}, and there is no terminal to ask for it. Use "ssh -t", or name a file that only you can read in TUTOR_PASSPHRASE_FILE.
        	Nötig ist die Passphrase von {1}, und es gibt kein Terminal, um danach zu fragen. Nutzen Sie „ssh -t“, oder nennen Sie in TUTOR_PASSPHRASE_FILE eine Datei, die nur Sie lesen können.
        This needs the passphrase of {1}, and none was set. Set it with "tutor-tui people passphrase", or ask an administrator.
        	Nötig ist die Passphrase von {1}, und es ist keine gesetzt. Setzen Sie sie mit „tutor-tui people passphrase“, oder fragen Sie die Administration.
        That is not the passphrase of {1}.
        	Das ist nicht die Passphrase von {1}.
        Wait a minute before you try again.
        	Warten Sie eine Minute, bevor Sie es erneut versuchen.
        Too many wrong passphrases for {1}. The next one is heard in {2}; an administrator can set a new one.
        	Zu viele falsche Passphrasen für {1}. Die nächste wird in {2} angenommen; die Administration kann eine neue setzen.
        {1} cannot be given here: this tutor's own settings say who you are and where the records are. Leave it out.
        	{1} kann hier nicht angegeben werden: die Einstellungen dieses Tutors sagen, wer Sie sind und wo die Aufzeichnungen liegen. Lassen Sie es weg.
        Files of this machine cannot be read or written here. Use standard input and output: "-", or leave the option out.
        	Dateien dieses Rechners lassen sich hier weder lesen noch schreiben. Nutzen Sie Standardeingabe und -ausgabe: „-“, oder lassen Sie die Option weg.
        This command is not open here. Open are the tutor itself and your own results; "help" lists every command.
        	Dieser Befehl ist hier nicht offen. Offen sind der Tutor selbst und Ihre eigenen Ergebnisse; „help“ nennt alle Befehle.
        That cannot be read as a command: a quote is not closed, it holds control characters, or it is too long. Nothing was done.
        	Das ist nicht als Befehl lesbar: ein Anführungszeichen ist offen, es enthält Steuerzeichen oder ist zu lang. Nichts wurde getan.
        A second person must approve this, not {1} again.
        	Eine zweite Person muss zustimmen, nicht noch einmal {1}.
        everybody
        	alle
        a trainee here
        	ein Teilnehmer hier
        an auditor
        	ein Auditor
        an instructor
        	ein Ausbilder
        an administrator
        	ein Administrator
        One try is left.
        	Ein Versuch bleibt.
        {1} tries are left.
        	{1} Versuche bleiben.
        the first line must name the columns, and "{1}" is not among them.
        	die erste Zeile muss die Spalten nennen, und „{1}“ ist nicht darunter.
        "{1}" is no column; there are id, name, office, email, role and login.
        	„{1}“ ist keine Spalte; es gibt id, name, office, email, role und login.
        {1} fields, where the first line has {2}.
        	{1} Felder, wo die erste Zeile {2} hat.
        a quote is not closed.
        	ein Anführungszeichen ist nicht geschlossen.
        the id "{1}" does not fit: {2}
        	die Kennung „{1}“ passt nicht: {2}
        "{1}" is no role; there are trainee, auditor, instructor and administrator.
        	„{1}“ ist keine Rolle; es gibt trainee, auditor, instructor und administrator.
        "{1}" is no mail address.
        	„{1}“ ist keine E-Mail-Adresse.
        {1} stands in line {2} already.
        	{1} steht schon in Zeile {2}.
        there is nobody in this file.
        	in dieser Datei steht niemand.
        line {1}: {2}
        	Zeile {1}: {2}
        1 to 64 letters a to z, digits and . _ - @, not beginning with - or a dot.
        	1 bis 64 Buchstaben a bis z, Ziffern und . _ - @, nicht mit - oder einem Punkt am Anfang.
        All readings at {1}.
        	Alle Messwerte bei {1}.
        A trend of what? Choose a tag first.
        	Ein Trend wovon? Wählen Sie zuerst eine Messstelle.
        Trend of {1}, {2} to {3}.
        	Trend {1}, {2} bis {3}.
        The alarm list at {1}.
        	Die Alarmliste bei {1}.
        The machine at {1}.
        	Die Maschine bei {1}.
        Nothing has happened yet.
        	Noch ist nichts geschehen.
        What has happened up to {1}.
        	Was bis {1} geschehen ist.
        no reading
        	kein Messwert
        alarm {1} {2}
        	Alarm {1} {2}
        no alarm
        	kein Alarm
        The machine as a whole
        	Die Maschine als Ganzes
        {1}, from {2}, severity {3} %
        	{1}, ab {2}, Schwere {3} %
        {1}, from {2}
        	{1}, ab {2}
        {1}, version {2}, mode {3}, seed {4}.
        	{1}, Version {2}, Betriebsart {3}, Startwert {4}.
        Answer: nothing is wrong with the machine.
        	Antwort: mit der Maschine ist alles in Ordnung.
        Answer: {1}
        	Antwort: {1}
        Target {1}, limit {2}, par {3}.
        	Ziel {1}, Grenze {2}, Richtzeit {3}.
        Target {1}, limit {2}, no par time.
        	Ziel {1}, Grenze {2}, keine Richtzeit.
        Par: nobody can say, for what the machine would show under other faults is not known.
        	Richtzeit: unbekannt, denn was die Maschine bei anderen Störungen zeigen würde, ist nicht bekannt.
        Par: none. Even a careful observer who watches and inspects everything is never sure.
        	Richtzeit: keine. Auch wer alles sorgfältig beobachtet und prüft, ist nie sicher.
        the {1}
        	{1}
        Par {1}: watch all instruments to {2}.
        	Richtzeit {1}: alle Instrumente bis {2} beobachten.
        Par {1}: watch all instruments to {2}, then inspect {3}.
        	Richtzeit {1}: alle Instrumente bis {2} beobachten, dann nachsehen: {3}.
        Nothing wrong
        	Keine Störung
        {1} and {2}
        	{1} und {2}
        under 1 %
        	unter 1 %
        Belief of a careful observer who only watches, the right answer first
        	Was jemand glaubt, der sorgfältig nur beobachtet; die richtige Antwort zuerst
        1 other stays as it is
        	1 weiterer bleibt, wie er ist
        {1} others stay as they are
        	{1} weitere bleiben, wie sie sind
        The one reading stays as it is
        	Der einzige Messwert bleibt, wie er ist
        All {1} readings stay as they are
        	Alle {1} Messwerte bleiben, wie sie sind
        {1} times from {2}
        	{1}-mal ab {2}
        from {1}
        	ab {1}
        {1}: {2} to {3}{4}, {5}
        	{1}: {2} bis {3}{4}, {5}
        {1}, leaves its normal range at {2}.
        	{1}, verlässt den Normalbereich bei {2}.
        Alarm {1} of {2}: {3}.
        	Alarm {1} von {2}: {3}.
        {1} at {2}.
        	{1} bei {2}.
        at the target
        	am Ziel
        in the end
        	am Ende
        all well
        	alles in Ordnung
        there is nothing to run
        	es gibt nichts auszuführen
        The folder of prompts was not found. Name it with TUTOR_PROMPTS, or use --offline.
        	Der Ordner der Prompts wurde nicht gefunden. Nennen Sie ihn mit TUTOR_PROMPTS, oder nutzen Sie --offline.
        The prompt {1}/{2} cannot be read. Name another folder with TUTOR_PROMPTS, or use --offline.
        	Der Prompt {1}/{2} ist nicht lesbar. Nennen Sie mit TUTOR_PROMPTS einen anderen Ordner, oder nutzen Sie --offline.
        The prompt {1} must begin with a line "version: N".
        	Der Prompt {1} muss mit einer Zeile „version: N“ beginnen.
        The prompt {1} has {{{2}}} in line {3}, which nothing stands for. There are: {4}.
        	Der Prompt {1} hat {{{2}}} in Zeile {3}, wofür nichts steht. Es gibt: {4}.
        The prompt moves.md has no section "## {1}" with words under it.
        	Der Prompt moves.md hat keinen Abschnitt „## {1}“ mit Text darunter.
        Enter to confirm, Esc or "no" to drop it.
        	Enter bestätigt, Esc oder „nein“ verwirft.
        How sure are you? "80 %" confirms as well; it is not scored.
        	Wie sicher sind Sie? „80 %“ bestätigt ebenfalls; es gibt keine Punkte dafür.
        I read this as: {1}.
        	Verstanden wurde: {1}.
        You want to {1} to {2}.
        	Ihr Wunsch: {1}, auf {2}.
        You want to {1}.
        	Ihr Wunsch: {1}.
        You want to look at the {1}. Is it safe to go near?
        	Ihr Wunsch: nachsehen, {1}. Ist es sicher, sich zu nähern?
        You want a hint; it can cost points.
        	Sie möchten einen Tipp; er kann Punkte kosten.
        You want to give this drill up; it will count as not passed.
        	Sie möchten diese Übung aufgeben; sie zählt dann als nicht bestanden.
        You want: {1}.
        	Ihr Wunsch: {1}.
        nothing is wrong with the plant
        	mit der Anlage ist alles in Ordnung
        {1}, the instrument lies
        	{1}, das Instrument zeigt falsch an
        {1}, no more detail
        	{1}, nichts Genaueres
        no more detail
        	nichts Genaueres
        two faults, {1}; and {2}
        	zwei Störungen, {1}; und {2}
        repair: {1}
        	Reparatur: {1}
        {1} % sure
        	{1} % sicher
        Free practice: {1}
        	Freies Üben: {1}
        I did not understand that. Say what you want to practise, or "help".
        	Das wurde nicht verstanden. Sagen Sie, was Sie üben möchten, oder „Hilfe“.
        I did not understand that. Ask for a reading, a trend, the alarms, an inspection; or say "help".
        	Das wurde nicht verstanden. Fragen Sie nach einem Messwert, einem Trend, den Alarmen, einer Inspektion; oder sagen Sie „Hilfe“.
        That could be {1}. Which one do you mean?
        	Das könnte sein: {1}. Was davon meinen Sie?
        If two have failed, say "two faults: ... and ...".
        	Sind zwei ausgefallen, sagen Sie „two faults: ... and ...“.
        So you rule out that. Noted, but that is no diagnosis yet: what is it, then?
        	Das schließen Sie also aus. Notiert, aber das ist noch keine Diagnose: was ist es dann?
        So you rule out {1}. Noted, but that is no diagnosis yet: what is it, then?
        	Sie schließen also aus: {1}. Notiert, aber das ist noch keine Diagnose: was ist es dann?
        That names no cause yet. Which component do you suspect, and what has happened to it?
        	Das nennt noch keine Ursache. Welches Bauteil vermuten Sie, und was ist damit geschehen?
        That could be {1}. Say which, or its number.
        	Das könnte sein: {1}. Sagen Sie, was davon, oder die Nummer.
        A trend of what: {1}?
        	Ein Trend wovon: {1}?
        A trend of what?
        	Ein Trend wovon?
        Look at what: {1}?
        	Was ansehen: {1}?
        Look at what?
        	Was ansehen?
        To what value?
        	Auf welchen Wert?
        Do what: {1}?
        	Was tun: {1}?
        Do what?
        	Was tun?
        "free practice on the {1}"
        	„freies Üben mit {1}“
        On which machine? Say for example {1}; "tutor-tui library" lists all {2}.
        	An welcher Maschine? Sagen Sie zum Beispiel {1}; „tutor-tui library“ nennt alle {2}.
        Which drill? Say its number in the list, its name, or what you want to practise.
        	Welche Übung? Sagen Sie ihre Nummer in der Liste, ihren Namen oder was Sie üben möchten.
        Run it how: {1}?
        	Welche Betriebsart: {1}?
        Run it how?
        	Welche Betriebsart?
        How fast? Say for example "5x".
        	Wie schnell? Sagen Sie zum Beispiel „Tempo 5“.
        What shall I write down?
        	Was soll notiert werden?
        Explain what: {1}?
        	Was erklären: {1}?
        Explain what?
        	Was erklären?
        What has failed, and how?
        	Was ist ausgefallen, und wie?
        Which fault: {1}?
        	Welche Störung: {1}?
        Which fault?
        	Welche Störung?
        Which fault? "Clear it" takes out all that you put in.
        	Welche Störung? „lösche die Störung“ entfernt alles, was Sie eingebaut haben.
        Which alarm? "Acknowledge all" takes all of them.
        	Welcher Alarm? „quittiere alle Alarme“ nimmt alle.
        Read what: {1}?
        	Was ablesen: {1}?
        Read what?
        	Was ablesen?
        Please say the {1} as well.
        	Bitte sagen Sie auch: {1}.
        In an exam you cannot {1}.
        	In einer Prüfung geht das nicht: {1}.
        In a drill you cannot {1}. That is for free practice: tutor-tui --mode practice.
        	In einer Übung geht das nicht: {1}. Dafür ist das freie Üben da: tutor-tui --mode practice.
        In a practice you cannot {1}. That is for free practice: tutor-tui --mode practice.
        	Im Training geht das nicht: {1}. Dafür ist das freie Üben da: tutor-tui --mode practice.
        No drill is running. Say what you want to practise, for example: {1}.
        	Es läuft keine Übung. Sagen Sie, was Sie üben möchten, zum Beispiel: {1}.
        A drill is running. Finish it with a diagnosis, or say "end the drill".
        	Eine Übung läuft. Schließen Sie sie mit einer Diagnose ab, oder sagen Sie „Übung beenden“.
        There is no {1} called "{2}". Did you mean {3}?
        	Nicht gefunden: {1} „{2}“. Meinten Sie {3}?
        There is no {1} called "{2}" on this machine.
        	An dieser Maschine nicht gefunden: {1} „{2}“.
        That diagnosis was not in your words. Say yourself what you think is wrong.
        	Diese Diagnose kam in Ihren Worten nicht vor. Sagen Sie selbst, was Ihrer Meinung nach gestört ist.
        This drill is over.
        	Diese Übung ist zu Ende.
        {1} is kept for exams: tutor-tui --mode exam.
        	{1} ist Prüfungen vorbehalten: tutor-tui --mode exam.
        An exam draws its own seed, which nobody knows beforehand. Start it without a seed.
        	Eine Prüfung zieht ihren eigenen Startwert, den vorher niemand kennt. Starten Sie sie ohne Startwert.
        No drill matches "{1}". Say "list drills" to see them all.
        	Keine Übung passt zu „{1}“. „welche Übungen gibt es?“ listet alle auf.
        {1} (optional): {2}
        	{1} (freiwillig): {2}
        Say for example: {1}
        	Sagen Sie zum Beispiel: {1}
        Talk as you would to a colleague, or type a slash command:
        	Sprechen Sie wie mit einem Kollegen, oder tippen Sie einen Befehl mit Schrägstrich:
        Type
        	Tippen
        To
        	Zweck
        Or say
        	Oder sagen
        Talk as you would on the radio, for example:
        	Sprechen Sie wie am Funk, zum Beispiel:
        Or type a slash command; "help inspect" tells more of one:
        	Oder tippen Sie einen Befehl mit Schrägstrich; „help inspect“ sagt mehr über einen:
        is the {1} ok?
        	ist {1} ok?
        show me the {1} for the last 3 minutes
        	zeige mir {1} der letzten 3 Minuten
        acknowledge the {1} alarm
        	quittiere {1}
        check the {1}
        	prüfe {1}
        it's the ..., what has happened to it, and how sure you are
        	es ist ..., was damit geschehen ist, und wie sicher Sie sind
        inject {1} at 50 %
        	simuliere {1} mit 50 %
        explain {1}
        	erkläre {1}
        The recording {1}
        	Die Aufnahme {1}
        The file {1}
        	Die Datei {1}
        {1} is too long: at most {2} MB. Cut it or thin it out.
        	{1} ist zu lang: höchstens {2} MB. Kürzen Sie oder dünnen Sie aus.
        {1} has no column "{2}".
        	{1} hat keine Spalte „{2}“.
        Did you mean "{1}"?
        	Meinten Sie „{1}“?
        {1} holds no reading that can be read.
        	{1} enthält keinen lesbaren Messwert.
        The library does not hold the recording {1}, or not its data.
        	Die Bibliothek enthält die Aufnahme {1} nicht, oder nicht deren Daten.
        There is nothing on record yet. Say what you want to practise; your first drill will stand here.
        	Noch ist nichts aufgezeichnet. Sagen Sie, was Sie üben möchten; Ihre erste Übung steht dann hier.
        Scores
        	Punkte
        Best
        	Beste
        Nobody has finished a drill yet.
        	Noch hat niemand eine Übung abgeschlossen.
        Office
        	Standort
        Drills passed
        	Übungen bestanden
        Fastest
        	Schnellste
        somebody
        	jemand
        Badges: {1}.
        	Abzeichen: {1}.
        rubric {1} version {2}, grader {3}
        	Bewertungsschema {1} Version {2}, Bewerter {3}
        The same grade: {1} of 100, by {2}.
        	Dieselbe Bewertung: {1} von 100, durch {2}.
        The same points, {1} of 100, by {2}; only what is said besides differs.
        	Dieselben Punkte, {1} von 100, durch {2}; nur die Worte dazu sind anders.
        {1}, passed
        	{1}, bestanden
        {1}, not passed
        	{1}, nicht bestanden
        Another grade, by {1}; on record is that by {2} version {3}, grader {4}.
        	Eine andere Bewertung, durch {1}; aufgezeichnet ist die durch {2} Version {3}, Bewerter {4}.
        On record
        	Aufgezeichnet
        Give the changed rubric another version.
        	Geben Sie dem geänderten Bewertungsschema eine andere Version.
        Drill {1} ran on other files of {2} than the library holds now, and the records do not hold them; it cannot be run again.
        	Übung {1} lief mit anderen Dateien von {2} als denen, die jetzt in der Bibliothek sind, und die Aufzeichnungen enthalten sie nicht; sie lässt sich nicht erneut ausführen.
        Drill {1} does not come out as recorded from entry {2} on: this program or the library differs.
        	Übung {1} verläuft ab Eintrag {2} nicht wie aufgezeichnet: dieses Programm oder die Bibliothek ist anders.
        Drill {1} needs {2}, which the library does not hold.
        	Übung {1} braucht {2}, und das fehlt in der Bibliothek.
        Drill {1} cannot be run: {2}.
        	Übung {1} lässt sich nicht ausführen: {2}.
        Drill {1} cannot be run.
        	Übung {1} lässt sich nicht ausführen.
        Drill {1} was graded by the rubric {2}, which the library does not hold.
        	Übung {1} wurde nach dem Bewertungsschema {2} bewertet, das in der Bibliothek fehlt.
        Drill {1} was graded by grader {2}, which this program does not have; it has {3} to {4}.
        	Übung {1} wurde von Bewerter {2} bewertet, den dieses Programm nicht hat; es hat {3} bis {4}.
        all time
        	gesamte Zeit
        since {1}
        	seit {1}
        up to {1}
        	bis {1}
        drills tagged {1}
        	Übungen mit Schlagwort {1}
        office {1}
        	Standort {1}
        No drill or exam is on record yet; practice does not count.
        	Noch keine Übung oder Prüfung ist aufgezeichnet; Training zählt nicht.
        No drill on record is tagged {1}.
        	Keine aufgezeichnete Übung hat das Schlagwort {1}.
        There is 1 attempt on {1}.
        	Es gibt 1 Versuch am {1}.
        There are {1} attempts on {2}.
        	Es gibt {1} Versuche am {2}.
        There is 1 attempt from {1} to {2}.
        	Es gibt 1 Versuch von {1} bis {2}.
        There are {1} attempts from {2} to {3}.
        	Es gibt {1} Versuche von {2} bis {3}.
        Day
        	Tag
        Average
        	Mittel
        Over time
        	Im Zeitverlauf
        Worst
        	Schlechteste
        Failed in a row
        	Nicht bestanden in Folge
        Last attempts
        	Letzte Versuche
        {1} now
        	{1} jetzt
        {1} before
        	{1} davor
        Difficulty
        	Schwierigkeit
        Fault
        	Störung
        Under 70
        	Unter 70
        Week from
        	Woche ab
        Month from
        	Monat ab
        Nothing was done.
        	Nichts wurde getan.
        {1} by {2} at {3}, {4} passed ({5} %), average {6}.
        	{1} von {2} bei {3}, {4} bestanden ({5} %), Mittel {6}.
        In {1} of them somebody did something dangerous.
        	In {1} davon wurde etwas Gefährliches getan.
        Offices
        	Standorte
        No attempts.
        	Keine Versuche.
        Leaderboard
        	Rangliste
        Nobody is on it.
        	Niemand steht darauf.
        Who needs help
        	Wer Hilfe braucht
        What they should train next
        	Was als Nächstes zu üben ist
        No advice is needed.
        	Kein Rat nötig.
        Faults that are failed
        	Störungen mit schwachem Ergebnis
        Weakest subjects
        	Schwächste Themen
        No tag has three attempts yet.
        	Noch hat kein Schlagwort drei Versuche.
        Fastest right diagnoses
        	Schnellste richtige Diagnosen
        No right diagnosis yet.
        	Noch keine richtige Diagnose.
        How sure and how right
        	Wie sicher und wie richtig
        Certificates that expire
        	Zertifikate, die ablaufen
        None within 90 days.
        	Keine innerhalb von 90 Tagen.
        Certification
        	Zertifizierung
        Nobody averages under 70 or has failed three times in a row.
        	Niemand liegt im Mittel unter 70 oder hat dreimal in Folge nicht bestanden.
        No fault has more than 30 % of its scores under 70.
        	Keine Störung hat mehr als 30 % ihrer Punktzahlen unter 70.
        {1} trainee(s)
        	{1} Teilnehmer|{1} Teilnehmer
        {1} drill(s)
        	{1} Übung|{1} Übungen
        The library holds no drill to suggest.
        	Die Bibliothek enthält keine Übung zum Vorschlagen.
        Expected
        	Erwartet
        Next: {1}, "{2}" (level {3}): {4}.
        	Als Nächstes: {1}, „{2}“ (Stufe {3}): {4}.
        due again since {1}, last done {2}
        	wieder fällig seit {1}, zuletzt gemacht {2}
        due again since long, last done {1}
        	seit langem wieder fällig, zuletzt gemacht {1}
        drills tagged {1} are a weak side, {2} on average of {3}
        	Übungen mit Schlagwort {1} sind eine Schwäche, {2} im Mittel aus {3}
        new, and as hard as it should be
        	neu, und so schwer wie nötig
        today
        	heute
        yesterday
        	gestern
        {1} days ago
        	vor {1} Tagen
        1 diagnosis
        	1 Diagnose
        {1} diagnoses
        	{1} Diagnosen
        Too few answers to tell: {1} said how sure the trainee was, and 1 more is needed.
        	Zu wenige Antworten für ein Urteil: {1} mit Angabe, wie sicher, und 1 weitere ist nötig.
        Too few answers to tell: {1} said how sure the trainee was, and {2} more are needed.
        	Zu wenige Antworten für ein Urteil: {1} mit Angabe, wie sicher, und {2} weitere sind nötig.
        Say it with the diagnosis: "I am 80 percent sure it is ...".
        	Sagen Sie es mit der Diagnose: „ich glaube, es ist ..., 80 %“.
        under {1} %
        	unter {1} %
        {1} to 100 %
        	{1} bis 100 %
        {1} to {2} %
        	{1} bis {2} %
        {1}, Brier score {2} (0 is perfect).
        	{1}, Brier-Wert {2} (0 ist perfekt).
        Answers
        	Antworten
        On average
        	Im Mittel
        Right
        	Richtig
        How sure: {1} % sure on average, right in {2} %: well judged.
        	Wie sicher: {1} % sicher im Mittel, richtig in {2} %: gut eingeschätzt.
        How sure: {1} % sure on average, right in {2} %: more sure than right.
        	Wie sicher: {1} % sicher im Mittel, richtig in {2} %: sicherer als richtig.
        How sure: {1} % sure on average, right in {2} %: better than thought.
        	Wie sicher: {1} % sicher im Mittel, richtig in {2} %: besser als gedacht.
        {1} answer(s)
        	{1} Antwort|{1} Antworten
        Record {1}, {2}.
        	Aufzeichnung {1}, {2}.
        Drill {1}: {2}.
        	Übung {1}: {2}.
        Drill {1}: {2} (record {3}); the grader said {4}.
        	Übung {1}: {2} (Aufzeichnung {3}); der Bewerter sagte {4}.
        {1} of 100, passed
        	{1} von 100, bestanden
        {1} of 100, not passed
        	{1} von 100, nicht bestanden
        There are no appeals.
        	Es gibt keine Einsprüche.
        {1} by {2}, {3}, the grade was overruled (record {4})
        	{1} durch {2}, {3}, die Bewertung wurde geändert (Aufzeichnung {4})
        {1} by {2}, {3}, the drill may be run again
        	{1} durch {2}, {3}, die Übung darf wiederholt werden
        {1} by {2}, {3}
        	{1} durch {2}, {3}
        open
        	offen
        Appeal {1}, drill {2}
        	Einspruch {1}, Übung {2}
        Nothing of {1} is erased.
        	Von {1} ist nichts gelöscht.
        Of {1}, the name, {2} and the contents of {3} would go.
        	Von {1} würden gelöscht: der Name, {2} und der Inhalt von {3}.
        {1} is forgotten: the name, {2} and the contents of {3} are gone.
        	{1} ist vergessen: gelöscht sind der Name, {2} und der Inhalt von {3}.
        Receipt for the person: record {1}, {2}
        	Beleg für die Person: Aufzeichnung {1}, {2}
        The ledger knows them only by the SHA-256 of their id: {1}
        	Das Hauptbuch kennt sie nur durch den SHA-256 ihrer Kennung: {1}
        Backups and exports made earlier still hold them: delete those, or let them run out.
        	Frühere Sicherungen und Exporte enthalten sie noch: löschen Sie diese, oder lassen Sie sie ablaufen.
        Everything stays: the records are on hold (record {1}).
        	Alles bleibt: die Aufzeichnungen sind gesperrt (Aufzeichnung {1}).
        Certificate {1} stays, with {2} that it rests on: it is in force until {3}. --and-certificates takes it too.
        	Zertifikat {1} bleibt, mit den zugrunde liegenden Aufzeichnungen ({2}): es gilt bis {3}. --and-certificates löscht es auch.
        1 record of what they decided about others stays, under their id: those people have a right to know who it was.
        	1 Aufzeichnung über eine Entscheidung zu anderen bleibt, unter der Kennung: diese anderen haben ein Recht zu wissen, wer es war.
        {1} records of what they decided about others stay, under their id: those people have a right to know who it was.
        	{1} Aufzeichnungen über Entscheidungen zu anderen bleiben, unter der Kennung: diese anderen haben ein Recht zu wissen, wer es war.
        {1} of drills before {2} would go; their grades stay
        	zu entfernen: {1} von Übungen vor {2}; ihre Bewertungen bleiben
        {1} before {2} would go
        	zu entfernen: {1} vor {2}
        {1} of drills before {2} taken out; their grades stay
        	entfernt: {1} von Übungen vor {2}; ihre Bewertungen bleiben
        {1} before {2} taken out
        	entfernt: {1} vor {2}
        {1} whose time is over would go
        	zu entfernen, weil die Frist abgelaufen ist: {1}
        {1} whose time is over taken out
        	entfernt, weil die Frist abgelaufen war: {1}
        1 drill stays because of a hold
        	1 Übung bleibt wegen einer Sperre
        {1} drills stay because of a hold
        	{1} Übungen bleiben wegen einer Sperre
        1 drill stays because a certificate rests on it
        	1 Übung bleibt, weil ein Zertifikat darauf beruht
        {1} drills stay because a certificate rests on them
        	{1} Übungen bleiben, weil ein Zertifikat darauf beruht
        Tombstone: record {1}, {2}
        	Löschvermerk: Aufzeichnung {1}, {2}
        {1} journal(s)
        	{1} Journal|{1} Journale
        {1} whole drill(s)
        	{1} ganze Übung|{1} ganze Übungen
        {1} certificate(s)
        	{1} Zertifikat|{1} Zertifikate
        (Enter)
        	(Enter)
        Your drill "{1}" was cut off at {2}. Enter goes on with it; "no" keeps it for later; "discard" gives it up.
        	Ihre Übung „{1}“ wurde bei {2} abgebrochen. Enter setzt sie fort; „nein“ hebt sie für später auf; „discard“ gibt sie auf.
        Kept. Say "resume" when you want to go on with it.
        	Aufgehoben. Sagen Sie „resume“, wenn Sie fortfahren möchten.
        The drill you were in is kept as it stands; it is offered again at the next start.
        	Ihre angefangene Übung wird aufgehoben, wie sie ist; sie wird beim nächsten Start wieder angeboten.
        This drill cannot be graded: the library's files no longer fit its journal. The journal is kept.
        	Diese Übung kann nicht bewertet werden: die Dateien der Bibliothek passen nicht mehr zu ihrem Journal. Das Journal wird behalten.
        Nothing was done, because it could not be written down; the plant's clock stands until it can.
        	Nichts wurde getan, weil es nicht aufgeschrieben werden konnte; die Uhr der Anlage steht, bis das möglich ist.
        The drill was not started, because its journal cannot be kept.
        	Die Übung wurde nicht gestartet, weil ihr Journal nicht geführt werden kann.
        The result is not in the records yet.
        	Das Ergebnis ist noch nicht in den Aufzeichnungen.
        The journal is kept and is filed at the next start.
        	Das Journal wird behalten und beim nächsten Start abgelegt.
        Given up: "{1}" as it was. It was not graded; its journal is kept as {2}.
        	Aufgegeben: „{1}“, wie es war. Es wurde nicht bewertet; das Journal bleibt als {2} erhalten.
        You are back in "{1}" at {2}. The clock runs on.
        	Sie sind zurück in „{1}“ bei {2}. Die Uhr läuft weiter.
        This exam was begun from a script; go on with it there: tutor-tui run --resume.
        	Diese Prüfung wurde mit einem Skript begonnen; setzen Sie sie dort fort: tutor-tui run --resume.
        This exam was begun in the chat; go on with it there: tutor-tui --mode exam.
        	Diese Prüfung wurde im Chat begonnen; setzen Sie sie dort fort: tutor-tui --mode exam.
        The files of {1} have changed since; that drill cannot go on. Say "discard" to give it up.
        	Die Dateien von {1} haben sich seither geändert; diese Übung kann nicht weitergehen. Sagen Sie „discard“, um sie aufzugeben.
        The library no longer holds {1}; that drill cannot go on.
        	Die Bibliothek enthält {1} nicht mehr; diese Übung kann nicht weitergehen.
        The machine cannot be run: {1}.
        	Die Maschine läuft nicht: {1}.
        Running the journal again gave another plant than it recorded (entry {1}): this program or the files differ. The journal is kept.
        	Das Journal ergab erneut ausgeführt eine andere Anlage als aufgezeichnet (Eintrag {1}): dieses Programm oder die Dateien sind anders. Das Journal wird behalten.
        Filed now: "{1}", {2} of 100, passed.
        	Jetzt abgelegt: „{1}“, {2} von 100, bestanden.
        Filed now: "{1}", {2} of 100.
        	Jetzt abgelegt: „{1}“, {2} von 100.
        Last drill: "{1}", {2} of 100, passed.
        	Letzte Übung: „{1}“, {2} von 100, bestanden.
        Last drill: "{1}", {2} of 100.
        	Letzte Übung: „{1}“, {2} von 100.
        Record {1}, drill {2}.
        	Aufzeichnung {1}, Übung {2}.
        (and {1} more)
        	(und {1} weitere)
        There is no settings file at {1}; correct --config or TUTOR_CONFIG.
        	Unter {1} gibt es keine Einstellungsdatei; berichtigen Sie --config oder TUTOR_CONFIG.
        {1} cannot be read; check that it is a file and that you may read it.
        	{1} ist nicht lesbar; prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.
        {1}: `{2}` would put a key into a file; take it out and name where it is kept with key_env, key_command or profile.
        	{1}: `{2}` würde einen Schlüssel in eine Datei setzen; nehmen Sie ihn heraus und nennen Sie mit key_env, key_command oder profile, wo er liegt.
        {1}: the tutor.yaml of a folder may not set `{2}`, so that no folder can send your words or keys elsewhere; set it in your own settings file or as {3}.
        	{1}: die tutor.yaml eines Ordners darf `{2}` nicht setzen, damit kein Ordner Ihre Worte oder Schlüssel anderswohin senden kann; setzen Sie es in Ihrer eigenen Einstellungsdatei oder als {3}.
        {1} ({2}) must be {3}.
        	{1} ({2}) muss sein: {3}.
        max_tokens ({1}) leaves no room for the question; set it to {2} or less, or raise context_tokens.
        	max_tokens ({1}) lässt keinen Platz für die Frage; setzen Sie es auf höchstens {2}, oder erhöhen Sie context_tokens.
        {1} ({2}) holds a user name or password; take it out and name the key with key_env or key_command.
        	{1} ({2}) enthält Benutzernamen oder Passwort; nehmen Sie es heraus und nennen Sie den Schlüssel mit key_env oder key_command.
        {1} ({2}) must begin with https:// or http://.
        	{1} ({2}) muss mit https:// oder http:// beginnen.
        {1} ({2}) is no URL of the form https://host/path.
        	{1} ({2}) ist keine URL der Form https://host/path.
        key_env ({1}) names a variable that is not set; it must be the name of a variable, not the key.
        	key_env ({1}) nennt eine Variable, die nicht gesetzt ist; es muss der Name einer Variable sein, nicht der Schlüssel.
        The key ({1}) holds characters that no key can have; copy it again.
        	Der Schlüssel ({1}) enthält Zeichen, die kein Schlüssel haben kann; kopieren Sie ihn noch einmal.
        A key would go to {1} unencrypted; use https, or "auth: none" if the endpoint wants no key.
        	Ein Schlüssel ginge unverschlüsselt an {1}; nutzen Sie https, oder „auth: none“, wenn der Endpunkt keinen Schlüssel verlangt.
        {1} holds no profile "{2}"; did you mean "{3}"?
        	{1} enthält kein Profil „{2}“; meinten Sie „{3}“?
        {1} holds no profile "{2}"; name one that it holds, or set DATABRICKS_CONFIG_FILE.
        	{1} enthält kein Profil „{2}“; nennen Sie eines, das darin steht, oder setzen Sie DATABRICKS_CONFIG_FILE.
        The profile "{1}" names no host; add one to it, or set DATABRICKS_HOST.
        	Das Profil „{1}“ nennt keinen Host; fügen Sie einen hinzu, oder setzen Sie DATABRICKS_HOST.
        No Databricks workspace is named; set DATABRICKS_HOST, or profile.
        	Kein Databricks-Workspace ist genannt; setzen Sie DATABRICKS_HOST oder profile.
        auth_type {1} ({2}) is not known here; use pat or oauth-m2m, or let key_command fetch a token.
        	auth_type {1} ({2}) ist hier nicht bekannt; nutzen Sie pat oder oauth-m2m, oder lassen Sie key_command ein Token holen.
        Databricks is chosen and no model is named; name one with --model or TUTOR_MODEL.
        	Databricks ist gewählt und kein Modell genannt; nennen Sie eines mit --model oder TUTOR_MODEL.
        No Databricks credentials were found; set DATABRICKS_TOKEN, a client id and secret, or a profile that has them.
        	Keine Databricks-Zugangsdaten gefunden; setzen Sie DATABRICKS_TOKEN, Kennung und Geheimnis eines Clients oder ein Profil, das sie enthält.
        "auth: command" needs key_command; set it in your own settings file or as TUTOR_KEY_COMMAND.
        	„auth: command“ braucht key_command; setzen Sie es in Ihrer eigenen Einstellungsdatei oder als TUTOR_KEY_COMMAND.
        "auth: {1}" needs a key; set TUTOR_API_KEY, or name the variable that holds it with key_env.
        	„auth: {1}“ braucht einen Schlüssel; setzen Sie TUTOR_API_KEY, oder nennen Sie mit key_env die Variable, die ihn enthält.
        The key from {1} was not sent: it belongs to {2}.
        	Der Schlüssel aus {1} wurde nicht gesendet: er gehört zu {2}.
        The key from {1} was not sent: nothing says which host it belongs to.
        	Der Schlüssel aus {1} wurde nicht gesendet: nichts sagt, zu welchem Host er gehört.
        {1} holds keys and others can read it; run "chmod 600 {2}".
        	{1} enthält Schlüssel und ist für andere lesbar; führen Sie „chmod 600 {2}“ aus.
        No model is named, and most servers want one; name it with --model or TUTOR_MODEL.
        	Kein Modell ist genannt, und die meisten Server verlangen eines; nennen Sie es mit --model oder TUTOR_MODEL.
        --offline: no model is used, whatever is configured, and no socket is opened.
        	--offline: kein Modell wird benutzt, was auch eingestellt ist, und kein Socket geöffnet.
        No endpoint is configured: the offline interpreter answers, and no socket is opened. Name one with --endpoint or TUTOR_ENDPOINT; docs/endpoint.md says how.
        	Kein Endpunkt ist eingestellt: der Offline-Interpreter antwortet, und kein Socket wird geöffnet. Nennen Sie einen mit --endpoint oder TUTOR_ENDPOINT; docs/endpoint.md sagt, wie.
        A model is named and no endpoint to find it at: the offline interpreter answers. Name one with --endpoint or TUTOR_ENDPOINT, or set DATABRICKS_HOST.
        	Ein Modell ist genannt, aber kein Endpunkt dafür: der Offline-Interpreter antwortet. Nennen Sie einen mit --endpoint oder TUTOR_ENDPOINT, oder setzen Sie DATABRICKS_HOST.
        {1} is set and no model is named: the offline interpreter answers, and no socket is opened. Name a model with --model or TUTOR_MODEL to use it.
        	{1} ist gesetzt und kein Modell genannt: der Offline-Interpreter antwortet, und kein Socket wird geöffnet. Nennen Sie mit --model oder TUTOR_MODEL ein Modell.
        profile {1}
        	Profil {1}
        profile {1} of {2}
        	Profil {1} von {2}
        default
        	Vorgabe
        a name of one line
        	ein Name in einer Zeile
        a URL of the form https://host/path
        	eine URL der Form https://host/path
        the name of an environment variable
        	der Name einer Umgebungsvariable
        the name of a header, such as api-key
        	der Name eines Headers, etwa api-key
        a command for /bin/sh
        	ein Befehl für /bin/sh
        the path of a folder
        	der Pfad eines Ordners
        the path of a file
        	der Pfad einer Datei
        one of {1}
        	eines von {1}
        a whole number from {1} to {2}
        	eine ganze Zahl von {1} bis {2}
        a number of seconds from {1} to {2}
        	eine Zahl von Sekunden von {1} bis {2}
        Where chats are posted to.
        	Wohin Chats gesendet werden.
        The model, or the Databricks serving endpoint.
        	Das Modell oder der Databricks-Serving-Endpunkt.
        A profile of `~/.databrickscfg`: its host and its credentials.
        	Ein Profil aus `~/.databrickscfg`: Host und Zugangsdaten.
        How a request proves who asks.
        	Wie eine Anfrage beweist, wer fragt.
        The header that the key stands alone in, instead of `Authorization: Bearer`.
        	Der Header, in dem der Schlüssel allein steht, statt `Authorization: Bearer`.
        The name of the variable that holds the key.
        	Der Name der Variable, die den Schlüssel enthält.
        A command that prints the key.
        	Ein Befehl, der den Schlüssel ausgibt.
        Certificates to trust instead of the system's.
        	Zertifikate, denen statt denen des Systems vertraut wird.
        What the model takes, question and answer together.
        	Was das Modell fasst, Frage und Antwort zusammen.
        What one answer may take.
        	Was eine Antwort brauchen darf.
        How long until the first word.
        	Wie lange bis zum ersten Wort.
        How long between two pieces of an answer.
        	Wie lange zwischen zwei Stücken einer Antwort.
        How long for a whole answer.
        	Wie lange für eine ganze Antwort.
        A model that predicts faults: a second opinion when a diagnosis is echoed.
        	Ein Modell, das Störungen vorhersagt: eine zweite Meinung, wenn eine Diagnose wiederholt wird.
        What the model is told, instead of what comes with the program.
        	Was dem Modell gesagt wird, statt dessen, was mit dem Programm kommt.
        What you are told
        	Was Ihnen gesagt wird
        Trainee's sheet, {1}
        	Blatt für Teilnehmer, {1}
        Ways to run
        	Betriebsarten
        What it is good to know
        	Was zu wissen gut ist
        Sources
        	Quellen
        Machine sheet, {1}, {2}
        	Maschinenblatt, {1}, {2}
        The machine
        	Die Maschine
        What you can read
        	Was Sie ablesen können
        What you can go and look at
        	Was Sie vor Ort ansehen können
        What you can do
        	Was Sie tun können
        What trips by itself
        	Was von selbst auslöst
        Instrument
        	Instrument
        Part
        	Teil
        Takes
        	Dauer
        Safe only with
        	Sicher nur mit
        Possible only with
        	Möglich nur mit
        A safety-critical act fails the drill, whatever else was right.
        	Eine sicherheitskritische Handlung: Übung nicht bestanden, egal was sonst richtig war.
        What says "safe only with" is a danger otherwise: bring the machine into that state first.
        	Wo „Sicher nur mit“ steht, ist es sonst gefährlich: bringen Sie die Maschine zuerst in diesen Zustand.
        {1}: {2} for {3} sets {4}.
        	{1}: {2} für {3} setzt {4}.
        It stays tripped until it is reset.
        	Die Auslösung bleibt, bis sie zurückgesetzt wird.
        {1}: {2} is "{3}"; it must be {4}.
        	{1}: {2} ist „{3}“; nötig ist {4}.
        a text of one line
        	ein Text in einer Zeile
        a URL, such as https://training.example.org
        	eine URL, etwa https://training.example.org
        a path
        	ein Pfad
        a duration, such as 90d or 7y
        	eine Dauer, etwa 90d oder 7y
        yes or no
        	yes oder no
        a mail address
        	eine E-Mail-Adresse
        one or more mail addresses, with commas between them
        	eine oder mehrere E-Mail-Adressen, durch Kommas getrennt
        took hint {1}
        	nahm Tipp {1}
        noted: {1}
        	notiert: {1}
        put in: a fault to find
        	eingebaut: eine Störung zum Finden
        looked: all readings
        	angesehen: alle Messwerte
        acknowledged: {1}
        	quittiert: {1}
        healthy, {1}: alarm {2} of {3} comes at {4} s (seed {5})
        	gesund, {1}: Alarm {2} von {3} kommt bei {4} s (Startwert {5})
        healthy, {1}: {2} trips at {3} s (seed {4})
        	gesund, {1}: {2} löst aus bei {3} s (Startwert {4})
        healthy, {1}: {2} is in its normal range {3} to {4} only {5} of the time (mean {6}, deviation {7})
        	gesund, {1}: {2} liegt im Normalbereich {3} bis {4} nur in {5} der Zeit (Mittel {6}, Abweichung {7})
        healthy, {1}: {2} stands at an end of its span {3} of the time
        	gesund, {1}: {2} steht in {3} der Zeit an einem Ende der Spanne
        correlation of {1} and {2} is {3}, stated at least {4}
        	Korrelation von {1} und {2} ist {3}, angegeben mindestens {4}
        correlation of {1} and {2} is {3}, stated at most {4}
        	Korrelation von {1} und {2} ist {3}, angegeben höchstens {4}
        mode {1} cannot be run: {2}
        	Betriebsart {1} läuft nicht: {2}
        severity 0 is not the healthy plant
        	Schwere 0 ist nicht die gesunde Anlage
        {1} changes by {2}, stated {3}
        	{1} ändert sich um {2}, angegeben {3}
        noise of {1} is {2} times its own, stated {3}
        	Rauschen von {1} ist {2}-mal so stark wie sonst, angegeben {3}
        {1} swings by {2}, stated {3}
        	{1} schwingt um {2}, angegeben {3}
        the reading of {1} does not lie as stated
        	der Messwert von {1} ist nicht falsch wie angegeben
        nothing moves by three times its noise or 2 % of its span
        	nichts bewegt sich um das Dreifache seines Rauschens oder 2 % seiner Spanne
        fault {1}: {2}
        	Störung {1}: {2}
        {1} or {2}
        	{1} oder {2}
        The plant view opens in a drill.
        	Die Anlagenansicht öffnet sich in einer Übung.
        Something waits for your yes or no: Esc goes back to it.
        	Etwas wartet auf Ihr Ja oder Nein: Esc führt dorthin zurück.
        Plant {1}:
        	Anlage {1}:
        The coach has answered: Esc to read it.
        	Der Coach hat geantwortet: Esc, um es zu lesen.
        Three tags are in the trend already; Space on one takes it out.
        	Es sind schon drei Messstellen im Trend; Space auf einer nimmt sie heraus.
        Something waits for your yes or no: Esc goes back to it. No trend until then.
        	Etwas wartet auf Ihr Ja oder Nein: Esc führt dorthin zurück. Bis dahin kein Trend.
        An answer is under way; the trend comes when it is there.
        	Eine Antwort ist unterwegs; der Trend kommt, wenn sie da ist.
        Not acknowledged: an answer or a question waits in the conversation. Esc goes back to it.
        	Nicht quittiert: im Gespräch wartet eine Antwort oder Frage. Esc führt dorthin zurück.
        Your draft of last time is back. {1}: send it. Ctrl-C: put it away.
        	Ihr Entwurf vom letzten Mal ist wieder da. {1}: senden. Ctrl-C: weglegen.
        Not pasted: Esc goes back to what you were writing.
        	Nicht eingefügt: Esc führt zurück zu Ihrem Text.
        Folded. {1}: open it. {2}: send all of it.
        	Gefaltet. {1}: öffnen. {2}: alles senden.
        Not sent: that Enter came with the word. {1} sends.
        	Nicht gesendet: dieses Enter kam mit dem Wort. {1} sendet.
        {1} does nothing.
        	{1} bewirkt nichts.
        {1} and then?
        	{1}, und dann?
        Esc: the next key counts as with Alt. Esc again: no.
        	Esc: die nächste Taste zählt wie mit Alt. Noch einmal Esc: nein.
        No editor is opened here: it could open more than the draft.
        	Hier wird kein Editor geöffnet: er könnte mehr öffnen als den Entwurf.
        The editor did not end well; the draft is as it was.
        	Der Editor endete nicht richtig; der Entwurf ist, wie er war.
        The editor could not be started; set VISUAL or EDITOR.
        	Der Editor ließ sich nicht starten; setzen Sie VISUAL oder EDITOR.
        Press Ctrl-C again to quit.
        	Zum Beenden noch einmal Ctrl-C drücken.
        Too long by {1} characters: {2} can be sent.
        	Um {1} Zeichen zu lang: {2} können gesendet werden.
        Nothing to complete.
        	Nichts zu ergänzen.
        more below: PgDn
        	weiter unten mehr: PgDn
        Search in what you said: {1}
        	Suche in Ihren Worten: {1}
        (not found)
        	(nicht gefunden)
        {1} more: /read
        	noch {1}: /read
        too small: needs {1}x{2}, is {3}x{4}
        	zu klein: nötig {1}x{2}, ist {3}x{4}
        Key
        	Taste
        send
        	senden
        complete
        	ergänzen
        plant
        	Anlage
        scroll
        	blättern
        quit
        	beenden
        search
        	suchen
        suspend
        	anhalten
        Your file of keys does not hold; the usual keys do.
        	Ihre Tastendatei gilt nicht; es gelten die üblichen Tasten.
        "tutor-tui keys" shows them all.
        	„tutor-tui keys“ zeigt sie alle.
        it cannot be read; check that it is a file and that you may read it.
        	sie ist nicht lesbar; prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.
        `enter` is "{1}"; it is send or newline.
        	`enter` ist „{1}“; möglich sind send und newline.
        "{1}" is no key; write it like Ctrl-J, Alt-B, PgUp or Ctrl-X Ctrl-E, several with commas, or none.
        	„{1}“ ist keine Taste; schreiben Sie sie wie Ctrl-J, Alt-B, PgUp oder Ctrl-X Ctrl-E, mehrere mit Kommas, oder none.
        {1} cannot be both `{2}` and `{3}`; give one of them another key, or none.
        	{1} kann nicht zugleich `{2}` und `{3}` sein; geben Sie einem davon eine andere Taste, oder none.
        {1} types itself; take a key with Ctrl or Alt.
        	{1} schreibt sich selbst; nehmen Sie eine Taste mit Ctrl oder Alt.
        `{1}` keeps its key: it is the one that always leaves.
        	`{1}` behält die Taste: mit ihr kommt man immer hinaus.
        `{1}` needs a key: without one nothing could be sent.
        	`{1}` braucht eine Taste: ohne sie ließe sich nichts senden.
        {1} bytes
        	{1} Bytes
        [pasted: {1}, {2}]
        	[eingefügt: {1}, {2}]
        {1}: this program is newer than that, so the clock is wrong.
        	{1}: dieses Programm ist neuer, also geht die Uhr falsch.
        {1}, shown in {2}
        	{1}, angezeigt in {2}
        A drill that was running is kept, and offered at the next start.
        	Eine laufende Übung wird aufgehoben und beim nächsten Start angeboten.
        The report is with whoever runs this machine.
        	Der Bericht liegt beim Betreiber dieses Rechners.
        A report without names or keys is in {1}. "tutor-tui doctor --bundle FILE" puts it into a file to send.
        	Ein Bericht ohne Namen und Schlüssel liegt in {1}. „tutor-tui doctor --bundle FILE“ packt ihn in eine Datei zum Senden.
        No report could be written into {1}.
        	In {1} konnte kein Bericht geschrieben werden.
        {1} cannot be written: no drill could be started.
        	{1} ist nicht beschreibbar: keine Übung könnte starten.
        Others can write into {1} (mode {2}).
        	Andere können in {1} schreiben (Modus {2}).
        {1}: {2} of drills that run or were cut off
        	{1}: {2} von laufenden oder abgebrochenen Übungen
        {1}; {2} that could not be read were set aside.
        	{1}; {2} unlesbare wurden beiseitegelegt.
        1 report of a breakdown, the newest {1}, in {2}.
        	1 Bericht über einen Absturz, der neueste {1}, in {2}.
        {1} reports of a breakdown, the newest {2}, in {3}.
        	{1} Berichte über Abstürze, der neueste {2}, in {3}.
        tutor-tui doctor --bundle tutor-report.txt, and send that; then rm -r {1}
        	tutor-tui doctor --bundle tutor-report.txt, und das senden; dann rm -r {1}
        {1}: none yet; made with the first certificate.
        	{1}: noch keine; entsteht mit dem ersten Zertifikat.
        {1} key(s)
        	{1} Schlüssel|{1} Schlüssel
        {1}: {2}, the owner's alone
        	{1}: {2}, nur für den Besitzer
        {1} cannot be read.
        	{1} ist nicht lesbar.
        Others can write {1} (mode {2}), and so say where things are sent.
        	Andere können {1} schreiben (Modus {2}) und so bestimmen, wohin gesendet wird.
        {1}, which came with the program
        	{1}, mit dem Programm geliefert
        {1} machines, {2} drills
        	{1} Maschinen, {2} Übungen
        {1} errors in 1 file, which is left out. The first: {2}
        	{1} Fehler in 1 Datei, die ausgelassen wird. Der erste: {2}
        {1} errors in {2} files, which are left out. The first: {3}
        	{1} Fehler in {2} Dateien, die ausgelassen werden. Der erste: {3}
        {1}: nothing to run.
        	{1}: nichts auszuführen.
        name another: --library DIR or export TUTOR_LIBRARY=DIR
        	eine andere nennen: --library DIR oder export TUTOR_LIBRARY=DIR
        {1}, {2} warnings
        	{1}, {2} Warnungen
        "tutor-tui endpoint check" tries it.
        	„tutor-tui endpoint check“ probiert es aus.
        {1} at {2}, from {3}.
        	{1} unter {2}, aus {3}.
        No key is sent.
        	Es wird kein Schlüssel gesendet.
        A key is set, from {1}.
        	Ein Schlüssel ist gesetzt, aus {1}.
        A key is set, from {1}, for the header {2}.
        	Ein Schlüssel ist gesetzt, aus {1}, für den Header {2}.
        A service principal is set, from {1}.
        	Ein Service Principal ist gesetzt, aus {1}.
        A command gives the key, from {1}.
        	Ein Befehl liefert den Schlüssel, aus {1}.
        {1} and {2} are both set and are not the same; {3} counts.
        	{1} und {2} sind beide gesetzt und nicht gleich; es gilt {3}.
        {1} is set too; {2} comes before it.
        	{1} ist auch gesetzt; {2} geht vor.
        It answers, and calls the tool that it is told to call.
        	Es antwortet und ruft das verlangte Werkzeug auf.
        {1} is not there, and cannot be made: {2} may not be written.
        	{1} ist nicht da und kann nicht angelegt werden: {2} ist nicht beschreibbar.
        name another place: export TUTOR_DB=$HOME/records.sqlite
        	einen anderen Ort nennen: export TUTOR_DB=$HOME/records.sqlite
        {1}: none yet; made with the first drill.
        	{1}: noch keine; entstehen mit der ersten Übung.
        {1} records, the newest is {2}
        	{1} Aufzeichnungen, die neueste ist {2}
        {1} records
        	{1} Aufzeichnungen
        {1}, all fit together; form {2} of {3}
        	{1}, alles passt zusammen; Form {2} von {3}
        rollback journal.
        	Rollback-Journal.
        journal {1}.
        	Journal {1}.
        The newest is of {1}Z, which is still to come: the clock is wrong, or was.
        	Die neueste ist von {1}Z, also noch in der Zukunft: die Uhr geht oder ging falsch.
        And {1} more.
        	Und {1} weitere.
        {1}: {2} records; not sound.
        	{1}: {2} Aufzeichnungen; nicht in Ordnung.
        wait for the other program; fuser {1} names it
        	auf das andere Programm warten; fuser {1} nennt es
        tutor-tui --version, then install a newer one
        	tutor-tui --version, dann ein neueres installieren
        {1} is open to everybody on this machine (mode {2}).
        	{1} ist für alle auf diesem Rechner offen (Modus {2}).
        Everybody on this machine can delete files in {1} (mode {2}).
        	Alle auf diesem Rechner können in {1} Dateien löschen (Modus {2}).
        {1} may be read and not written: no drill could be filed.
        	{1} ist lesbar, aber nicht beschreibbar: keine Übung könnte abgelegt werden.
        Beside the records lies a -wal file of another program; this one writes none.
        	Neben den Aufzeichnungen liegt eine -wal-Datei eines anderen Programms; dieses schreibt keine.
        close whatever else has the records open
        	schließen, was sonst die Aufzeichnungen offen hat
        {1} lies on a network disk ({2}), where two writers can harm it.
        	{1} liegt auf einem Netzlaufwerk ({2}), wo zwei Schreibende Schaden anrichten können.
        put it on a local disk: tutor-tui record backup, then export TUTOR_DB=PATH
        	auf einen lokalen Datenträger legen: tutor-tui record backup, dann export TUTOR_DB=PATH
        {1} does not say how full it is.
        	{1} sagt nicht, wie voll es ist.
        {1} MB free at {2}
        	{1} MB frei unter {2}
        {1}: no drill could be kept.
        	{1}: keine Übung könnte aufgehoben werden.
        {1} sent, {2} waiting, {3} refused
        	{1} gesendet, {2} wartend, {3} abgelehnt
        for more than a day
        	seit mehr als einem Tag
        This is not a terminal, or not at both ends: lines will be used.
        	Dies ist kein Terminal, oder nicht an beiden Enden: es gilt der Zeilenmodus.
        {1}; lines will be used, because ACCESSIBLE is set.
        	{1}; es gilt der Zeilenmodus, weil ACCESSIBLE gesetzt ist.
        TERM is not set, so lines will be used.
        	TERM ist nicht gesetzt, darum gilt der Zeilenmodus.
        {1}: lines will be used.
        	{1}: es gilt der Zeilenmodus.
        {1}: this machine has no list of terminals (terminfo), so lines will be used.
        	{1}: dieser Rechner hat keine Liste der Terminals (terminfo), darum gilt der Zeilenmodus.
        {1}: this machine does not know that terminal, so lines will be used.
        	{1}: dieser Rechner kennt dieses Terminal nicht, darum gilt der Zeilenmodus.
        export TERM=xterm-256color, or sudo apt-get install ncurses-term
        	export TERM=xterm-256color oder sudo apt-get install ncurses-term
        {1}: it cannot move its cursor.
        	{1}: es kann den Cursor nicht bewegen.
        {1} inside tmux, which is another terminal: keys and colours may be wrong.
        	{1} in tmux, das ein anderes Terminal ist: Tasten und Farben können falsch sein.
        export TERM=tmux-256color, and in ~/.tmux.conf: set -g default-terminal tmux-256color
        	export TERM=tmux-256color und in ~/.tmux.conf: set -g default-terminal tmux-256color
        {1}: it has no second screen; what stood there is drawn over.
        	{1}: es hat keinen zweiten Bildschirm; was dort stand, wird überschrieben.
        The terminal does not say how large it is; 80x24 is taken.
        	Das Terminal sagt nicht, wie groß es ist; angenommen wird 80x24.
        {1} is too small for the screen, which needs 40x12.
        	{1} ist zu klein für den Bildschirm, der 40x12 braucht.
        make the window larger or the letters smaller; or tutor-tui --plain
        	das Fenster größer oder die Schrift kleiner machen; oder tutor-tui --plain
        {1} is enough; 80x24 shows the plant beside the talk.
        	{1} genügt; 80x24 zeigt die Anlage neben dem Gespräch.
        none, because NO_COLOR is set
        	keine, weil NO_COLOR gesetzt ist
        none: {1} has none; everything is said by words and marks as well
        	keine: {1} hat keine; alles wird auch mit Worten und Zeichen gesagt
        {1}; most terminals have 256.
        	{1}; die meisten Terminals haben 256.
        None is set; UTF-8 is taken.
        	Keine ist gesetzt; angenommen wird UTF-8.
        {1}: this machine does not have that locale, so that only ASCII is drawn.
        	{1}: dieser Rechner hat diese Locale nicht, darum wird nur ASCII gezeichnet.
        export LC_ALL=C.UTF-8, or sudo locale-gen {1}
        	export LC_ALL=C.UTF-8 oder sudo locale-gen {1}
        {1}; this terminal is drawn on in ASCII
        	{1}; auf diesem Terminal wird in ASCII gezeichnet
        {1} is not UTF-8, so that only ASCII is drawn.
        	{1} ist nicht UTF-8, darum wird nur ASCII gezeichnet.
        the disk is full
        	der Datenträger ist voll
        In lines your terminal's own keys hold. Ctrl-C stops an answer; /quit leaves.
        	Im Zeilenmodus gelten die Tasten Ihres Terminals. Ctrl-C hält eine Antwort an; /quit beendet.
        Waiting for the answer. Ctrl-C: do not wait.
        	Warten auf die Antwort. Ctrl-C: nicht warten.
        No answer yet; asking again in {1} s. Ctrl-C: go on offline.
        	Noch keine Antwort; neue Anfrage in {1} s. Ctrl-C: offline weiter.
        What you typed meanwhile was left out; say yes or no to this first.
        	Was Sie inzwischen tippten, wurde weggelassen; sagen Sie zuerst hierzu ja oder nein.
        Nothing is set up: neither smtp_url nor webhook_url is in site.yaml. See docs/reports.md.
        	Nichts ist eingerichtet: weder smtp_url noch webhook_url steht in site.yaml. Siehe docs/reports.md.
        Another run is sending now; nothing was done.
        	Ein anderer Lauf sendet gerade; nichts wurde getan.
        Offline: nothing was sent, {1} waiting.
        	Offline: nichts wurde gesendet, {1} wartend.
        {1} sent, {2} to be tried again, {3} refused, {4} waiting.
        	{1} gesendet, {2} mit neuem Versuch, {3} abgelehnt, {4} wartend.
        {1} sent, {2} waiting, {3} refused.
        	{1} gesendet, {2} wartend, {3} abgelehnt.
        By
        	Weg
        What
        	Was
        Next try
        	Nächster Versuch
        Last answer
        	Letzte Antwort
        {1} left out because of mistakes: {2}. See "tutor-tui scenario check".
        	{1} wegen Fehlern ausgelassen: {2}. Siehe „tutor-tui scenario check“.
        No exam has been begun.
        	Keine Prüfung wurde begonnen.
        Say who gets it: --trainee ID.
        	Sagen Sie, wer es bekommt: --trainee ID.
        There is no key yet. It is made when the first certificate is issued, or by --make.
        	Es gibt noch keinen Schlüssel. Er entsteht beim ersten ausgestellten Zertifikat oder durch --make.
        in use
        	in Gebrauch
        given up
        	aufgegeben
        retired
        	abgelöst
        fingerprint {1}
        	Fingerabdruck {1}
        No certificate has been issued.
        	Kein Zertifikat wurde ausgestellt.
        No certificate is in force; --all shows all.
        	Kein Zertifikat ist gültig; --all zeigt alle.
        This library has no certifications.
        	Diese Bibliothek hat keine Zertifizierungen.
        {1}, says {2}, number {3}
        	{1}, laut {2}, Nummer {3}
        Going on in lines.
        	Weiter im Zeilenmodus.
        This machine does not know the terminal "{1}" (TERM).
        	Dieser Rechner kennt das Terminal „{1}“ nicht (TERM).
        The system has no file left for the screen.
        	Das System hat keine Datei mehr frei für den Bildschirm.
        --speed is {1}; allowed is 0.1 to 100.
        	--speed ist {1}; erlaubt ist 0.1 bis 100.
        An exam runs in real time: leave --speed out.
        	Eine Prüfung läuft in Echtzeit: lassen Sie --speed weg.
        There is no place "{1}"; there are {2}.
        	Es gibt keinen Ort „{1}“; es gibt {2}.
        Where
        	Ort
        From
        	Aus
        Yours (the model)
        	Ihre (das Modell)
        The site's
        	Die des Betriebs
        Setting
        	Einstellung
        Value
        	Wert
        --online and --offline are opposites: leave one out.
        	--online und --offline schließen sich aus: lassen Sie eines weg.
        Standard output takes the JSON or the bundle: name a file for one.
        	Die Standardausgabe nimmt JSON oder Bündel: nennen Sie für eines davon eine Datei.
        {1} is written. Read it before you send it: it is text.
        	{1} ist geschrieben. Lesen Sie es, bevor Sie es senden: es ist Text.
        records checked
        	Aufzeichnungen geprüft
        its file is gone: start it again after an upgrade
        	die Programmdatei ist weg: nach einer Aktualisierung neu starten
        export TUTOR_LIBRARY=DIR, where DIR holds assets/ and scenarios/
        	export TUTOR_LIBRARY=DIR, wobei DIR assets/ und scenarios/ enthält
        {1}: none, which is well; nothing is sent anywhere.
        	{1}: keine, und das ist in Ordnung; nichts wird irgendwohin gesendet.
        Passphrase of {1}
        	Passphrase von {1}
        That is not it.
        	Das ist sie nicht.
        No drill is on record yet.
        	Noch keine Übung ist aufgezeichnet.
        Ended
        	Beendet
        Scenario
        	Szenario
        Result
        	Ergebnis
        passed
        	bestanden
        not passed
        	nicht bestanden
        {1} of 100
        	{1} von 100
        from {1} to {2}, by {3}
        	von {1} bis {2}, durch {3}
        files {1}
        	Dateien {1}
        final state {1}
        	Endzustand {1}
        At
        	Bei
        Entry
        	Eintrag
        asked {1} ({2}): {3}
        	fragte {1} ({2}): {3}
        {1} understood: {2}
        	{1} verstand: {2}
        answered: {1}
        	geantwortet: {1}
        answered, cut off: {1}
        	geantwortet, abgeschnitten: {1}
        second opinion: {1}
        	zweite Meinung: {1}
        confirmed: {1}
        	bestätigt: {1}
        dropped: {1}
        	verworfen: {1}
        clock, state {1}
        	Uhr, Zustand {1}
        ended: {1}
        	beendet: {1}
        a question back
        	eine Rückfrage
        Final state {1}, as recorded.
        	Endzustand {1}, wie aufgezeichnet.
        Name one drill, or --all.
        	Nennen Sie eine Übung, oder --all.
        There is no grader {1}; there are {2} to {3}.
        	Es gibt keinen Bewerter {1}; es gibt {2} bis {3}.
        of {1} drills graded again
        	von {1} Übungen neu bewertet
        {1} comes to another grade.
        	{1} kommt zu einer anderen Bewertung.
        {1}: {2} with the same grade, {3} with another, {4} that cannot be graded again.
        	{1}: {2} mit gleicher Bewertung, {3} mit anderer, {4} nicht erneut zu bewerten.
        It answers in {1}, the first word after {2}
        	Es antwortet in {1}, das erste Wort nach {2}
        It answers in {1}
        	Es antwortet in {1}
        {1}; {2} answered.
        	{1}; geantwortet hat {2}.
        It calls the tool that it is told to call.
        	Es ruft das verlangte Werkzeug auf.
        Nothing was done in {1}, so there is nothing to draft from.
        	In {1} wurde nichts getan, darum gibt es nichts für einen Entwurf.
        {1} is free practice: no file holds it that a solution could be put into.
        	{1} ist freies Üben: keine Datei dazu kann eine Lösung aufnehmen.
        Drill {1} was a run of {2}: name that drill, or another run.
        	Übung {1} war ein Lauf von {2}: nennen Sie diese Übung oder einen anderen Lauf.
        The draft does not fit into {1}, which was left as it is: put the lines above into it by hand.
        	Der Entwurf passt nicht in {1}; die Datei blieb unverändert: setzen Sie die Zeilen oben von Hand ein.
        {1} cannot be drafted under this id: {2}. Nothing was written.
        	{1} kann nicht unter dieser Kennung entworfen werden: {2}. Nichts wurde geschrieben.
        There is no drill "{1}". "tutor-tui drill list" shows them.
        	Es gibt keine Übung „{1}“. „tutor-tui drill list“ zeigt alle.
        No drill of {1} was cut off that could go on now; leave out --resume to start a new one.
        	Es gibt keine abgebrochene Übung von {1}, die jetzt weitergehen könnte; lassen Sie --resume weg, um eine neue zu starten.
        The drill stands as it was: go on with the same script and --resume.
        	Die Übung bleibt, wie sie war: setzen Sie mit demselben Skript und --resume fort.
        The drill {1} cannot be started; "tutor-tui scenario check" says what is wrong with its files.
        	Die Übung {1} lässt sich nicht starten; „tutor-tui scenario check“ sagt, was an ihren Dateien falsch ist.
        The drill of {1} that was cut off cannot go on.
        	Die abgebrochene Übung von {1} kann nicht weitergehen.
        Script line {1}, "{2}": {3}
        	Skriptzeile {1}, „{2}“: {3}
        The script {1} cannot be read. Check that the file exists, or use - for standard input.
        	Das Skript {1} ist nicht lesbar. Prüfen Sie, ob es die Datei gibt, oder nutzen Sie - für die Standardeingabe.
        Drill {1} was graded by another version of the rubric {2}, which neither the records nor the library hold.
        	Übung {1} wurde nach einer anderen Version des Bewertungsschemas {2} bewertet, die weder in den Aufzeichnungen noch in der Bibliothek steht.
        {1} is kept for exams: add --mode exam.
        	{1} ist Prüfungen vorbehalten: fügen Sie --mode exam hinzu.
        An exam draws its own seed, which nobody knows beforehand: leave --seed out.
        	Eine Prüfung zieht ihren eigenen Startwert, den vorher niemand kennt: lassen Sie --seed weg.
        {1} cannot be read. Check that the file exists, or use - for standard input.
        	{1} ist nicht lesbar. Prüfen Sie, ob es die Datei gibt, oder nutzen Sie - für die Standardeingabe.
        Standard output cannot be written: {1}.
        	Die Standardausgabe lässt sich nicht schreiben: {1}.
        {1} is there already and was left as it is. Name another file.
        	{1} gibt es schon und blieb unverändert. Nennen Sie eine andere Datei.
        {1} cannot be written. Check the folder, its permissions and the space on the disk.
        	{1} lässt sich nicht schreiben. Prüfen Sie den Ordner, seine Rechte und den Platz auf dem Datenträger.
        No scenario library was found. Name its folder with --library or TUTOR_LIBRARY.
        	Keine Szenariobibliothek gefunden. Nennen Sie ihren Ordner mit --library oder TUTOR_LIBRARY.
        There is no library folder at {1}. Name it with --library or TUTOR_LIBRARY.
        	Unter {1} gibt es keinen Bibliotheksordner. Nennen Sie ihn mit --library oder TUTOR_LIBRARY.
        {1} cannot be read. Check that the file exists and that you may read it.
        	{1} ist nicht lesbar. Prüfen Sie, ob es die Datei gibt und ob Sie sie lesen dürfen.
        The library at {1} holds no drills that can be run: name another with --library, or see "tutor-tui scenario check" and docs/asset-format.md.
        	Die Bibliothek unter {1} enthält keine ausführbaren Übungen: nennen Sie mit --library eine andere, oder siehe „tutor-tui scenario check“ und docs/asset-format.md.
        There is no scenario "{1}".
        	Es gibt kein Szenario „{1}“.
        "tutor-tui scenario list" shows them all.
        	„tutor-tui scenario list“ zeigt alle.
        There is no machine "{1}".
        	Es gibt keine Maschine „{1}“.
        "tutor-tui library --json" names them all.
        	„tutor-tui library --json“ nennt alle.
        There is no recording "{1}".
        	Es gibt keine Aufnahme „{1}“.
        There is no rubric "{1}", and no file of this name.
        	Es gibt kein Bewertungsschema „{1}“ und keine Datei dieses Namens.
        {1} cannot be run.
        	{1} lässt sich nicht ausführen.
        {1} cannot be run: {2}.
        	{1} lässt sich nicht ausführen: {2}.
        {1} cannot be run; "tutor-tui scenario check" says what is wrong with its files.
        	{1} lässt sich nicht ausführen; „tutor-tui scenario check“ sagt, was an den Dateien falsch ist.
        {1} cannot be used: there are mistakes in {2}, or in a file that it needs. See "tutor-tui scenario check".
        	{1} ist nicht benutzbar: es gibt Fehler in {2} oder in einer benötigten Datei. Siehe „tutor-tui scenario check“.
        {1} cannot be used for a passphrase: it must be a plain file that only you can read (chmod 600).
        	{1} ist für eine Passphrase nicht benutzbar: es muss eine einfache Datei sein, die nur Sie lesen können (chmod 600).
        A passphrase has at least {1} characters; any will do, and several words are easy to keep. Nothing was changed.
        	Eine Passphrase hat mindestens {1} Zeichen; alle sind erlaubt, und mehrere Wörter sind leicht zu merken. Nichts wurde geändert.
        The two are not the same. Nothing was changed.
        	Die beiden sind nicht gleich. Nichts wurde geändert.
        No passphrase was given. Start this at a terminal, or name a file that only you can read in TUTOR_NEW_PASSPHRASE_FILE.
        	Keine Passphrase wurde angegeben. Starten Sie dies an einem Terminal, oder nennen Sie in TUTOR_NEW_PASSPHRASE_FILE eine Datei, die nur Sie lesen können.
        Nobody was added from {1}: a line has a mistake, named above.
        	Niemand wurde aus {1} hinzugefügt: eine Zeile hat einen Fehler, oben genannt.
        Nobody was added from {1}: {2} lines have mistakes, named above.
        	Niemand wurde aus {1} hinzugefügt: {2} Zeilen haben Fehler, oben genannt.
        Nobody here has the id "{1}". "tutor-tui people list" names everybody.
        	Niemand hier hat die Kennung „{1}“. „tutor-tui people list“ nennt alle.
        The id "{1}" does not fit:
        	Die Kennung „{1}“ passt nicht:
        This is the last administrator: make somebody else one first, with "tutor-tui people role".
        	Dies ist die letzte Person mit der Rolle Administrator: geben Sie die Rolle zuerst jemand anderem, mit „tutor-tui people role“.
        {1} is {2} already. Nothing was changed.
        	{1} ist schon {2}. Nichts wurde geändert.
        There is an administrator already. They give roles with "tutor-tui people role".
        	Es gibt schon einen Administrator. Rollen werden dort vergeben, mit „tutor-tui people role“.
        There is no administrator yet. Make the first one, who needs a passphrase, with "tutor-tui people init --id ID".
        	Es gibt noch keinen Administrator. Legen Sie den ersten an, der eine Passphrase braucht: „tutor-tui people init --id ID“.
        A session cannot be started inside a session.
        	In einer Sitzung kann keine Sitzung gestartet werden.
        Nobody was added: {1} is here already. Roles are changed with "tutor-tui people role".
        	Niemand wurde hinzugefügt: {1} ist schon da. Rollen ändert „tutor-tui people role“.
        Nobody was added: {1} are here already. Roles are changed with "tutor-tui people role".
        	Niemand wurde hinzugefügt: {1} sind schon da. Rollen ändert „tutor-tui people role“.
        Nothing is set up to send records to: put lrs_url, batch_folder or databricks_volume into site.yaml (docs/sync.md).
        	Kein Ziel für Aufzeichnungen ist eingerichtet: setzen Sie lrs_url, batch_folder oder databricks_volume in site.yaml (docs/sync.md).
        To change one: a line such as "editor.killLine: Ctrl-K, Alt-K" in {1}
        	Zum Ändern: eine Zeile wie „editor.killLine: Ctrl-K, Alt-K“ in {1}
        Industry
        	Branche
        Tags
        	Messstellen
        Process faults
        	Prozessstörungen
        Sensor faults
        	Sensorstörungen
        New passphrase of {1}
        	Neue Passphrase von {1}
        The same again
        	Noch einmal dieselbe
        Give --id, or --from with a list.
        	Geben Sie --id an, oder --from mit einer Liste.
        {1} was added.
        	{1} wurde hinzugefügt.
        {1} people were added.
        	{1} Personen wurden hinzugefügt.
        On record as number {1}.
        	Aufgezeichnet als Nummer {1}.
        You stand on the leaderboard.
        	Sie stehen auf der Rangliste.
        You do not stand on the leaderboard any more.
        	Sie stehen nicht mehr auf der Rangliste.
        {1} is administrator, and roles hold from now on.
        	{1} ist Administrator, und Rollen gelten ab jetzt.
        {1} has left; nothing is open to them any more.
        	{1} ist ausgeschieden; nichts ist mehr offen.
        Nobody is known yet.
        	Noch ist niemand bekannt.
        Id
        	Kennung
        Name
        	Name
        Role
        	Rolle
        Passphrase
        	Passphrase
        has left
        	ausgeschieden
        set
        	gesetzt
        The passphrase of {1} is set.
        	Die Passphrase von {1} ist gesetzt.
        {1} is {2} now.
        	{1} ist jetzt {2}.
        mail {1}
        	E-Mail {1}
        account {1}
        	Konto {1}
        a passphrase is set
        	eine Passphrase ist gesetzt
        no passphrase is set
        	keine Passphrase ist gesetzt
        not on the leaderboard
        	nicht auf der Rangliste
        Appeal {1} is on record. An instructor who did not grade you will decide.
        	Einspruch {1} ist aufgezeichnet. Ein Ausbilder, der Sie nicht bewertet hat, entscheidet.
        The copy was made, but the records are not sound: see "tutor-tui record verify".
        	Die Kopie wurde gemacht, aber die Aufzeichnungen sind nicht in Ordnung: siehe „tutor-tui record verify“.
        {1} copied to {2}.
        	{1} kopiert nach {2}.
        --anchor takes the 64 hexadecimal digits of a hash.
        	--anchor nimmt die 64 Hexadezimalziffern eines Hashs.
        Say one of --uphold and --dismiss.
        	Sagen Sie eines von --uphold und --dismiss.
        --resit and --override go with --uphold.
        	--resit und --override gehören zu --uphold.
        Say one of --resit and --override.
        	Sagen Sie eines von --resit und --override.
        Appeal {1} about drill {2} is dismissed.
        	Einspruch {1} zu Übung {2} ist zurückgewiesen.
        Appeal {1} about drill {2} is upheld.
        	Einspruch {1} zu Übung {2}: stattgegeben.
        Nothing was erased.
        	Nichts wurde gelöscht.
        This cannot be undone: say --yes to do it.
        	Das lässt sich nicht rückgängig machen: sagen Sie --yes, um es zu tun.
        This cannot be undone. Type the id again to erase:
        	Das lässt sich nicht rückgängig machen. Zum Löschen die Kennung noch einmal tippen:
        {1} is "{2}"; write a date, such as 2026-01-31, or a time with its zone, such as 2026-01-31T08:00:00Z.
        	{1} ist „{2}“; schreiben Sie ein Datum wie 2026-01-31 oder eine Zeit mit Zone wie 2026-01-31T08:00:00Z.
        --from {1} is not before --until {2}: nothing can lie between.
        	--from {1} liegt nicht vor --until {2}: dazwischen kann nichts liegen.
        --person gives everything of one person; leave the other choices out.
        	--person gibt alles zu einer Person; lassen Sie die anderen Auswahlen weg.
        A certificate has no tag and no office: choose with --of, --from and --until.
        	Ein Zertifikat hat kein Schlagwort und keinen Standort: wählen Sie mit --of, --from und --until.
        Say why: --reason TEXT.
        	Nennen Sie den Grund: --reason TEXT.
        Say whose records to let go of.
        	Sagen Sie, wessen Aufzeichnungen freigegeben werden.
        The records of {1} are no longer on hold.
        	Die Aufzeichnungen von {1} sind nicht mehr gesperrt.
        The records of {1} are on hold: neither retention nor erasure touches them.
        	Die Aufzeichnungen von {1} sind gesperrt: weder Fristablauf noch Löschung greift sie an.
        Nobody's records are on hold.
        	Für niemanden sind Aufzeichnungen gesperrt.
        Person
        	Person
        Record
        	Aufzeichnung
        Say what changes: --score, --passed, or both; or --rubric or --grader to grade it again.
        	Sagen Sie, was sich ändert: --score, --passed oder beides; oder --rubric oder --grader, um neu zu bewerten.
        Another rubric or grader gives score and pass itself: leave --score and --passed out.
        	Ein anderes Bewertungsschema oder ein anderer Bewerter gibt selbst Punkte und Ergebnis: lassen Sie --score und --passed weg.
        Say why with --reason-code.
        	Nennen Sie den Grund mit --reason-code.
        --score is 0 to 100, with two decimals at most.
        	--score ist 0 bis 100, mit höchstens zwei Dezimalstellen.
        {1} made anew from the ledger.
        	{1} aus dem Hauptbuch neu erzeugt.
        {1} assessment(s)
        	{1} Bewertung|{1} Bewertungen
        {1} rows, {2} readings from {3} to {4}
        	{1} Zeilen, {2} Messwerte von {3} bis {4}
        {1} rows, {2} readings
        	{1} Zeilen, {2} Messwerte
        {1} rows or cells cannot be read, {2} readings stand twice, {3} rows out of order. Read in {4} s.
        	{1} Zeilen oder Zellen nicht lesbar, {2} Messwerte doppelt, {3} Zeilen in falscher Reihenfolge. Gelesen in {4} s.
        Column
        	Spalte
        Readings
        	Messwerte
        Good
        	Gut
        Gaps
        	Lücken
        Longest gap
        	Längste Lücke
        Not mapped: {1}.
        	Nicht zugeordnet: {1}.
        Nobody has run {1} as a drill or exam yet; practice does not count here.
        	Noch hat niemand {1} als Übung oder Prüfung gemacht; Training zählt hier nicht.
        --above is {1}; allowed is -1 to 100.
        	--above ist {1}; erlaubt ist -1 bis 100.
        No fault has more than {1} % of its scores under 70.
        	Keine Störung hat mehr als {1} % ihrer Punktzahlen unter 70.
        What to train next: trainee {1}
        	Was als Nächstes zu üben ist: Teilnehmer {1}
        --period goes without --from and --until.
        	--period geht nur ohne --from und --until.
        --{1} is "{2}"; it must be a day, as 2026-11-21, or a moment, as 2026-11-21T08:00:00Z.
        	--{1} ist „{2}“; nötig ist ein Tag wie 2026-11-21 oder ein Zeitpunkt wie 2026-11-21T08:00:00Z.
        --limit is {1}; it must be 1 or more.
        	--limit ist {1}; nötig ist 1 oder mehr.
        Summary
        	Zusammenfassung
        the drill heard "{1}" here; give the script it was started with.
        	die Übung hörte hier „{1}“; geben Sie das Skript an, mit dem sie gestartet wurde.
        a line reads "@SECONDS text", such as "@65 yes".
        	eine Zeile lautet „@SEKUNDEN Text“, etwa „@65 ja“.
        times must not go back; the line before is at @{1}.
        	Zeiten dürfen nicht zurückgehen; die Zeile davor ist bei @{1}.
        The drill is kept as it was before this line: go on with --resume.
        	Die Übung wird aufgehoben, wie sie vor dieser Zeile war: setzen Sie mit --resume fort.
        --json and --format {1} cannot stand together; leave one out.
        	--json und --format {1} gehen nicht zusammen; lassen Sie eines weg.
        all well.
        	alles in Ordnung.
        no errors, {1} warnings.
        	keine Fehler, {1} Warnungen.
        {1} machine(s)
        	{1} Maschine|{1} Maschinen
        {1} rubric(s)
        	{1} Bewertungsschema|{1} Bewertungsschemas
        {1} exam pool(s)
        	{1} Prüfungspool|{1} Prüfungspools
        Title
        	Titel
        exam
        	Prüfung
        practice
        	Training
        --html and --json are two forms: name one of them.
        	--html und --json sind zwei Formen: nennen Sie eine davon.
        Name a drill or a machine: the library has one page.
        	Nennen Sie eine Übung oder eine Maschine: die Bibliothek hat eine Seite.
        --answers is for drills; {1} is a machine, which hides nothing.
        	--answers ist für Übungen; {1} ist eine Maschine, und die verbirgt nichts.
        No rule has the code `{1}`.
        	Keine Regel hat den Code `{1}`.
        `scenario explain` lists all.
        	`scenario explain` nennt alle.
        of {1} drills run for their par
        	von {1} Übungen für die Richtzeit ausgeführt
        of {1} machines and drills linted
        	von {1} Maschinen und Übungen geprüft
        {1}: {2} pairs of faults, {3} need an inspection to tell apart
        	{1}: {2} Paare von Störungen, {3} nur durch Inspektion zu unterscheiden
        never
        	nie
        {1}: sure at {2} (beginner {3}, expert {4}), target {5}
        	{1}: sicher bei {2} (Anfänger {3}, Experte {4}), Ziel {5}
        {1}: plays a recording, no par
        	{1}: spielt eine Aufnahme, keine Richtzeit
        "{1}" cannot be an id: use small letters, digits and -.
        	„{1}“ kann keine Kennung sein: nutzen Sie Kleinbuchstaben, Ziffern und -.
        --asset is for a scenario or a recording.
        	--asset ist für ein Szenario oder eine Aufnahme.
        --fault is for a scenario.
        	--fault ist für ein Szenario.
        Name the machine with --asset; "tutor-tui library --json" names them all.
        	Nennen Sie die Maschine mit --asset; „tutor-tui library --json“ nennt alle.
        {1} has no fault "{2}". It has: {3}.
        	{1} hat keine Störung „{2}“. Vorhanden: {3}.
        {1} has no faults: a drill needs one to hide.
        	{1} hat keine Störungen: eine Übung braucht eine zum Verbergen.
        A pool needs drills with "exam: true", and the library has none yet.
        	Ein Pool braucht Übungen mit „exam: true“, und die Bibliothek hat noch keine.
        A certification needs drills, and the library has none yet.
        	Eine Zertifizierung braucht Übungen, und die Bibliothek hat noch keine.
        Wrote {1}. Next:
        	Geschrieben: {1}. Als Nächstes:
        Written: {1}
        	Geschrieben: {1}
        Give --script or --from, not both.
        	Geben Sie --script oder --from an, nicht beide.
        Give --out or --apply, not both.
        	Geben Sie --out oder --apply an, nicht beide.
        The draft does not pass, so the drill's file was left as it is.
        	Der Entwurf besteht nicht, darum blieb die Datei der Übung unverändert.
        This terminal has no screen that the tutor can use. Going on in lines.
        	Dieses Terminal hat keinen Bildschirm, den der Tutor nutzen kann. Weiter im Zeilenmodus.
        The draft is in {1}.
        	Der Entwurf ist in {1}.
        {1} has the draft; as it was is kept as {2}.
        	{1} enthält den Entwurf; die vorige Fassung bleibt als {2} erhalten.
        Name a kind to print, or a folder with --out for all of them.
        	Nennen Sie eine Art zum Ausgeben, oder mit --out einen Ordner für alle.
        Wrote {1}
        	Geschrieben: {1}
        Level {1}, {2}, target {3}, limit {4}.
        	Stufe {1}, {2}, Ziel {3}, Grenze {4}.
        Tags: {1}.
        	Schlagwörter: {1}.
        --seeds is {1}; allowed is 0 to 10000.
        	--seeds ist {1}; erlaubt ist 0 bis 10000.
        of {1} drills played
        	von {1} Übungen gespielt
        {1} modes healthy, {2} faults
        	{1} Betriebsarten gesund, {2} Störungen
        Nothing is in conflict, and nothing was refused.
        	Nichts ist im Konflikt, und nichts wurde abgelehnt.
        Nothing was waiting for {1}.
        	Nichts wartete für {1}.
        {1} due for {2}: "tutor-tui sync run {3}" sends them.
        	{1} fällig für {2}: „tutor-tui sync run {3}“ sendet sie.
        --patience is {1}; allowed is 0 to 86400.
        	--patience ist {1}; erlaubt ist 0 bis 86400.
        --offline opens no socket, and this sends: leave one of them out.
        	--offline öffnet keinen Socket, und dies sendet: lassen Sie eines davon weg.
        sent to {1}
        	gesendet an {1}
        Only databricks has warehouses: leave --warehouse out.
        	Nur databricks hat Warehouses: lassen Sie --warehouse weg.
        {1} of {2} statements done.
        	{1} von {2} Statements erledigt.
        Sink
        	Empfänger
        Sent
        	Gesendet
        Waiting
        	Wartend
        Conflicts
        	Konflikte
        Refused
        	Abgelehnt
        Records read
        	Gelesen
        Telemetry of {1}: {2} records of {3} units, newest {4}
        	Telemetrie von {1}: {2} Datensätze von {3} Geräten, neuester {4}
        Telemetry of {1}: {2} records of {3} units
        	Telemetrie von {1}: {2} Datensätze von {3} Geräten
        Fault codes
        	Störungscodes
        Code
        	Code
        Units now
        	Geräte jetzt
        Share
        	Anteil
        Readings beyond
        	Messwerte außerhalb
        Units
        	Geräte
        Units needing maintenance: {1}
        	Geräte mit Wartungsbedarf: {1}
        Codes
        	Codes
        Freshness
        	Aktualität
        Last record
        	Letzter Datensatz
        Age s
        	Alter s
        Records
        	Datensätze
        Batches of {1} s: {2}, {3} records on average, {4} at least, {5} at most.
        	Stapel von {1} s: {2}, {3} Datensätze im Mittel, {4} mindestens, {5} höchstens.
        Batches of {1} s: {2}.
        	Stapel von {1} s: {2}.
        Latest readings
        	Neueste Messwerte
        Quality
        	Qualität
        Records that cannot be read: {1}
        	Nicht lesbare Datensätze: {1}
        Line
        	Zeile
        Text
        	Text
        {1} records of the tag {2}, which {3} does not have.
        	{1} Datensätze der Messstelle {2}, die {3} nicht hat.
        ... and {1} more: --json has them all.
        	... und {1} weitere: --json nennt alle.
        --units is {1}; allowed is 1 to 100000.
        	--units ist {1}; erlaubt ist 1 bis 100000.
        --minutes is {1}; allowed is up to 1000000.
        	--minutes ist {1}; erlaubt ist bis 1000000.
        --every is {1}; allowed are whole seconds with their unit, such as 1s or 5min.
        	--every ist {1}; erlaubt sind ganze Sekunden mit Einheit, etwa 1s oder 5min.
        --start is {1}; write a moment such as 2026-01-01T00:00:00Z.
        	--start ist {1}; schreiben Sie einen Zeitpunkt wie 2026-01-01T00:00:00Z.
        --fault {1}: a severity is 0 to 1.
        	--fault {1}: eine Schwere ist 0 bis 1.
        --fault {1}: after the @ comes a number of seconds.
        	--fault {1}: nach dem @ kommt eine Zahl von Sekunden.
        {1} has no fault "{2}".
        	{1} hat keine Störung „{2}“.
        --now is {1}; write a moment such as 2026-01-01T00:00:00Z.
        	--now ist {1}; schreiben Sie einen Zeitpunkt wie 2026-01-01T00:00:00Z.
        Recording
        	Aufnahme
        {1} more lines: make the window taller.
        	{1} weitere Zeilen: machen Sie das Fenster höher.
        {1}, read at {2}: {3}
        	{1}, gelesen um {2}: {3}
        As it was at {1}, when it could last be run:
        	Wie es um {1} war, als es zuletzt ausführbar war:
        {1}: {2} readings, {3} parts, {4} faults. Name one of its drills to see curves.
        	{1}: {2} Messwerte, {3} Teile, {4} Störungen. Nennen Sie eine der Übungen, um Kurven zu sehen.
        {1} holds no drill or machine that can be read now.
        	{1} enthält keine Übung oder Maschine, die jetzt lesbar ist.
        No alarm stands, and none waits to be acknowledged.
        	Kein Alarm steht an, und keiner ist zu quittieren.
        unacknowledged
        	unquittiert
        returned unack.
        	zurück, unquit.
        under {1}
        	unter {1}
        over {1}
        	über {1}
        raised at {1}
        	gekommen bei {1}
        acknowledged at {1}
        	quittiert bei {1}
        has returned to normal, not acknowledged
        	ist wieder normal, nicht quittiert
        No answer yet; asking again in {1} s.
        	Noch keine Antwort; neue Anfrage in {1} s.
        No answer yet; asking again in {1} s; the plant's clock stands still.
        	Noch keine Antwort; neue Anfrage in {1} s; die Uhr der Anlage steht.
        Esc: go on offline.
        	Esc: offline weiter.
        Waiting for the answer.
        	Warten auf die Antwort.
        Waiting for the answer; the plant's clock stands still.
        	Warten auf die Antwort; die Uhr der Anlage steht.
        Esc: do not wait.
        	Esc: nicht warten.
        The coach is speaking.
        	Der Coach spricht.
        The coach is speaking; the plant's clock stands still.
        	Der Coach spricht; die Uhr der Anlage steht.
        Esc: stop.
        	Esc: anhalten.
        Your draft is kept until the answer is there.
        	Ihr Entwurf bleibt, bis die Antwort da ist.
        Your draft is kept.
        	Ihr Entwurf bleibt erhalten.
        offline
        	offline
        offline, retry in {1} s
        	offline, neu in {1} s
        offline, model unfit
        	offline, Modell ungeeignet
        offline, trying the model
        	offline, Modell wird probiert
        last reading, at {1}
        	letzter Messwert, bei {1}
        {1} over {2}
        	{1} über {2}
        too early to tell a trend
        	zu früh für einen Trend
        no good reading for {1}
        	kein guter Messwert für {1}
        low low limit LL
        	untere Grenze LL
        low limit L
        	untere Grenze L
        high limit H
        	obere Grenze H
        high high limit HH
        	obere Grenze HH
        steady
        	gleichbleibend
        swinging between {1} and {2}{3}
        	schwankt zwischen {1} und {2}{3}
        falling {1}
        	fallend {1}
        rising {1}
        	steigend {1}
        steady between {1} and {2}{3}
        	gleichbleibend zwischen {1} und {2}{3}
        {1} crossed at {2}
        	{1} überschritten bei {2}
        below {1} since {2} or before
        	unter {1} seit {2} oder früher
        above {1} since {2} or before
        	über {1} seit {2} oder früher
        back at {1}
        	zurück bei {1}
        Enter or yes: do it
        	Enter oder ja: tun
        Esc or no: do not
        	Esc oder nein: lassen
        to {1}
        	bis {1}
        {1} more
        	{1} weitere
        no instrument
        	kein Instrument
        1-5 Tab
        	1-5 Tab
        Esc q back
        	Esc q zurück
        1-5 Tab page
        	1-5 Tab Seite
        Up Down PgUp PgDn Home End choose
        	Up Down PgUp PgDn Home End wählen
        Up Dn PgUp PgDn Home End
        	Up Dn PgUp PgDn Home End
        Enter trend
        	Enter Trend
        Space add to trend
        	Space zum Trend
        Space add
        	Space dazu
        + - zoom
        	+ - Zoom
        +- zoom
        	+- Zoom
        Left Right cursor
        	Left Right Cursor
        <- -> read
        	<- -> lesen
        c no cursor
        	c ohne Cursor
        c clear
        	c leer
        PgUp PgDn pan
        	PgUp PgDn schieben
        PgUp PgDn Home f pan
        	PgUp PgDn Home f weiter
        Home first
        	Home Anfang
        f End now
        	f End jetzt
        s scale
        	s Skala
        n next tag
        	n nächste Messst.
        n next
        	n nächst
        x one less
        	x eine weniger
        x less
        	x weg
        g drawn with
        	g Zeichenart
        g draw
        	g Art
        a acknowledge
        	a quittieren
        a ack
        	a quit.
        A acknowledge all
        	A alle quittieren
        A all
        	A alle
        Up Down Left Right choose
        	Up Down Left Right wählen
        Up Dn choose
        	Up Dn wählen
        Up Down PgUp PgDn Home End scroll
        	Up Down PgUp PgDn Home End blättern
        Trend
        	Trend
        Alarms
        	Alarme
        Mimic
        	Schaltbild
        Controls
        	Bedienung
        first
        	erster
        last
        	letzter
        min..max
        	min..max
        out
        	außen
        PAUSED
        	PAUSE
        STANDS
        	STEHT
        {1} alarm!
        	{1} Alarm!
        {1} alarms!
        	{1} Alarme!
        {1}-{2} of {3}
        	{1}-{2} von {3}
        Al
        	Al
        Limits
        	Grenzen
        bad quality ({1})
        	schlechte Qualität ({1})
        normal {1}
        	normal {1}
        limits {1}
        	Grenzen {1}
        alarm {1}
        	Alarm {1}
        You
        	Sie
        Plant
        	Anlage
        now {1}
        	jetzt {1}
        now
        	jetzt
        No tag is chosen. On page 1 Enter plots one, Space adds up to three.
        	Keine Messstelle gewählt. Auf Seite 1 zeichnet Enter eine, Space fügt bis zu drei hinzu.
        One reading is no trend yet.
        	Ein Messwert ist noch kein Trend.
        at {1}
        	bei {1}
        {1} across
        	{1} breit
        0 to 1
        	0 bis 1
        Acknowledge alarms
        	Alarme quittieren
        Ask for a hint (costs points in a drill)
        	Einen Tipp holen (kostet in einer Übung Punkte)
        Badges and certificates
        	Abzeichen und Zertifikate
        Best results
        	Beste Ergebnisse
        CRITICAL
        	KRITISCH
        Change the load
        	Die Last ändern
        Changing the draft
        	Den Entwurf ändern
        Chart tags over time
        	Messstellen im Zeitverlauf zeichnen
        Draw the machine with its readings
        	Die Maschine mit ihren Messwerten zeichnen
        Find drills to practise
        	Übungen finden
        Give up the drill
        	Die Übung aufgeben
        Go and look at a component (takes time)
        	Ein Bauteil vor Ort ansehen (braucht Zeit)
        I need to practise hydraulic faults
        	ich möchte etwas zu Hydraulik üben
        INFO
        	INFO
        Let the clock run on
        	Die Uhr weiterlaufen lassen
        List the alarms
        	Die Alarme auflisten
        Moving in the draft
        	Im Entwurf bewegen
        Name the fault and end the drill
        	Die Störung nennen und die Übung beenden
        Open the plant view (also Ctrl-O)
        	Die Anlagenansicht öffnen (auch Ctrl-O)
        Operate the plant
        	Die Anlage bedienen
        Put a fault into the plant
        	Eine Störung in die Anlage einbauen
        Read instruments
        	Instrumente ablesen
        Read the asset's own reference
        	Das Nachschlagewerk der Maschine lesen
        Run faster or slower
        	Schneller oder langsamer laufen lassen
        Start a drill
        	Eine Übung starten
        Stop the plant's clock
        	Die Uhr der Anlage anhalten
        Take an injected fault out
        	Eine eingebaute Störung entfernen
        Talking
        	Sprechen
        The machine is well and yours. Put in a fault or a lying instrument, or say "surprise me" and find what is in; clear it, change the load, run faster, look back. A diagnosis ends it; nothing here counts.
        	Die Maschine ist gesund und gehört Ihnen. Bauen Sie eine Störung oder ein falsch anzeigendes Instrument ein, oder sagen Sie „überrasche mich“ und finden Sie heraus, was eingebaut ist; entfernen Sie es, ändern Sie die Last, lassen Sie die Zeit schneller laufen, sehen Sie zurück. Eine Diagnose beendet es; nichts davon zählt.
        WARNING
        	WARNUNG
        What has happened so far
        	Was bisher geschehen ist
        What you can say
        	Was Sie sagen können
        What you said before
        	Was Sie vorher sagten
        Where the drill stands
        	Wie die Übung steht
        Write in your own log
        	In Ihr eigenes Protokoll schreiben
        Your results so far
        	Ihre Ergebnisse bisher
        a character back
        	ein Zeichen zurück
        a character on
        	ein Zeichen weiter
        a command
        	ein Befehl
        a fault, a lying instrument, or nothing wrong
        	eine Störung, ein falsch anzeigendes Instrument oder keine Störung
        a line down; from the last: what you said after
        	eine Zeile tiefer; von der letzten: was Sie danach sagten
        a line up; from the first: what you said before
        	eine Zeile höher; von der ersten: was Sie davor sagten
        a new line in the draft
        	eine neue Zeile im Entwurf
        a way to run the machine
        	eine Betriebsart der Maschine
        a word back
        	ein Wort zurück
        a word on
        	ein Wort weiter
        acknowledge the oil level alarm
        	quittiere Ölstand
        action
        	Handlung
        administrator
        	Administrator
        administrators
        	Administratoren
        advanced
        	fortgeschritten
        aerospace
        	Luft- und Raumfahrt
        after that: what was cut before it instead
        	danach: stattdessen, was davor ausgeschnitten wurde
        ago
        	vor
        agriculture
        	Landwirtschaft
        alerts
        	Benachrichtigungen
        also component
        	weiteres Bauteil
        also fault
        	weitere Störung
        as they were, seconds ago
        	wie sie vor so vielen Sekunden waren
        auditor
        	Auditor
        auditors
        	Auditoren
        automotive
        	Automobil
        beginner
        	Anfänger
        by
        	durch
        check the hydraulic pump
        	prüfe die Hydraulikpumpe
        chemical
        	Chemie
        clear the fault
        	lösche die Störung
        clock
        	Uhr
        colours
        	Farben
        complete; again: the next offer
        	ergänzen; noch einmal: das nächste Angebot
        component
        	Bauteil
        confidence
        	Sicherheit
        conflict
        	Konflikt
        continue
        	weiter
        crashes
        	Abstürze
        cut back to the last blank
        	bis zum letzten Leerzeichen ausschneiden
        cut back to the start of the line
        	bis zum Anfang der Zeile ausschneiden
        cut the word after the cursor
        	das Wort nach dem Cursor ausschneiden
        cut the word before the cursor
        	das Wort vor dem Cursor ausschneiden
        cut to the end of the line
        	bis zum Ende der Zeile ausschneiden
        data center
        	Rechenzentrum
        delete the character before the cursor
        	das Zeichen vor dem Cursor löschen
        delete the character under the cursor
        	das Zeichen unter dem Cursor löschen
        delete the character under the cursor; with nothing typed: quit
        	das Zeichen unter dem Cursor löschen; ist nichts getippt: beenden
        disk
        	Datenträger
        dismissed
        	zurückgewiesen
        draw the machine
        	die Maschine zeichnen
        draw the screen afresh
        	den Bildschirm neu zeichnen
        drill
        	Übung
        duration
        	Dauer
        electric power
        	Stromversorgung
        end the drill
        	Übung beenden
        endpoint
        	Endpunkt
        explain the load sense margin
        	erkläre Load-Sensing-Druckdifferenz
        factor
        	Faktor
        fault
        	Störung
        food beverage
        	Lebensmittel und Getränke
        give me a hint
        	gib mir einen Tipp
        help
        	Hilfe
        how am I doing for time?
        	wie viel Zeit habe ich noch?
        how and why that has failed
        	wie und warum das ausgefallen ist
        how and why, as one fault mode of the asset
        	wie und warum, als eine Ausfallart der Maschine
        how far back, seconds
        	wie weit zurück, Sekunden
        how far off it reads, in its unit
        	wie weit die Anzeige abweicht, in ihrer Einheit
        how it lies
        	wie es falsch anzeigt
        how sure, in percent
        	wie sicher, in Prozent
        id, number in the last list, or words
        	Kennung, Nummer in der letzten Liste oder Worte
        in a drill: the plant on the whole screen, and back
        	in einer Übung: die Anlage auf dem ganzen Bildschirm, und zurück
        in a search: back to the draft
        	in einer Suche: zurück zum Entwurf
        industry
        	Branche
        inject a relief valve fault at 50 %
        	simuliere Druckbegrenzungsventil mit 50 %
        instead of a fault: the instrument that is to lie
        	statt einer Störung: das Instrument, das falsch anzeigen soll
        instructor
        	Ausbilder
        instructors
        	Ausbilder
        intermediate
        	mittel
        is the oil level ok?
        	ist der Ölstand ok?
        it's the pump shaft seal, replace the seal
        	es ist der Wellendichtring der Pumpe, Dichtung austauschen
        journals
        	Journale
        keys
        	Tasten
        level
        	Stufe
        library
        	Bibliothek
        locale
        	Locale
        manufacturing
        	Fertigung
        mining
        	Bergbau
        mode
        	Betriebsart
        model
        	Modell
        not found
        	nicht gefunden
        note: level fell before pressure
        	notiere Füllstand fiel vor dem Druck
        of a trend: how far back, seconds
        	bei einem Trend: wie weit zurück, Sekunden
        of a trend: which tags
        	bei einem Trend: welche Messstellen
        oil gas
        	Öl und Gas
        only drills with this tag
        	nur Übungen mit diesem Schlagwort
        only this industry
        	nur diese Branche
        only this level
        	nur diese Stufe
        open a folded paste
        	eine gefaltete Einfügung öffnen
        open the plant view
        	öffne die Anlagenansicht
        page
        	Seite
        pause
        	Pause
        pharmaceutical
        	Pharma
        program
        	Programm
        prompts
        	Prompts
        put back what was cut last
        	wieder einsetzen, was zuletzt ausgeschnitten wurde
        query
        	Suche
        quote
        	Zitat
        read further down
        	weiter unten lesen
        read further up
        	weiter oben lesen
        reading
        	Messwert
        records
        	Aufzeichnungen
        refused
        	abgelehnt
        renewable energy
        	Erneuerbare Energien
        repeat an exact run
        	einen Lauf genau wiederholen
        run at 5x speed
        	Tempo 5
        scenario
        	Szenario
        search backwards; again: further back
        	rückwärts suchen; noch einmal: weiter zurück
        search forwards
        	vorwärts suchen
        seconds; none means until cleared
        	Sekunden; ohne Angabe bis zum Entfernen
        seed
        	Startwert
        send the draft; with nothing typed: yes to what waits
        	den Entwurf senden; ist nichts getippt: ja zu dem, was wartet
        sent
        	gesendet
        set point, where one is set
        	Sollwert, wo einer eingestellt wird
        settings
        	Einstellungen
        severity
        	Schwere
        show me the pilot pressure for the last 3 minutes
        	zeige mir den Steuerdruck der letzten 3 Minuten
        show my progress
        	zeige meinen Fortschritt
        shut down the header drive
        	Schneidwerksantrieb ausschalten
        site
        	Betrieb
        size
        	Größe
        smart building
        	Gebäudetechnik
        space
        	Raumfahrt
        start the first one
        	starte Nummer 1
        stop the answer; else put the draft into the history; else, twice, quit
        	die Antwort anhalten; sonst den Entwurf in den Verlauf legen; sonst, zweimal, beenden
        stop the answer; no to what waits; else the next key counts as with Alt
        	die Antwort anhalten; nein zu dem, was wartet; sonst zählt die nächste Taste wie mit Alt
        swap two characters
        	zwei Zeichen vertauschen
        swap two words
        	zwei Wörter vertauschen
        switch to part load
        	wechsle in Teillast Modus
        sync
        	Sync
        tag
        	Schlagwort
        tags
        	Messstellen
        terminal
        	Terminal
        text
        	Text
        the instrument that lies
        	das Instrument, das falsch anzeigt
        the last word of what you said before; again: further back
        	das letzte Wort von dem, was Sie vorher sagten; noch einmal: weiter zurück
        the offer before
        	das vorige Angebot
        the trainee's own words
        	die eigenen Worte des Teilnehmers
        the word in capitals
        	das Wort in Großbuchstaben
        the word in small letters
        	das Wort in Kleinbuchstaben
        the word with one capital
        	das Wort mit einem Großbuchstaben
        times real time
        	Vielfaches der Echtzeit
        to the end of the draft
        	zum Ende des Entwurfs
        to the end of the line; with nothing typed: of the conversation
        	zum Ende der Zeile; ist nichts getippt: des Gesprächs
        to the shell; fg comes back
        	zur Shell; fg führt zurück
        to the start of the draft
        	zum Anfang des Entwurfs
        to the start of the line
        	zum Anfang der Zeile
        topic
        	Thema
        trainee
        	Teilnehmer
        trainees
        	Teilnehmer
        undo the last change
        	die letzte Änderung rückgängig machen
        upheld
        	stattgegeben
        utilities
        	Versorgung
        value
        	Wert
        verdict
        	Urteil
        waiting
        	wartend
        water wastewater
        	Wasser und Abwasser
        what alarms are up?
        	welche Alarme stehen an?
        what else has failed, of two faults
        	was von zwei Störungen noch ausgefallen ist
        what happened so far?
        	was ist bisher passiert?
        what has failed
        	was ausgefallen ist
        what have I earned?
        	welche Zertifikate habe ich?
        what to do
        	was zu tun ist
        what to do about it
        	was dagegen zu tun ist
        what to explain
        	was zu erklären ist
        what to look at
        	was anzusehen ist
        what to write down
        	was zu notieren ist
        which fault; "surprise" for one to find
        	welche Störung; „surprise“ für eine zum Finden
        which fault; none means all
        	welche Störung; ohne Angabe alle
        which page
        	welche Seite
        which tags
        	welche Messstellen
        which tags; none means all
        	welche Messstellen; ohne Angabe alle
        who is on the leaderboard?
        	zeige die Rangliste
        whose alarms; none means all
        	wessen Alarme; ohne Angabe alle
        window
        	Zeitraum
        words to look for
        	Worte, nach denen gesucht wird
        write the draft in $VISUAL or $EDITOR
        	den Entwurf in $VISUAL oder $EDITOR schreiben
        Issued to {1}: {2}, valid until {3}.
        	Ausgestellt für {1}: {2}, gültig bis {3}.
        Number {1}
        	Nummer {1}
        To hand it over: {1}
        	Zum Übergeben: {1}
        {1} has this certificate already: valid until {2}, number {3}.
        	{1} hat dieses Zertifikat bereits: gültig bis {2}, Nummer {3}.
        Nothing was issued; --renew issues another.
        	Nichts wurde ausgestellt; --renew stellt ein weiteres aus.
        {1}: this machine does not have that locale; UTF-8 is taken.
        	{1}: dieser Rechner hat diese Locale nicht; UTF-8 wird angenommen.
        Which language is spoken; else that of the locale.
        	Welche Sprache gesprochen wird; sonst die der Locale.
        How often the plant's picture moves by itself: `full` each second, `reduced` each fifth.
        	Wie oft sich das Bild der Anlage von selbst bewegt: `full` jede Sekunde, `reduced` jede fünfte.
        "{1}" is no format: /export md, /export json or /export html, and then a file's name.
        	„{1}“ ist kein Format: /export md, /export json oder /export html, dann der Name einer Datei.
        "{1}": not in what you and the coach said in your one drill. Fewer words find more.
        	„{1}“: kommt in dem, was Sie und der Coach in Ihrer einen Übung sagten, nicht vor. Weniger Wörter finden mehr.
        "{1}": not in what you and the coach said in your {2} drills. Fewer words find more.
        	„{1}“: kommt in dem, was Sie und der Coach in Ihren {2} Übungen sagten, nicht vor. Weniger Wörter finden mehr.
        "{1}": not said by anybody in {2} drills. Fewer words find more.
        	„{1}“: hat in {2} Übungen niemand gesagt. Weniger Wörter finden mehr.
        --limit is {1}; allowed is 1 to 10000.
        	--limit ist {1}; erlaubt ist 1 bis 10000.
        /copy takes the last answer, /copy 2 the one before it, /copy code, or /copy all; not "{1}".
        	/copy nimmt die letzte Antwort, /copy 2 die davor, außerdem /copy code oder /copy all; nicht „{1}“.
        A second
        	Pro Sekunde
        All {1}
        	Alle {1}
        And about the conversation itself:
        	Und zum Gespräch selbst:
        Ask for a reading: type "show me the {1}" and press Enter. Up brings back what you said, Tab completes a word.
        	Fragen Sie nach einem Messwert: „zeige mir {1}“ tippen und Enter drücken. Up holt zurück, was Sie gesagt haben, Tab ergänzt ein Wort.
        Coach
        	Coach
        Copy the last answer, a block of code, or all
        	Die letzte Antwort, einen Codeblock oder alles kopieren
        Do something: "{1}". What can hurt is repeated first: Enter or "yes" does it, Esc or "no" does not.
        	Tun Sie etwas: „{1}“. Was schaden kann, wird erst wiederholt: Enter oder „ja“ führt es aus, Esc oder „nein“ nicht.
        Drill {1}, told again from its journal. Times are of the drill. Program: {2}.
        	Übung {1}, aus ihrem Journal wiedergegeben. Die Zeiten sind die der Übung. Programm: {2}.
        Ended {1} UTC with {2} of 100, not passed.
        	Beendet {1} UTC mit {2} von 100, nicht bestanden.
        Ended {1} UTC with {2} of 100, passed.
        	Beendet {1} UTC mit {2} von 100, bestanden.
        Files would be written on the server. From your own machine, when the drill is over: ssh SERVER tutor-tui transcript export {1} --format html > drill.html
        	Dateien würden auf dem Server entstehen. Vom eigenen Rechner aus, wenn die Übung vorbei ist: ssh SERVER tutor-tui transcript export {1} --format html > drill.html
        Find words in all your drills
        	Wörter in allen Ihren Übungen finden
        First word after, s
        	Erstes Wort nach, s
        Found once, in one drill searched.
        	Einmal gefunden, in einer durchsuchten Übung.
        Found once, in {1} drills searched.
        	Einmal gefunden, in {1} durchsuchten Übungen.
        Found {1} times, in one drill searched.
        	{1}-mal gefunden, in einer durchsuchten Übung.
        Found {1} times, in {2} drills searched.
        	{1}-mal gefunden, in {2} durchsuchten Übungen.
        In an exam nothing is looked up: earlier drills may have the answer.
        	In einer Prüfung wird nichts nachgeschlagen: frühere Übungen könnten die Antwort enthalten.
        In an exam nothing is taken out.
        	In einer Prüfung wird nichts herausgegeben.
        In an exam nothing is taken out. When it is graded, /export writes it.
        	In einer Prüfung wird nichts herausgegeben. Nach der Bewertung schreibt /export sie in eine Datei.
        In lines the words stand in your terminal: mark them there with its mouse or keys. /export writes the drill to a file.
        	Im Zeilenmodus stehen die Worte in Ihrem Terminal: markieren Sie sie dort mit dessen Maus oder Tasten. /export schreibt die Übung in eine Datei.
        Leave; a drill is kept
        	Beenden; eine Übung bleibt erhalten
        Look at the whole plant: press Ctrl-O, or type /plant. In it the arrow keys move, Tab goes to the next page, Esc comes back. PgUp and PgDn read back in the conversation.
        	Sehen Sie die ganze Anlage an: Ctrl-O drücken oder /plant tippen. Dort bewegen die Pfeiltasten, Tab geht zur nächsten Seite, Esc führt zurück. PgUp und PgDn blättern im Gespräch.
        Mode
        	Modus
        New here? "First steps" shows in five minutes how it works.
        	Neu hier? „Erste Schritte“ zeigt in fünf Minuten, wie es geht.
        No answer has a block of code.
        	Keine Antwort enthält einen Codeblock.
        No model has answered since the program was started.
        	Seit dem Start des Programms hat kein Modell geantwortet.
        Not graded yet: this is how far it has come.
        	Noch nicht bewertet: so weit ist es bisher gekommen.
        Now say in your own words what has failed and how, and confirm it. A real drill is scored for the right answer, evidence, time and procedure; "hint" helps for some points. "/keys" shows all keys.
        	Sagen Sie nun mit eigenen Worten, was ausgefallen ist und wie, und bestätigen Sie es. In einer echten Übung zählen richtige Antwort, Belege, Zeit und Vorgehen; „Tipp“ hilft und kostet einige Punkte. „/keys“ zeigt alle Tasten.
        One drill could not be told again and was left out: its files have changed.
        	Eine Übung ließ sich nicht wiedergeben und wurde ausgelassen: ihre Dateien haben sich geändert.
        One drill is open in a tutor just now and is not shown: type /export there.
        	Eine Übung ist gerade in einem Tutor offen und wird nicht gezeigt: tippen Sie dort /export.
        One drill is open in a tutor just now and was left out: type /search there.
        	Eine Übung ist gerade in einem Tutor offen und wurde ausgelassen: tippen Sie dort /search.
        One more place is not shown; more words find fewer.
        	Eine weitere Stelle wird nicht gezeigt; mehr Wörter finden weniger.
        Part of {1}
        	Anteil an {1}
        Readings only say so much. Go and look: "check the {1}". An inspection takes time, as it does out there.
        	Messwerte verraten nicht alles. Sehen Sie nach: „prüfe {1}“. Eine Inspektion braucht Zeit, wie draußen auch.
        Received
        	Empfangen
        Search for what? Say for example: /search oil level
        	Wonach suchen? Sagen Sie zum Beispiel: /search Ölstand
        See how a reading got where it is: "show me the {1} for the last 2 minutes".
        	Sehen Sie, wie ein Messwert dahin kam: „zeige mir {1} der letzten 2 Minuten“.
        Sent {1} characters to the clipboard. In tmux: set -s set-clipboard on
        	{1} Zeichen an die Zwischenablage. In tmux: set -s set-clipboard on
        Sent {1} characters to the clipboard. Nothing there? /export, or mouse
        	{1} Zeichen an die Zwischenablage. Nichts da? /export oder Maus
        Soon an alarm comes. See it with "what alarms are up?", then say "acknowledge all".
        	Bald kommt ein Alarm. „welche Alarme stehen an?“ zeigt ihn, danach sagen Sie „quittiere alle Alarme“.
        Started
        	Gestartet
        Step {1} of {2}
        	Schritt {1} von {2}
        That was the tour. "/help" has all that can be said, "/keys" all keys. Say "list drills", or what you want to practise.
        	Das war der Rundgang. „/help“ nennt alles, was man sagen kann, „/keys“ alle Tasten. Sagen Sie „welche Übungen gibt es?“ oder was Sie üben möchten.
        There are {1} answers; /copy {2} would be the one {3} before the last.
        	Vorhandene Antworten: {1}; /copy {2} wäre die Antwort {3} vor der letzten.
        There is no answer to copy yet.
        	Es gibt noch keine Antwort zum Kopieren.
        There is no drill of yours to search yet.
        	Es gibt noch keine Übung von Ihnen zum Durchsuchen.
        There is no drill of yours to tell again yet. "tutor-tui" starts the tutor.
        	Es gibt noch keine Übung von Ihnen zum Wiedergeben. „tutor-tui“ startet den Tutor.
        There is no drill to export: what is said between drills is kept nowhere. /copy all takes what stands here.
        	Es gibt keine Übung zum Exportieren: was zwischen Übungen gesagt wird, wird nirgends aufbewahrt. /copy all nimmt, was hier steht.
        This drill cannot be told again. {1}
        	Diese Übung lässt sich nicht wiedergeben. {1}
        This terminal has no clipboard: /export writes a file.
        	Dieses Terminal hat keine Zwischenablage: /export schreibt eine Datei.
        Tokens
        	Tokens
        Tokens and speed of the model
        	Tokens und Tempo des Modells
        Too long for a clipboard ({1} of {2} bytes): /export writes it to a file
        	Zu lang für eine Zwischenablage ({1} von {2} Bytes): /export schreibt es in eine Datei
        Tutor
        	Tutor
        Up Down mark more. Enter copies the lines. Space: begin anew. Esc leaves.
        	Up Down markiert mehr. Enter kopiert. Space: neu beginnen. Esc beendet.
        Up Down move. Space begins to mark. Enter copies the line. Esc leaves.
        	Up Down bewegt. Space beginnt zu markieren. Enter kopiert Zeile. Esc beendet.
        What tutor and plant said: "tutor-tui transcript search --everything WORDS".
        	Was Tutor und Anlage sagten: „tutor-tui transcript search --everything WORDS“.
        When the bell rings for a long answer's end or an alarm; `away`: when the window is not in front.
        	Wann der Signalton am Ende einer langen Antwort oder bei einem Alarm kommt; `away`: wenn das Fenster nicht vorn ist.
        Whether what you typed is kept for the next time.
        	Ob das, was Sie getippt haben, für das nächste Mal behalten wird.
        Which key does what
        	Welche Taste was tut
        Write the drill's conversation to a file
        	Das Gespräch der Übung in eine Datei schreiben
        Written to {1}, as far as the drill has come. Only you can read the file.
        	Nach {1} geschrieben, so weit die Übung gekommen ist. Nur Sie können die Datei lesen.
        Written to {1}. Only you can read the file.
        	Nach {1} geschrieben. Nur Sie können die Datei lesen.
        You were reading here. {1}: to the end.
        	Hier haben Sie gelesen. {1}: zum Ende.
        copy the last answer; /copy has more
        	die letzte Antwort kopieren; /copy kann mehr
        drills told again and searched
        	Übungen wiedergegeben und durchsucht
        mark lines to copy: arrows, Space begins, Enter copies, Esc leaves
        	Zeilen zum Kopieren markieren: Pfeile, Space beginnt, Enter kopiert, Esc beendet
        not filed yet
        	noch nicht abgelegt
        not finished
        	nicht beendet
        tokens: {1} in, {2} % of context
        	Tokens: {1} ein, {2} % Kontext
        tokens: {1} in, {2} out, {3} % of context, first word after {4} s
        	Tokens: {1} ein, {2} aus, {3} % Kontext, erstes Wort nach {4} s
        tokens: {1} in, {2} out, {3} % of context, {4}/s, first word after {5} s
        	Tokens: {1} ein, {2} aus, {3} % Kontext, {4}/s, erstes Wort nach {5} s
        {1} drills are open in tutors just now and are not shown: type /export there.
        	{1} Übungen sind gerade in Tutoren offen und werden nicht gezeigt: tippen Sie dort /export.
        {1} drills are open in tutors just now and were left out: type /search there.
        	{1} Übungen sind gerade in Tutoren offen und wurden ausgelassen: tippen Sie dort /search.
        {1} drills could not be told again and were left out: their files have changed.
        	{1} Übungen ließen sich nicht wiedergeben und wurden ausgelassen: ihre Dateien haben sich geändert.
        {1} in
        	{1} ein
        {1} in, {2} out, {3} %, first {4} s
        	{1} ein, {2} aus, {3} %, ab {4} s
        {1} in, {2} out, {3} %, {4}/s, first {5} s
        	{1} ein, {2} aus, {3} %, {4}/s, ab {5} s
        {1} is there already and was left as it is. Name another file: /export md NAME
        	{1} gibt es schon und blieb unverändert. Nennen Sie eine andere Datei: /export md NAME
        {1} more places are not shown; more words find fewer.
        	{1} weitere Stellen werden nicht gezeigt; mehr Wörter finden weniger.
        {1} out
        	{1} aus
        {1} out, {2}/s
        	{1} aus, {2}/s
        {1}. {2}, {3}, from {4} UTC.
        	{1}. {2}, {3}, Beginn {4} UTC.
        ~ is an estimate: the server did not count all of it.
        	~ ist eine Schätzung: der Server hat nicht alles gezählt.
        """#
}
