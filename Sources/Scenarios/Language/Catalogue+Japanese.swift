extension Catalogue {
    /// The program's own words in Japanese; `CatalogueTests` tells what is missing, and what nobody says any more.
    static let japaneseText = #"""
        on
        	オン
        off
        	オフ
        Three failures in a row: {1}
        	3回続けて不合格: {1}
        Congratulations: {1}
        	おめでとうございます: {1}
        Certificate earned: {1}, {2}
        	修了証を取得: {1}、{2}
        Sent by tutor-tui for {1}.
        	{1} 宛てに tutor-tui が送信しました。
        {1} ({2}), score {3}, drill {4}
        	{1} ({2})、得点 {3}、訓練 {4}
        How they are getting on:
        	これまでの様子:
        What would help:
        	役に立つこと:
        {1} has failed three drills in a row.
        	{1} さんは訓練に3回続けて不合格でした。
        You are told once for this run of failures.
        	この連続した不合格についてのお知らせは1回だけです。
        It is valid until {1}.
        	有効期限は {1} です。
        {1} has earned the certificate "{2}" on {3}.
        	{1} さんは修了証「{2}」を {3} に取得しました。
        Well done: you have earned the certificate "{1}" on {2}.
        	おめでとうございます。修了証「{1}」を {2} に取得しました。
        Well done, {1}: you have earned the certificate "{2}" on {3}.
        	{1} さん、おめでとうございます。修了証「{2}」を {3} に取得しました。
        To see it:
        	見るには:
        trainee {1}
        	訓練生 {1}
        smtp_url must be smtp://host:port or smtps://host:port, without a user in it.
        	smtp_url は smtp://host:port か smtps://host:port の形で、ユーザー名を含めずに書いてください。
        {1} must be an https:// address, or one of this machine.
        	{1} は https:// のアドレスか、このコンピューターのアドレスにしてください。
        {1} is needed in site.yaml, and must be a plain mail address.
        	{1} が site.yaml に必要です。普通のメールアドレスを書いてください。
        The environment variable {1} is not set: the secret is read from there.
        	環境変数 {1} が設定されていません。秘密の値はそこから読みます。
        {1} holds something that is no plain mail address.
        	{1} に、普通のメールアドレスではないものがあります。
        line {1}
        	{1} 行目
        at {1} alarm {2} stands
        	{1} にアラーム {2} が出ている
        at {1} alarm {2} does not stand
        	{1} にアラーム {2} が出ていない
        at {1} {2} is above {3} and below {4}
        	{1} に {2} が {3} より高く {4} より低い
        at {1} {2} is above {3}
        	{1} に {2} が {3} より高い
        at {1} {2} is below {3}
        	{1} に {2} が {3} より低い
        by {1} {2} has tripped
        	{1} までに {2} がトリップしている
        by {1} {2} has not tripped
        	{1} までに {2} がトリップしていない
        at {1} inspecting {2} says "{3}"
        	{1} に {2} を点検すると「{3}」と出る
        a careful observer is sure before {1}
        	注意深い観察者は {1} より前に確信する
        "{1}" is read as the answer
        	「{1}」は正解と読まれる
        "{1}" is not read as the answer
        	「{1}」は正解と読まれない
        it has no reading then
        	その時点で指示値がありません
        it reads {1}
        	指示値は {1} です
        it trips at {1}
        	{1} にトリップします
        it never trips in this drill
        	この訓練ではトリップしません
        it says "{1}"
        	「{1}」と出ます
        it is sure at {1}
        	{1} に確信します
        watching the readings alone never makes it sure
        	指示値を見るだけでは確信できません
        it is read as: {1}
        	次のように読まれます: {1}
        it is no claim; the tutor asks back: {1}
        	診断として読まれず、チューターが聞き返します: {1}
        it is no claim
        	診断として読まれません
        the drill cannot be run; "tutor-tui scenario check" says why
        	この訓練は実行できません。理由は「tutor-tui scenario check」で分かります
        it stands since {1}
        	{1} から出ています
        it does not stand
        	出ていません
        it had not been raised; it comes at {1}
        	まだ発生していません。{1} に発生します
        it came at {1} and had gone at {2}
        	{1} に発生し、{2} に消えています
        it is never raised in this drill
        	この訓練では発生しません
        {1} seeds hold
        	{1} 個のシードで成り立ちます
        {1} OF {2} SEEDS DO NOT HOLD
        	{2} 個のシードのうち {1} 個で成り立ちません
        least {1}, seed {2}
        	最低 {1}、シード {2}
        seed {1}
        	シード {1}
        NO REFERENCE SOLUTION
        	模範解答なし
        reference {1} passed
        	模範 {1} 合格
        reference {1} NOT PASSED
        	模範 {1} 不合格
        untouched PASSED
        	無操作で合格
        untouched fails
        	無操作では不合格
        {1}, as it was played on seed {2}. Put these keys in the place of the same keys of its file.
        	{1}、シード {2} で実行したとおり。これらのキーを、ファイルの同じキーと置き換えてください。
        Left out of the reference: {1} that did nothing.
        	模範から省いたもの: 何も起こさなかった {1}。
        No step of a procedure, because not safe: {1} at {2}.
        	安全でないため手順に入れないもの: {2} の {1}。
        It could not be tried out.
        	試すことができませんでした。
        DOES NOT PASS: nothing was done that could be a reference solution.
        	不合格: 模範解答になる操作が何もありません。
        {1} of 100 on seed {2}
        	シード {2} で100点中 {1} 点
        Tried out: the reference scores {1}, untouched fails.
        	試した結果: 模範は {1}、無操作では不合格。
        DOES NOT HOLD: the drill is passed untouched.
        	成り立ちません: 何もしなくても合格します。
        DOES NOT PASS: there is no diagnosis in it ({1}).
        	不合格: 診断がありません ({1})。
        DOES NOT PASS: the diagnosis is not right ({1}).
        	不合格: 診断が正しくありません ({1})。
        DOES NOT PASS: there is an act in it that is not safe ({1}).
        	不合格: 安全でない操作があります ({1})。
        DOES NOT PASS: {1}.
        	不合格: {1}。
        {1} line(s)
        	{1} 行
        {1} to {2}
        	{1}: {2}
        version {1}
        	バージョン {1}
        Issued
        	発行日
        Valid until
        	有効期限
        Certificate number
        	修了証番号
        Scheme
        	認定制度
        {1}, version {2}
        	{1}、バージョン {2}
        Decided by
        	決定者
        the program, by the scheme's rule
        	制度の規則に従いプログラムが決定
        a person, id {1}
        	人が決定、ID {1}
        Certificate of assessed competence
        	能力評価修了証
        has shown, in assessed drills, competence in
        	は、評価訓練において次の能力を示しました:
        What was shown:
        	示した内容:
        What was shown, one of:
        	次のいずれかを示したこと:
        It rests on {1}, kept in a hash-chained ledger; in at least one of them a language model turned words into commands, and graded nothing.
        	ハッシュ連鎖の台帳に保管された {1} に基づきます。少なくとも1件では言語モデルが言葉を命令に変換しましたが、採点はしていません。
        It rests on {1}, kept in a hash-chained ledger; no language model turned words into commands in them.
        	ハッシュ連鎖の台帳に保管された {1} に基づきます。言葉を命令に変換するのに言語モデルは使われていません。
        For {1}
        	{1} 宛て
        Key of the issuer (SHA-256 of its did:key):
        	発行者の鍵 (did:key の SHA-256):
        To verify, offline:
        	オフラインで検証するには:
        , or with any reader of Open Badges 3.0. Compare the fingerprint with the one that the organisation publishes.
        	、または Open Badges 3.0 の任意のリーダーで検証できます。指紋を、組織が公開しているものと比べてください。
        Ledger record {1}:
        	台帳の記録 {1}:
        {1} graded record(s)
        	採点済みの記録 {1} 件
        {1} - instructor's page, {2} version {3}
        	{1} - 講師用ページ、{2} バージョン {3}
        For instructors: this page names the answer.
        	講師用: このページには正解が書かれています。
        What happens when nobody acts
        	誰も何もしない場合の経過
        Green band: normal range. Dashed lines: alarm limits. Dot: an alarm is raised. Triangle and dotted line: what is hidden begins.
        	緑の帯: 正常範囲。破線: アラーム限界。点: アラーム発生。三角と点線: 隠れた故障の始まり。
        {1} - instructor's page
        	{1} - 講師用ページ
        Level
        	レベル
        Running
        	運転
        Target
        	目標
        Par
        	標準
        none
        	なし
        Limit
        	制限
        Seed
        	シード
        fails from {1}
        	{1} から故障
        trips at {1}
        	{1} にトリップ
        Alarms and trips over time
        	アラームとトリップの時間経過
        target {1}
        	目標 {1}
        par {1}
        	標準 {1}
        All others together
        	その他すべて
        {1} (the right answer), {2} in the end
        	{1} (正解)、最終 {2}
        {1}, {2} in the end
        	{1}、最終 {2}
        {1} to {2}{3}, {4}
        	{1}〜{2}{3}、{4}
        {1}, leaves its normal range at {2}
        	{1}、{2} に正常範囲を外れる
        Training report: {1}
        	訓練レポート: {1}
        {1}. Made {2} {3} UTC. Practice does not count.
        	{1}。{2} {3} UTC 作成。練習は含みません。
        Nothing is on record for {1}.
        	{1} の記録はありません。
        Week by week
        	週ごと
        Month by month
        	月ごと
        Attempts, passes and average score over time
        	受験回数、合格数、平均得点の推移
        Attempts and scores
        	回数と得点
        columns: attempts, dark: passed; line: average score; dashed: 80, what passes
        	棒: 回数、濃い部分: 合格。線: 平均得点。破線: 合格点の 80
        Attempts
        	回数
        Passed
        	合格
        Average score
        	平均得点
        Trainees
        	訓練生
        Drills
        	訓練
        Need help
        	支援が必要
        Dangerous acts in
        	危険な操作のあった訓練
        {1}: {2} attempts, {3} passed, average {4}
        	{1}: {2} 回、合格 {3}、平均 {4}
        attempts
        	回数
        average score
        	平均得点
        {1} is not sound ({2}) and was not restored; see them with "tutor-tui record verify FILE", and take another backup.
        	{1} は正常でない ({2}) ため復元しませんでした。「tutor-tui record verify FILE」で内容を確かめ、別のバックアップを使ってください。
        {1} cannot be written; make the file, its folder and its disk writable, or choose another with --db.
        	{1} に書き込めません。ファイル、フォルダー、ディスクを書き込み可能にするか、--db で別のものを選んでください。
        {1} is in use by another program; close that one or wait until it is done, then try again.
        	{1} は別のプログラムが使用中です。そのプログラムを閉じるか終わるのを待って、もう一度試してください。
        {1} is damaged ({2}) and was kept as {3}; start the drill again and give that file to your administrator.
        	{1} は壊れている ({2}) ため {3} として保管しました。訓練を始め直し、そのファイルを管理者に渡してください。
        {1} is damaged ({2}); move it away and put the last backup in its place.
        	{1} は壊れています ({2})。別の場所に移し、最新のバックアップを代わりに置いてください。
        The disk that holds {1} is full; free some space and try again, nothing recorded was lost.
        	{1} のあるディスクがいっぱいです。空きを作ってもう一度試してください。記録は失われていません。
        {1} was written by a newer version (format {2}, this program knows {3}); update this program.
        	{1} は新しいバージョンで書かれています (形式 {2}、このプログラムの対応は {3})。このプログラムを更新してください。
        {1} was written by an older version (format {2}, this program uses {3}); open a copy of it that may be written, which brings it up to date. "tutor-tui record verify FILE" checks it as it is.
        	{1} は古いバージョンで書かれています (形式 {2}、このプログラムは {3})。書き込めるコピーを開くと更新されます。「tutor-tui record verify FILE」はそのまま検査します。
        {1} was replaced by another file while this program ran; nothing was recorded in the old one. Start the program again, which records the drill.
        	{1} はプログラムの実行中に別のファイルに置き換えられました。古い方には何も記録していません。プログラムを始め直すと訓練が記録されます。
        {1} holds 1 record that the backup does not have, and was left as it is. With --replace they leave the ledger; the file that holds them is kept.
        	{1} にはバックアップにない記録が1件あるため、そのままにしました。--replace を付けると台帳から外れますが、その記録を持つファイルは保管されます。
        {1} holds {2} records that the backup does not have, and was left as it is. With --replace they leave the ledger; the file that holds them is kept.
        	{1} にはバックアップにない記録が {2} 件あるため、そのままにしました。--replace を付けると台帳から外れますが、その記録を持つファイルは保管されます。
        {1} cannot be read, so that nobody can say what it holds besides the backup; it was left as it is. With --replace the backup takes its place, and the damaged file is kept.
        	{1} は読めず、バックアップ以外に何があるか分からないため、そのままにしました。--replace を付けるとバックアップに置き換わり、壊れたファイルは保管されます。
        {1} is not a file of this program; choose another with --db or move it away.
        	{1} はこのプログラムのファイルではありません。--db で別のものを選ぶか、移動してください。
        You may not open {1}; ask its owner for access.
        	{1} を開く権限がありません。所有者に依頼してください。
        The folder of {1} does not exist; create it or choose another place.
        	{1} のフォルダーがありません。作成するか、別の場所を選んでください。
        {1} does not exist; check the name.
        	{1} がありません。名前を確かめてください。
        {1} exists already and is not overwritten; choose another name.
        	{1} はすでにあり、上書きしません。別の名前を選んでください。
        {1} would not be safe here, because {2} is `{3}`; move it to a local disk, opened by this program only.
        	{1} はここでは安全ではありません。{2} が `{3}` のためです。このプログラムだけが開くローカルディスクに移してください。
        `{1}` cannot be the id of a drill; use letters, digits, dots, dashes and underscores.
        	`{1}` は訓練の ID にできません。英字、数字、ドット、ハイフン、下線を使ってください。
        {1} expected entry {2} and got {3}; resume the drill from its journal.
        	{1} は項目 {2} のはずが {3} でした。訓練をジャーナルから再開してください。
        The drill in {1} is over; start a new one.
        	{1} の訓練は終わっています。新しく始めてください。
        Drill {1} has no proper end and cannot be recorded; resume it and end it first.
        	訓練 {1} は正しく終わっておらず、記録できません。再開して終わらせてから行ってください。
        Drill {1} is recorded already with other contents; keep both files for your administrator.
        	訓練 {1} は別の内容ですでに記録されています。両方のファイルを管理者のために残してください。
        No drill {1} is recorded; list them with `tutor-tui drill list`.
        	訓練 {1} の記録はありません。「tutor-tui drill list」で一覧を見てください。
        The journal of drill {1} was removed when its time was over; it cannot be shown or run again. Its grade stays: see `tutor-tui drill list`.
        	訓練 {1} のジャーナルは保存期間が過ぎて削除されました。表示も再実行もできません。採点結果は残っています。「tutor-tui drill list」を見てください。
        The records of drill {1} were removed: on the person's request, or because their time was over.
        	訓練 {1} の記録は、本人の請求または保存期間の終了により削除されました。
        {1} refused a record ({2}); check it with `tutor-tui record verify`.
        	{1} が記録を拒否しました ({2})。「tutor-tui record verify」で検査してください。
        {1} could not be used (SQLite code {2}); check the disk and try again.
        	{1} を使えませんでした (SQLite コード {2})。ディスクを確かめて、もう一度試してください。
        {1} finding(s)
        	検出 {1} 件
        Say why: a reason of 1 to {1} characters is part of the record.
        	理由を書いてください。1〜{1} 文字の理由が記録に残ります。
        This changes nothing: give another score, or the other result.
        	これでは何も変わりません。別の得点か、反対の合否を指定してください。
        A score is 0 to 100, not {1}.
        	得点は 0〜100 です。{1} は使えません。
        A second person must approve: name somebody else than yourself.
        	もう一人の承認が必要です。自分以外の人を指定してください。
        Nobody rules on their own drill: this takes two people who are not the trainee.
        	自分の訓練は裁定できません。訓練生本人でない2人が必要です。
        {1} is no instructor or administrator and cannot do this.
        	{1} は講師でも管理者でもないため、これを行えません。
        Only the trainee who ran the drill can appeal.
        	異議を申し立てられるのは、訓練を行った訓練生だけです。
        Appeal {1} about this drill is open already; wait for its decision.
        	この訓練への異議 {1} がすでに審査中です。決定を待ってください。
        There is no appeal {1}; see `tutor-tui record appeals`.
        	異議 {1} はありません。「tutor-tui record appeals」を見てください。
        Appeal {1} is decided already.
        	異議 {1} はすでに決定しています。
        Who overruled the grade of this drill cannot decide about the appeal; ask another instructor.
        	この訓練の採点を変更した人は異議を決定できません。別の講師に依頼してください。
        Record {1} is no override of this drill made after the appeal.
        	記録 {1} は、異議の後に行われたこの訓練の採点変更ではありません。
        Say what follows: overrule the grade first (`tutor-tui record override`), or give --resit.
        	次の処置を指定してください。先に採点を変更する (「tutor-tui record override」) か、--resit を付けてください。
        Nothing on record is about {1}.
        	{1} に関する記録はありません。
        The reason stays on record: leave out the name and the id of the person who is erased.
        	理由は記録に残ります。消去される人の名前と ID は書かないでください。
        Give somebody else the role of administrator first: roles would hold no more without this person's records.
        	先に別の人を管理者にしてください。この人の記録がなくなると役割が無効になります。
        The records of this person are on hold already.
        	この人の記録はすでに保全中です。
        The records of this person are not on hold.
        	この人の記録は保全されていません。
        the learning record store
        	学習記録ストア
        the folder of batches
        	バッチのフォルダー
        the Databricks volume
        	Databricks ボリューム
        nothing new to send
        	新しく送るものなし
        {1} sent
        	{1} 送信済み
        {1} in conflict (see "tutor-tui sync conflicts")
        	{1} 競合 (「tutor-tui sync conflicts」を参照)
        {1} refused (see "tutor-tui sync conflicts")
        	{1} 拒否 (「tutor-tui sync conflicts」を参照)
        {1} waiting
        	{1} 待機中
        {1}: it does not accept our login ({2}). Check user and password, or the token, and run it again; nothing is lost.
        	{1}: ログインが受け付けられません ({2})。ユーザーとパスワード、またはトークンを確かめて、もう一度実行してください。失われたものはありません。
        {1}: we may not write there ({2}). Ask its administrator for the right to write, and run it again; nothing is lost.
        	{1}: 書き込みが許可されていません ({2})。管理者に書き込み権限を依頼して、もう一度実行してください。失われたものはありません。
        {1}: what answers is not {2} ({3}). Check {4} in site.yaml.
        	{1}: 応答したのは {2} ではありません ({3})。site.yaml の {4} を確かめてください。
        {1}: the password would go to {2} unencrypted, so nothing was sent. Use https.
        	{1}: パスワードが暗号化されずに {2} へ送られるため、何も送りませんでした。https を使ってください。
        {1}: {2} takes nothing at present ({3}). The rest waits until {4}; "tutor-tui sync retry {5}" makes it due at once.
        	{1}: {2} は今は受け付けません ({3})。残りは {4} まで待ちます。「tutor-tui sync retry {5}」ですぐ送信対象になります。
        {1}: {2} cannot be written. Check that it is there, its permissions and the space on the disk.
        	{1}: {2} に書き込めません。存在するか、権限とディスクの空きを確かめてください。
        {1} is not set up: put {2} into site.yaml (docs/sync.md).
        	{1} は設定されていません。{2} を site.yaml に書いてください (docs/sync.md)。
        The password for the learning record store is missing: put it into the environment variable {1}.
        	学習記録ストアのパスワードがありません。環境変数 {1} に入れてください。
        There is no login for the workspace: put a token into {1}, or set DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET.
        	ワークスペースへのログイン情報がありません。トークンを {1} に入れるか、DATABRICKS_CLIENT_ID と DATABRICKS_CLIENT_SECRET を設定してください。
        "{1}" is no volume: write databricks_volume as /Volumes/CATALOG/SCHEMA/VOLUME.
        	「{1}」はボリュームではありません。databricks_volume は /Volumes/CATALOG/SCHEMA/VOLUME の形で書いてください。
        {1} statement(s)
        	ステートメント {1} 件
        {1} file(s)
        	ファイル {1} 件
        Tutor:
        	チューター:
        You:
        	あなた:
        You (yes or no):
        	あなた (はい/いいえ):
        Coach:
        	コーチ:
        Plant:
        	プラント:
        Instructor's sheet, {1} version {2}
        	講師用シート、{1} バージョン {2}
        For instructors: this sheet names the answer.
        	講師用: このシートには正解が書かれています。
        What is hidden
        	隠れているもの
        It teaches: {1}.
        	学べること: {1}。
        Nothing is wrong with the machine.
        	設備に異常はありません。
        Looks that support the answer
        	正解を裏づける観察
        Look
        	観察
        Worth
        	価値
        What it shows
        	分かること
        What should be done, in order
        	行うべきこと (順番どおり)
        What is never right on this machine
        	この設備で決して正しくない操作
        {1} (fails the drill): {2}
        	{1} (不合格になる): {2}
        Hints
        	ヒント
        {1} (costs {2} points)
        	{1} ({2} 点の減点)
        A solution
        	解答例
        What was typed, and at which simulated second; "tutor-tui scenario test {1}" plays it.
        	入力した内容と、そのシミュレーション時刻 (秒) です。「tutor-tui scenario test {1}」で実行できます。
        {1} after the start
        	開始から {1} 後
        {1} to {2} after the start, drawn by the seed
        	開始から {1}〜{2} 後、シードで決定
        Component
        	構成部品
        Failure mode
        	故障モード
        Cause
        	原因
        What mends it
        	対処
        Begins
        	開始
        Grows
        	進行
        Severity
        	重大度
        What it does
        	影響
        Found at: {1}
        	見つかる場所: {1}
        Hidden fault
        	隠れた故障
        Looks like
        	似ているもの
        What tells them apart
        	見分け方
        What the readings do when nobody acts
        	誰も何もしない場合の指示値
        Reading
        	指示値
        Unit
        	単位
        First
        	最初
        Last
        	最後
        Lowest to highest
        	最低〜最高
        Leaves its normal range
        	正常範囲を外れる
        Alarm {1} of {2}: {3}
        	{2} のアラーム {1}: {3}
        {1} at {2}
        	{2} に {1}
        No alarm is raised.
        	アラームは発生しません。
        Run of seed {1}.
        	シード {1} で実行。
        How it is scored
        	採点方法
        For
        	対象
        Points
        	点
        {1}, version {2}. To pass: {3} of 100 and the right component. Poor practice costs {4} points.
        	{1}、バージョン {2}。合格条件: 100点中 {3} 点と正しい構成部品。不適切な操作は {4} 点の減点。
        Badge: {1}.
        	バッジ: {1}。
        {1} % at {2}
        	{2} で {1} %
        at once
        	すぐに
        evenly over {1}
        	{1} かけて一定に
        slowly, then fast, over {1}
        	{1} かけて、初めは遅く後で速く
        ever faster over {1}
        	{1} かけて、だんだん速く
        comes for {1}, goes for {2}, again and again
        	{1} 出て {2} 消えるを繰り返す
        in stages: {1}
        	段階的に: {1}
        up by {1}
        	{1} 上昇
        down by {1}
        	{1} 低下
        swings by {1} every {2}
        	{2} ごとに {1} の振れ
        noise times {1}
        	ノイズ {1} 倍
        after {1}
        	{1} 後
        and stays so
        	以後そのまま
        {1} reads {2} too high; the process is well
        	{1} の指示が {2} 高い。プロセスは正常
        {1} reads {2} too low; the process is well
        	{1} の指示が {2} 低い。プロセスは正常
        {1} stands still; the process is well
        	{1} の指示が動かない。プロセスは正常
        {1} jumps by {2} for a moment, about every {3}; the process is well
        	{1} の指示が約 {3} ごとに一瞬 {2} 跳ねる。プロセスは正常
        {1} is noisy, {2} times its own; the process is well
        	{1} の指示のノイズが通常の {2} 倍。プロセスは正常
        {1} has no reading; the process is well
        	{1} の指示がない。プロセスは正常
        {1} to {2} %, drawn by the seed
        	{1}〜{2} %、シードで決定
        over 99 % likely
        	確率 99 % 超
        {1} % likely
        	確率 {1} %
        What you had looked at supports it ({1}).
        	それまでの観察が裏づけています ({1})。
        But it was a guess: what you had looked at left it open ({1}).
        	ただし推測でした。それまでの観察では決められません ({1})。
        From what you had looked at it was reasonable ({1}).
        	それまでの観察から見て妥当でした ({1})。
        What you had looked at did not speak for it ({1}).
        	それまでの観察は裏づけていません ({1})。
        The look that was missing: {1}.
        	足りなかった観察: {1}。
        over 99 %
        	99 % 超
        Your looks
        	あなたの観察
        made the true answer {1} likely in the end
        	最終的に正解の確率は {1}
        Watching all instruments
        	全計器の監視
        would have made it {1} likely, inspections not counted
        	なら正解の確率は {1} (点検は除く)
        Second opinion
        	セカンドオピニオン
        gave the true answer {1} at {2}
        	{2} に正解の確率を {1} とした
        gave the true answer at most {1} at {2}
        	正解の確率は最高でも {2} の {1}
        What could be known, and when
        	いつ何が分かりえたか
        NOT valid.
        	有効ではありません。
        Valid as far as it was looked at: see the lines with a dash.
        	調べた範囲では有効です。ダッシュの付いた行を見てください。
        Valid.
        	有効です。
        It is a certificate in token form.
        	トークン形式の修了証です。
        This is no certificate, or its text was changed: it must be one line of three parts, joined by dots.
        	修了証ではないか、文が変更されています。ドットでつないだ3つの部分からなる1行のはずです。
        Signed with {1}.
        	{1} で署名されています。
        The signature is of the kind "{1}", which proves nothing; EdDSA and RS256 are taken.
        	署名の種類「{1}」は何も証明しません。EdDSA と RS256 を受け付けます。
        The header holds one public key.
        	ヘッダーに公開鍵が1つあります。
        The header does not hold one public key of the stated kind.
        	ヘッダーに、記載された種類の公開鍵が1つありません。
        The signature is right: nothing was changed since it was signed.
        	署名は正しく、署名後の変更はありません。
        The signature is wrong: the certificate was changed, or somebody else made it.
        	署名が正しくありません。修了証が変更されたか、別の人が作ったものです。
        The key is that of the issuer it names.
        	鍵は、記載された発行者のものです。
        The key is the one that the organisation publishes.
        	鍵は、組織が公開しているものです。
        The key was not compared. Ask the organisation for its fingerprint; this one is {1}.
        	鍵は比較していません。組織に指紋を問い合わせてください。この鍵の指紋は {1} です。
        Its parts agree with each other.
        	各部分は互いに一致しています。
        Its parts contradict each other ({1}).
        	各部分が互いに矛盾しています ({1})。
        The records it rests on are in the ledger as they were.
        	根拠となる記録は、台帳に当時のまま残っています。
        Of the records it rests on, {1} are not in the ledger as they were.
        	根拠となる記録のうち {1} が、台帳に当時のまま残っていません。
        It is about {1}.
        	{1} についての修了証です。
        It is not about {1}.
        	{1} についての修了証ではありません。
        Whom it is about was not compared; --recipient takes an e-mail address or id.
        	誰についてのものかは照合していません。--recipient にメールアドレスか ID を指定してください。
        The issuer cannot be read.
        	発行者を読み取れません。
        It names the issuer {1}, but was signed by {2}.
        	発行者は {1} とありますが、署名は {2} のものです。
        The key is another than the one given.
        	鍵が、指定されたものと違います。
        The key is not the organisation's: its fingerprint is {1}, given was {2}.
        	鍵が組織のものではありません。指紋は {1}、指定は {2} です。
        It is valid, without an end.
        	期限なしで有効です。
        It has expired on {1}.
        	{1} に期限が切れました。
        It is not valid before {1}.
        	{1} より前は有効ではありません。
        When it is valid cannot be read.
        	有効期間を読み取れません。
        It is not revoked, as of {1}.
        	失効していません ({1} 時点)。
        It is revoked, as of {1}.
        	失効しています ({1} 時点)。
        Whether it is revoked was not looked at; --status takes the issuer's signed list.
        	失効の有無は調べていません。--status に発行者の署名付きリストを指定してください。
        Whether it is revoked cannot be said: the list is not signed by the issuer.
        	失効の有無は分かりません。リストに発行者の署名がありません。
        Whether it is revoked cannot be said: the list was good until {1}. Fetch a newer one.
        	失効の有無は分かりません。リストの期限は {1} でした。新しいものを取得してください。
        Whether it is revoked cannot be said: the list is about something else.
        	失効の有無は分かりません。リストは別のものについてです。
        Whether it is revoked cannot be said: the list cannot be read.
        	失効の有無は分かりません。リストを読み取れません。
        It is not suspended, as of {1}.
        	停止されていません ({1} 時点)。
        It is suspended, as of {1}.
        	停止されています ({1} 時点)。
        Whether it is suspended was not looked at; --status takes the issuer's signed list.
        	停止の有無は調べていません。--status に発行者の署名付きリストを指定してください。
        Whether it is suspended cannot be said: the list is not signed by the issuer.
        	停止の有無は分かりません。リストに発行者の署名がありません。
        Whether it is suspended cannot be said: the list was good until {1}. Fetch a newer one.
        	停止の有無は分かりません。リストの期限は {1} でした。新しいものを取得してください。
        Whether it is suspended cannot be said: the list is about something else.
        	停止の有無は分かりません。リストは別のものについてです。
        Whether it is suspended cannot be said: the list cannot be read.
        	停止の有無は分かりません。リストを読み取れません。
        {1} drill of "{2}"
        	「{2}」の訓練 {1} 件
        {1} different drills of "{2}"
        	「{2}」の異なる訓練 {1} 件
        {1}, level {2} or above
        	{1}、レベル {2} 以上
        the drill {1}
        	訓練 {1}
        {1} exam of {2}
        	{2} の試験 {1} 件
        {1} different exams of {2}
        	{2} の異なる試験 {1} 件
        run as an exam
        	試験として実施
        scored at least {1} of 100
        	100点中 {1} 点以上
        without hints
        	ヒントなし
        with at most {1}
        	{1} 以内
        without any unsafe act
        	安全でない操作なし
        not longer ago than {1} days at the time of issue
        	発行時点で {1} 日以内
        without a language model
        	言語モデルなし
        Each of them {1}.
        	それぞれ{1}。
        {1} of {2}, all met
        	{1} / {2}、すべて達成
        {1} of {2}
        	{1} / {2}
        {1} of 1: {2}
        	{1} / 1: {2}
        {1} (passed but not counted: {2})
        	{1} (合格したが対象外: {2})
        {1} too long ago
        	古すぎるもの {1}
        {1} below the score asked for
        	必要な得点に満たないもの {1}
        {1} with too many hints
        	ヒントが多すぎるもの {1}
        {1} with an unsafe act
        	安全でない操作のあるもの {1}
        {1} not run as an exam
        	試験として実施していないもの {1}
        {1} without a seal that holds
        	有効な封印のないもの {1}
        {1} run from a script
        	スクリプトで実行したもの {1}
        {1} with a language model
        	言語モデルを使ったもの {1}
        {1} of the same scenario again
        	同じシナリオの繰り返し {1}
        Your certificates
        	取得した修了証
        Certificates you can work towards
        	目指せる修了証
        Still to earn
        	残りの条件
        What is all met can be issued: ask your instructor.
        	すべて達成したものは発行できます。講師に依頼してください。
        This library has no certificates to earn.
        	このライブラリには取得できる修了証がありません。
        Certificate
        	修了証
        Trainee
        	訓練生
        State
        	状態
        Until
        	期限
        Number
        	番号
        in force, {1} left
        	有効、残り {1}
        in force
        	有効
        expired
        	期限切れ
        suspended
        	停止
        revoked
        	失効
        You have met everything that {1} asks for. Your instructor can issue the certificate: tutor-tui certificate issue {2} --trainee {3}
        	{1} の条件をすべて達成しました。講師が修了証を発行できます: tutor-tui certificate issue {2} --trainee {3}
        Certificate issued: {1}, valid until {2}, number {3}. "/certificates" shows it.
        	修了証を発行: {1}、有効期限 {2}、番号 {3}。「/certificates」で見られます。
        {1} hint(s)
        	ヒント {1} 個
        {1} day(s)
        	{1} 日
        The key at {1} can be read by others (mode {2}). If nobody has read it, take their rights away (chmod go= {3}); else put a new key into use: tutor-tui certificate key rotate --compromised.
        	{1} の鍵は他の人も読めます (モード {2})。誰にも読まれていなければ権限を外してください (chmod go= {3})。読まれた場合は新しい鍵に替えてください: tutor-tui certificate key rotate --compromised。
        The key at {1} belongs to another user. Run this as its owner.
        	{1} の鍵は別のユーザーのものです。所有者として実行してください。
        {1} is no key of this program. Put the right file in its place from a backup.
        	{1} はこのプログラムの鍵ではありません。バックアップから正しいファイルを置いてください。
        There is no {1} key yet. It is made when the first certificate is issued.
        	{1} の鍵はまだありません。最初の修了証を発行するときに作られます。
        The private half of {1} was given up. Issue the certificate again with --renew.
        	{1} の秘密鍵は破棄されています。--renew を付けて修了証を発行し直してください。
        A key for {1} cannot be made on this machine.
        	{1} の鍵はこのコンピューターでは作れません。
        Not everything is met for {1}: {2}. Nothing was issued.
        	{1} の条件がそろっていません: {2}。何も発行していません。
        There is no certification "{1}".
        	認定「{1}」はありません。
        Did you mean {1}?
        	{1} のことですか?
        "tutor-tui certificate progress" names them all.
        	「tutor-tui certificate progress」ですべての名前が分かります。
        Nobody decides about their own certificate. Ask another person.
        	自分の修了証は誰も決定できません。別の人に依頼してください。
        {1} has changed the result of drill {2}, on which this certificate rests, and cannot decide on it. Ask another person.
        	{1} は、この修了証の根拠となる訓練 {2} の結果を変更したため、決定できません。別の人に依頼してください。
        There is no certificate "{1}". "tutor-tui certificate list --all" shows them.
        	修了証「{1}」はありません。「tutor-tui certificate list --all」で一覧を見てください。
        Certificate {1} is revoked, which is final.
        	修了証 {1} は失効しています。元には戻せません。
        Certificate {1} is suspended already.
        	修了証 {1} はすでに停止されています。
        Certificate {1} is not suspended, so there is nothing to reinstate.
        	修了証 {1} は停止されていないため、復活させるものがありません。
        Say why, with --reason: it stays on record.
        	--reason で理由を書いてください。記録に残ります。
        The status list of this key is full. Put a new key into use: tutor-tui certificate key rotate.
        	この鍵の状態リストがいっぱいです。新しい鍵に替えてください: tutor-tui certificate key rotate。
        The certificate could not be signed. Nothing was issued.
        	修了証に署名できませんでした。何も発行していません。
        Debrief: {1} - PASSED, {2} of 100
        	振り返り: {1} - 合格、100点中 {2} 点
        Debrief: {1} - not passed, {2} of 100
        	振り返り: {1} - 不合格、100点中 {2} 点
        Timeline
        	経過
        Badge earned: {1}.
        	バッジを取得: {1}。
        Nothing was wrong with the plant.
        	プラントに異常はありませんでした。
        It was: {1}.
        	正解: {1}。
        What mends it: {1}.
        	対処: {1}。
        You gave no diagnosis.
        	診断がありませんでした。
        right
        	正しい
        the right component, but not all of it
        	構成部品は正しいが、全部ではない
        not right
        	正しくない
        You said: "{1}" ({2} % sure) - {3}.
        	あなたの診断:「{1}」(確信度 {2} %) - {3}。
        You said: "{1}" - {2}.
        	あなたの診断:「{1}」- {2}。
        nothing wrong
        	異常なし
        Second opinion, from the readings at {1}: {2} - right.
        	{1} の指示値によるセカンドオピニオン: {2} - 正しい。
        Second opinion, from the readings at {1}: {2} - not right.
        	{1} の指示値によるセカンドオピニオン: {2} - 正しくない。
        {1} at {2}: {3}
        	{2} の {1}: {3}
        inspecting the {1} at {2}: {3}
        	{2} に {1} を点検: {3}
        A safety-critical act fails the drill, whatever the score: {1}
        	安全上重大な操作があると、得点にかかわらず不合格です: {1}
        Criterion
        	基準
        Why
        	理由
        Total
        	合計
        needed: {1}
        	必要: {1}
        {1} and the right component
        	{1}と正しい構成部品
        Evidence
        	根拠
        Time
        	時間
        Procedure
        	手順
        Poor practice
        	不適切な操作
        Safety
        	安全
        {1} of {2} that count
        	対象 {2} のうち {1}
        {1}; your looks told as much
        	{1}。あなたの観察も同じことを示していた
        {1}; half at most without a right answer that the looks support
        	{1}。観察に裏づけられた正解がなければ最大で半分
        nothing to do
        	行うことなし
        all steps in order
        	全手順が順番どおり
        out of order: {1}
        	順番違い: {1}
        missing: {1}
        	不足: {1}
        only for a right component
        	構成部品が正しい場合のみ
        one of two
        	2つのうち1つ
        not named
        	指摘なし
        the step before it is not right
        	前の段階が正しくない
        no diagnosis
        	診断なし
        within the target
        	目標時間内
        over the target
        	目標時間超過
        at the limit
        	制限時間
        Your time: {1}, target {2}
        	あなたの時間: {1}、目標 {2}
        No diagnosis; target {1}
        	診断なし。目標 {1}
        {1}; the average so far is {2} ({3}).
        	{1}。これまでの平均は {2} ({3})。
        {1}; nobody has a time here yet.
        	{1}。ここの記録を持つ人はまだいません。
        A careful observer who watched everything would have been sure at {1}.
        	すべてを監視する注意深い観察者なら {1} に確信できました。
        Last time ({1}): {2} in {3}.
        	前回 ({1}): {3} で {2}。
        Last time ({1}): {2}.
        	前回 ({1}): {2}。
        What you looked at
        	見たもの
        What you did not look at
        	見なかったもの
        What would have told you sooner
        	もっと早く分かったはずのもの
        you asked for it at {1}
        	{1} に確認している
        it was among all readings at {1}
        	{1} に全指示値の中で見ている
        you asked for it at {1} and not again
        	{1} に確認したが、その後は見ていない
        you never asked for it
        	一度も確認していない
        {1} had left its healthy course by {2}; {3}.
        	{1} は {2} には正常な推移を外れていた。{3}。
        {1} ruled out several answers at once
        	{1} は複数の候補を一度に除外
        {1} ruled out one or made the right one likelier
        	{1} は候補を1つ除外、または正解の確率を高めた
        {1} mended something on trial
        	{1} は試しに何かを修理
        {1} told what was known by then
        	{1} はすでに分かっていたこと
        {1} could tell nothing here
        	{1} はここでは何も分からない
        Of your {1}: {2}.
        	あなたの {1} の内訳: {2}。
        (you looked at {1}, before there was anything to see)
        	({1} に見たが、まだ何も現れていなかった)
        Inspecting the {1}
        	{1} の点検
        The alarm list
        	アラーム一覧
        looked: {1}
        	観察: {1}
        did: {1} (NOT SAFE)
        	操作: {1} (危険)
        did: {1}
        	操作: {1}
        hint {1}
        	ヒント {1}
        note: {1}
        	メモ: {1}
        ALARM {1} {2}
        	アラーム {1} {2}
        TRIP {1}
        	トリップ {1}
        put in: {1}
        	注入: {1}
        cleared what was put in
        	注入した故障を解除
        ran it as: {1}
        	運転方法: {1}
        diagnosis: "{1}"
        	診断:「{1}」
        {1} look(s)
        	観察 {1} 回
        {1} attempt(s)
        	{1} 回
        {1} step(s)
        	{1} 手順
        No drill or exam is on record yet. When some have been run ("tutor-tui chat"), this report says where people stall, which hints help, which wrong diagnoses are common and what was not understood.
        	訓練や試験の記録がまだありません。何回か行うと (「tutor-tui chat」)、どこで手が止まるか、どのヒントが役立つか、どの誤診が多いか、何が通じなかったかがこのレポートで分かります。
        Drill
        	訓練
        Tries
        	回数
        Score
        	得点
        What stands out
        	目立つこと
        Time and score are medians. "tutor-tui report drills ID" tells all about one drill.
        	時間と得点は中央値です。「tutor-tui report drills ID」で1つの訓練を詳しく見られます。
        {1} ({2}, version {3})
        	{1} ({2}、バージョン {3})
        {1}, {2} passed, {3} right in everything.
        	{1}、合格 {2}、完全正解 {3}。
        Median score {1}, median time {2}, target {3}, par {4}.
        	得点の中央値 {1}、時間の中央値 {2}、目標 {3}、標準 {4}。
        Right but a guess: {1}.
        	正解だが推測: {1}。
        Without a diagnosis: {1}.
        	診断なし: {1}。
        {1} of them ran on other files than the library holds now and cannot be run again: they are missing under stalls and words.
        	{1} は今のライブラリと違うファイルで行われ、再実行できません。そのため停滞と言葉の項目には含まれません。
        Where people stall (the longest silence of each attempt)
        	手が止まる所 (各回の最も長い沈黙)
        Median
        	中央値
        Longest
        	最長
        After
        	直後
        Before
        	直前
        Hints (what came after the last one taken)
        	ヒント (最後に使ったヒントの後の結果)
        Hint
        	ヒント
        Taken by
        	使用者
        Then right
        	後に正解
        Then not right
        	後に不正解
        Wrong diagnoses
        	誤った診断
        Claimed
        	診断
        right component
        	正しい部品
        looks alike
        	似ている
        Words that led to a question back
        	聞き返しになった言葉
        Times
        	回数
        Said
        	言葉
        Then
        	その後
        Who looked at what supports the answer
        	正解の裏づけを見た人の数
        Unsafe acts
        	安全でない操作
        Act
        	操作
        safety-critical
        	安全上重大
        "{1}" is done unsafely ({2}).
        	「{1}」が危険な方法で行われている ({2})。
        {1} of {2} claim {3}, which looks alike.
        	{2} のうち {1} が、似ている {3} と診断。
        {1} of {2} claim {3}.
        	{2} のうち {1} が {3} と診断。
        only {1} of {2} looked: {3}.
        	見たのは {2} のうち {1} のみ: {3}。
        people stall for {1} after {2}, before {3}.
        	{2} の後、{3} の前に {1} 手が止まる。
        "{1}" was not clear, {2} times.
        	「{1}」が通じなかった、{2} 回。
        the start
        	開始
        the diagnosis
        	診断
        words that were not clear
        	通じなかった言葉
        time was up
        	時間切れ
        giving up
        	途中終了
        Nothing is wrong
        	異常なし
        {1}, no fault named
        	{1}、故障の指摘なし
        not understood
        	理解できない
        several fit
        	候補が複数
        something missing
        	情報不足
        nothing claimed
        	診断なし
        no such name
        	該当の名前なし
        {1} time(s)
        	{1} 回
        the endpoint
        	エンドポイント
        {1} sends on to {2}, where nothing was sent; if that is the right place, name it as the endpoint.
        	{1} は {2} に転送していますが、そこには何も送っていません。正しい場所なら、それをエンドポイントに指定してください。
        {1} sends on to another address of its own; name the URL that it sends to, which may only lack https.
        	{1} は自分の別のアドレスに転送しています。転送先の URL を指定してください。違いは https の有無だけのはずです。
        {1} answered with a web page, perhaps to sign in, and not as a chat endpoint; check the URL's path and the network (VPN, proxy).
        	{1} はチャットのエンドポイントとしてではなく、ウェブページ (ログイン画面など) を返しました。URL のパスとネットワーク (VPN、プロキシ) を確かめてください。
        {1} answered with something and not as a chat endpoint; check the URL's path, such as /v1.
        	{1} の応答はチャットのエンドポイントのものではありません。URL のパス (/v1 など) を確かめてください。
        {1} answered with {2} and not as a chat endpoint; check the URL's path, such as /v1.
        	{1} は {2} を返しましたが、チャットのエンドポイントの応答ではありません。URL のパス (/v1 など) を確かめてください。
        {1} began to answer and then reported a fault{2}; try again.
        	{1} は応答を始めた後にエラーを返しました{2}。もう一度試してください。
        The connection to {1} broke before the answer; try again, and look at what stands between if it stays so.
        	応答の前に {1} との接続が切れました。もう一度試し、続くようなら途中の機器を調べてください。
        The connection to {1} broke in the middle of the answer; try again, and look at what stands between if it stays so.
        	応答の途中で {1} との接続が切れました。もう一度試し、続くようなら途中の機器を調べてください。
        What {1} answered is not of a chat endpoint; check that the URL is one of the OpenAI kind.
        	{1} の応答はチャットのエンドポイントのものではありません。URL が OpenAI 方式か確かめてください。
        What {1} answered is too long to be an answer; check the URL.
        	{1} の応答が長すぎます。URL を確かめてください。
        The answer ran into its limit in the middle of a call; raise max_tokens.
        	呼び出しの途中で応答が上限に達しました。max_tokens を増やしてください。
        The model called a tool in a way that cannot be read; a larger model does that less often.
        	モデルのツール呼び出しを読み取れません。大きなモデルではこれが少なくなります。
        Nothing listens at {1}; start the server, or correct the endpoint's host and port.
        	{1} では何も待ち受けていません。サーバーを起動するか、エンドポイントのホストとポートを直してください。
        The network knows no {1}; check how it is written, and the network itself (VPN, DNS).
        	ネットワークに {1} が見つかりません。つづりとネットワーク (VPN、DNS) を確かめてください。
        No trusted connection to {1} came about; if your site has certificates of its own, name their file with ca_bundle or TUTOR_CA_BUNDLE.
        	{1} と信頼できる接続ができません。独自の証明書を使う場合は、ファイルを ca_bundle か TUTOR_CA_BUNDLE で指定してください。
        The proxy did not let the connection to {1} through; check https_proxy and no_proxy.
        	プロキシが {1} への接続を通しません。https_proxy と no_proxy を確かめてください。
        The library libcurl is not installed here, so nothing can be sent (Debian: apt install libcurl4).
        	ライブラリ libcurl がないため、何も送れません (Debian: apt install libcurl4)。
        The network cannot reach {1}; check the cable, the VPN and the firewall.
        	ネットワークから {1} に届きません。ケーブル、VPN、ファイアウォールを確かめてください。
        No connection to {1} came about in time; check the network, the VPN and the firewall.
        	{1} に時間内に接続できませんでした。ネットワーク、VPN、ファイアウォールを確かめてください。
        {1} took the question and said nothing in time; it may be waking up: try again in a minute, or raise first_token_seconds.
        	{1} は質問を受け取りましたが、時間内に応答しません。起動中かもしれません。1分後に試すか、first_token_seconds を増やしてください。
        {1} fell silent in the middle of an answer; try again, or raise idle_seconds.
        	{1} が応答の途中で止まりました。もう一度試すか、idle_seconds を増やしてください。
        {1} took too long for one answer; try again, use a faster model, or raise turn_seconds.
        	{1} の1回の応答に時間がかかりすぎました。もう一度試すか、速いモデルを使うか、turn_seconds を増やしてください。
        The login at {1} was refused ({2}, {3}); check the client's id and secret.
        	{1} へのログインが拒否されました ({2}、{3})。クライアントの ID とシークレットを確かめてください。
        The login at {1} was refused ({2}); check the client's id and secret.
        	{1} へのログインが拒否されました ({2})。クライアントの ID とシークレットを確かめてください。
        The login service of {1} cannot be reached; check the host and the network.
        	{1} のログインサービスに届きません。ホストとネットワークを確かめてください。
        The key command ended with status {1}; run it by hand to see why.
        	鍵のコマンドが状態 {1} で終わりました。手で実行して理由を調べてください。
        The key command printed no key in time; run it by hand: its first line must be the key.
        	鍵のコマンドが時間内に鍵を出しませんでした。手で実行してください。1行目が鍵でなければなりません。
        the model
        	モデル
        {1} refused the key from {2} (401){3}; it may have run out or belong elsewhere: get a new one.
        	{1} が、{2} の鍵を拒否しました (401){3}。期限切れか別の場所の鍵かもしれません。新しい鍵を入手してください。
        {1} refused the key (401){2}; it may have run out or belong elsewhere: get a new one.
        	{1} が鍵を拒否しました (401){2}。期限切れか別の場所の鍵かもしれません。新しい鍵を入手してください。
        {1} wants a key and none was sent (401); set TUTOR_API_KEY, or see docs/endpoint.md.
        	{1} には鍵が必要ですが、送られていません (401)。TUTOR_API_KEY を設定するか、docs/endpoint.md を見てください。
        The key from {1} may not use {2} (403){3}; ask whoever runs {4} to allow it.
        	{1} の鍵では {2} を使えません (403){3}。{4} の運用者に許可を依頼してください。
        {1} may not use {2} (403){3}; ask whoever runs {4} to allow it.
        	{1} では {2} を使えません (403){3}。{4} の運用者に許可を依頼してください。
        {1} has no {2} at this path (404){3}; check the model's name and the URL.
        	{1} のこのパスに {2} はありません (404){3}。モデル名と URL を確かめてください。
        {1} took too long itself ({2}){3}; try again in a minute.
        	{1} 自体の処理が時間切れです ({2}){3}。1分後にもう一度試してください。
        The question is too long for {1} (413){2}; lower context_tokens.
        	質問が {1} には長すぎます (413){2}。context_tokens を減らしてください。
        {1} takes no more questions for now (429){2}; try again in {3}.
        	{1} は今は質問を受け付けません (429){2}。{3} 後にもう一度試してください。
        {1} takes no more questions for now (429){2}; try again in a minute.
        	{1} は今は質問を受け付けません (429){2}。1分後にもう一度試してください。
        {1} is starting or has too much to do (503){2}; try again in a minute.
        	{1} は起動中か混雑しています (503){2}。1分後にもう一度試してください。
        {1} has a fault of its own ({2}){3}; try again, and tell whoever runs it if it stays so.
        	{1} 側のエラーです ({2}){3}。もう一度試し、続くようなら運用者に知らせてください。
        {1} did not take the question ({2}){3}; check the model's name and the URL.
        	{1} が質問を受け付けませんでした ({2}){3}。モデル名と URL を確かめてください。
        This server cannot call tools reliably (it was told to, and did not): free speech will be answered offline.
        	このサーバーはツールを確実に呼び出せません (指示しても呼び出しませんでした)。自由な言葉にはオフラインで答えます。
        This server cannot call tools reliably (told to call one, it called "{1}"): free speech will be answered offline.
        	このサーバーはツールを確実に呼び出せません (指示に対して「{1}」を呼び出しました)。自由な言葉にはオフラインで答えます。
        This model calls tools in a way that cannot be read: free speech will be answered offline; try a larger one.
        	このモデルのツール呼び出しを読み取れません。自由な言葉にはオフラインで答えます。大きなモデルを試してください。
        This model did not come to the point within 256 tokens: free speech will be answered offline; try one that thinks less.
        	このモデルは 256 トークン以内に結論を出しませんでした。自由な言葉にはオフラインで答えます。あまり長く考えないモデルを試してください。
        The server read {1} tokens where about {2} were sent, so it ignores tools or cuts off the front; give it a larger context (Ollama: num_ctx), or lower context_tokens.
        	約 {2} トークンを送りましたが、サーバーが読んだのは {1} トークンです。ツールを無視したか、前半を切り捨てています。コンテキストを大きくする (Ollama: num_ctx) か、context_tokens を減らしてください。
        Begun
        	開始
        Pool
        	プール
        Wall
        	実時間
        Clock
        	時計
        {1}, script
        	{1}、スクリプト
        yes
        	はい
        no
        	いいえ
        {1} without a seal: {2}. They do not count for exams of a pool.
        	封印のないもの {1}: {2}。プールの試験には数えません。
        unfinished
        	未完了
        as sealed
        	封印どおり
        NOT as sealed
        	封印と不一致
        removed since
        	その後削除
        {1} exam(s)
        	試験 {1} 件
        {1}, chain and database sound.
        	{1}、連鎖もデータベースも正常です。
        Head: {1}.
        	先頭: {1}。
        {1} is not sound: {2} in {3}.
        	{1} は正常ではありません: {3} に {2}。
        And {1} more; --json has them all.
        	ほかに {1} 件あります。--json ですべて表示します。
        Record {1}
        	記録 {1}
        {1} was changed: its contents do not give its hash.
        	{1} は変更されています。内容がハッシュと合いません。
        {1} does not continue the record before it: one of the two was put in from elsewhere, or written anew.
        	{1} が前の記録につながりません。どちらかが他から入れられたか、書き直されています。
        Records before {1} are missing, or stand in another order.
        	{1} より前の記録がないか、順番が違います。
        {1} holds a value of a type that the tutor never writes.
        	{1} に、チューターが書かない型の値があります。
        {1} is filed under another drill id than it holds.
        	{1} は、中身と違う訓練 ID で保管されています。
        The hash {1} is not in the ledger: the record that had it was cut off, or everything up to it was written anew.
        	ハッシュ {1} が台帳にありません。その記録が切り捨てられたか、そこまでがすべて書き直されています。
        The ledger ends with record {1}, and record {2} was noted beside it: the newest were cut off, or an older file was put in its place.
        	台帳は記録 {1} で終わりますが、控えには記録 {2} があります。最新の記録が切り捨てられたか、古いファイルに置き換えられています。
        {1} has another hash than was noted when it was written: the records up to it were written anew, or the notes beside the ledger were changed.
        	{1} のハッシュが、書いたときの控えと違います。そこまでの記録が書き直されたか、控えが変更されています。
        What reports show of drill {1} is not what the ledger says.
        	レポートに出る訓練 {1} の内容が、台帳と違います。
        What reports add up for {1} ({2}) is not what the ledger says.
        	{1} のレポート集計 ({2}) が、台帳と違います。
        The row of {1} shows a role that no record gives. The tutor goes by the records; but somebody changed the row.
        	{1} の行に、どの記録にもない役割があります。チューターは記録に従いますが、誰かがこの行を変更しています。
        The guard {1} is gone: without it records can be changed unseen.
        	保護 {1} がありません。これがないと、気づかれずに記録を変更できます。
        {1} is not as the tutor makes it.
        	{1} が、チューターの作ったものと違います。
        A row of {1} points to a record that is not there.
        	{1} の行が、存在しない記録を指しています。
        The database is damaged: {1}.
        	データベースが壊れています: {1}。
        It cannot be read as a ledger: {1}.
        	台帳として読み取れません: {1}。
        {1} says that records were emptied, and not which.
        	{1} に記録を空にしたとありますが、どの記録かがありません。
        {1} stands for records {2} to {3}, and those are not the ones it stood for.
        	{1} は記録 {2}〜{3} の代わりですが、それらは元の記録と違います。
        {1} says that records {2} to {3} were emptied, and they are not.
        	{1} に記録 {2}〜{3} を空にしたとありますが、空になっていません。
        {1} empties records and is not signed, although there is a key.
        	{1} は記録を空にしますが、鍵があるのに署名がありません。
        {1} empties records and is signed with a key that the ledger does not know.
        	{1} は記録を空にしますが、台帳の知らない鍵で署名されています。
        {1} empties records, and its signature is wrong.
        	{1} は記録を空にしますが、署名が正しくありません。
        There is no .heads file beside it. Whether the newest records were cut off, only a hash kept elsewhere can tell: give it with --anchor.
        	.heads ファイルがありません。最新の記録が切り捨てられたかどうかは、別に保管したハッシュでしか分かりません。--anchor で指定してください。
        A line of the .heads file beside it cannot be read; a write that was cut off leaves one.
        	.heads ファイルに読めない行が1つあります。書き込みが途中で切れるとこうなります。
        {1} lines of the .heads file beside it cannot be read; a write that was cut off leaves one.
        	.heads ファイルに読めない行が {1} つあります。書き込みが途中で切れるとこうなります。
        Records after {1} were not noted in the .heads file beside it, as after a crash. The next record vouches for them.
        	{1} より後の記録が .heads ファイルに控えられていません。異常終了の後などに起こります。次の記録がこれを保証します。
        It has the older format {1}, and was checked as it is.
        	古い形式 {1} のため、そのまま検査しました。
        1 exam is not what was sealed at the start, and counts for nothing: {1}.
        	試験1件が開始時の封印と違うため、数えません: {1}。
        {1} exams are not what was sealed at the start, and counts for nothing: {2}.
        	試験 {1} 件が開始時の封印と違うため、数えません: {2}。
        {1} without a seal on record, which counts for no certificate that asks for exams: {2}.
        	封印の記録がないもの {1}。試験を条件とする修了証には数えません: {2}。
        {1}, and more
        	{1} など
        The records themselves are sound. "tutor-tui record rebuild" makes what reports show anew from them.
        	記録そのものは正常です。「tutor-tui record rebuild」で、レポートの内容を記録から作り直せます。
        Keep this file as it is, as evidence. Check the last backup with "tutor-tui record verify FILE"; a sound one takes this file's place with "tutor-tui record restore FILE", which keeps this file too.
        	このファイルは証拠としてそのまま残してください。最新のバックアップを「tutor-tui record verify FILE」で検査し、正常なら「tutor-tui record restore FILE」で置き換えてください。このファイルも保管されます。
        {1} now holds {2}.
        	{1} の内容は {2} になりました。
        {1} of kind {2}
        	種類 {2} の {1}
        Of the old file {1} are not in the backup: {2}.
        	古いファイルのうち {1} がバックアップにありません: {2}。
        Drills that are gone: {1}.
        	失われた訓練: {1}。
        The old file could not be read: what it held besides the backup is gone from the ledger.
        	古いファイルを読めませんでした。バックアップにない内容は台帳から失われました。
        The old file is kept as {1}.
        	古いファイルは {1} として保管されています。
        {1} record(s)
        	記録 {1} 件
        oil and gas
        	石油・ガス
        food and beverage
        	食品・飲料
        water and wastewater
        	上下水道
        one fault, from its signs to its name
        	1つの故障、兆候から名前まで
        the process, or the instrument?
        	プロセスか計器か
        comes and goes
        	出たり消えたり
        hidden by a controller
        	制御に隠された故障
        two faults at once
        	同時に2つの故障
        made worse by a wrong act
        	誤操作で悪化
        a complaint, and nothing wrong
        	苦情はあるが異常なし
        (stopped)
        	(停止)
        (cut off)
        	(途中で切れました)
        This model does not call tools, so it could only talk: free speech is answered offline. "tutor-tui endpoint check" says more.
        	このモデルはツールを呼び出さず、会話しかできません。自由な言葉にはオフラインで答えます。詳しくは「tutor-tui endpoint check」を見てください。
        The server read {1} of about {2} tokens and cut off the rest, so the model does not know its rules: free speech is answered offline from here on.
        	サーバーは約 {2} トークンのうち {1} だけ読み、残りを切り捨てました。モデルが規則を知らないため、ここからは自由な言葉にオフラインで答えます。
        Answered offline; the drill goes on.
        	オフラインで答えました。訓練は続きます。
        Answered offline.
        	オフラインで答えました。
        The model said nothing.
        	モデルは何も言いませんでした。
        The model was not waited for any longer.
        	モデルを待つのをやめました。
        Stopped. Nothing more was done.
        	停止しました。これ以上は何もしていません。
        The model has stopped here. What was done stands above; ask again for more.
        	モデルはここで止まりました。行ったことは上にあります。続きは改めて頼んでください。
        This conversation is longer than the model can hold: it no longer knows its first part. The drill and the record do.
        	会話がモデルの扱える長さを超えました。モデルは初めの部分を覚えていませんが、訓練と記録には残っています。
        The answer to your last words was cut off. Say them again.
        	最後の言葉への答えが途中で切れました。もう一度言ってください。
        Welcome. The library holds no drills yet: see "tutor-tui scenario check".
        	ようこそ。ライブラリにまだ訓練がありません。「tutor-tui scenario check」を見てください。
        Welcome.
        	ようこそ。
        Welcome, {1}.
        	ようこそ、{1} さん。
        Tell me what you want to practise, or say "list drills". "help" shows what you can say.
        	練習したいことを言うか、「訓練の一覧」と言ってください。「ヘルプ」で、言えることが分かります。
        not yet
        	未実施
        Machine
        	設備
        Last time
        	前回
        Say "yes" to start it.
        	始めるには「はい」と言ってください。
        Say "start the first one", or a number.
        	番号か、「1番を始めて」と言ってください。
        {1} passed
        	合格 {1}
        surprise me
        	おまかせ
        inject {1} at 50 % for 5 minutes
        	{1}50 %5分間を注入して
        freeze the {1} transmitter
        	{1}の伝送器固着を注入して
        switch to {1}
        	{1}モードに切り替えて
        what did it look like two minutes ago?
        	2分前はどうでしたか
        run at 10x
        	10倍速で進めて
        clear it
        	故障を消して
        Say for example: {1}.
        	たとえば: {1}。
        Level {1}, target {2}, limit {3}.
        	レベル {1}、目標 {2}、制限 {3}。
        Ask for what you rely on: what you asked to see is your evidence. When you know, say what has failed, how, and what mends it.
        	判断に使うものは見せてもらってください。見たものが根拠になります。分かったら、何が、どう故障し、どう直すかを言ってください。
        There is nothing to acknowledge.
        	確認するアラームはありません。
        Acknowledged: {1}.
        	確認しました: {1}。
        {1} ({2} to look): {3}
        	{1} (所要 {2}): {3}
        That was not safe: {1}
        	安全な操作ではありません: {1}
        Not done ({1}): {2}
        	実行していません ({1}): {2}
        It costs {1} points.
        	{1} 点の減点です。
        Hint {1} of {2}: {3}
        	ヒント {1} / {2}: {3}
        There are no more hints for this drill. Say what you think, or look further.
        	この訓練のヒントはもうありません。考えを言うか、さらに調べてください。
        Noted at {1}: {2}
        	{1} にメモ: {2}
        Nothing is waiting to be confirmed.
        	確認待ちのものはありません。
        Dropped. Nothing was done.
        	取りやめました。何もしていません。
        Injected: {1}, severity {2} %.
        	注入しました: {1}、重大度 {2} %。
        Done: one of the machine's faults is in, I will not say which. Look, ask, and tell me what it is when you know.
        	設備の故障を1つ入れました。どれかは言いません。観察し、質問し、分かったら言ってください。
        Injected: {1}.
        	注入しました: {1}。
        The process itself is well.
        	プロセスそのものは正常です。
        The machine goes over to: {1}.
        	設備の運転を切り替えます: {1}。
        Cleared. The plant goes back to normal at its own pace.
        	解除しました。プラントは自然に正常へ戻ります。
        The reference for this machine has nothing under that name. It has: {1}.
        	この設備の資料にその名前はありません。あるもの: {1}。
        The plant's clock stands. Say "continue" to go on.
        	プラントの時計は止まっています。「続けて」で再開します。
        The clock runs on.
        	時計は動き続けます。
        The clock runs in real time.
        	時計は実時間で進みます。
        The clock runs at {1} times real time.
        	時計は実時間の {1} 倍で進みます。
        {1} on the clock; target {2}, limit {3}.
        	時計は {1}。目標 {2}、制限 {3}。
        {1} standing, {2} used.
        	{1} が継続中、{2} 使用済み。
        You gave the drill up at {1}.
        	{1} に訓練を途中で終えました。
        Time is up: the limit of {1} has passed without a diagnosis.
        	時間切れです。診断のないまま制限時間 {1} が過ぎました。
        Tag
        	測定点
        Now
        	現在
        Normal
        	正常
        Alarm
        	アラーム
        the {1} instrument reads high
        	{1} の計器の指示が高い
        the {1} instrument reads low
        	{1} の計器の指示が低い
        the {1} instrument is stuck
        	{1} の計器が固着
        the {1} instrument is noisy
        	{1} の計器にノイズ
        the {1} instrument has lost its signal
        	{1} の計器の信号喪失
        the {1} instrument shows spikes
        	{1} の計器の指示が跳ねる
        the {1} instrument lies
        	{1} の計器の指示が誤り
        At {1}
        	{1} 時点
        As it was {1} ago.
        	{1} 前の状態です。
        That is where this drill began.
        	この訓練はそこから始まりました。
        {1}: no reading, the signal is lost (bad quality).
        	{1}: 指示値なし、信号喪失 (品質不良)。
        {1} is {2}, below its normal {3}
        	{1} は {2}、正常 {3} より低い
        {1} is {2}, above its normal {3}
        	{1} は {2}、正常 {3} より高い
        {1} is {2}, inside its normal {3}
        	{1} は {2}、正常 {3} の範囲内
        {1}, steady
        	{1}、安定
        {1}, falling {2}/min
        	{1}、{2}/min で低下
        {1}, rising {2}/min
        	{1}、{2}/min で上昇
        Alarm: {1}.
        	アラーム: {1}。
        No alarm stands.
        	アラームは出ていません。
        normal
        	正常
        not acknowledged
        	未確認
        acknowledged
        	確認済み
        returned, not acknowledged
        	復帰、未確認
        Done.
        	完了。
        Done: {1}
        	完了: {1}
        Done: {1} to {2}
        	完了: {1} ({2})
        something else comes first.
        	先に行うことがあります。
        {1} must be {2} first, and have come to rest.
        	先に {1} を{2}にして、静止するのを待つ必要があります。
        {1} must be {2} first.
        	先に {1} を{2}にする必要があります。
        {1} holds it. Find out why it tripped, then reset it.
        	{1} により止められています。トリップの原因を突き止めてから、リセットしてください。
        {1} cannot be reset while its cause stands.
        	原因が残っているため {1} をリセットできません。
        say the value as well, {1}.
        	値も言ってください、{1}。
        say the value as well.
        	値も言ってください。
        that value cannot be set; allowed is {1}.
        	その値には設定できません。範囲は {1} です。
        that value cannot be set.
        	その値には設定できません。
        {1} to {2} {3}
        	{1}〜{2} {3}
        Returned to normal: {1}
        	正常に復帰: {1}
        {1} {2}, under {3}
        	{1} {2}、{3} 未満
        {1} {2}, over {3}
        	{1} {2}、{3} 超
        TRIP: {1}
        	トリップ: {1}
        {1} alarm(s)
        	アラーム {1} 件
        This is for {1}, and {2} is {3}. That it was asked for is on record.
        	これは{1}用です。{2} さんは{3}です。要求があったことは記録されます。
        Drills are run in one's own name: {1} cannot run one for somebody else. Leave --trainee out. That it was asked for is on record.
        	訓練は本人の名前で行います。{1} さんは他の人の代わりに行えません。--trainee を外してください。要求があったことは記録されます。
        {1} has left, so nothing is open to them here. An administrator can change that: "tutor-tui people role".
        	{1} さんは退職扱いのため、ここでは何も使えません。管理者が変更できます:「tutor-tui people role」。
        This needs the passphrase of {1}, and there is no terminal to ask for it. Use "ssh -t", or name a file that only you can read in TUTOR_PASSPHRASE_FILE.
        	これには {1} さんのパスフレーズが必要ですが、入力する端末がありません。「ssh -t」を使うか、自分だけが読めるファイルを TUTOR_PASSPHRASE_FILE に指定してください。
        This needs the passphrase of {1}, and none was set. Set it with "tutor-tui people passphrase", or ask an administrator.
        	これには {1} さんのパスフレーズが必要ですが、設定されていません。「tutor-tui people passphrase」で設定するか、管理者に依頼してください。
        That is not the passphrase of {1}.
        	{1} さんのパスフレーズではありません。
        Wait a minute before you try again.
        	1分待ってから試してください。
        Too many wrong passphrases for {1}. The next one is heard in {2}; an administrator can set a new one.
        	{1} さんのパスフレーズの間違いが多すぎます。次の入力は {2} 後に受け付けます。管理者が新しく設定できます。
        {1} cannot be given here: this tutor's own settings say who you are and where the records are. Leave it out.
        	{1} はここでは指定できません。利用者と記録の場所は、このチューターの設定で決まっています。外してください。
        Files of this machine cannot be read or written here. Use standard input and output: "-", or leave the option out.
        	このコンピューターのファイルはここでは読み書きできません。標準入出力の「-」を使うか、オプションを外してください。
        This command is not open here. Open are the tutor itself and your own results; "help" lists every command.
        	このコマンドはここでは使えません。使えるのはチューターと自分の結果だけです。「help」でコマンドの一覧が出ます。
        That cannot be read as a command: a quote is not closed, it holds control characters, or it is too long. Nothing was done.
        	コマンドとして読み取れません。引用符が閉じていないか、制御文字があるか、長すぎます。何もしていません。
        A second person must approve this, not {1} again.
        	これには、{1} さん以外の2人目の承認が必要です。
        everybody
        	全員
        a trainee here
        	訓練生
        an auditor
        	監査者
        an instructor
        	講師
        an administrator
        	管理者
        One try is left.
        	あと1回試せます。
        {1} tries are left.
        	あと {1} 回試せます。
        the first line must name the columns, and "{1}" is not among them.
        	1行目には列の名前が必要ですが、「{1}」がありません。
        "{1}" is no column; there are id, name, office, email, role and login.
        	「{1}」という列はありません。列は id、name、office、email、role、login です。
        {1} fields, where the first line has {2}.
        	項目が {1} 個ありますが、1行目は {2} 個です。
        a quote is not closed.
        	引用符が閉じていません。
        the id "{1}" does not fit: {2}
        	ID「{1}」は使えません: {2}
        "{1}" is no role; there are trainee, auditor, instructor and administrator.
        	「{1}」という役割はありません。役割は trainee、auditor、instructor、administrator です。
        "{1}" is no mail address.
        	「{1}」はメールアドレスではありません。
        {1} stands in line {2} already.
        	{1} はすでに {2} 行目にあります。
        there is nobody in this file.
        	このファイルには誰も書かれていません。
        line {1}: {2}
        	{1} 行目: {2}
        1 to 64 letters a to z, digits and . _ - @, not beginning with - or a dot.
        	a〜z の英字、数字、. _ - @ を1〜64文字。先頭に - とドットは使えません。
        All readings at {1}.
        	{1} の全指示値。
        A trend of what? Choose a tag first.
        	何のトレンドですか。先に測定点を選んでください。
        Trend of {1}, {2} to {3}.
        	{1} のトレンド、{2}〜{3}。
        The alarm list at {1}.
        	{1} のアラーム一覧。
        The machine at {1}.
        	{1} の設備。
        Nothing has happened yet.
        	まだ何も起きていません。
        What has happened up to {1}.
        	{1} までの経過。
        no reading
        	指示値なし
        alarm {1} {2}
        	アラーム {1} {2}
        no alarm
        	アラームなし
        The machine as a whole
        	設備全体
        {1}, from {2}, severity {3} %
        	{1}、{2} から、重大度 {3} %
        {1}, from {2}
        	{1}、{2} から
        {1}, version {2}, mode {3}, seed {4}.
        	{1}、バージョン {2}、モード {3}、シード {4}。
        Answer: nothing is wrong with the machine.
        	正解: 設備に異常なし。
        Answer: {1}
        	正解: {1}
        Target {1}, limit {2}, par {3}.
        	目標 {1}、制限 {2}、標準 {3}。
        Target {1}, limit {2}, no par time.
        	目標 {1}、制限 {2}、標準時間なし。
        Par: nobody can say, for what the machine would show under other faults is not known.
        	標準: 不明。ほかの故障のときに設備がどう見えるかが分かりません。
        Par: none. Even a careful observer who watches and inspects everything is never sure.
        	標準: なし。注意深い観察者がすべてを監視し点検しても、確信できません。
        the {1}
        	{1}
        Par {1}: watch all instruments to {2}.
        	標準 {1}: 全計器を {2} まで監視。
        Par {1}: watch all instruments to {2}, then inspect {3}.
        	標準 {1}: 全計器を {2} まで監視し、{3}を点検。
        Nothing wrong
        	異常なし
        {1} and {2}
        	{1}と{2}
        under 1 %
        	1 % 未満
        Belief of a careful observer who only watches, the right answer first
        	監視だけを行う注意深い観察者の見立て (正解が先頭)
        1 other stays as it is
        	ほか1つは変化なし
        {1} others stay as they are
        	ほか {1} 個は変化なし
        The one reading stays as it is
        	唯一の指示値は変化なし
        All {1} readings stay as they are
        	{1} 個の指示値すべて変化なし
        {1} times from {2}
        	{2} から {1} 回
        from {1}
        	{1} から
        {1}: {2} to {3}{4}, {5}
        	{1}: {2}〜{3}{4}、{5}
        {1}, leaves its normal range at {2}.
        	{1}、{2} に正常範囲を外れる。
        Alarm {1} of {2}: {3}.
        	{2} のアラーム {1}: {3}。
        {1} at {2}.
        	{2} に {1}。
        at the target
        	目標時点
        in the end
        	最終時点
        all well
        	すべて正常
        there is nothing to run
        	実行するものがありません
        The folder of prompts was not found. Name it with TUTOR_PROMPTS, or use --offline.
        	プロンプトのフォルダーが見つかりません。TUTOR_PROMPTS で指定するか、--offline を使ってください。
        The prompt {1}/{2} cannot be read. Name another folder with TUTOR_PROMPTS, or use --offline.
        	プロンプト {1}/{2} を読み取れません。TUTOR_PROMPTS で別のフォルダーを指定するか、--offline を使ってください。
        The prompt {1} must begin with a line "version: N".
        	プロンプト {1} は「version: N」の行で始めてください。
        The prompt {1} has {{{2}}} in line {3}, which nothing stands for. There are: {4}.
        	プロンプト {1} の {3} 行目に {{{2}}} がありますが、当てはまるものがありません。使えるもの: {4}。
        The prompt moves.md has no section "## {1}" with words under it.
        	プロンプト moves.md に、言葉の入った節「## {1}」がありません。
        Enter to confirm, Esc or "no" to drop it.
        	Enter で確定、Esc か「いいえ」で取りやめ。
        How sure are you? "80 %" confirms as well; it is not scored.
        	どのくらい確かですか。「80 %」でも確定します。採点には含みません。
        I read this as: {1}.
        	次のように読み取りました: {1}。
        You want to {1} to {2}.
        	操作: {1} (値: {2})。実行しますか。
        You want to {1}.
        	操作: {1}。実行しますか。
        You want to look at the {1}. Is it safe to go near?
        	{1} を見に行きますか。近づいても安全ですか。
        You want a hint; it can cost points.
        	ヒントを見ますか。減点になることがあります。
        You want to give this drill up; it will count as not passed.
        	この訓練を途中で終えますか。不合格になります。
        You want: {1}.
        	実行する内容: {1}。
        nothing is wrong with the plant
        	プラントに異常なし
        {1}, the instrument lies
        	{1}、計器の指示が誤り
        {1}, no more detail
        	{1}、それ以上の詳細なし
        no more detail
        	それ以上の詳細なし
        two faults, {1}; and {2}
        	2つの故障、{1}、および{2}
        repair: {1}
        	修理: {1}
        {1} % sure
        	確信度 {1} %
        Free practice: {1}
        	自由練習: {1}
        I did not understand that. Say what you want to practise, or "help".
        	分かりませんでした。練習したいことを言うか、「ヘルプ」と言ってください。
        I did not understand that. Ask for a reading, a trend, the alarms, an inspection; or say "help".
        	分かりませんでした。指示値、トレンド、アラーム、点検を頼むか、「ヘルプ」と言ってください。
        That could be {1}. Which one do you mean?
        	候補は{1}です。どれのことですか。
        If two have failed, say "two faults: ... and ...".
        	2つ故障しているなら「原因は...と...です」と言ってください。
        So you rule out that. Noted, but that is no diagnosis yet: what is it, then?
        	それを除外するのですね。メモしましたが、まだ診断ではありません。では、何ですか。
        So you rule out {1}. Noted, but that is no diagnosis yet: what is it, then?
        	{1}を除外するのですね。メモしましたが、まだ診断ではありません。では、何ですか。
        That names no cause yet. Which component do you suspect, and what has happened to it?
        	まだ原因が示されていません。どの構成部品が疑わしく、何が起きたのですか。
        That could be {1}. Say which, or its number.
        	候補は{1}です。どれか、番号でも言ってください。
        A trend of what: {1}?
        	何のトレンドですか: {1}
        A trend of what?
        	何のトレンドですか。
        Look at what: {1}?
        	何を見ますか: {1}
        Look at what?
        	何を見ますか。
        To what value?
        	どの値にしますか。
        Do what: {1}?
        	何をしますか: {1}
        Do what?
        	何をしますか。
        "free practice on the {1}"
        	「{1}の自由練習を始めて」
        On which machine? Say for example {1}; "tutor-tui library" lists all {2}.
        	どの設備ですか。たとえば {1}。「tutor-tui library」で {2} 件すべてを見られます。
        Which drill? Say its number in the list, its name, or what you want to practise.
        	どの訓練ですか。一覧の番号、名前、または練習したいことを言ってください。
        Run it how: {1}?
        	どう運転しますか: {1}
        Run it how?
        	どう運転しますか。
        How fast? Say for example "5x".
        	どの速さですか。たとえば「5倍速」。
        What shall I write down?
        	何をメモしますか。
        Explain what: {1}?
        	何を説明しますか: {1}
        Explain what?
        	何を説明しますか。
        What has failed, and how?
        	何が、どう故障していますか。
        Which fault: {1}?
        	どの故障ですか: {1}
        Which fault?
        	どの故障ですか。
        Which fault? "Clear it" takes out all that you put in.
        	どの故障ですか。「故障を消して」で、入れた故障をすべて取り除きます。
        Which alarm? "Acknowledge all" takes all of them.
        	どのアラームですか。「すべてのアラームを確認」で全部を確認します。
        Read what: {1}?
        	何を読みますか: {1}
        Read what?
        	何を読みますか。
        Please say the {1} as well.
        	{1}も言ってください。
        In an exam you cannot {1}.
        	試験では「{1}」はできません。
        In a drill you cannot {1}. That is for free practice: tutor-tui --mode practice.
        	訓練では「{1}」はできません。自由練習で使えます: tutor-tui --mode practice。
        In a practice you cannot {1}. That is for free practice: tutor-tui --mode practice.
        	練習では「{1}」はできません。自由練習で使えます: tutor-tui --mode practice。
        No drill is running. Say what you want to practise, for example: {1}.
        	訓練は始まっていません。練習したいことを言ってください。たとえば: {1}。
        A drill is running. Finish it with a diagnosis, or say "end the drill".
        	訓練の途中です。診断で終えるか、「訓練を終了」と言ってください。
        There is no {1} called "{2}". Did you mean {3}?
        	{1}に「{2}」はありません。{3} のことですか。
        There is no {1} called "{2}" on this machine.
        	この設備の{1}に「{2}」はありません。
        That diagnosis was not in your words. Say yourself what you think is wrong.
        	その診断はあなたの言葉にありません。何が悪いと思うか、自分の言葉で言ってください。
        This drill is over.
        	この訓練は終わっています。
        {1} is kept for exams: tutor-tui --mode exam.
        	{1} は試験用です: tutor-tui --mode exam。
        An exam draws its own seed, which nobody knows beforehand. Start it without a seed.
        	試験のシードは自動で決まり、誰も前もって知りません。シードなしで始めてください。
        No drill matches "{1}". Say "list drills" to see them all.
        	「{1}」に合う訓練はありません。「訓練の一覧」と言うと、すべて見られます。
        {1} (optional): {2}
        	{1} (省略可): {2}
        Say for example: {1}
        	たとえば: {1}
        Talk as you would to a colleague, or type a slash command:
        	同僚に話すように話すか、スラッシュコマンドを入力してください:
        Type
        	入力
        To
        	すること
        Or say
        	または言う
        Talk as you would on the radio, for example:
        	無線で話すように話してください。たとえば:
        Or type a slash command; "help inspect" tells more of one:
        	またはスラッシュコマンドを入力してください。「help inspect」のように言うと、そのコマンドの説明が出ます:
        is the {1} ok?
        	{1}は正常ですか
        show me the {1} for the last 3 minutes
        	{1}の直近3分間のトレンドを見せて
        acknowledge the {1} alarm
        	{1}のアラームを確認して
        check the {1}
        	{1}を点検して
        it's the ..., what has happened to it, and how sure you are
        	原因は...です (何が起きたか、どのくらい確かかも)
        inject {1} at 50 %
        	{1}50 %を注入して
        explain {1}
        	{1}を説明して
        The recording {1}
        	記録データ {1}
        The file {1}
        	ファイル {1}
        {1} is too long: at most {2} MB. Cut it or thin it out.
        	{1} が大きすぎます。最大 {2} MB です。切り分けるか、間引いてください。
        {1} has no column "{2}".
        	{1} に列「{2}」がありません。
        Did you mean "{1}"?
        	「{1}」のことですか。
        {1} holds no reading that can be read.
        	{1} に読み取れる指示値がありません。
        The library does not hold the recording {1}, or not its data.
        	ライブラリに記録データ {1} またはその中身がありません。
        There is nothing on record yet. Say what you want to practise; your first drill will stand here.
        	まだ記録がありません。練習したいことを言ってください。最初の訓練がここに載ります。
        Scores
        	得点
        Best
        	最高
        Nobody has finished a drill yet.
        	訓練を終えた人はまだいません。
        Office
        	事業所
        Drills passed
        	合格数
        Fastest
        	最速
        somebody
        	匿名
        Badges: {1}.
        	バッジ: {1}。
        rubric {1} version {2}, grader {3}
        	採点基準 {1} バージョン {2}、採点器 {3}
        The same grade: {1} of 100, by {2}.
        	同じ採点結果: 100点中 {1} 点、{2} による。
        The same points, {1} of 100, by {2}; only what is said besides differs.
        	同じ得点、100点中 {1} 点、{2} による。説明だけが違います。
        {1}, passed
        	{1}、合格
        {1}, not passed
        	{1}、不合格
        Another grade, by {1}; on record is that by {2} version {3}, grader {4}.
        	別の採点結果、{1} による。記録にあるのは {2} バージョン {3}、採点器 {4} によるもの。
        On record
        	記録
        Give the changed rubric another version.
        	変更した採点基準には別のバージョンを付けてください。
        Drill {1} ran on other files of {2} than the library holds now, and the records do not hold them; it cannot be run again.
        	訓練 {1} は、今のライブラリと違う {2} のファイルで行われ、そのファイルは記録にもないため、再実行できません。
        Drill {1} does not come out as recorded from entry {2} on: this program or the library differs.
        	訓練 {1} は、項目 {2} から記録どおりになりません。このプログラムかライブラリが違います。
        Drill {1} needs {2}, which the library does not hold.
        	訓練 {1} には {2} が必要ですが、ライブラリにありません。
        Drill {1} cannot be run: {2}.
        	訓練 {1} を実行できません: {2}。
        Drill {1} cannot be run.
        	訓練 {1} を実行できません。
        Drill {1} was graded by the rubric {2}, which the library does not hold.
        	訓練 {1} は採点基準 {2} で採点されましたが、ライブラリにありません。
        Drill {1} was graded by grader {2}, which this program does not have; it has {3} to {4}.
        	訓練 {1} は採点器 {2} で採点されましたが、このプログラムにはありません。あるのは {3}〜{4} です。
        all time
        	全期間
        since {1}
        	{1} から
        up to {1}
        	{1} まで
        drills tagged {1}
        	タグ {1} の訓練
        office {1}
        	事業所 {1}
        No drill or exam is on record yet; practice does not count.
        	訓練や試験の記録はまだありません。練習は数えません。
        No drill on record is tagged {1}.
        	タグ {1} の訓練の記録はありません。
        There is 1 attempt on {1}.
        	{1} に1回あります。
        There are {1} attempts on {2}.
        	{2} に {1} 回あります。
        There is 1 attempt from {1} to {2}.
        	{1}〜{2} に1回あります。
        There are {1} attempts from {2} to {3}.
        	{2}〜{3} に {1} 回あります。
        Day
        	日
        Average
        	平均
        Over time
        	推移
        Worst
        	最低
        Failed in a row
        	連続不合格
        Last attempts
        	直近の回
        {1} now
        	現在 {1}
        {1} before
        	以前 {1}
        Difficulty
        	難易度
        Fault
        	故障
        Under 70
        	70 未満
        Week from
        	週の初日
        Month from
        	月の初日
        Nothing was done.
        	実施はありません。
        {1} by {2} at {3}, {4} passed ({5} %), average {6}.
        	{3} の {2} が {1} 実施、合格 {4} ({5} %)、平均 {6}。
        In {1} of them somebody did something dangerous.
        	そのうち {1} で危険な操作がありました。
        Offices
        	事業所
        No attempts.
        	実施なし。
        Leaderboard
        	ランキング
        Nobody is on it.
        	まだ誰もいません。
        Who needs help
        	支援が必要な人
        What they should train next
        	次に行うべき訓練
        No advice is needed.
        	助言は必要ありません。
        Faults that are failed
        	不合格の多い故障
        Weakest subjects
        	弱い分野
        No tag has three attempts yet.
        	3回以上行われたタグはまだありません。
        Fastest right diagnoses
        	最速の正しい診断
        No right diagnosis yet.
        	正しい診断はまだありません。
        How sure and how right
        	確信度と正しさ
        Certificates that expire
        	期限の近い修了証
        None within 90 days.
        	90日以内にはありません。
        Certification
        	認定
        Nobody averages under 70 or has failed three times in a row.
        	平均が 70 未満の人も、3回続けて不合格の人もいません。
        No fault has more than 30 % of its scores under 70.
        	得点の 30 % 超が 70 未満の故障はありません。
        {1} trainee(s)
        	訓練生 {1} 人
        {1} drill(s)
        	訓練 {1} 件
        The library holds no drill to suggest.
        	ライブラリに勧められる訓練がありません。
        Expected
        	予想
        Next: {1}, "{2}" (level {3}): {4}.
        	次: {1}、「{2}」(レベル {3}): {4}。
        due again since {1}, last done {2}
        	{1} から再訓練の時期、前回 {2}
        due again since long, last done {1}
        	再訓練の時期を大きく過ぎている、前回 {1}
        drills tagged {1} are a weak side, {2} on average of {3}
        	タグ {1} の訓練が弱点、{3} の平均 {2}
        new, and as hard as it should be
        	新しく、難しさもちょうどよい
        today
        	今日
        yesterday
        	昨日
        {1} days ago
        	{1} 日前
        1 diagnosis
        	診断 1 件
        {1} diagnoses
        	診断 {1} 件
        Too few answers to tell: {1} said how sure the trainee was, and 1 more is needed.
        	回答が少なすぎて判断できません。確信度を示した回答は {1} で、あと 1 件必要です。
        Too few answers to tell: {1} said how sure the trainee was, and {2} more are needed.
        	回答が少なすぎて判断できません。確信度を示した回答は {1} で、あと {2} 件必要です。
        Say it with the diagnosis: "I am 80 percent sure it is ...".
        	診断と一緒に言ってください:「原因は...80 %です」。
        under {1} %
        	{1} % 未満
        {1} to 100 %
        	{1}〜100 %
        {1} to {2} %
        	{1}〜{2} %
        {1}, Brier score {2} (0 is perfect).
        	{1}、ブライアスコア {2} (0 が最良)。
        Answers
        	回答
        On average
        	平均
        Right
        	正解
        How sure: {1} % sure on average, right in {2} %: well judged.
        	確信度: 平均 {1} %、正解 {2} %。適切な判断です。
        How sure: {1} % sure on average, right in {2} %: more sure than right.
        	確信度: 平均 {1} %、正解 {2} %。自信過剰です。
        How sure: {1} % sure on average, right in {2} %: better than thought.
        	確信度: 平均 {1} %、正解 {2} %。思ったより正確です。
        {1} answer(s)
        	回答 {1} 件
        Record {1}, {2}.
        	記録 {1}、{2}。
        Drill {1}: {2}.
        	訓練 {1}: {2}。
        Drill {1}: {2} (record {3}); the grader said {4}.
        	訓練 {1}: {2} (記録 {3})。採点器の結果は {4}。
        {1} of 100, passed
        	100点中 {1} 点、合格
        {1} of 100, not passed
        	100点中 {1} 点、不合格
        There are no appeals.
        	異議はありません。
        {1} by {2}, {3}, the grade was overruled (record {4})
        	{2} による {1}、{3}、採点を変更 (記録 {4})
        {1} by {2}, {3}, the drill may be run again
        	{2} による {1}、{3}、訓練の再受験を認める
        {1} by {2}, {3}
        	{2} による {1}、{3}
        open
        	審査中
        Appeal {1}, drill {2}
        	異議 {1}、訓練 {2}
        Nothing of {1} is erased.
        	{1} のものは何も消去されません。
        Of {1}, the name, {2} and the contents of {3} would go.
        	{1} の名前、{2}、{3} の内容が消去されます。
        {1} is forgotten: the name, {2} and the contents of {3} are gone.
        	{1} の情報を消去しました。名前、{2}、{3} の内容はなくなりました。
        Receipt for the person: record {1}, {2}
        	本人への受領証: 記録 {1}、{2}
        The ledger knows them only by the SHA-256 of their id: {1}
        	台帳に残るのは ID の SHA-256 だけです: {1}
        Backups and exports made earlier still hold them: delete those, or let them run out.
        	以前のバックアップと書き出しには残っています。削除するか、期限切れを待ってください。
        Everything stays: the records are on hold (record {1}).
        	すべて残ります。記録は保全中です (記録 {1})。
        Certificate {1} stays, with {2} that it rests on: it is in force until {3}. --and-certificates takes it too.
        	修了証 {1} は、根拠となる {2} とともに残ります。{3} まで有効です。--and-certificates でこれも消去します。
        1 record of what they decided about others stays, under their id: those people have a right to know who it was.
        	他の人について決定した記録が1件、この人の ID で残ります。その人たちには決定者を知る権利があります。
        {1} records of what they decided about others stay, under their id: those people have a right to know who it was.
        	他の人について決定した記録が {1} 件、この人の ID で残ります。その人たちには決定者を知る権利があります。
        {1} of drills before {2} would go; their grades stay
        	{2} より前の訓練の {1} が削除対象です。採点結果は残ります
        {1} before {2} would go
        	{2} より前の {1} が削除対象です
        {1} of drills before {2} taken out; their grades stay
        	{2} より前の訓練の {1} を削除しました。採点結果は残ります
        {1} before {2} taken out
        	{2} より前の {1} を削除しました
        {1} whose time is over would go
        	期間の過ぎた {1} が削除対象です
        {1} whose time is over taken out
        	期間の過ぎた {1} を削除しました
        1 drill stays because of a hold
        	保全により訓練1件が残ります
        {1} drills stay because of a hold
        	保全により訓練 {1} 件が残ります
        1 drill stays because a certificate rests on it
        	修了証の根拠のため訓練1件が残ります
        {1} drills stay because a certificate rests on them
        	修了証の根拠のため訓練 {1} 件が残ります
        Tombstone: record {1}, {2}
        	消去の証跡: 記録 {1}、{2}
        {1} journal(s)
        	ジャーナル {1} 件
        {1} whole drill(s)
        	訓練全体 {1} 件
        {1} certificate(s)
        	修了証 {1} 件
        (Enter)
        	(Enter)
        Your drill "{1}" was cut off at {2}. Enter goes on with it; "no" keeps it for later; "discard" gives it up.
        	訓練「{1}」は {2} で中断しています。Enter で続行、「いいえ」で後に残し、「discard」で破棄します。
        Kept. Say "resume" when you want to go on with it.
        	残しました。続けるときは「resume」と入力してください。
        The drill you were in is kept as it stands; it is offered again at the next start.
        	途中の訓練はそのまま残ります。次に始めるときに再開できます。
        This drill cannot be graded: the library's files no longer fit its journal. The journal is kept.
        	この訓練は採点できません。ライブラリのファイルがジャーナルと合わなくなっています。ジャーナルは残ります。
        Nothing was done, because it could not be written down; the plant's clock stands until it can.
        	書き留められないため、何もしませんでした。書けるようになるまでプラントの時計は止まります。
        The drill was not started, because its journal cannot be kept.
        	ジャーナルを残せないため、訓練を始めませんでした。
        The result is not in the records yet.
        	結果はまだ記録されていません。
        The journal is kept and is filed at the next start.
        	ジャーナルは残り、次に始めるときに記録されます。
        Given up: "{1}" as it was. It was not graded; its journal is kept as {2}.
        	破棄しました: 「{1}」。採点はしていません。ジャーナルは {2} として残ります。
        You are back in "{1}" at {2}. The clock runs on.
        	「{1}」の {2} に戻りました。時計が動き出します。
        This exam was begun from a script; go on with it there: tutor-tui run --resume.
        	この試験はスクリプトで始めたものです。続きも同じ方法で行ってください: tutor-tui run --resume。
        This exam was begun in the chat; go on with it there: tutor-tui --mode exam.
        	この試験はチャットで始めたものです。続きも同じ方法で行ってください: tutor-tui --mode exam。
        The files of {1} have changed since; that drill cannot go on. Say "discard" to give it up.
        	{1} のファイルが変わったため、この訓練は続けられません。「discard」と入力すると破棄します。
        The library no longer holds {1}; that drill cannot go on.
        	ライブラリに {1} がないため、この訓練は続けられません。
        The machine cannot be run: {1}.
        	設備を実行できません: {1}。
        Running the journal again gave another plant than it recorded (entry {1}): this program or the files differ. The journal is kept.
        	ジャーナルを再実行すると、記録と違うプラントになりました (項目 {1})。このプログラムかファイルが違います。ジャーナルは残ります。
        Filed now: "{1}", {2} of 100, passed.
        	記録しました:「{1}」、100点中 {2} 点、合格。
        Filed now: "{1}", {2} of 100.
        	記録しました:「{1}」、100点中 {2} 点。
        Last drill: "{1}", {2} of 100, passed.
        	前回の訓練:「{1}」、100点中 {2} 点、合格。
        Last drill: "{1}", {2} of 100.
        	前回の訓練:「{1}」、100点中 {2} 点。
        Record {1}, drill {2}.
        	記録 {1}、訓練 {2}。
        (and {1} more)
        	(ほか {1} 件)
        There is no settings file at {1}; correct --config or TUTOR_CONFIG.
        	{1} に設定ファイルがありません。--config か TUTOR_CONFIG を直してください。
        {1} cannot be read; check that it is a file and that you may read it.
        	{1} を読み取れません。ファイルであること、読む権限があることを確かめてください。
        {1}: `{2}` would put a key into a file; take it out and name where it is kept with key_env, key_command or profile.
        	{1}: `{2}` は鍵をファイルに書くことになります。削除して、鍵の保管場所を key_env、key_command、profile のいずれかで指定してください。
        {1}: the tutor.yaml of a folder may not set `{2}`, so that no folder can send your words or keys elsewhere; set it in your own settings file or as {3}.
        	{1}: フォルダーの tutor.yaml では `{2}` を設定できません。フォルダーがあなたの言葉や鍵を他へ送れないようにするためです。自分の設定ファイルか {3} で設定してください。
        {1} ({2}) must be {3}.
        	{1} ({2}) は{3}でなければなりません。
        max_tokens ({1}) leaves no room for the question; set it to {2} or less, or raise context_tokens.
        	max_tokens ({1}) では質問の余地がありません。{2} 以下にするか、context_tokens を増やしてください。
        {1} ({2}) holds a user name or password; take it out and name the key with key_env or key_command.
        	{1} ({2}) にユーザー名かパスワードがあります。削除して、鍵を key_env か key_command で指定してください。
        {1} ({2}) must begin with https:// or http://.
        	{1} ({2}) は https:// か http:// で始めてください。
        {1} ({2}) is no URL of the form https://host/path.
        	{1} ({2}) は https://host/path の形の URL ではありません。
        key_env ({1}) names a variable that is not set; it must be the name of a variable, not the key.
        	key_env ({1}) の変数が設定されていません。鍵ではなく、変数の名前を書いてください。
        The key ({1}) holds characters that no key can have; copy it again.
        	鍵 ({1}) に、鍵には使えない文字があります。もう一度コピーしてください。
        A key would go to {1} unencrypted; use https, or "auth: none" if the endpoint wants no key.
        	鍵が暗号化されずに {1} へ送られます。https を使うか、鍵が不要なエンドポイントなら「auth: none」を使ってください。
        {1} holds no profile "{2}"; did you mean "{3}"?
        	{1} にプロファイル「{2}」がありません。「{3}」のことですか。
        {1} holds no profile "{2}"; name one that it holds, or set DATABRICKS_CONFIG_FILE.
        	{1} にプロファイル「{2}」がありません。あるものを指定するか、DATABRICKS_CONFIG_FILE を設定してください。
        The profile "{1}" names no host; add one to it, or set DATABRICKS_HOST.
        	プロファイル「{1}」にホストがありません。書き加えるか、DATABRICKS_HOST を設定してください。
        No Databricks workspace is named; set DATABRICKS_HOST, or profile.
        	Databricks のワークスペースが指定されていません。DATABRICKS_HOST か profile を設定してください。
        auth_type {1} ({2}) is not known here; use pat or oauth-m2m, or let key_command fetch a token.
        	auth_type {1} ({2}) には対応していません。pat か oauth-m2m を使うか、key_command でトークンを取得してください。
        Databricks is chosen and no model is named; name one with --model or TUTOR_MODEL.
        	Databricks が選ばれていますが、モデルの指定がありません。--model か TUTOR_MODEL で指定してください。
        No Databricks credentials were found; set DATABRICKS_TOKEN, a client id and secret, or a profile that has them.
        	Databricks の認証情報がありません。DATABRICKS_TOKEN、クライアントの ID とシークレット、またはそれらのあるプロファイルを設定してください。
        "auth: command" needs key_command; set it in your own settings file or as TUTOR_KEY_COMMAND.
        	「auth: command」には key_command が必要です。自分の設定ファイルか TUTOR_KEY_COMMAND で設定してください。
        "auth: {1}" needs a key; set TUTOR_API_KEY, or name the variable that holds it with key_env.
        	「auth: {1}」には鍵が必要です。TUTOR_API_KEY を設定するか、鍵のある変数を key_env で指定してください。
        The key from {1} was not sent: it belongs to {2}.
        	{1} の鍵は送りませんでした。{2} のものです。
        The key from {1} was not sent: nothing says which host it belongs to.
        	{1} の鍵は送りませんでした。どのホストのものか分かりません。
        {1} holds keys and others can read it; run "chmod 600 {2}".
        	{1} には鍵があり、他の人も読めます。「chmod 600 {2}」を実行してください。
        No model is named, and most servers want one; name it with --model or TUTOR_MODEL.
        	モデルの指定がありません。多くのサーバーで必要です。--model か TUTOR_MODEL で指定してください。
        --offline: no model is used, whatever is configured, and no socket is opened.
        	--offline: 設定に関係なくモデルは使わず、ソケットも開きません。
        No endpoint is configured: the offline interpreter answers, and no socket is opened. Name one with --endpoint or TUTOR_ENDPOINT; docs/endpoint.md says how.
        	エンドポイントが設定されていないため、オフラインで解釈し、ソケットは開きません。--endpoint か TUTOR_ENDPOINT で指定してください。方法は docs/endpoint.md にあります。
        A model is named and no endpoint to find it at: the offline interpreter answers. Name one with --endpoint or TUTOR_ENDPOINT, or set DATABRICKS_HOST.
        	モデルの指定はありますが、エンドポイントがないため、オフラインで解釈します。--endpoint か TUTOR_ENDPOINT で指定するか、DATABRICKS_HOST を設定してください。
        {1} is set and no model is named: the offline interpreter answers, and no socket is opened. Name a model with --model or TUTOR_MODEL to use it.
        	{1} は設定されていますが、モデルの指定がないため、オフラインで解釈し、ソケットは開きません。使うには --model か TUTOR_MODEL でモデルを指定してください。
        profile {1}
        	プロファイル {1}
        profile {1} of {2}
        	{2} のプロファイル {1}
        default
        	既定
        a name of one line
        	1行の名前
        a URL of the form https://host/path
        	https://host/path の形の URL
        the name of an environment variable
        	環境変数の名前
        the name of a header, such as api-key
        	api-key のようなヘッダーの名前
        a command for /bin/sh
        	/bin/sh のコマンド
        the path of a folder
        	フォルダーのパス
        the path of a file
        	ファイルのパス
        one of {1}
        	{1} のいずれか
        a whole number from {1} to {2}
        	{1}〜{2} の整数
        a number of seconds from {1} to {2}
        	{1}〜{2} の秒数
        Where chats are posted to.
        	チャットの送信先。
        The model, or the Databricks serving endpoint.
        	モデル、または Databricks のサービングエンドポイント。
        A profile of `~/.databrickscfg`: its host and its credentials.
        	`~/.databrickscfg` のプロファイル (ホストと認証情報)。
        How a request proves who asks.
        	要求元を証明する方法。
        The header that the key stands alone in, instead of `Authorization: Bearer`.
        	`Authorization: Bearer` の代わりに鍵だけを入れるヘッダー。
        The name of the variable that holds the key.
        	鍵の入った変数の名前。
        A command that prints the key.
        	鍵を出力するコマンド。
        Certificates to trust instead of the system's.
        	システムのものの代わりに信頼する証明書。
        What the model takes, question and answer together.
        	モデルが扱う量 (質問と応答の合計)。
        What one answer may take.
        	1回の応答の上限。
        How long until the first word.
        	最初の言葉までの時間。
        How long between two pieces of an answer.
        	応答の断片どうしの間隔。
        How long for a whole answer.
        	応答全体の時間。
        A model that predicts faults: a second opinion when a diagnosis is echoed.
        	故障を予測するモデル: 診断の読み返しに添えるセカンドオピニオン。
        What the model is told, instead of what comes with the program.
        	付属の文の代わりにモデルに伝える内容。
        What you are told
        	最初に知らされること
        Trainee's sheet, {1}
        	訓練生用シート、{1}
        Ways to run
        	運転方法
        What it is good to know
        	知っておくとよいこと
        Sources
        	出典
        Machine sheet, {1}, {2}
        	設備シート、{1}、{2}
        The machine
        	設備
        What you can read
        	読めるもの
        What you can go and look at
        	見に行けるもの
        What you can do
        	行えること
        What trips by itself
        	自動でトリップするもの
        Instrument
        	計器
        Part
        	部品
        Takes
        	所要
        Safe only with
        	安全の条件
        Possible only with
        	可能な条件
        A safety-critical act fails the drill, whatever else was right.
        	安全上重大な操作があると、ほかがすべて正しくても不合格です。
        What says "safe only with" is a danger otherwise: bring the machine into that state first.
        	「安全の条件」のある操作は、その状態以外では危険です。先に設備をその状態にしてください。
        {1}: {2} for {3} sets {4}.
        	{1}: {2} が {3} 続くと {4} になる。
        It stays tripped until it is reset.
        	リセットするまでトリップしたままです。
        {1}: {2} is "{3}"; it must be {4}.
        	{1}: {2} が「{3}」です。{4}でなければなりません。
        a text of one line
        	1行の文
        a URL, such as https://training.example.org
        	https://training.example.org のような URL
        a path
        	パス
        a duration, such as 90d or 7y
        	90d や 7y のような期間
        yes or no
        	yes か no
        a mail address
        	メールアドレス
        one or more mail addresses, with commas between them
        	1つ以上のメールアドレス (コンマ区切り)
        took hint {1}
        	ヒント {1} を使用
        noted: {1}
        	メモ: {1}
        put in: a fault to find
        	注入: 見つける故障
        looked: all readings
        	観察: 全指示値
        acknowledged: {1}
        	確認: {1}
        healthy, {1}: alarm {2} of {3} comes at {4} s (seed {5})
        	正常、{1}: アラーム {2} ({3}) が {4} s に発生 (シード {5})
        healthy, {1}: {2} trips at {3} s (seed {4})
        	正常、{1}: {2} が {3} s にトリップ (シード {4})
        healthy, {1}: {2} is in its normal range {3} to {4} only {5} of the time (mean {6}, deviation {7})
        	正常、{1}: {2} が正常範囲 {3}〜{4} にあるのは時間の {5} のみ (平均 {6}、偏差 {7})
        healthy, {1}: {2} stands at an end of its span {3} of the time
        	正常、{1}: {2} が時間の {3} で測定範囲の端にある
        correlation of {1} and {2} is {3}, stated at least {4}
        	{1} と {2} の相関は {3}、記載は {4} 以上
        correlation of {1} and {2} is {3}, stated at most {4}
        	{1} と {2} の相関は {3}、記載は {4} 以下
        mode {1} cannot be run: {2}
        	モード {1} を実行できません: {2}
        severity 0 is not the healthy plant
        	重大度 0 が正常なプラントと一致しません
        {1} changes by {2}, stated {3}
        	{1} の変化は {2}、記載は {3}
        noise of {1} is {2} times its own, stated {3}
        	{1} のノイズは通常の {2} 倍、記載は {3}
        {1} swings by {2}, stated {3}
        	{1} の振れは {2}、記載は {3}
        the reading of {1} does not lie as stated
        	{1} の指示値の誤りが記載と違います
        nothing moves by three times its noise or 2 % of its span
        	ノイズの3倍または測定範囲の 2 % 動くものがありません
        fault {1}: {2}
        	故障 {1}: {2}
        {1} or {2}
        	{1} または {2}
        The plant view opens in a drill.
        	プラント画面は訓練中に開けます。
        Something waits for your yes or no: Esc goes back to it.
        	はい/いいえの返事待ちです。Esc で戻ります。
        Plant {1}:
        	プラント {1}:
        The coach has answered: Esc to read it.
        	コーチが答えました。Esc で読めます。
        Three tags are in the trend already; Space on one takes it out.
        	トレンドにはすでに3つの測定点があります。Space で1つ外せます。
        Something waits for your yes or no: Esc goes back to it. No trend until then.
        	はい/いいえの返事待ちです。Esc で戻ります。それまでトレンドは出せません。
        An answer is under way; the trend comes when it is there.
        	応答の途中です。終わるとトレンドが出ます。
        Not acknowledged: an answer or a question waits in the conversation. Esc goes back to it.
        	確認していません。会話に応答か質問が待っています。Esc で戻ります。
        Your draft of last time is back. {1}: send it. Ctrl-C: put it away.
        	前回の下書きを戻しました。{1}: 送信。Ctrl-C: 片付ける。
        Not pasted: Esc goes back to what you were writing.
        	貼り付けていません。Esc で入力中の文に戻ります。
        Folded. {1}: open it. {2}: send all of it.
        	折りたたみました。{1}: 開く。{2}: すべて送信。
        Not sent: that Enter came with the word. {1} sends.
        	送信していません。その Enter は言葉の確定に使われました。{1} で送信します。
        {1} does nothing.
        	{1} には何も割り当てられていません。
        {1} and then?
        	{1} の次は?
        Esc: the next key counts as with Alt. Esc again: no.
        	Esc: 次のキーは Alt 付きとして扱います。もう一度 Esc: いいえ。
        No editor is opened here: it could open more than the draft.
        	ここではエディターを開きません。下書き以外も開けるためです。
        The editor did not end well; the draft is as it was.
        	エディターが正常に終わりませんでした。下書きは元のままです。
        The editor could not be started; set VISUAL or EDITOR.
        	エディターを起動できません。VISUAL か EDITOR を設定してください。
        Press Ctrl-C again to quit.
        	もう一度 Ctrl-C を押すと終了します。
        Too long by {1} characters: {2} can be sent.
        	{1} 文字長すぎます。送れるのは {2} 文字です。
        Nothing to complete.
        	補完するものがありません。
        more below: PgDn
        	続きあり: PgDn
        Search in what you said: {1}
        	自分の発言を検索: {1}
        (not found)
        	(見つかりません)
        {1} more: /read
        	あと {1}: /read
        too small: needs {1}x{2}, is {3}x{4}
        	小さすぎます: 必要 {1}x{2}、現在 {3}x{4}
        Key
        	キー
        send
        	送信
        complete
        	補完
        plant
        	プラント
        scroll
        	スクロール
        quit
        	終了
        search
        	検索
        suspend
        	中断
        Your file of keys does not hold; the usual keys do.
        	キーのファイルに誤りがあるため、通常のキーを使います。
        "tutor-tui keys" shows them all.
        	「tutor-tui keys」ですべてのキーを表示します。
        it cannot be read; check that it is a file and that you may read it.
        	読み取れません。ファイルであること、読む権限があることを確かめてください。
        `enter` is "{1}"; it is send or newline.
        	`enter` が「{1}」です。send か newline にしてください。
        "{1}" is no key; write it like Ctrl-J, Alt-B, PgUp or Ctrl-X Ctrl-E, several with commas, or none.
        	「{1}」はキーではありません。Ctrl-J、Alt-B、PgUp、Ctrl-X Ctrl-E のように書いてください。複数はコンマで区切り、なしは none です。
        {1} cannot be both `{2}` and `{3}`; give one of them another key, or none.
        	{1} を `{2}` と `{3}` の両方には使えません。どちらかを別のキーか none にしてください。
        {1} types itself; take a key with Ctrl or Alt.
        	{1} は文字の入力に使います。Ctrl か Alt の付いたキーにしてください。
        `{1}` keeps its key: it is the one that always leaves.
        	`{1}` のキーは変えられません。必ず終了できるキーです。
        `{1}` needs a key: without one nothing could be sent.
        	`{1}` にはキーが必要です。ないと何も送れません。
        {1} bytes
        	{1} バイト
        [pasted: {1}, {2}]
        	[貼り付け: {1}、{2}]
        {1}: this program is newer than that, so the clock is wrong.
        	{1}: このプログラムの方が新しいため、時計が狂っています。
        {1}, shown in {2}
        	{1}、表示は {2}
        A drill that was running is kept, and offered at the next start.
        	実行中の訓練は残っており、次に始めるときに再開できます。
        The report is with whoever runs this machine.
        	レポートは、このコンピューターの運用者の所にあります。
        A report without names or keys is in {1}. "tutor-tui doctor --bundle FILE" puts it into a file to send.
        	名前と鍵を含まないレポートが {1} にあります。「tutor-tui doctor --bundle FILE」で、送れるファイルにまとめます。
        No report could be written into {1}.
        	{1} にレポートを書けませんでした。
        {1} cannot be written: no drill could be started.
        	{1} に書き込めません。訓練を始められません。
        Others can write into {1} (mode {2}).
        	{1} に他の人も書き込めます (モード {2})。
        {1}: {2} of drills that run or were cut off
        	{1}: 実行中または中断した訓練 {2}
        {1}; {2} that could not be read were set aside.
        	{1}。読めない {2} を別に移しました。
        1 report of a breakdown, the newest {1}, in {2}.
        	異常終了のレポート 1 件、最新 {1}、場所 {2}。
        {1} reports of a breakdown, the newest {2}, in {3}.
        	異常終了のレポート {1} 件、最新 {2}、場所 {3}。
        tutor-tui doctor --bundle tutor-report.txt, and send that; then rm -r {1}
        	tutor-tui doctor --bundle tutor-report.txt を実行してそれを送り、その後 rm -r {1}
        {1}: none yet; made with the first certificate.
        	{1}: まだなし。最初の修了証で作られます。
        {1} key(s)
        	鍵 {1} 個
        {1}: {2}, the owner's alone
        	{1}: {2}、所有者のみ
        {1} cannot be read.
        	{1} を読み取れません。
        Others can write {1} (mode {2}), and so say where things are sent.
        	{1} に他の人も書き込め (モード {2})、送信先を変えられます。
        {1}, which came with the program
        	{1}、プログラムに付属
        {1} machines, {2} drills
        	設備 {1}、訓練 {2}
        {1} errors in 1 file, which is left out. The first: {2}
        	1個のファイルに誤り {1} 件、使いません。最初の誤り: {2}
        {1} errors in {2} files, which are left out. The first: {3}
        	{2} 個のファイルに誤り {1} 件、使いません。最初の誤り: {3}
        {1}: nothing to run.
        	{1}: 実行できるものがありません。
        name another: --library DIR or export TUTOR_LIBRARY=DIR
        	別のものを指定してください: --library DIR または export TUTOR_LIBRARY=DIR
        {1}, {2} warnings
        	{1}、警告 {2} 件
        "tutor-tui endpoint check" tries it.
        	「tutor-tui endpoint check」で試せます。
        {1} at {2}, from {3}.
        	{2} の {1}、設定元 {3}。
        No key is sent.
        	鍵は送りません。
        A key is set, from {1}.
        	鍵は設定済み、設定元 {1}。
        A key is set, from {1}, for the header {2}.
        	鍵は設定済み、設定元 {1}、ヘッダー {2} 用。
        A service principal is set, from {1}.
        	サービスプリンシパルは設定済み、設定元 {1}。
        A command gives the key, from {1}.
        	コマンドが鍵を出します、設定元 {1}。
        {1} and {2} are both set and are not the same; {3} counts.
        	{1} と {2} の両方が設定され、内容が違います。{3} が有効です。
        {1} is set too; {2} comes before it.
        	{1} も設定されていますが、{2} が優先します。
        It answers, and calls the tool that it is told to call.
        	応答があり、指示したツールを呼び出します。
        {1} is not there, and cannot be made: {2} may not be written.
        	{1} がなく、作れません。{2} に書き込めません。
        name another place: export TUTOR_DB=$HOME/records.sqlite
        	別の場所を指定してください: export TUTOR_DB=$HOME/records.sqlite
        {1}: none yet; made with the first drill.
        	{1}: まだなし。最初の訓練で作られます。
        {1} records, the newest is {2}
        	記録 {1} 件、最新は {2}
        {1} records
        	記録 {1} 件
        {1}, all fit together; form {2} of {3}
        	{1}、すべて整合。形式 {2} / {3}
        rollback journal.
        	ロールバックジャーナル。
        journal {1}.
        	ジャーナル {1}。
        The newest is of {1}Z, which is still to come: the clock is wrong, or was.
        	最新は {1}Z で、まだ先の時刻です。時計が狂っているか、狂っていました。
        And {1} more.
        	ほか {1} 件。
        {1}: {2} records; not sound.
        	{1}: 記録 {2} 件。正常ではありません。
        wait for the other program; fuser {1} names it
        	別のプログラムを待ってください。fuser {1} で分かります
        tutor-tui --version, then install a newer one
        	tutor-tui --version を確かめ、新しいものを入れてください
        {1} is open to everybody on this machine (mode {2}).
        	{1} をこのコンピューターの全員が読み書きできます (モード {2})。
        Everybody on this machine can delete files in {1} (mode {2}).
        	{1} のファイルをこのコンピューターの全員が削除できます (モード {2})。
        {1} may be read and not written: no drill could be filed.
        	{1} は読めますが書けません。訓練を記録できません。
        Beside the records lies a -wal file of another program; this one writes none.
        	記録のそばに別のプログラムの -wal ファイルがあります。このプログラムは作りません。
        close whatever else has the records open
        	記録を開いているほかのものを閉じてください
        {1} lies on a network disk ({2}), where two writers can harm it.
        	{1} はネットワークディスク ({2}) にあり、2つの書き込みで壊れることがあります。
        put it on a local disk: tutor-tui record backup, then export TUTOR_DB=PATH
        	ローカルディスクに移してください: tutor-tui record backup、その後 export TUTOR_DB=PATH
        {1} does not say how full it is.
        	{1} の空き容量が分かりません。
        {1} MB free at {2}
        	{2} の空き {1} MB
        {1}: no drill could be kept.
        	{1}: 訓練を残せません。
        {1} sent, {2} waiting, {3} refused
        	{1} 送信済み、{2} 待機中、{3} 拒否
        for more than a day
        	1日以上
        This is not a terminal, or not at both ends: lines will be used.
        	入出力の両方または片方が端末ではないため、行表示にします。
        {1}; lines will be used, because ACCESSIBLE is set.
        	{1}。ACCESSIBLE が設定されているため、行表示にします。
        TERM is not set, so lines will be used.
        	TERM が設定されていないため、行表示にします。
        {1}: lines will be used.
        	{1}: 行表示にします。
        {1}: this machine has no list of terminals (terminfo), so lines will be used.
        	{1}: 端末の一覧 (terminfo) がないため、行表示にします。
        {1}: this machine does not know that terminal, so lines will be used.
        	{1}: このコンピューターの知らない端末のため、行表示にします。
        export TERM=xterm-256color, or sudo apt-get install ncurses-term
        	export TERM=xterm-256color または sudo apt-get install ncurses-term
        {1}: it cannot move its cursor.
        	{1}: カーソルを動かせません。
        {1} inside tmux, which is another terminal: keys and colours may be wrong.
        	{1}、tmux の中ですが tmux 用ではありません。キーと色が違うことがあります。
        export TERM=tmux-256color, and in ~/.tmux.conf: set -g default-terminal tmux-256color
        	export TERM=tmux-256color、および ~/.tmux.conf に set -g default-terminal tmux-256color
        {1}: it has no second screen; what stood there is drawn over.
        	{1}: 第2画面がないため、元の表示に上書きします。
        The terminal does not say how large it is; 80x24 is taken.
        	端末の大きさが分からないため、80x24 とします。
        {1} is too small for the screen, which needs 40x12.
        	{1} は画面には小さすぎます。40x12 が必要です。
        make the window larger or the letters smaller; or tutor-tui --plain
        	ウィンドウを大きくするか文字を小さくするか、tutor-tui --plain を使ってください
        {1} is enough; 80x24 shows the plant beside the talk.
        	{1} で足ります。80x24 なら会話の横にプラントが出ます。
        none, because NO_COLOR is set
        	なし。NO_COLOR が設定されています
        none: {1} has none; everything is said by words and marks as well
        	なし: {1} には色がありません。すべて言葉と記号でも示します
        {1}; most terminals have 256.
        	{1}。多くの端末は256色です。
        None is set; UTF-8 is taken.
        	設定がないため、UTF-8 とします。
        {1}: this machine does not have that locale, so that only ASCII is drawn.
        	{1}: このコンピューターにないロケールのため、ASCII だけで描きます。
        export LC_ALL=C.UTF-8, or sudo locale-gen {1}
        	export LC_ALL=C.UTF-8 または sudo locale-gen {1}
        {1}; this terminal is drawn on in ASCII
        	{1}。この端末は ASCII で描きます
        {1} is not UTF-8, so that only ASCII is drawn.
        	{1} は UTF-8 でないため、ASCII だけで描きます。
        the disk is full
        	ディスクがいっぱいです
        In lines your terminal's own keys hold. Ctrl-C stops an answer; /quit leaves.
        	行表示では端末自身のキーを使います。Ctrl-C で応答を止め、/quit で終了します。
        Waiting for the answer. Ctrl-C: do not wait.
        	応答を待っています。Ctrl-C: 待たない。
        No answer yet; asking again in {1} s. Ctrl-C: go on offline.
        	まだ応答がありません。{1} 秒後に再送します。Ctrl-C: オフラインで続ける。
        What you typed meanwhile was left out; say yes or no to this first.
        	その間の入力は使いませんでした。先に「はい」か「いいえ」で答えてください。
        Nothing is set up: neither smtp_url nor webhook_url is in site.yaml. See docs/reports.md.
        	設定がありません。site.yaml に smtp_url も webhook_url もありません。docs/reports.md を見てください。
        Another run is sending now; nothing was done.
        	別の実行が送信中のため、何もしませんでした。
        Offline: nothing was sent, {1} waiting.
        	オフライン: 何も送っていません。{1} 待機中。
        {1} sent, {2} to be tried again, {3} refused, {4} waiting.
        	{1} 送信済み、{2} 再送予定、{3} 拒否、{4} 待機中。
        {1} sent, {2} waiting, {3} refused.
        	{1} 送信済み、{2} 待機中、{3} 拒否。
        By
        	手段
        What
        	内容
        Next try
        	次の送信
        Last answer
        	最後の応答
        {1} left out because of mistakes: {2}. See "tutor-tui scenario check".
        	誤りのため {1} を除きました: {2}。「tutor-tui scenario check」を見てください。
        No exam has been begun.
        	始めた試験はありません。
        Say who gets it: --trainee ID.
        	発行する相手を指定してください: --trainee ID。
        There is no key yet. It is made when the first certificate is issued, or by --make.
        	鍵はまだありません。最初の修了証の発行時か、--make で作られます。
        in use
        	使用中
        given up
        	破棄
        retired
        	引退
        fingerprint {1}
        	指紋 {1}
        No certificate has been issued.
        	発行した修了証はありません。
        No certificate is in force; --all shows all.
        	有効な修了証はありません。--all ですべて表示します。
        This library has no certifications.
        	このライブラリに認定はありません。
        {1}, says {2}, number {3}
        	{1}、{2} による、番号 {3}
        Going on in lines.
        	行表示で続けます。
        This machine does not know the terminal "{1}" (TERM).
        	このコンピューターは端末「{1}」(TERM) を知りません。
        The system has no file left for the screen.
        	システムに、画面用のファイルの余裕がありません。
        --speed is {1}; allowed is 0.1 to 100.
        	--speed が {1} です。範囲は 0.1〜100 です。
        An exam runs in real time: leave --speed out.
        	試験は実時間で行います。--speed を外してください。
        There is no place "{1}"; there are {2}.
        	「{1}」という場所はありません。あるのは {2} です。
        Where
        	場所
        From
        	設定元
        Yours (the model)
        	個人 (モデル)
        The site's
        	サイト
        Setting
        	設定
        Value
        	値
        --online and --offline are opposites: leave one out.
        	--online と --offline は反対です。どちらかを外してください。
        Standard output takes the JSON or the bundle: name a file for one.
        	標準出力に出せるのは JSON とバンドルの一方です。一方にはファイルを指定してください。
        {1} is written. Read it before you send it: it is text.
        	{1} を書きました。送る前に読んでください。テキストです。
        records checked
        	検査した記録
        its file is gone: start it again after an upgrade
        	ファイルがありません。更新後はプログラムを始め直してください
        export TUTOR_LIBRARY=DIR, where DIR holds assets/ and scenarios/
        	export TUTOR_LIBRARY=DIR (DIR に assets/ と scenarios/ があること)
        {1}: none, which is well; nothing is sent anywhere.
        	{1}: なし、問題ありません。どこにも何も送りません。
        Passphrase of {1}
        	{1} のパスフレーズ
        That is not it.
        	違います。
        No drill is on record yet.
        	訓練の記録はまだありません。
        Ended
        	終了
        Scenario
        	シナリオ
        Result
        	結果
        passed
        	合格
        not passed
        	不合格
        {1} of 100
        	100点中 {1} 点
        from {1} to {2}, by {3}
        	{1}〜{2}、{3} による
        files {1}
        	ファイル {1}
        final state {1}
        	最終状態 {1}
        At
        	時刻
        Entry
        	項目
        asked {1} ({2}): {3}
        	{1} に質問 ({2}): {3}
        {1} understood: {2}
        	{1} の理解: {2}
        answered: {1}
        	応答: {1}
        answered, cut off: {1}
        	応答、途中切れ: {1}
        second opinion: {1}
        	セカンドオピニオン: {1}
        confirmed: {1}
        	確定: {1}
        dropped: {1}
        	取りやめ: {1}
        clock, state {1}
        	時計、状態 {1}
        ended: {1}
        	終了: {1}
        a question back
        	聞き返し
        Final state {1}, as recorded.
        	最終状態 {1}、記録どおり。
        Name one drill, or --all.
        	訓練を1つ指定するか、--all を付けてください。
        There is no grader {1}; there are {2} to {3}.
        	採点器 {1} はありません。あるのは {2}〜{3} です。
        of {1} drills graded again
        	/ {1} 件の訓練を再採点
        {1} comes to another grade.
        	{1} は採点結果が変わりました。
        {1}: {2} with the same grade, {3} with another, {4} that cannot be graded again.
        	{1}: 同じ結果 {2}、違う結果 {3}、再採点できないもの {4}。
        It answers in {1}, the first word after {2}
        	応答時間 {1}、最初の言葉まで {2}
        It answers in {1}
        	応答時間 {1}
        {1}; {2} answered.
        	{1}。{2} が応答しました。
        It calls the tool that it is told to call.
        	指示したツールを呼び出します。
        Nothing was done in {1}, so there is nothing to draft from.
        	{1} では何も行われていないため、下書きの元がありません。
        {1} is free practice: no file holds it that a solution could be put into.
        	{1} は自由練習です。解答例を入れるファイルがありません。
        Drill {1} was a run of {2}: name that drill, or another run.
        	訓練 {1} は {2} の実行です。その訓練か、別の実行を指定してください。
        The draft does not fit into {1}, which was left as it is: put the lines above into it by hand.
        	下書きが {1} に合わないため、元のままにしました。上の行を手で入れてください。
        {1} cannot be drafted under this id: {2}. Nothing was written.
        	この ID では {1} の下書きを作れません: {2}。何も書いていません。
        There is no drill "{1}". "tutor-tui drill list" shows them.
        	訓練「{1}」はありません。「tutor-tui drill list」で一覧を見てください。
        No drill of {1} was cut off that could go on now; leave out --resume to start a new one.
        	{1} に再開できる中断した訓練はありません。新しく始めるには --resume を外してください。
        The drill stands as it was: go on with the same script and --resume.
        	訓練は元のままです。同じスクリプトに --resume を付けて続けてください。
        The drill {1} cannot be started; "tutor-tui scenario check" says what is wrong with its files.
        	訓練 {1} を始められません。ファイルの問題は「tutor-tui scenario check」で分かります。
        The drill of {1} that was cut off cannot go on.
        	中断した {1} の訓練を続けられません。
        Script line {1}, "{2}": {3}
        	スクリプト {1} 行目「{2}」: {3}
        The script {1} cannot be read. Check that the file exists, or use - for standard input.
        	スクリプト {1} を読み取れません。ファイルがあるか確かめるか、標準入力の - を使ってください。
        Drill {1} was graded by another version of the rubric {2}, which neither the records nor the library hold.
        	訓練 {1} は採点基準 {2} の別のバージョンで採点されましたが、記録にもライブラリにもありません。
        {1} is kept for exams: add --mode exam.
        	{1} は試験用です。--mode exam を付けてください。
        An exam draws its own seed, which nobody knows beforehand: leave --seed out.
        	試験のシードは自動で決まり、誰も前もって知りません。--seed を外してください。
        {1} cannot be read. Check that the file exists, or use - for standard input.
        	{1} を読み取れません。ファイルがあるか確かめるか、標準入力の - を使ってください。
        Standard output cannot be written: {1}.
        	標準出力に書けません: {1}。
        {1} is there already and was left as it is. Name another file.
        	{1} はすでにあり、元のままにしました。別のファイルを指定してください。
        {1} cannot be written. Check the folder, its permissions and the space on the disk.
        	{1} に書き込めません。フォルダー、権限、ディスクの空きを確かめてください。
        No scenario library was found. Name its folder with --library or TUTOR_LIBRARY.
        	シナリオライブラリが見つかりません。フォルダーを --library か TUTOR_LIBRARY で指定してください。
        There is no library folder at {1}. Name it with --library or TUTOR_LIBRARY.
        	{1} にライブラリのフォルダーがありません。--library か TUTOR_LIBRARY で指定してください。
        {1} cannot be read. Check that the file exists and that you may read it.
        	{1} を読み取れません。ファイルがあること、読む権限があることを確かめてください。
        The library at {1} holds no drills that can be run: name another with --library, or see "tutor-tui scenario check" and docs/asset-format.md.
        	{1} のライブラリに実行できる訓練がありません。--library で別のものを指定するか、「tutor-tui scenario check」と docs/asset-format.md を見てください。
        There is no scenario "{1}".
        	シナリオ「{1}」はありません。
        "tutor-tui scenario list" shows them all.
        	「tutor-tui scenario list」ですべてを見られます。
        There is no machine "{1}".
        	設備「{1}」はありません。
        "tutor-tui library --json" names them all.
        	「tutor-tui library --json」ですべての名前が分かります。
        There is no recording "{1}".
        	記録データ「{1}」はありません。
        There is no rubric "{1}", and no file of this name.
        	採点基準「{1}」も、その名前のファイルもありません。
        {1} cannot be run.
        	{1} を実行できません。
        {1} cannot be run: {2}.
        	{1} を実行できません: {2}。
        {1} cannot be run; "tutor-tui scenario check" says what is wrong with its files.
        	{1} を実行できません。ファイルの問題は「tutor-tui scenario check」で分かります。
        {1} cannot be used: there are mistakes in {2}, or in a file that it needs. See "tutor-tui scenario check".
        	{1} は使えません。{2} か、必要なファイルに誤りがあります。「tutor-tui scenario check」を見てください。
        {1} cannot be used for a passphrase: it must be a plain file that only you can read (chmod 600).
        	{1} はパスフレーズに使えません。自分だけが読める普通のファイル (chmod 600) にしてください。
        A passphrase has at least {1} characters; any will do, and several words are easy to keep. Nothing was changed.
        	パスフレーズは {1} 文字以上です。どんな文字でもよく、複数の単語だと覚えやすくなります。何も変えていません。
        The two are not the same. Nothing was changed.
        	2つが一致しません。何も変えていません。
        No passphrase was given. Start this at a terminal, or name a file that only you can read in TUTOR_NEW_PASSPHRASE_FILE.
        	パスフレーズがありません。端末から始めるか、自分だけが読めるファイルを TUTOR_NEW_PASSPHRASE_FILE に指定してください。
        Nobody was added from {1}: a line has a mistake, named above.
        	{1} からは誰も追加していません。上に示した1行に誤りがあります。
        Nobody was added from {1}: {2} lines have mistakes, named above.
        	{1} からは誰も追加していません。上に示した {2} 行に誤りがあります。
        Nobody here has the id "{1}". "tutor-tui people list" names everybody.
        	ID「{1}」の人はいません。「tutor-tui people list」で全員が分かります。
        The id "{1}" does not fit:
        	ID「{1}」は使えません:
        This is the last administrator: make somebody else one first, with "tutor-tui people role".
        	最後の管理者です。先に「tutor-tui people role」で別の人を管理者にしてください。
        {1} is {2} already. Nothing was changed.
        	{1} さんはすでに{2}です。何も変えていません。
        There is an administrator already. They give roles with "tutor-tui people role".
        	管理者はすでにいます。役割は管理者が「tutor-tui people role」で与えます。
        There is no administrator yet. Make the first one, who needs a passphrase, with "tutor-tui people init --id ID".
        	管理者がまだいません。「tutor-tui people init --id ID」で最初の管理者を作ってください。パスフレーズが必要です。
        A session cannot be started inside a session.
        	セッションの中でセッションは始められません。
        Nobody was added: {1} is here already. Roles are changed with "tutor-tui people role".
        	誰も追加していません。{1} さんはすでにいます。役割は「tutor-tui people role」で変えます。
        Nobody was added: {1} are here already. Roles are changed with "tutor-tui people role".
        	誰も追加していません。{1} さんたちはすでにいます。役割は「tutor-tui people role」で変えます。
        Nothing is set up to send records to: put lrs_url, batch_folder or databricks_volume into site.yaml (docs/sync.md).
        	記録の送信先が設定されていません。lrs_url、batch_folder、databricks_volume のいずれかを site.yaml に書いてください (docs/sync.md)。
        To change one: a line such as "editor.killLine: Ctrl-K, Alt-K" in {1}
        	変更するには: {1} に「editor.killLine: Ctrl-K, Alt-K」のような行を書きます
        Industry
        	業種
        Tags
        	タグ
        Process faults
        	プロセス故障
        Sensor faults
        	センサー故障
        New passphrase of {1}
        	{1} の新しいパスフレーズ
        The same again
        	もう一度
        Give --id, or --from with a list.
        	--id か、一覧を指定する --from を付けてください。
        {1} was added.
        	{1} さんを追加しました。
        {1} people were added.
        	{1} 人を追加しました。
        On record as number {1}.
        	番号 {1} で記録しました。
        You stand on the leaderboard.
        	ランキングに載ります。
        You do not stand on the leaderboard any more.
        	ランキングに載らなくなりました。
        {1} is administrator, and roles hold from now on.
        	{1} さんが管理者です。今から役割が有効になります。
        {1} has left; nothing is open to them any more.
        	{1} さんは退職扱いです。今後は何も使えません。
        Nobody is known yet.
        	まだ誰もいません。
        Id
        	ID
        Name
        	名前
        Role
        	役割
        Passphrase
        	パスフレーズ
        has left
        	退職
        set
        	設定済み
        The passphrase of {1} is set.
        	{1} さんのパスフレーズを設定しました。
        {1} is {2} now.
        	{1} さんは{2}になりました。
        mail {1}
        	メール {1}
        account {1}
        	アカウント {1}
        a passphrase is set
        	パスフレーズ設定済み
        no passphrase is set
        	パスフレーズ未設定
        not on the leaderboard
        	ランキング非表示
        Appeal {1} is on record. An instructor who did not grade you will decide.
        	異議 {1} を記録しました。採点していない講師が決定します。
        The copy was made, but the records are not sound: see "tutor-tui record verify".
        	コピーを作りましたが、記録が正常ではありません。「tutor-tui record verify」を見てください。
        {1} copied to {2}.
        	{1} を {2} にコピーしました。
        --anchor takes the 64 hexadecimal digits of a hash.
        	--anchor にはハッシュの16進数64桁を指定してください。
        Say one of --uphold and --dismiss.
        	--uphold か --dismiss のどちらかを付けてください。
        --resit and --override go with --uphold.
        	--resit と --override は --uphold と使います。
        Say one of --resit and --override.
        	--resit か --override のどちらかを付けてください。
        Appeal {1} about drill {2} is dismissed.
        	訓練 {2} への異議 {1} を棄却しました。
        Appeal {1} about drill {2} is upheld.
        	訓練 {2} への異議 {1} を認めました。
        Nothing was erased.
        	何も消去していません。
        This cannot be undone: say --yes to do it.
        	元に戻せません。実行するには --yes を付けてください。
        This cannot be undone. Type the id again to erase:
        	元に戻せません。消去するには ID をもう一度入力してください:
        {1} is "{2}"; write a date, such as 2026-01-31, or a time with its zone, such as 2026-01-31T08:00:00Z.
        	{1} が「{2}」です。2026-01-31 のような日付か、2026-01-31T08:00:00Z のような時間帯付きの時刻を書いてください。
        --from {1} is not before --until {2}: nothing can lie between.
        	--from {1} が --until {2} より前ではないため、間に何もありません。
        --person gives everything of one person; leave the other choices out.
        	--person は1人のすべてを書き出します。ほかの条件を外してください。
        A certificate has no tag and no office: choose with --of, --from and --until.
        	修了証にはタグも事業所もありません。--of、--from、--until で選んでください。
        Say why: --reason TEXT.
        	理由を書いてください: --reason TEXT。
        Say whose records to let go of.
        	誰の記録の保全を解くか指定してください。
        The records of {1} are no longer on hold.
        	{1} さんの記録の保全を解きました。
        The records of {1} are on hold: neither retention nor erasure touches them.
        	{1} さんの記録は保全中です。保存期間の終了でも消去の請求でも削除されません。
        Nobody's records are on hold.
        	保全中の記録はありません。
        Person
        	人
        Record
        	記録
        Say what changes: --score, --passed, or both; or --rubric or --grader to grade it again.
        	変更を指定してください: --score か --passed、または両方。再採点するなら --rubric か --grader。
        Another rubric or grader gives score and pass itself: leave --score and --passed out.
        	別の採点基準や採点器では、得点と合否は自動で決まります。--score と --passed を外してください。
        Say why with --reason-code.
        	--reason-code で理由を指定してください。
        --score is 0 to 100, with two decimals at most.
        	--score は 0〜100、小数は2桁までです。
        {1} made anew from the ledger.
        	{1} を台帳から作り直しました。
        {1} assessment(s)
        	評価 {1} 件
        {1} rows, {2} readings from {3} to {4}
        	{1} 行、指示値 {2} 個、{3}〜{4}
        {1} rows, {2} readings
        	{1} 行、指示値 {2} 個
        {1} rows or cells cannot be read, {2} readings stand twice, {3} rows out of order. Read in {4} s.
        	読めない行やセル {1}、重複した指示値 {2}、順番違いの行 {3}。読み取り時間 {4} s。
        Column
        	列
        Readings
        	指示値
        Good
        	良好
        Gaps
        	欠落
        Longest gap
        	最長欠落
        Not mapped: {1}.
        	対応なし: {1}。
        Nobody has run {1} as a drill or exam yet; practice does not count here.
        	{1} を訓練や試験として行った人はまだいません。練習はここでは数えません。
        --above is {1}; allowed is -1 to 100.
        	--above が {1} です。範囲は -1〜100 です。
        No fault has more than {1} % of its scores under 70.
        	得点の {1} % 超が 70 未満の故障はありません。
        What to train next: trainee {1}
        	次に行うべき訓練: 訓練生 {1}
        --period goes without --from and --until.
        	--period は --from と --until と一緒に使えません。
        --{1} is "{2}"; it must be a day, as 2026-11-21, or a moment, as 2026-11-21T08:00:00Z.
        	--{1} が「{2}」です。2026-11-21 のような日付か、2026-11-21T08:00:00Z のような時刻にしてください。
        --limit is {1}; it must be 1 or more.
        	--limit が {1} です。1 以上にしてください。
        Summary
        	概要
        the drill heard "{1}" here; give the script it was started with.
        	この訓練ではここで「{1}」が入力されています。開始時のスクリプトを指定してください。
        a line reads "@SECONDS text", such as "@65 yes".
        	行は「@SECONDS text」の形です。例:「@65 yes」。
        times must not go back; the line before is at @{1}.
        	時刻は戻れません。前の行は @{1} です。
        The drill is kept as it was before this line: go on with --resume.
        	訓練はこの行の前の状態で残っています。--resume で続けてください。
        --json and --format {1} cannot stand together; leave one out.
        	--json と --format {1} は一緒に使えません。どちらかを外してください。
        all well.
        	すべて正常。
        no errors, {1} warnings.
        	誤りなし、警告 {1} 件。
        {1} machine(s)
        	設備 {1} 件
        {1} rubric(s)
        	採点基準 {1} 件
        {1} exam pool(s)
        	試験プール {1} 件
        Title
        	題名
        exam
        	試験
        practice
        	練習
        --html and --json are two forms: name one of them.
        	--html と --json は別の形式です。どちらかを指定してください。
        Name a drill or a machine: the library has one page.
        	訓練か設備を指定してください。ライブラリは1ページです。
        --answers is for drills; {1} is a machine, which hides nothing.
        	--answers は訓練用です。{1} は設備で、隠すものがありません。
        No rule has the code `{1}`.
        	コード `{1}` の規則はありません。
        `scenario explain` lists all.
        	`scenario explain` ですべてを見られます。
        of {1} drills run for their par
        	/ {1} 件の訓練で標準時間を計算
        of {1} machines and drills linted
        	/ {1} 件の設備と訓練を検査
        {1}: {2} pairs of faults, {3} need an inspection to tell apart
        	{1}: 故障の組 {2}、点検しないと区別できないもの {3}
        never
        	なし
        {1}: sure at {2} (beginner {3}, expert {4}), target {5}
        	{1}: 確信 {2} (初級者 {3}、熟練者 {4})、目標 {5}
        {1}: plays a recording, no par
        	{1}: 記録データの再生、標準なし
        "{1}" cannot be an id: use small letters, digits and -.
        	「{1}」は ID にできません。英小文字、数字、- を使ってください。
        --asset is for a scenario or a recording.
        	--asset はシナリオか記録データ用です。
        --fault is for a scenario.
        	--fault はシナリオ用です。
        Name the machine with --asset; "tutor-tui library --json" names them all.
        	--asset で設備を指定してください。「tutor-tui library --json」ですべての名前が分かります。
        {1} has no fault "{2}". It has: {3}.
        	{1} に故障「{2}」はありません。あるもの: {3}。
        {1} has no faults: a drill needs one to hide.
        	{1} に故障がありません。訓練には隠す故障が必要です。
        A pool needs drills with "exam: true", and the library has none yet.
        	プールには「exam: true」の訓練が必要ですが、ライブラリにまだありません。
        A certification needs drills, and the library has none yet.
        	認定には訓練が必要ですが、ライブラリにまだありません。
        Wrote {1}. Next:
        	{1} を書きました。次に:
        Written: {1}
        	書きました: {1}
        Give --script or --from, not both.
        	--script か --from の一方だけを付けてください。
        Give --out or --apply, not both.
        	--out か --apply の一方だけを付けてください。
        The draft does not pass, so the drill's file was left as it is.
        	下書きが合格しないため、訓練のファイルは元のままにしました。
        This terminal has no screen that the tutor can use. Going on in lines.
        	この端末にはチューターの使える画面がありません。行表示で続けます。
        The draft is in {1}.
        	下書きは {1} にあります。
        {1} has the draft; as it was is kept as {2}.
        	{1} に下書きを入れました。元のものは {2} として残しました。
        Name a kind to print, or a folder with --out for all of them.
        	表示する種類を指定するか、全種類なら --out でフォルダーを指定してください。
        Wrote {1}
        	{1} を書きました
        Level {1}, {2}, target {3}, limit {4}.
        	レベル {1}、{2}、目標 {3}、制限 {4}。
        Tags: {1}.
        	タグ: {1}。
        --seeds is {1}; allowed is 0 to 10000.
        	--seeds が {1} です。範囲は 0〜10000 です。
        of {1} drills played
        	/ {1} 件の訓練を実行
        {1} modes healthy, {2} faults
        	正常なモード {1}、故障 {2}
        Nothing is in conflict, and nothing was refused.
        	競合も拒否もありません。
        Nothing was waiting for {1}.
        	{1} 宛てに待機中のものはありませんでした。
        {1} due for {2}: "tutor-tui sync run {3}" sends them.
        	{2} 宛て {1} が送信対象です。「tutor-tui sync run {3}」で送信します。
        --patience is {1}; allowed is 0 to 86400.
        	--patience が {1} です。範囲は 0〜86400 です。
        --offline opens no socket, and this sends: leave one of them out.
        	--offline はソケットを開きませんが、これは送信です。どちらかを外してください。
        sent to {1}
        	{1} に送信
        Only databricks has warehouses: leave --warehouse out.
        	ウェアハウスがあるのは databricks だけです。--warehouse を外してください。
        {1} of {2} statements done.
        	{2} 件のうち {1} 件のステートメントが完了。
        Sink
        	送信先
        Sent
        	送信済み
        Waiting
        	待機
        Conflicts
        	競合
        Refused
        	拒否
        Records read
        	読んだ記録
        Telemetry of {1}: {2} records of {3} units, newest {4}
        	{1} のテレメトリー: {3} 台の記録 {2} 件、最新 {4}
        Telemetry of {1}: {2} records of {3} units
        	{1} のテレメトリー: {3} 台の記録 {2} 件
        Fault codes
        	故障コード
        Code
        	コード
        Units now
        	現在台数
        Share
        	割合
        Readings beyond
        	限界超過の指示値
        Units
        	台数
        Units needing maintenance: {1}
        	保全が必要な台数: {1}
        Codes
        	コード
        Freshness
        	新しさ
        Last record
        	最終記録
        Age s
        	経過 s
        Records
        	記録
        Batches of {1} s: {2}, {3} records on average, {4} at least, {5} at most.
        	{1} s ごとのまとまり: {2}、平均 {3} 件、最少 {4}、最多 {5}。
        Batches of {1} s: {2}.
        	{1} s ごとのまとまり: {2}。
        Latest readings
        	最新の指示値
        Quality
        	品質
        Records that cannot be read: {1}
        	読めない記録: {1}
        Line
        	行
        Text
        	内容
        {1} records of the tag {2}, which {3} does not have.
        	測定点 {2} の記録 {1} 件。{3} にこの測定点はありません。
        ... and {1} more: --json has them all.
        	... ほか {1} 件: --json ですべて表示します。
        --units is {1}; allowed is 1 to 100000.
        	--units が {1} です。範囲は 1〜100000 です。
        --minutes is {1}; allowed is up to 1000000.
        	--minutes が {1} です。1000000 以下にしてください。
        --every is {1}; allowed are whole seconds with their unit, such as 1s or 5min.
        	--every が {1} です。1s や 5min のように、整数の秒数を単位付きで書いてください。
        --start is {1}; write a moment such as 2026-01-01T00:00:00Z.
        	--start が {1} です。2026-01-01T00:00:00Z のような時刻を書いてください。
        --fault {1}: a severity is 0 to 1.
        	--fault {1}: 重大度は 0〜1 です。
        --fault {1}: after the @ comes a number of seconds.
        	--fault {1}: @ の後には秒数を書いてください。
        {1} has no fault "{2}".
        	{1} に故障「{2}」はありません。
        --now is {1}; write a moment such as 2026-01-01T00:00:00Z.
        	--now が {1} です。2026-01-01T00:00:00Z のような時刻を書いてください。
        Recording
        	記録データ
        {1} more lines: make the window taller.
        	あと {1} 行: ウィンドウを高くしてください。
        {1}, read at {2}: {3}
        	{1}、{2} に読み取り: {3}
        As it was at {1}, when it could last be run:
        	最後に実行できた {1} の時点の状態:
        {1}: {2} readings, {3} parts, {4} faults. Name one of its drills to see curves.
        	{1}: 指示値 {2}、部品 {3}、故障 {4}。曲線を見るには訓練を指定してください。
        {1} holds no drill or machine that can be read now.
        	{1} に、今読み取れる訓練も設備もありません。
        No alarm stands, and none waits to be acknowledged.
        	出ているアラームも、確認待ちのアラームもありません。
        unacknowledged
        	未確認
        returned unack.
        	復帰・未確認
        under {1}
        	{1} 未満
        over {1}
        	{1} 超
        raised at {1}
        	{1} に発生
        acknowledged at {1}
        	{1} に確認
        has returned to normal, not acknowledged
        	正常に復帰、未確認
        No answer yet; asking again in {1} s.
        	まだ応答がありません。{1} 秒後に再送します。
        No answer yet; asking again in {1} s; the plant's clock stands still.
        	まだ応答がありません。{1} 秒後に再送します。プラントの時計は停止中です。
        Esc: go on offline.
        	Esc: オフラインで続ける。
        Waiting for the answer.
        	応答を待っています。
        Waiting for the answer; the plant's clock stands still.
        	応答を待っています。プラントの時計は停止中です。
        Esc: do not wait.
        	Esc: 待たない。
        The coach is speaking.
        	コーチが話しています。
        The coach is speaking; the plant's clock stands still.
        	コーチが話しています。プラントの時計は停止中です。
        Esc: stop.
        	Esc: 停止。
        Your draft is kept until the answer is there.
        	下書きは応答が来るまで残ります。
        Your draft is kept.
        	下書きは残ります。
        offline
        	オフライン
        offline, retry in {1} s
        	オフライン、{1} 秒後に再試行
        offline, model unfit
        	オフライン、モデル不適
        offline, trying the model
        	オフライン、モデル試行中
        last reading, at {1}
        	最後の指示値、{1}
        {1} over {2}
        	{2} で {1}
        too early to tell a trend
        	傾向はまだ分かりません
        no good reading for {1}
        	{1} 良好な指示値なし
        low low limit LL
        	下下限 LL
        low limit L
        	下限 L
        high limit H
        	上限 H
        high high limit HH
        	上上限 HH
        steady
        	安定
        swinging between {1} and {2}{3}
        	{1}〜{2}{3} で変動
        falling {1}
        	低下 {1}
        rising {1}
        	上昇 {1}
        steady between {1} and {2}{3}
        	{1}〜{2}{3} で安定
        {1} crossed at {2}
        	{2} に {1} を通過
        below {1} since {2} or before
        	{2} 以前から {1} より低い
        above {1} since {2} or before
        	{2} 以前から {1} より高い
        back at {1}
        	{1} に復帰
        Enter or yes: do it
        	Enter/はい: 実行
        Esc or no: do not
        	Esc/いいえ: やめる
        to {1}
        	{1} へ
        {1} more
        	あと {1}
        no instrument
        	計器なし
        1-5 Tab
        	1-5 Tab
        Esc q back
        	Esc q 戻る
        1-5 Tab page
        	1-5 Tab ページ
        Up Down PgUp PgDn Home End choose
        	Up Down PgUp PgDn Home End 選択
        Up Dn PgUp PgDn Home End
        	Up Dn PgUp PgDn Home End
        Enter trend
        	Enter トレンド
        Space add to trend
        	Space トレンドに追加
        Space add
        	Space 追加
        + - zoom
        	+ - 拡大縮小
        +- zoom
        	+- 拡縮
        Left Right cursor
        	Left Right カーソル
        <- -> read
        	<- -> 読取
        c no cursor
        	c カーソルなし
        c clear
        	c 消す
        PgUp PgDn pan
        	PgUp PgDn 移動
        PgUp PgDn Home f pan
        	PgUp PgDn Home f 移動
        Home first
        	Home 先頭
        f End now
        	f End 現在
        s scale
        	s 目盛
        n next tag
        	n 次の測定点
        n next
        	n 次
        x one less
        	x 1つ減らす
        x less
        	x 減
        g drawn with
        	g 描き方
        g draw
        	g 描画
        a acknowledge
        	a 確認
        a ack
        	a 確認
        A acknowledge all
        	A すべて確認
        A all
        	A 全部
        Up Down Left Right choose
        	Up Down Left Right 選択
        Up Dn choose
        	Up Dn 選択
        Up Down PgUp PgDn Home End scroll
        	Up Down PgUp PgDn Home End 移動
        Trend
        	トレンド
        Alarms
        	アラーム
        Mimic
        	系統図
        Controls
        	操作部
        first
        	最初
        last
        	最後
        min..max
        	最小..最大
        out
        	外れ
        PAUSED
        	一時停止
        STANDS
        	停止中
        {1} alarm!
        	アラーム {1}
        {1} alarms!
        	アラーム {1}
        {1}-{2} of {3}
        	{1}-{2} / {3}
        Al
        	警
        Limits
        	限界
        bad quality ({1})
        	品質不良 ({1})
        normal {1}
        	正常 {1}
        limits {1}
        	限界 {1}
        alarm {1}
        	アラーム {1}
        You
        	あなた
        Plant
        	プラント
        now {1}
        	現在 {1}
        now
        	現在
        No tag is chosen. On page 1 Enter plots one, Space adds up to three.
        	測定点が選ばれていません。1ページで Enter は1つを描き、Space は3つまで加えます。
        One reading is no trend yet.
        	指示値1つではまだトレンドになりません。
        at {1}
        	{1} に
        {1} across
        	幅 {1}
        0 to 1
        	0〜1
        Acknowledge alarms
        	アラームを確認する
        Ask for a hint (costs points in a drill)
        	ヒントを求める (訓練では減点あり)
        Badges and certificates
        	バッジと修了証
        Best results
        	最高の成績
        CRITICAL
        	危険
        Change the load
        	負荷を変える
        Changing the draft
        	下書きの編集
        Chart tags over time
        	測定点の時間推移を描く
        Draw the machine with its readings
        	設備と指示値を図で示す
        Find drills to practise
        	練習する訓練を探す
        Give up the drill
        	訓練を途中で終える
        Go and look at a component (takes time)
        	構成部品を見に行く (時間がかかる)
        I need to practise hydraulic faults
        	油圧の故障を練習したい
        INFO
        	情報
        Let the clock run on
        	時計を再び動かす
        List the alarms
        	アラームを一覧表示する
        Moving in the draft
        	下書きの中の移動
        Name the fault and end the drill
        	故障を言い当てて訓練を終える
        Open the plant view (also Ctrl-O)
        	プラント画面を開く (Ctrl-O でも可)
        Operate the plant
        	プラントを操作する
        Put a fault into the plant
        	プラントに故障を入れる
        Read instruments
        	計器を読む
        Read the asset's own reference
        	設備の資料を読む
        Run faster or slower
        	速くまたは遅く進める
        Start a drill
        	訓練を始める
        Stop the plant's clock
        	プラントの時計を止める
        Take an injected fault out
        	入れた故障を取り除く
        Talking
        	会話
        The machine is well and yours. Put in a fault or a lying instrument, or say "surprise me" and find what is in; clear it, change the load, run faster, look back. A diagnosis ends it; nothing here counts.
        	設備は正常で、自由に使えます。故障や計器の誤りを入れるか、「おまかせ」と言って何が入ったか探してください。解除、負荷の変更、早送り、振り返りもできます。診断で終わります。ここでは何も成績になりません。
        WARNING
        	警告
        What has happened so far
        	これまでの経過
        What you can say
        	言えること
        What you said before
        	これまでの発言
        Where the drill stands
        	訓練の現状
        Write in your own log
        	自分のログに書く
        Your results so far
        	これまでの成績
        a character back
        	1文字戻る
        a character on
        	1文字進む
        a command
        	コマンド
        a fault, a lying instrument, or nothing wrong
        	故障、計器の誤り、または異常なし
        a line down; from the last: what you said after
        	1行下へ。最後の行では次の発言
        a line up; from the first: what you said before
        	1行上へ。最初の行では前の発言
        a new line in the draft
        	下書きで改行
        a way to run the machine
        	設備の運転方法
        a word back
        	1語戻る
        a word on
        	1語進む
        acknowledge the oil level alarm
        	油面のアラームを確認して
        action
        	操作
        administrator
        	管理者
        administrators
        	管理者
        advanced
        	上級
        aerospace
        	航空宇宙
        after that: what was cut before it instead
        	その後: さらに前に切り取ったもの
        ago
        	前
        agriculture
        	農業
        alerts
        	通知
        also component
        	もう1つの部品
        also fault
        	もう1つの故障
        as they were, seconds ago
        	何秒前の状態か
        auditor
        	監査者
        auditors
        	監査者
        automotive
        	自動車
        beginner
        	初級
        by
        	手段
        check the hydraulic pump
        	油圧ポンプを点検して
        chemical
        	化学
        clear the fault
        	故障を消して
        clock
        	時計
        colours
        	色
        complete; again: the next offer
        	補完。もう一度: 次の候補
        component
        	構成部品
        confidence
        	確信度
        conflict
        	競合
        continue
        	続けて
        crashes
        	異常終了
        cut back to the last blank
        	直前の空白まで切り取る
        cut back to the start of the line
        	行の先頭まで切り取る
        cut the word after the cursor
        	カーソルの後の語を切り取る
        cut the word before the cursor
        	カーソルの前の語を切り取る
        cut to the end of the line
        	行の末尾まで切り取る
        data center
        	データセンター
        delete the character before the cursor
        	カーソルの前の文字を削除
        delete the character under the cursor
        	カーソル位置の文字を削除
        delete the character under the cursor; with nothing typed: quit
        	カーソル位置の文字を削除。入力がなければ終了
        disk
        	ディスク
        dismissed
        	棄却
        draw the machine
        	設備の図を描く
        draw the screen afresh
        	画面を描き直す
        drill
        	訓練
        duration
        	時間
        electric power
        	電力
        end the drill
        	訓練を終了
        endpoint
        	エンドポイント
        explain the load sense margin
        	ロードセンシング余裕圧を説明して
        factor
        	倍率
        fault
        	故障
        food beverage
        	食品・飲料
        give me a hint
        	ヒントをください
        help
        	ヘルプ
        how am I doing for time?
        	残り時間は?
        how and why that has failed
        	それがどう、なぜ故障したか
        how and why, as one fault mode of the asset
        	どう、なぜ (設備の故障モードの1つ)
        how far back, seconds
        	さかのぼる秒数
        how far off it reads, in its unit
        	指示のずれ (計器の単位)
        how it lies
        	誤り方
        how sure, in percent
        	確信度 (%)
        id, number in the last list, or words
        	ID、直前の一覧の番号、または言葉
        in a drill: the plant on the whole screen, and back
        	訓練中: プラントの全画面表示と復帰
        in a search: back to the draft
        	検索中: 下書きに戻る
        industry
        	業種
        inject a relief valve fault at 50 %
        	リリーフ弁の故障50 %を注入して
        instead of a fault: the instrument that is to lie
        	故障の代わりに、指示を誤らせる計器
        instructor
        	講師
        instructors
        	講師
        intermediate
        	中級
        is the oil level ok?
        	油面は正常ですか
        it's the pump shaft seal, replace the seal
        	ポンプ軸シールです。シールを交換
        journals
        	ジャーナル
        keys
        	キー
        level
        	レベル
        library
        	ライブラリ
        locale
        	ロケール
        manufacturing
        	製造
        mining
        	鉱業
        mode
        	モード
        model
        	モデル
        not found
        	見つかりません
        note: level fell before pressure
        	メモ: 圧力より先に油面が下がった
        of a trend: how far back, seconds
        	トレンド: さかのぼる秒数
        of a trend: which tags
        	トレンド: 測定点
        oil gas
        	石油・ガス
        only drills with this tag
        	このタグの訓練のみ
        only this industry
        	この業種のみ
        only this level
        	このレベルのみ
        open a folded paste
        	折りたたんだ貼り付けを開く
        open the plant view
        	プラント画面を開く
        page
        	ページ
        pause
        	一時停止
        pharmaceutical
        	製薬
        program
        	プログラム
        prompts
        	プロンプト
        put back what was cut last
        	最後に切り取ったものを戻す
        query
        	検索語
        quote
        	引用
        read further down
        	下へ読み進む
        read further up
        	上へ読み戻る
        reading
        	指示値
        records
        	記録
        refused
        	拒否
        renewable energy
        	再生可能エネルギー
        repeat an exact run
        	同じ実行を繰り返す
        run at 5x speed
        	5倍速で進めて
        scenario
        	シナリオ
        search backwards; again: further back
        	後方検索。もう一度: さらに前
        search forwards
        	前方検索
        seconds; none means until cleared
        	秒数。なしは解除まで
        seed
        	シード
        send the draft; with nothing typed: yes to what waits
        	下書きを送信。入力がなければ確認に「はい」
        sent
        	送信済み
        set point, where one is set
        	設定値 (設定する場合)
        settings
        	設定
        severity
        	重大度
        show me the pilot pressure for the last 3 minutes
        	パイロット圧力の直近3分間のトレンドを見せて
        show my progress
        	進捗を見せて
        shut down the header drive
        	ヘッダー駆動を停止
        site
        	サイト
        size
        	大きさ
        smart building
        	スマートビル
        space
        	空き
        start the first one
        	1番を始めて
        stop the answer; else put the draft into the history; else, twice, quit
        	応答を停止。なければ下書きを履歴へ。なければ2回で終了
        stop the answer; no to what waits; else the next key counts as with Alt
        	応答を停止。確認に「いいえ」。なければ次のキーを Alt 付きにする
        swap two characters
        	2文字を入れ替える
        swap two words
        	2語を入れ替える
        switch to part load
        	部分負荷運転に切り替えて
        sync
        	同期
        tag
        	測定点
        tags
        	測定点
        terminal
        	端末
        text
        	文
        the instrument that lies
        	指示の誤っている計器
        the last word of what you said before; again: further back
        	前の発言の最後の語。もう一度: さらに前
        the offer before
        	前の候補
        the trainee's own words
        	訓練生自身の言葉
        the word in capitals
        	語を大文字にする
        the word in small letters
        	語を小文字にする
        the word with one capital
        	語の先頭を大文字にする
        times real time
        	実時間の倍数
        to the end of the draft
        	下書きの末尾へ
        to the end of the line; with nothing typed: of the conversation
        	行の末尾へ。入力がなければ会話の末尾へ
        to the shell; fg comes back
        	シェルへ。fg で戻る
        to the start of the draft
        	下書きの先頭へ
        to the start of the line
        	行の先頭へ
        topic
        	項目
        trainee
        	訓練生
        trainees
        	訓練生
        undo the last change
        	直前の変更を取り消す
        upheld
        	認容
        utilities
        	公益事業
        value
        	値
        verdict
        	判定
        waiting
        	待機中
        water wastewater
        	上下水道
        what alarms are up?
        	どんなアラームが出ていますか
        what else has failed, of two faults
        	2つの故障のうち、もう1つの故障
        what happened so far?
        	これまでに何が起きた
        what has failed
        	故障したもの
        what have I earned?
        	修了証を見せて
        what to do
        	行うこと
        what to do about it
        	対処
        what to explain
        	説明するもの
        what to look at
        	見るもの
        what to write down
        	書き留める内容
        which fault; "surprise" for one to find
        	どの故障か。「surprise」は探す故障を1つ入れる
        which fault; none means all
        	どの故障か。なしはすべて
        which page
        	どのページか
        which tags
        	どの測定点か
        which tags; none means all
        	どの測定点か。なしはすべて
        who is on the leaderboard?
        	ランキングを見せて
        whose alarms; none means all
        	どのアラームか。なしはすべて
        window
        	ウィンドウ
        words to look for
        	探す言葉
        write the draft in $VISUAL or $EDITOR
        	下書きを $VISUAL か $EDITOR で書く
        Issued to {1}: {2}, valid until {3}.
        	{1} に発行しました: {2}、有効期限 {3}。
        Number {1}
        	番号 {1}
        To hand it over: {1}
        	渡すには: {1}
        {1} has this certificate already: valid until {2}, number {3}.
        	{1} はこの修了証をすでに持っています: 有効期限 {2}、番号 {3}。
        Nothing was issued; --renew issues another.
        	何も発行していません。--renew で新たに発行します。
        {1}: this machine does not have that locale; UTF-8 is taken.
        	{1}: このマシンにはそのロケールがありません。UTF-8 とみなします。
        Which language is spoken; else that of the locale.
        	使う言語。なければロケールの言語です。
        How often the plant's picture moves by itself: `full` each second, `reduced` each fifth.
        	プラントの画面が自動で動く間隔: `full` は毎秒、`reduced` は5秒ごと。
        "{1}" is no format: /export md, /export json or /export html, and then a file's name.
        	「{1}」という形式はありません。/export md、/export json、/export html のどれかに続けてファイル名を入れてください。
        "{1}": not in what you and the coach said in your one drill. Fewer words find more.
        	「{1}」: あなたの訓練 1 件で、あなたとコーチが話した中にはありません。言葉を減らすと多く見つかります。
        "{1}": not in what you and the coach said in your {2} drills. Fewer words find more.
        	「{1}」: あなたの訓練 {2} 件で、あなたとコーチが話した中にはありません。言葉を減らすと多く見つかります。
        "{1}": not said by anybody in {2} drills. Fewer words find more.
        	「{1}」: 訓練 {2} 件の中で、だれも言っていません。言葉を減らすと多く見つかります。
        --limit is {1}; allowed is 1 to 10000.
        	--limit が {1} です。1 から 10000 まで指定できます。
        /copy takes the last answer, /copy 2 the one before it, /copy code, or /copy all; not "{1}".
        	/copy は最後の答え、/copy 2 はその前の答え、ほかに /copy code と /copy all があります。「{1}」は使えません。
        A second
        	毎秒
        All {1}
        	全 {1} 件
        And about the conversation itself:
        	会話そのものについて:
        Ask for a reading: type "show me the {1}" and press Enter. Up brings back what you said, Tab completes a word.
        	指示値を尋ねます。「{1}を見せて」と入力して Enter を押してください。Up で前に言ったことが戻り、Tab で言葉を補完します。
        Coach
        	コーチ
        Copy the last answer, a block of code, or all
        	最後の答え、コードブロック、または全部をコピー
        Do something: "{1}". What can hurt is repeated first: Enter or "yes" does it, Esc or "no" does not.
        	操作をします:「{1}」。危険のある操作は先に読み返されます。Enter か「はい」で実行、Esc か「いいえ」で取りやめます。
        Drill {1}, told again from its journal. Times are of the drill. Program: {2}.
        	訓練 {1} をジャーナルから再現。時刻は訓練内の時刻です。プログラム: {2}。
        Ended {1} UTC with {2} of 100, not passed.
        	{1} UTC に終了、100 点中 {2} 点、不合格。
        Ended {1} UTC with {2} of 100, passed.
        	{1} UTC に終了、100 点中 {2} 点、合格。
        Files would be written on the server. From your own machine, when the drill is over: ssh SERVER tutor-tui transcript export {1} --format html > drill.html
        	ファイルはサーバー上に書き込まれてしまいます。訓練が終わったら、自分のマシンから: ssh SERVER tutor-tui transcript export {1} --format html > drill.html
        Find words in all your drills
        	自分のすべての訓練から言葉を探す
        First word after, s
        	最初の語まで、s
        Found once, in one drill searched.
        	1 か所見つかりました (検索した訓練 1 件)。
        Found once, in {1} drills searched.
        	1 か所見つかりました (検索した訓練 {1} 件)。
        Found {1} times, in one drill searched.
        	{1} か所見つかりました (検索した訓練 1 件)。
        Found {1} times, in {2} drills searched.
        	{1} か所見つかりました (検索した訓練 {2} 件)。
        In an exam nothing is looked up: earlier drills may have the answer.
        	試験中は検索できません。以前の訓練に答えがあるかもしれないためです。
        In an exam nothing is taken out.
        	試験中は何も取り出せません。
        In an exam nothing is taken out. When it is graded, /export writes it.
        	試験中は何も取り出せません。採点の後に /export で書き出せます。
        In lines the words stand in your terminal: mark them there with its mouse or keys. /export writes the drill to a file.
        	行表示では、言葉は端末にそのまま残ります。端末のマウスかキーで選択してください。/export は訓練をファイルに書き出します。
        Leave; a drill is kept
        	終了する。訓練は残ります
        Look at the whole plant: press Ctrl-O, or type /plant. In it the arrow keys move, Tab goes to the next page, Esc comes back. PgUp and PgDn read back in the conversation.
        	プラント全体を見ます。Ctrl-O を押すか、/plant と入力してください。そこでは矢印キーで移動、Tab で次のページ、Esc で戻ります。PgUp と PgDn で会話を読み返せます。
        Mode
        	モード
        New here? "First steps" shows in five minutes how it works.
        	初めてですか。「はじめの一歩」で使い方が5分でわかります。
        No answer has a block of code.
        	コードブロックのある答えはありません。
        No model has answered since the program was started.
        	プログラムの起動後、モデルはまだ答えていません。
        Not graded yet: this is how far it has come.
        	まだ採点されていません。ここまでの経過です。
        Now say in your own words what has failed and how, and confirm it. A real drill is scored for the right answer, evidence, time and procedure; "hint" helps for some points. "/keys" shows all keys.
        	では、何がどのように故障したかを自分の言葉で言い、確定してください。本番の訓練では、正しい答え、根拠、時間、手順が採点されます。「ヒントをください」は減点と引き換えに助けになります。「/keys」ですべてのキーを表示します。
        One drill could not be told again and was left out: its files have changed.
        	訓練 1 件は再現できず、除きました。ファイルが変わっています。
        One drill is open in a tutor just now and is not shown: type /export there.
        	訓練 1 件は今チューターで開いているため、表示していません。そちらで /export と入力してください。
        One drill is open in a tutor just now and was left out: type /search there.
        	訓練 1 件は今チューターで開いているため、除きました。そちらで /search と入力してください。
        One more place is not shown; more words find fewer.
        	ほかに 1 か所あります (表示していません)。言葉を増やすと絞り込めます。
        Part of {1}
        	{1} に占める割合
        Readings only say so much. Go and look: "check the {1}". An inspection takes time, as it does out there.
        	指示値でわかることには限りがあります。見に行きましょう:「{1}を点検して」。点検には現場と同じように時間がかかります。
        Received
        	受信
        Search for what? Say for example: /search oil level
        	何を探しますか。例: /search 油面
        See how a reading got where it is: "show me the {1} for the last 2 minutes".
        	指示値がどう変わってきたかを見ます:「{1}の直近2分間の推移を見せて」。
        Sent {1} characters to the clipboard. In tmux: set -s set-clipboard on
        	{1} 文字をクリップボードに送信。tmux では: set -s set-clipboard on
        Sent {1} characters to the clipboard. Nothing there? /export, or mouse
        	{1} 文字をクリップボードに送信。届かなければ /export かマウスで
        Soon an alarm comes. See it with "what alarms are up?", then say "acknowledge all".
        	まもなくアラームが出ます。「どのアラームが出ていますか」で見て、次に「すべてのアラームを確認」と言ってください。
        Started
        	開始
        Step {1} of {2}
        	ステップ {1}/{2}
        That was the tour. "/help" has all that can be said, "/keys" all keys. Say "list drills", or what you want to practise.
        	案内はこれで終わりです。「/help」で言えることのすべて、「/keys」ですべてのキーを表示します。「訓練の一覧を見せて」と言うか、練習したいことを言ってください。
        There are {1} answers; /copy {2} would be the one {3} before the last.
        	答えは {1} 件です。/copy {2} は最後から {3} 件前の答えを指します。
        There is no answer to copy yet.
        	コピーできる答えはまだありません。
        There is no drill of yours to search yet.
        	検索できる自分の訓練はまだありません。
        There is no drill of yours to tell again yet. "tutor-tui" starts the tutor.
        	再現できる自分の訓練はまだありません。「tutor-tui」でチューターを始めます。
        There is no drill to export: what is said between drills is kept nowhere. /copy all takes what stands here.
        	書き出す訓練がありません。訓練と訓練の間の会話はどこにも保存されません。/copy all で、ここにあるものをコピーできます。
        This drill cannot be told again. {1}
        	この訓練は再現できません。{1}
        This terminal has no clipboard: /export writes a file.
        	この端末にはクリップボードがありません。/export でファイルに書き出せます。
        Tokens
        	トークン
        Tokens and speed of the model
        	モデルのトークン数と速度
        Too long for a clipboard ({1} of {2} bytes): /export writes it to a file
        	クリップボードには長すぎます ({1}/{2} バイト)。/export でファイルに書き出せます
        Tutor
        	チューター
        Up Down mark more. Enter copies the lines. Space: begin anew. Esc leaves.
        	Up Down 範囲を広げる。Enter 行をコピー。Space やり直し。Esc 終了。
        Up Down move. Space begins to mark. Enter copies the line. Esc leaves.
        	Up Down 移動。Space 選択開始。Enter 行をコピー。Esc 終了。
        What tutor and plant said: "tutor-tui transcript search --everything WORDS".
        	チューターとプラントが言ったこと:「tutor-tui transcript search --everything WORDS」。
        When the bell rings for a long answer's end or an alarm; `away`: when the window is not in front.
        	長い答えの終わりやアラームでいつベルを鳴らすか。`away`: ウィンドウが前面にないとき。
        Whether what you typed is kept for the next time.
        	入力したことを次回のために残すかどうか。
        Which key does what
        	どのキーが何をするか
        Write the drill's conversation to a file
        	訓練の会話をファイルに書き出す
        Written to {1}, as far as the drill has come. Only you can read the file.
        	{1} に、訓練のここまでを書き出しました。このファイルを読めるのはあなただけです。
        Written to {1}. Only you can read the file.
        	{1} に書き出しました。このファイルを読めるのはあなただけです。
        You were reading here. {1}: to the end.
        	ここまで読んでいました。{1}: 末尾へ。
        copy the last answer; /copy has more
        	最後の答えをコピー。ほかは /copy で
        drills told again and searched
        	件の訓練を再現して検索
        mark lines to copy: arrows, Space begins, Enter copies, Esc leaves
        	コピーする行を選択: 矢印で移動、Space で開始、Enter でコピー、Esc で終了
        not filed yet
        	未登録
        not finished
        	未終了
        tokens: {1} in, {2} % of context
        	トークン: 送 {1}, コンテキストの {2} %
        tokens: {1} in, {2} out, {3} % of context, first word after {4} s
        	トークン: 送 {1}, 受 {2}, コンテキストの {3} %, 最初の語まで {4} s
        tokens: {1} in, {2} out, {3} % of context, {4}/s, first word after {5} s
        	トークン: 送 {1}, 受 {2}, コンテキストの {3} %, {4}/s, 最初の語まで {5} s
        {1} drills are open in tutors just now and are not shown: type /export there.
        	訓練 {1} 件は今チューターで開いているため、表示していません。そちらで /export と入力してください。
        {1} drills are open in tutors just now and were left out: type /search there.
        	訓練 {1} 件は今チューターで開いているため、除きました。そちらで /search と入力してください。
        {1} drills could not be told again and were left out: their files have changed.
        	訓練 {1} 件は再現できず、除きました。ファイルが変わっています。
        {1} in
        	送 {1}
        {1} in, {2} out, {3} %, first {4} s
        	送 {1}, 受 {2}, {3} %, 初語 {4} s
        {1} in, {2} out, {3} %, {4}/s, first {5} s
        	送 {1}, 受 {2}, {3} %, {4}/s, 初語 {5} s
        {1} is there already and was left as it is. Name another file: /export md NAME
        	{1} はすでにあるため、そのままにしました。別のファイル名を指定してください: /export md NAME
        {1} more places are not shown; more words find fewer.
        	ほかに {1} か所あります (表示していません)。言葉を増やすと絞り込めます。
        {1} out
        	受 {1}
        {1} out, {2}/s
        	受 {1}, {2}/s
        {1}. {2}, {3}, from {4} UTC.
        	{1}。{2}、{3}、{4} UTC 開始。
        ~ is an estimate: the server did not count all of it.
        	~ は推定値です。サーバーがすべてを数えてはいません。
        """#
}
