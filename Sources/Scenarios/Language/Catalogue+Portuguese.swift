extension Catalogue {
    /// The program's own words in Portuguese; `CatalogueTests` tells what is missing, and what nobody says any more.
    static let portugueseText = #"""
        on
        	ligado
        off
        	desligado
        Three failures in a row: {1}
        	Três reprovações seguidas: {1}
        Congratulations: {1}
        	Parabéns: {1}
        Certificate earned: {1}, {2}
        	Certificado obtido: {1}, {2}
        Sent by tutor-tui for {1}.
        	Enviado por tutor-tui para {1}.
        {1} ({2}), score {3}, drill {4}
        	{1} ({2}), pontuação {3}, exercício {4}
        How they are getting on:
        	Como está o andamento:
        What would help:
        	O que ajudaria:
        {1} has failed three drills in a row.
        	{1}: três exercícios seguidos sem aprovação.
        You are told once for this run of failures.
        	Você recebe um só aviso por esta série de reprovações.
        It is valid until {1}.
        	Vale até {1}.
        {1} has earned the certificate "{2}" on {3}.
        	{1}: certificado "{2}" obtido em {3}.
        Well done: you have earned the certificate "{1}" on {2}.
        	Muito bem: você obteve o certificado "{1}" em {2}.
        Well done, {1}: you have earned the certificate "{2}" on {3}.
        	Muito bem, {1}: você obteve o certificado "{2}" em {3}.
        To see it:
        	Para ver o certificado:
        trainee {1}
        	participante {1}
        smtp_url must be smtp://host:port or smtps://host:port, without a user in it.
        	smtp_url deve ser smtp://host:port ou smtps://host:port, sem usuário.
        {1} must be an https:// address, or one of this machine.
        	{1} deve ser um endereço https:// ou um endereço desta máquina.
        {1} is needed in site.yaml, and must be a plain mail address.
        	{1} é necessário em site.yaml e deve ser um endereço de e-mail simples.
        The environment variable {1} is not set: the secret is read from there.
        	A variável de ambiente {1} não está definida: o segredo é lido dela.
        {1} holds something that is no plain mail address.
        	{1} contém algo que não é um endereço de e-mail simples.
        line {1}
        	linha {1}
        at {1} alarm {2} stands
        	em {1} o alarme {2} está ativo
        at {1} alarm {2} does not stand
        	em {1} o alarme {2} não está ativo
        at {1} {2} is above {3} and below {4}
        	em {1} {2} está acima de {3} e abaixo de {4}
        at {1} {2} is above {3}
        	em {1} {2} está acima de {3}
        at {1} {2} is below {3}
        	em {1} {2} está abaixo de {3}
        by {1} {2} has tripped
        	até {1} houve desarme: {2}
        by {1} {2} has not tripped
        	até {1} não houve desarme: {2}
        at {1} inspecting {2} says "{3}"
        	em {1} a inspeção ({2}) diz "{3}"
        a careful observer is sure before {1}
        	um observador atento tem certeza antes de {1}
        "{1}" is read as the answer
        	"{1}" é entendido como a resposta
        "{1}" is not read as the answer
        	"{1}" não é entendido como a resposta
        it has no reading then
        	não há leitura nesse momento
        it reads {1}
        	indica {1}
        it trips at {1}
        	desarma em {1}
        it never trips in this drill
        	nunca desarma neste exercício
        it says "{1}"
        	diz "{1}"
        it is sure at {1}
        	tem certeza em {1}
        watching the readings alone never makes it sure
        	só observar as leituras nunca dá certeza
        it is read as: {1}
        	é entendido como: {1}
        it is no claim; the tutor asks back: {1}
        	não é um diagnóstico; o tutor pergunta de volta: {1}
        it is no claim
        	não é um diagnóstico
        the drill cannot be run; "tutor-tui scenario check" says why
        	o exercício não pode ser executado; "tutor-tui scenario check" diz por quê
        it stands since {1}
        	está ativo desde {1}
        it does not stand
        	não está ativo
        it had not been raised; it comes at {1}
        	ainda não tinha soado; soa em {1}
        it came at {1} and had gone at {2}
        	soou em {1} e já tinha normalizado em {2}
        it is never raised in this drill
        	nunca soa neste exercício
        {1} seeds hold
        	{1} sementes passam
        {1} OF {2} SEEDS DO NOT HOLD
        	{1} DE {2} SEMENTES NÃO PASSAM
        least {1}, seed {2}
        	menor {1}, semente {2}
        seed {1}
        	semente {1}
        NO REFERENCE SOLUTION
        	SEM SOLUÇÃO DE REFERÊNCIA
        reference {1} passed
        	referência {1}: aprovada
        reference {1} NOT PASSED
        	referência {1}: NÃO APROVADA
        untouched PASSED
        	sem agir: APROVADO
        untouched fails
        	sem agir: reprovado
        {1}, as it was played on seed {2}. Put these keys in the place of the same keys of its file.
        	{1}, como foi jogado na semente {2}. Ponha estas chaves no lugar das mesmas chaves do arquivo dele.
        Left out of the reference: {1} that did nothing.
        	Fora da referência: {1}, sem efeito.
        No step of a procedure, because not safe: {1} at {2}.
        	Não é passo de procedimento, por não ser seguro: {1} em {2}.
        It could not be tried out.
        	Não foi possível testar.
        DOES NOT PASS: nothing was done that could be a reference solution.
        	NÃO APROVA: nada do que foi feito serve de solução de referência.
        {1} of 100 on seed {2}
        	{1} de 100 na semente {2}
        Tried out: the reference scores {1}, untouched fails.
        	Testado: a referência faz {1}; sem agir, reprova.
        DOES NOT HOLD: the drill is passed untouched.
        	NÃO VALE: o exercício é aprovado sem ninguém agir.
        DOES NOT PASS: there is no diagnosis in it ({1}).
        	NÃO APROVA: falta o diagnóstico ({1}).
        DOES NOT PASS: the diagnosis is not right ({1}).
        	NÃO APROVA: o diagnóstico não está certo ({1}).
        DOES NOT PASS: there is an act in it that is not safe ({1}).
        	NÃO APROVA: há uma ação que não é segura ({1}).
        DOES NOT PASS: {1}.
        	NÃO APROVA: {1}.
        {1} line(s)
        	{1} linha|{1} linhas
        {1} to {2}
        	{1} para {2}
        version {1}
        	versão {1}
        Issued
        	Emitido em
        Valid until
        	Válido até
        Certificate number
        	Número do certificado
        Scheme
        	Esquema
        {1}, version {2}
        	{1}, versão {2}
        Decided by
        	Decidido por
        the program, by the scheme's rule
        	o programa, pela regra do esquema
        a person, id {1}
        	uma pessoa, id {1}
        Certificate of assessed competence
        	Certificado de competência avaliada
        has shown, in assessed drills, competence in
        	demonstrou, em exercícios avaliados, competência em
        What was shown:
        	O que foi demonstrado:
        What was shown, one of:
        	O que foi demonstrado, um destes:
        It rests on {1}, kept in a hash-chained ledger; in at least one of them a language model turned words into commands, and graded nothing.
        	Baseia-se em {1}, guardado em um livro de registros encadeado por hash; em ao menos um, um modelo de linguagem converteu palavras em comandos e não avaliou nada.
        It rests on {1}, kept in a hash-chained ledger; no language model turned words into commands in them.
        	Baseia-se em {1}, guardado em um livro de registros encadeado por hash; nenhum modelo de linguagem converteu palavras em comandos.
        For {1}
        	Para {1}
        Key of the issuer (SHA-256 of its did:key):
        	Chave do emissor (SHA-256 do seu did:key):
        To verify, offline:
        	Para verificar, offline:
        , or with any reader of Open Badges 3.0. Compare the fingerprint with the one that the organisation publishes.
        	, ou com qualquer leitor de Open Badges 3.0. Compare a impressão digital com a que a organização publica.
        Ledger record {1}:
        	Registro {1} do livro:
        {1} graded record(s)
        	{1} registro avaliado|{1} registros avaliados
        {1} - instructor's page, {2} version {3}
        	{1} - página do instrutor, {2} versão {3}
        For instructors: this page names the answer.
        	Para instrutores: esta página revela a resposta.
        What happens when nobody acts
        	O que acontece quando ninguém age
        Green band: normal range. Dashed lines: alarm limits. Dot: an alarm is raised. Triangle and dotted line: what is hidden begins.
        	Faixa verde: faixa normal. Linhas tracejadas: limites de alarme. Ponto: um alarme soa. Triângulo e linha pontilhada: começa o que está oculto.
        {1} - instructor's page
        	{1} - página do instrutor
        Level
        	Nível
        Running
        	Operação
        Target
        	Meta
        Par
        	Padrão
        none
        	nenhum
        Limit
        	Limite
        Seed
        	Semente
        fails from {1}
        	falha a partir de {1}
        trips at {1}
        	desarma em {1}
        Alarms and trips over time
        	Alarmes e desarmes ao longo do tempo
        target {1}
        	meta {1}
        par {1}
        	padrão {1}
        All others together
        	Todas as outras juntas
        {1} (the right answer), {2} in the end
        	{1} (a resposta certa), {2} no fim
        {1}, {2} in the end
        	{1}, {2} no fim
        {1} to {2}{3}, {4}
        	{1} a {2}{3}, {4}
        {1}, leaves its normal range at {2}
        	{1}, sai da faixa normal em {2}
        Training report: {1}
        	Relatório de treinamento: {1}
        {1}. Made {2} {3} UTC. Practice does not count.
        	{1}. Feito em {2} {3} UTC. A prática não conta.
        Nothing is on record for {1}.
        	Não há nada registrado sobre {1}.
        Week by week
        	Semana a semana
        Month by month
        	Mês a mês
        Attempts, passes and average score over time
        	Tentativas, aprovações e pontuação média ao longo do tempo
        Attempts and scores
        	Tentativas e pontuações
        columns: attempts, dark: passed; line: average score; dashed: 80, what passes
        	colunas: tentativas, escuro: aprovadas; linha: pontuação média; tracejado: 80, o mínimo para aprovação
        Attempts
        	Tentativas
        Passed
        	Aprovadas
        Average score
        	Pontuação média
        Trainees
        	Participantes
        Drills
        	Exercícios
        Need help
        	Precisam de ajuda
        Dangerous acts in
        	Ações perigosas em
        {1}: {2} attempts, {3} passed, average {4}
        	{1}: {2} tentativas, {3} aprovadas, média {4}
        attempts
        	tentativas
        average score
        	pontuação média
        {1} is not sound ({2}) and was not restored; see them with "tutor-tui record verify FILE", and take another backup.
        	{1} não está íntegro ({2}) e não foi restaurado; veja com "tutor-tui record verify FILE" e use outra cópia de segurança.
        {1} cannot be written; make the file, its folder and its disk writable, or choose another with --db.
        	{1} não pode ser gravado; permita gravar no arquivo, na pasta e no disco, ou escolha outro com --db.
        {1} is in use by another program; close that one or wait until it is done, then try again.
        	{1} está em uso por outro programa; feche-o ou espere que termine e tente de novo.
        {1} is damaged ({2}) and was kept as {3}; start the drill again and give that file to your administrator.
        	{1} está danificado ({2}) e foi guardado como {3}; comece o exercício de novo e entregue esse arquivo ao administrador.
        {1} is damaged ({2}); move it away and put the last backup in its place.
        	{1} está danificado ({2}); mova-o para outro lugar e ponha a última cópia de segurança no lugar dele.
        The disk that holds {1} is full; free some space and try again, nothing recorded was lost.
        	O disco que contém {1} está cheio; libere espaço e tente de novo, nada do que foi registrado se perdeu.
        {1} was written by a newer version (format {2}, this program knows {3}); update this program.
        	{1} foi gravado por uma versão mais nova (formato {2}, este programa conhece {3}); atualize este programa.
        {1} was written by an older version (format {2}, this program uses {3}); open a copy of it that may be written, which brings it up to date. "tutor-tui record verify FILE" checks it as it is.
        	{1} foi gravado por uma versão mais antiga (formato {2}, este programa usa {3}); abra uma cópia que possa ser gravada, e ela será atualizada. "tutor-tui record verify FILE" verifica o arquivo como está.
        {1} was replaced by another file while this program ran; nothing was recorded in the old one. Start the program again, which records the drill.
        	{1} foi trocado por outro arquivo enquanto este programa rodava; nada foi registrado no antigo. Inicie o programa de novo, e o exercício será registrado.
        {1} holds 1 record that the backup does not have, and was left as it is. With --replace they leave the ledger; the file that holds them is kept.
        	{1} contém 1 registro que a cópia de segurança não tem e ficou como está. Com --replace ele sai do livro de registros; o arquivo que o contém é guardado.
        {1} holds {2} records that the backup does not have, and was left as it is. With --replace they leave the ledger; the file that holds them is kept.
        	{1} contém {2} registros que a cópia de segurança não tem e ficou como está. Com --replace eles saem do livro de registros; o arquivo que os contém é guardado.
        {1} cannot be read, so that nobody can say what it holds besides the backup; it was left as it is. With --replace the backup takes its place, and the damaged file is kept.
        	{1} não pode ser lido, e ninguém pode dizer o que contém além da cópia de segurança; ficou como está. Com --replace a cópia toma o lugar dele, e o arquivo danificado é guardado.
        {1} is not a file of this program; choose another with --db or move it away.
        	{1} não é um arquivo deste programa; escolha outro com --db ou mova-o para outro lugar.
        You may not open {1}; ask its owner for access.
        	Você não pode abrir {1}; peça acesso ao dono.
        The folder of {1} does not exist; create it or choose another place.
        	A pasta de {1} não existe; crie-a ou escolha outro lugar.
        {1} does not exist; check the name.
        	{1} não existe; confira o nome.
        {1} exists already and is not overwritten; choose another name.
        	{1} já existe e não é sobrescrito; escolha outro nome.
        {1} would not be safe here, because {2} is `{3}`; move it to a local disk, opened by this program only.
        	{1} não estaria seguro aqui, porque {2} é `{3}`; mova para um disco local, aberto só por este programa.
        `{1}` cannot be the id of a drill; use letters, digits, dots, dashes and underscores.
        	`{1}` não pode ser o id de um exercício; use letras, números, pontos, hifens e sublinhados.
        {1} expected entry {2} and got {3}; resume the drill from its journal.
        	{1} esperava a entrada {2} e recebeu {3}; retome o exercício a partir do diário.
        The drill in {1} is over; start a new one.
        	O exercício em {1} já terminou; comece outro.
        Drill {1} has no proper end and cannot be recorded; resume it and end it first.
        	O exercício {1} não tem um fim correto e não pode ser registrado; retome-o e termine-o primeiro.
        Drill {1} is recorded already with other contents; keep both files for your administrator.
        	O exercício {1} já está registrado com outro conteúdo; guarde os dois arquivos para o administrador.
        No drill {1} is recorded; list them with `tutor-tui drill list`.
        	Não há exercício {1} registrado; liste-os com `tutor-tui drill list`.
        The journal of drill {1} was removed when its time was over; it cannot be shown or run again. Its grade stays: see `tutor-tui drill list`.
        	O diário do exercício {1} foi removido ao fim do prazo; não pode mais ser mostrado nem executado. A nota permanece: veja `tutor-tui drill list`.
        The records of drill {1} were removed: on the person's request, or because their time was over.
        	Os registros do exercício {1} foram removidos: a pedido da pessoa ou porque o prazo terminou.
        {1} refused a record ({2}); check it with `tutor-tui record verify`.
        	{1} recusou um registro ({2}); verifique com `tutor-tui record verify`.
        {1} could not be used (SQLite code {2}); check the disk and try again.
        	{1} não pôde ser usado (código SQLite {2}); confira o disco e tente de novo.
        {1} finding(s)
        	{1} achado|{1} achados
        Say why: a reason of 1 to {1} characters is part of the record.
        	Diga por quê: um motivo de 1 a {1} caracteres faz parte do registro.
        This changes nothing: give another score, or the other result.
        	Isto não muda nada: dê outra pontuação ou o outro resultado.
        A score is 0 to 100, not {1}.
        	A pontuação vai de 0 a 100, não {1}.
        A second person must approve: name somebody else than yourself.
        	Uma segunda pessoa precisa aprovar: indique alguém que não seja você.
        Nobody rules on their own drill: this takes two people who are not the trainee.
        	Ninguém decide sobre o próprio exercício: são precisas duas pessoas que não sejam o participante.
        {1} is no instructor or administrator and cannot do this.
        	{1} não é instrutor nem administrador e não pode fazer isto.
        Only the trainee who ran the drill can appeal.
        	Só o participante que fez o exercício pode recorrer.
        Appeal {1} about this drill is open already; wait for its decision.
        	O recurso {1} sobre este exercício já está aberto; espere a decisão.
        There is no appeal {1}; see `tutor-tui record appeals`.
        	Não há recurso {1}; veja `tutor-tui record appeals`.
        Appeal {1} is decided already.
        	O recurso {1} já foi decidido.
        Who overruled the grade of this drill cannot decide about the appeal; ask another instructor.
        	Quem alterou a nota deste exercício não pode decidir o recurso; peça a outro instrutor.
        Record {1} is no override of this drill made after the appeal.
        	O registro {1} não é uma alteração da nota deste exercício feita depois do recurso.
        Say what follows: overrule the grade first (`tutor-tui record override`), or give --resit.
        	Diga o que se segue: altere a nota primeiro (`tutor-tui record override`) ou indique --resit.
        Nothing on record is about {1}.
        	Não há registros sobre {1}.
        The reason stays on record: leave out the name and the id of the person who is erased.
        	O motivo fica registrado: não escreva o nome nem o id da pessoa apagada.
        Give somebody else the role of administrator first: roles would hold no more without this person's records.
        	Dê primeiro a outra pessoa o papel de administrador: sem os registros desta pessoa os papéis deixariam de valer.
        The records of this person are on hold already.
        	Os registros desta pessoa já estão sob preservação.
        The records of this person are not on hold.
        	Os registros desta pessoa não estão sob preservação.
        the learning record store
        	o repositório de registros de aprendizagem (LRS)
        the folder of batches
        	a pasta de lotes
        the Databricks volume
        	o volume Databricks
        nothing new to send
        	nada de novo para enviar
        {1} sent
        	{1}: enviado
        {1} in conflict (see "tutor-tui sync conflicts")
        	{1}: em conflito (veja "tutor-tui sync conflicts")
        {1} refused (see "tutor-tui sync conflicts")
        	{1}: recusado (veja "tutor-tui sync conflicts")
        {1} waiting
        	{1}: em espera
        {1}: it does not accept our login ({2}). Check user and password, or the token, and run it again; nothing is lost.
        	{1}: não aceita nosso login ({2}). Confira usuário e senha, ou o token, e execute de novo; nada se perdeu.
        {1}: we may not write there ({2}). Ask its administrator for the right to write, and run it again; nothing is lost.
        	{1}: não temos permissão para gravar ali ({2}). Peça ao administrador o direito de gravar e execute de novo; nada se perdeu.
        {1}: what answers is not {2} ({3}). Check {4} in site.yaml.
        	{1}: o que responde não é {2} ({3}). Confira {4} em site.yaml.
        {1}: the password would go to {2} unencrypted, so nothing was sent. Use https.
        	{1}: a senha iria para {2} sem criptografia, por isso nada foi enviado. Use https.
        {1}: {2} takes nothing at present ({3}). The rest waits until {4}; "tutor-tui sync retry {5}" makes it due at once.
        	{1}: {2} não aceita nada no momento ({3}). O resto espera até {4}; "tutor-tui sync retry {5}" antecipa o envio.
        {1}: {2} cannot be written. Check that it is there, its permissions and the space on the disk.
        	{1}: não é possível gravar em {2}. Confira se existe, as permissões e o espaço no disco.
        {1} is not set up: put {2} into site.yaml (docs/sync.md).
        	{1} não está configurado: ponha {2} em site.yaml (docs/sync.md).
        The password for the learning record store is missing: put it into the environment variable {1}.
        	Falta a senha do repositório de registros de aprendizagem: ponha-a na variável de ambiente {1}.
        There is no login for the workspace: put a token into {1}, or set DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET.
        	Não há login para o workspace: ponha um token em {1}, ou defina DATABRICKS_CLIENT_ID e DATABRICKS_CLIENT_SECRET.
        "{1}" is no volume: write databricks_volume as /Volumes/CATALOG/SCHEMA/VOLUME.
        	"{1}" não é um volume: escreva databricks_volume como /Volumes/CATALOG/SCHEMA/VOLUME.
        {1} statement(s)
        	{1} declaração|{1} declarações
        {1} file(s)
        	{1} arquivo|{1} arquivos
        Tutor:
        	Tutor:
        You:
        	Você:
        You (yes or no):
        	Você (sim ou não):
        Coach:
        	Coach:
        Plant:
        	Planta:
        Instructor's sheet, {1} version {2}
        	Folha do instrutor, {1} versão {2}
        For instructors: this sheet names the answer.
        	Para instrutores: esta folha revela a resposta.
        What is hidden
        	O que está oculto
        It teaches: {1}.
        	Ensina: {1}.
        Nothing is wrong with the machine.
        	Não há nada de errado com a máquina.
        Looks that support the answer
        	Observações que apoiam a resposta
        Look
        	Observação
        Worth
        	Vale
        What it shows
        	O que mostra
        What should be done, in order
        	O que deve ser feito, em ordem
        What is never right on this machine
        	O que nunca é certo nesta máquina
        {1} (fails the drill): {2}
        	{1} (reprova no exercício): {2}
        Hints
        	Dicas
        {1} (costs {2} points)
        	{1} (custa {2} pontos)
        A solution
        	Uma solução
        What was typed, and at which simulated second; "tutor-tui scenario test {1}" plays it.
        	O que foi digitado, e em que segundo simulado; "tutor-tui scenario test {1}" reproduz.
        {1} after the start
        	{1} depois do início
        {1} to {2} after the start, drawn by the seed
        	{1} a {2} depois do início, sorteado pela semente
        Component
        	Componente
        Failure mode
        	Modo de falha
        Cause
        	Causa
        What mends it
        	O que corrige
        Begins
        	Começa
        Grows
        	Cresce
        Severity
        	Gravidade
        What it does
        	O que faz
        Found at: {1}
        	Encontra-se em: {1}
        Hidden fault
        	Falha oculta
        Looks like
        	Parece
        What tells them apart
        	O que distingue
        What the readings do when nobody acts
        	O que as leituras fazem quando ninguém age
        Reading
        	Leitura
        Unit
        	Unid.
        First
        	Primeira
        Last
        	Última
        Lowest to highest
        	Menor a maior
        Leaves its normal range
        	Sai da faixa normal
        Alarm {1} of {2}: {3}
        	Alarme {1} de {2}: {3}
        {1} at {2}
        	{1} em {2}
        No alarm is raised.
        	Nenhum alarme soa.
        Run of seed {1}.
        	Execução da semente {1}.
        How it is scored
        	Como se pontua
        For
        	Por
        Points
        	Pontos
        {1}, version {2}. To pass: {3} of 100 and the right component. Poor practice costs {4} points.
        	{1}, versão {2}. Para aprovação: {3} de 100 e o componente certo. Más práticas custam {4} pontos.
        Badge: {1}.
        	Distintivo: {1}.
        {1} % at {2}
        	{1} % em {2}
        at once
        	de uma vez
        evenly over {1}
        	por igual ao longo de {1}
        slowly, then fast, over {1}
        	devagar, depois rápido, ao longo de {1}
        ever faster over {1}
        	cada vez mais rápido ao longo de {1}
        comes for {1}, goes for {2}, again and again
        	vem por {1}, some por {2}, repetidamente
        in stages: {1}
        	em etapas: {1}
        up by {1}
        	sobe {1}
        down by {1}
        	desce {1}
        swings by {1} every {2}
        	oscila {1} a cada {2}
        noise times {1}
        	ruído vezes {1}
        after {1}
        	depois de {1}
        and stays so
        	e fica assim
        {1} reads {2} too high; the process is well
        	{1} indica {2} a mais; o processo está bem
        {1} reads {2} too low; the process is well
        	{1} indica {2} a menos; o processo está bem
        {1} stands still; the process is well
        	{1} não se move; o processo está bem
        {1} jumps by {2} for a moment, about every {3}; the process is well
        	{1} salta {2} por um momento, a cada {3} mais ou menos; o processo está bem
        {1} is noisy, {2} times its own; the process is well
        	{1} tem ruído, {2} vezes o próprio; o processo está bem
        {1} has no reading; the process is well
        	{1} não tem leitura; o processo está bem
        {1} to {2} %, drawn by the seed
        	{1} a {2} %, sorteado pela semente
        over 99 % likely
        	mais de 99 % provável
        {1} % likely
        	{1} % provável
        What you had looked at supports it ({1}).
        	O que você tinha observado apoia isso ({1}).
        But it was a guess: what you had looked at left it open ({1}).
        	Mas foi um palpite: o que você tinha observado deixava em aberto ({1}).
        From what you had looked at it was reasonable ({1}).
        	Pelo que você tinha observado, era razoável ({1}).
        What you had looked at did not speak for it ({1}).
        	O que você tinha observado não indicava isso ({1}).
        The look that was missing: {1}.
        	A observação que faltou: {1}.
        over 99 %
        	mais de 99 %
        Your looks
        	Suas observações
        made the true answer {1} likely in the end
        	tornaram a resposta verdadeira {1} no fim
        Watching all instruments
        	Observar todos os instrumentos
        would have made it {1} likely, inspections not counted
        	teria tornado a resposta {1}, sem contar inspeções
        Second opinion
        	Segunda opinião
        gave the true answer {1} at {2}
        	deu à resposta verdadeira {1} em {2}
        gave the true answer at most {1} at {2}
        	deu à resposta verdadeira no máximo {1} em {2}
        What could be known, and when
        	O que se podia saber, e quando
        NOT valid.
        	NÃO válido.
        Valid as far as it was looked at: see the lines with a dash.
        	Válido até onde foi verificado: veja as linhas com traço.
        Valid.
        	Válido.
        It is a certificate in token form.
        	É um certificado em forma de token.
        This is no certificate, or its text was changed: it must be one line of three parts, joined by dots.
        	Isto não é um certificado, ou o texto foi alterado: deve ser uma linha de três partes, unidas por pontos.
        Signed with {1}.
        	Assinado com {1}.
        The signature is of the kind "{1}", which proves nothing; EdDSA and RS256 are taken.
        	A assinatura é do tipo "{1}", que não prova nada; aceitam-se EdDSA e RS256.
        The header holds one public key.
        	O cabeçalho contém uma chave pública.
        The header does not hold one public key of the stated kind.
        	O cabeçalho não contém uma chave pública do tipo indicado.
        The signature is right: nothing was changed since it was signed.
        	A assinatura está certa: nada mudou desde que foi feita.
        The signature is wrong: the certificate was changed, or somebody else made it.
        	A assinatura está errada: o certificado foi alterado, ou outra pessoa o fez.
        The key is that of the issuer it names.
        	A chave é do emissor que o certificado indica.
        The key is the one that the organisation publishes.
        	A chave é a que a organização publica.
        The key was not compared. Ask the organisation for its fingerprint; this one is {1}.
        	A chave não foi comparada. Peça à organização a impressão digital; esta é {1}.
        Its parts agree with each other.
        	As partes concordam entre si.
        Its parts contradict each other ({1}).
        	As partes se contradizem ({1}).
        The records it rests on are in the ledger as they were.
        	Os registros em que se baseia estão no livro como estavam.
        Of the records it rests on, {1} are not in the ledger as they were.
        	Dos registros em que se baseia, {1} não estão no livro como estavam.
        It is about {1}.
        	É sobre {1}.
        It is not about {1}.
        	Não é sobre {1}.
        Whom it is about was not compared; --recipient takes an e-mail address or id.
        	A pessoa a quem se refere não foi comparada; --recipient aceita um e-mail ou id.
        The issuer cannot be read.
        	O emissor não pode ser lido.
        It names the issuer {1}, but was signed by {2}.
        	Indica o emissor {1}, mas foi assinado por {2}.
        The key is another than the one given.
        	A chave é diferente da indicada.
        The key is not the organisation's: its fingerprint is {1}, given was {2}.
        	A chave não é a da organização: a impressão digital é {1}, a indicada era {2}.
        It is valid, without an end.
        	É válido, sem prazo final.
        It has expired on {1}.
        	Venceu em {1}.
        It is not valid before {1}.
        	Não é válido antes de {1}.
        When it is valid cannot be read.
        	O prazo de validade não pode ser lido.
        It is not revoked, as of {1}.
        	Não está revogado, segundo dados de {1}.
        It is revoked, as of {1}.
        	Está revogado, segundo dados de {1}.
        Whether it is revoked was not looked at; --status takes the issuer's signed list.
        	Não se verificou se está revogado; --status aceita a lista assinada do emissor.
        Whether it is revoked cannot be said: the list is not signed by the issuer.
        	Não se pode dizer se está revogado: a lista não foi assinada pelo emissor.
        Whether it is revoked cannot be said: the list was good until {1}. Fetch a newer one.
        	Não se pode dizer se está revogado: a lista valia até {1}. Busque uma mais nova.
        Whether it is revoked cannot be said: the list is about something else.
        	Não se pode dizer se está revogado: a lista trata de outra coisa.
        Whether it is revoked cannot be said: the list cannot be read.
        	Não se pode dizer se está revogado: a lista não pode ser lida.
        It is not suspended, as of {1}.
        	Não está suspenso, segundo dados de {1}.
        It is suspended, as of {1}.
        	Está suspenso, segundo dados de {1}.
        Whether it is suspended was not looked at; --status takes the issuer's signed list.
        	Não se verificou se está suspenso; --status aceita a lista assinada do emissor.
        Whether it is suspended cannot be said: the list is not signed by the issuer.
        	Não se pode dizer se está suspenso: a lista não foi assinada pelo emissor.
        Whether it is suspended cannot be said: the list was good until {1}. Fetch a newer one.
        	Não se pode dizer se está suspenso: a lista valia até {1}. Busque uma mais nova.
        Whether it is suspended cannot be said: the list is about something else.
        	Não se pode dizer se está suspenso: a lista trata de outra coisa.
        Whether it is suspended cannot be said: the list cannot be read.
        	Não se pode dizer se está suspenso: a lista não pode ser lida.
        {1} drill of "{2}"
        	{1} exercício de "{2}"
        {1} different drills of "{2}"
        	{1} exercícios diferentes de "{2}"
        {1}, level {2} or above
        	{1}, nível {2} ou acima
        the drill {1}
        	o exercício {1}
        {1} exam of {2}
        	{1} prova de {2}
        {1} different exams of {2}
        	{1} provas diferentes de {2}
        run as an exam
        	feito como prova
        scored at least {1} of 100
        	com ao menos {1} de 100 pontos
        without hints
        	sem dicas
        with at most {1}
        	com no máximo {1}
        without any unsafe act
        	sem nenhuma ação insegura
        not longer ago than {1} days at the time of issue
        	há no máximo {1} dias na data da emissão
        without a language model
        	sem modelo de linguagem
        Each of them {1}.
        	Cada um deles {1}.
        {1} of {2}, all met
        	{1} de {2}, tudo cumprido
        {1} of {2}
        	{1} de {2}
        {1} of 1: {2}
        	{1} de 1: {2}
        {1} (passed but not counted: {2})
        	{1} (aprovado mas não conta: {2})
        {1} too long ago
        	{1} antigo demais
        {1} below the score asked for
        	{1} abaixo da pontuação exigida
        {1} with too many hints
        	{1} com dicas demais
        {1} with an unsafe act
        	{1} com ação insegura
        {1} not run as an exam
        	{1} não feito como prova
        {1} without a seal that holds
        	{1} sem selo válido
        {1} run from a script
        	{1} feito por script
        {1} with a language model
        	{1} com modelo de linguagem
        {1} of the same scenario again
        	{1} do mesmo cenário repetido
        Your certificates
        	Seus certificados
        Certificates you can work towards
        	Certificados que você pode buscar
        Still to earn
        	Ainda por obter
        What is all met can be issued: ask your instructor.
        	O que está todo cumprido pode ser emitido: fale com seu instrutor.
        This library has no certificates to earn.
        	Esta biblioteca não tem certificados.
        Certificate
        	Certificado
        Trainee
        	Participante
        State
        	Situação
        Until
        	Até
        Number
        	Número
        in force, {1} left
        	em vigor, faltam {1}
        in force
        	em vigor
        expired
        	vencido
        suspended
        	suspenso
        revoked
        	revogado
        You have met everything that {1} asks for. Your instructor can issue the certificate: tutor-tui certificate issue {2} --trainee {3}
        	Você cumpriu tudo o que {1} exige. Seu instrutor pode emitir o certificado: tutor-tui certificate issue {2} --trainee {3}
        Certificate issued: {1}, valid until {2}, number {3}. "/certificates" shows it.
        	Certificado emitido: {1}, válido até {2}, número {3}. "/certificates" mostra o certificado.
        {1} hint(s)
        	{1} dica|{1} dicas
        {1} day(s)
        	{1} dia|{1} dias
        The key at {1} can be read by others (mode {2}). If nobody has read it, take their rights away (chmod go= {3}); else put a new key into use: tutor-tui certificate key rotate --compromised.
        	A chave em {1} pode ser lida por outros (modo {2}). Se ninguém a leu, retire os direitos deles (chmod go= {3}); senão, ponha uma chave nova em uso: tutor-tui certificate key rotate --compromised.
        The key at {1} belongs to another user. Run this as its owner.
        	A chave em {1} pertence a outro usuário. Execute como o dono dela.
        {1} is no key of this program. Put the right file in its place from a backup.
        	{1} não é uma chave deste programa. Ponha o arquivo certo no lugar, de uma cópia de segurança.
        There is no {1} key yet. It is made when the first certificate is issued.
        	Ainda não há chave {1}. Ela é criada quando o primeiro certificado é emitido.
        The private half of {1} was given up. Issue the certificate again with --renew.
        	A metade privada de {1} foi descartada. Emita o certificado de novo com --renew.
        A key for {1} cannot be made on this machine.
        	Não é possível criar uma chave para {1} nesta máquina.
        Not everything is met for {1}: {2}. Nothing was issued.
        	Nem tudo está cumprido para {1}: {2}. Nada foi emitido.
        There is no certification "{1}".
        	Não há certificação "{1}".
        Did you mean {1}?
        	Você quis dizer {1}?
        "tutor-tui certificate progress" names them all.
        	"tutor-tui certificate progress" mostra todas.
        Nobody decides about their own certificate. Ask another person.
        	Ninguém decide sobre o próprio certificado. Peça a outra pessoa.
        {1} has changed the result of drill {2}, on which this certificate rests, and cannot decide on it. Ask another person.
        	{1} alterou o resultado do exercício {2}, em que este certificado se baseia, e não pode decidir. Peça a outra pessoa.
        There is no certificate "{1}". "tutor-tui certificate list --all" shows them.
        	Não há certificado "{1}". "tutor-tui certificate list --all" mostra todos.
        Certificate {1} is revoked, which is final.
        	O certificado {1} está revogado, o que é definitivo.
        Certificate {1} is suspended already.
        	O certificado {1} já está suspenso.
        Certificate {1} is not suspended, so there is nothing to reinstate.
        	O certificado {1} não está suspenso, não há o que restabelecer.
        Say why, with --reason: it stays on record.
        	Diga por quê, com --reason: fica registrado.
        The status list of this key is full. Put a new key into use: tutor-tui certificate key rotate.
        	A lista de situação desta chave está cheia. Ponha uma chave nova em uso: tutor-tui certificate key rotate.
        The certificate could not be signed. Nothing was issued.
        	Não foi possível assinar o certificado. Nada foi emitido.
        Debrief: {1} - PASSED, {2} of 100
        	Avaliação final: {1} - APROVADO, {2} de 100
        Debrief: {1} - not passed, {2} of 100
        	Avaliação final: {1} - não aprovado, {2} de 100
        Timeline
        	Cronologia
        Badge earned: {1}.
        	Distintivo obtido: {1}.
        Nothing was wrong with the plant.
        	Não havia nada de errado com a planta.
        It was: {1}.
        	Era: {1}.
        What mends it: {1}.
        	O que corrige: {1}.
        You gave no diagnosis.
        	Você não deu diagnóstico.
        right
        	certo
        the right component, but not all of it
        	o componente certo, mas não tudo
        not right
        	não está certo
        You said: "{1}" ({2} % sure) - {3}.
        	Você disse: "{1}" ({2} % de certeza) - {3}.
        You said: "{1}" - {2}.
        	Você disse: "{1}" - {2}.
        nothing wrong
        	nada de errado
        Second opinion, from the readings at {1}: {2} - right.
        	Segunda opinião, pelas leituras em {1}: {2} - certo.
        Second opinion, from the readings at {1}: {2} - not right.
        	Segunda opinião, pelas leituras em {1}: {2} - não está certo.
        {1} at {2}: {3}
        	{1} em {2}: {3}
        inspecting the {1} at {2}: {3}
        	inspeção em {2}, {1}: {3}
        A safety-critical act fails the drill, whatever the score: {1}
        	Uma ação crítica para a segurança reprova no exercício, seja qual for a pontuação: {1}
        Criterion
        	Critério
        Why
        	Por quê
        Total
        	Total
        needed: {1}
        	necessário: {1}
        {1} and the right component
        	{1} e o componente certo
        Evidence
        	Evidências
        Time
        	Tempo
        Procedure
        	Procedimento
        Poor practice
        	Más práticas
        Safety
        	Segurança
        {1} of {2} that count
        	{1} de {2} que contam
        {1}; your looks told as much
        	{1}; suas observações já diziam isso
        {1}; half at most without a right answer that the looks support
        	{1}; no máximo metade sem uma resposta certa apoiada pelas observações
        nothing to do
        	nada a fazer
        all steps in order
        	todos os passos em ordem
        out of order: {1}
        	fora de ordem: {1}
        missing: {1}
        	faltam: {1}
        only for a right component
        	só com o componente certo
        one of two
        	um de dois
        not named
        	não indicado
        the step before it is not right
        	o passo anterior não está certo
        no diagnosis
        	sem diagnóstico
        within the target
        	dentro da meta
        over the target
        	acima da meta
        at the limit
        	no limite
        Your time: {1}, target {2}
        	Seu tempo: {1}, meta {2}
        No diagnosis; target {1}
        	Sem diagnóstico; meta {1}
        {1}; the average so far is {2} ({3}).
        	{1}; a média até agora é {2} ({3}).
        {1}; nobody has a time here yet.
        	{1}; ninguém tem tempo registrado aqui ainda.
        A careful observer who watched everything would have been sure at {1}.
        	Um observador atento que visse tudo teria certeza em {1}.
        Last time ({1}): {2} in {3}.
        	Da última vez ({1}): {2} em {3}.
        Last time ({1}): {2}.
        	Da última vez ({1}): {2}.
        What you looked at
        	O que você observou
        What you did not look at
        	O que você não observou
        What would have told you sooner
        	O que teria dito antes
        you asked for it at {1}
        	você pediu em {1}
        it was among all readings at {1}
        	estava entre todas as leituras em {1}
        you asked for it at {1} and not again
        	você pediu em {1} e não de novo
        you never asked for it
        	você nunca pediu
        {1} had left its healthy course by {2}; {3}.
        	{1}: fora do curso saudável em {2}; {3}.
        {1} ruled out several answers at once
        	{1} excluiu várias respostas de uma vez
        {1} ruled out one or made the right one likelier
        	{1} excluiu uma ou tornou a certa mais provável
        {1} mended something on trial
        	{1} corrigiu algo por tentativa
        {1} told what was known by then
        	{1} disse o que já se sabia
        {1} could tell nothing here
        	{1} não podia dizer nada aqui
        Of your {1}: {2}.
        	De {1}: {2}.
        (you looked at {1}, before there was anything to see)
        	(você observou em {1}, antes de haver algo para ver)
        Inspecting the {1}
        	Inspeção: {1}
        The alarm list
        	A lista de alarmes
        looked: {1}
        	observou: {1}
        did: {1} (NOT SAFE)
        	fez: {1} (NÃO SEGURO)
        did: {1}
        	fez: {1}
        hint {1}
        	dica {1}
        note: {1}
        	nota: {1}
        ALARM {1} {2}
        	ALARME {1} {2}
        TRIP {1}
        	DESARME {1}
        put in: {1}
        	inseriu: {1}
        cleared what was put in
        	removeu o que foi inserido
        ran it as: {1}
        	operou como: {1}
        diagnosis: "{1}"
        	diagnóstico: "{1}"
        {1} look(s)
        	{1} observação|{1} observações
        {1} attempt(s)
        	{1} tentativa|{1} tentativas
        {1} step(s)
        	{1} passo|{1} passos
        No drill or exam is on record yet. When some have been run ("tutor-tui chat"), this report says where people stall, which hints help, which wrong diagnoses are common and what was not understood.
        	Ainda não há exercício ou prova registrado. Quando houver alguns ("tutor-tui chat"), este relatório diz onde as pessoas travam, que dicas ajudam, que diagnósticos errados são comuns e o que não foi entendido.
        Drill
        	Exercício
        Tries
        	Tent.
        Score
        	Pontos
        What stands out
        	O que se destaca
        Time and score are medians. "tutor-tui report drills ID" tells all about one drill.
        	Tempo e pontuação são medianas. "tutor-tui report drills ID" conta tudo sobre um exercício.
        {1} ({2}, version {3})
        	{1} ({2}, versão {3})
        {1}, {2} passed, {3} right in everything.
        	{1}, {2} com aprovação, {3} com tudo certo.
        Median score {1}, median time {2}, target {3}, par {4}.
        	Pontuação mediana {1}, tempo mediano {2}, meta {3}, padrão {4}.
        Right but a guess: {1}.
        	Certo, mas por palpite: {1}.
        Without a diagnosis: {1}.
        	Sem diagnóstico: {1}.
        {1} of them ran on other files than the library holds now and cannot be run again: they are missing under stalls and words.
        	{1} usaram arquivos diferentes dos que a biblioteca tem agora e não podem ser executados de novo: faltam em paradas e palavras.
        Where people stall (the longest silence of each attempt)
        	Onde as pessoas travam (o silêncio mais longo de cada tentativa)
        Median
        	Mediana
        Longest
        	Maior
        After
        	Depois de
        Before
        	Antes de
        Hints (what came after the last one taken)
        	Dicas (o que veio depois da última usada)
        Hint
        	Dica
        Taken by
        	Usada por
        Then right
        	Depois certo
        Then not right
        	Depois errado
        Wrong diagnoses
        	Diagnósticos errados
        Claimed
        	Afirmado
        right component
        	componente certo
        looks alike
        	parecido
        Words that led to a question back
        	Palavras que levaram a uma pergunta de volta
        Times
        	Vezes
        Said
        	Dito
        Then
        	Depois
        Who looked at what supports the answer
        	Quem observou o que apoia a resposta
        Unsafe acts
        	Ações inseguras
        Act
        	Ação
        safety-critical
        	crítica para a segurança
        "{1}" is done unsafely ({2}).
        	"{1}" é feito sem segurança ({2}).
        {1} of {2} claim {3}, which looks alike.
        	{1} de {2} afirmam {3}, que é parecido.
        {1} of {2} claim {3}.
        	{1} de {2} afirmam {3}.
        only {1} of {2} looked: {3}.
        	só {1} de {2} observaram: {3}.
        people stall for {1} after {2}, before {3}.
        	as pessoas param por {1} depois de {2}, antes de {3}.
        "{1}" was not clear, {2} times.
        	"{1}" não ficou claro, {2} vezes.
        the start
        	o início
        the diagnosis
        	o diagnóstico
        words that were not clear
        	palavras que não ficaram claras
        time was up
        	o tempo acabou
        giving up
        	desistência
        Nothing is wrong
        	Nada de errado
        {1}, no fault named
        	{1}, nenhuma falha indicada
        not understood
        	não entendido
        several fit
        	vários servem
        something missing
        	falta algo
        nothing claimed
        	nada afirmado
        no such name
        	nome inexistente
        {1} time(s)
        	{1} vez|{1} vezes
        the endpoint
        	o endpoint
        {1} sends on to {2}, where nothing was sent; if that is the right place, name it as the endpoint.
        	{1} redireciona para {2}, para onde nada foi enviado; se for o lugar certo, indique-o como endpoint.
        {1} sends on to another address of its own; name the URL that it sends to, which may only lack https.
        	{1} redireciona para outro endereço próprio; indique a URL de destino, à qual talvez só falte https.
        {1} answered with a web page, perhaps to sign in, and not as a chat endpoint; check the URL's path and the network (VPN, proxy).
        	{1} respondeu com uma página web, talvez para entrar, e não como endpoint de chat; confira o caminho da URL e a rede (VPN, proxy).
        {1} answered with something and not as a chat endpoint; check the URL's path, such as /v1.
        	{1} respondeu algo, mas não como endpoint de chat; confira o caminho da URL, como /v1.
        {1} answered with {2} and not as a chat endpoint; check the URL's path, such as /v1.
        	{1} respondeu com {2}, e não como endpoint de chat; confira o caminho da URL, como /v1.
        {1} began to answer and then reported a fault{2}; try again.
        	{1} começou a responder e depois informou um erro{2}; tente de novo.
        The connection to {1} broke before the answer; try again, and look at what stands between if it stays so.
        	A conexão com {1} caiu antes da resposta; tente de novo e, se continuar, veja o que há no caminho.
        The connection to {1} broke in the middle of the answer; try again, and look at what stands between if it stays so.
        	A conexão com {1} caiu no meio da resposta; tente de novo e, se continuar, veja o que há no caminho.
        What {1} answered is not of a chat endpoint; check that the URL is one of the OpenAI kind.
        	O que {1} respondeu não é de um endpoint de chat; confira se a URL é do tipo OpenAI.
        What {1} answered is too long to be an answer; check the URL.
        	O que {1} respondeu é longo demais para ser uma resposta; confira a URL.
        The answer ran into its limit in the middle of a call; raise max_tokens.
        	A resposta atingiu o limite no meio de uma chamada; aumente max_tokens.
        The model called a tool in a way that cannot be read; a larger model does that less often.
        	O modelo chamou uma ferramenta de um modo que não se pode ler; um modelo maior faz isso menos.
        Nothing listens at {1}; start the server, or correct the endpoint's host and port.
        	Nada responde em {1}; inicie o servidor ou corrija o host e a porta do endpoint.
        The network knows no {1}; check how it is written, and the network itself (VPN, DNS).
        	A rede não conhece {1}; confira como está escrito e a própria rede (VPN, DNS).
        No trusted connection to {1} came about; if your site has certificates of its own, name their file with ca_bundle or TUTOR_CA_BUNDLE.
        	Não foi possível uma conexão confiável com {1}; se sua unidade tem certificados próprios, indique o arquivo deles com ca_bundle ou TUTOR_CA_BUNDLE.
        The proxy did not let the connection to {1} through; check https_proxy and no_proxy.
        	O proxy não deixou passar a conexão com {1}; confira https_proxy e no_proxy.
        The library libcurl is not installed here, so nothing can be sent (Debian: apt install libcurl4).
        	A biblioteca libcurl não está instalada aqui, nada pode ser enviado (Debian: apt install libcurl4).
        The network cannot reach {1}; check the cable, the VPN and the firewall.
        	A rede não alcança {1}; confira o cabo, a VPN e o firewall.
        No connection to {1} came about in time; check the network, the VPN and the firewall.
        	A conexão com {1} não se completou a tempo; confira a rede, a VPN e o firewall.
        {1} took the question and said nothing in time; it may be waking up: try again in a minute, or raise first_token_seconds.
        	{1} recebeu a pergunta e não disse nada a tempo; pode estar iniciando: tente de novo em um minuto ou aumente first_token_seconds.
        {1} fell silent in the middle of an answer; try again, or raise idle_seconds.
        	{1} parou no meio de uma resposta; tente de novo ou aumente idle_seconds.
        {1} took too long for one answer; try again, use a faster model, or raise turn_seconds.
        	{1} demorou demais para uma resposta; tente de novo, use um modelo mais rápido ou aumente turn_seconds.
        The login at {1} was refused ({2}, {3}); check the client's id and secret.
        	O login em {1} foi recusado ({2}, {3}); confira o id e o segredo do cliente.
        The login at {1} was refused ({2}); check the client's id and secret.
        	O login em {1} foi recusado ({2}); confira o id e o segredo do cliente.
        The login service of {1} cannot be reached; check the host and the network.
        	O serviço de login de {1} não pode ser alcançado; confira o host e a rede.
        The key command ended with status {1}; run it by hand to see why.
        	O comando da chave terminou com o código {1}; execute-o à mão para ver por quê.
        The key command printed no key in time; run it by hand: its first line must be the key.
        	O comando da chave não mostrou chave a tempo; execute-o à mão: a primeira linha deve ser a chave.
        the model
        	o modelo
        {1} refused the key from {2} (401){3}; it may have run out or belong elsewhere: get a new one.
        	{1} recusou a chave de {2} (401){3}; pode ter vencido ou ser de outro lugar: obtenha uma nova.
        {1} refused the key (401){2}; it may have run out or belong elsewhere: get a new one.
        	{1} recusou a chave (401){2}; pode ter vencido ou ser de outro lugar: obtenha uma nova.
        {1} wants a key and none was sent (401); set TUTOR_API_KEY, or see docs/endpoint.md.
        	{1} exige uma chave e nenhuma foi enviada (401); defina TUTOR_API_KEY ou veja docs/endpoint.md.
        The key from {1} may not use {2} (403){3}; ask whoever runs {4} to allow it.
        	A chave de {1} não pode usar {2} (403){3}; peça permissão a quem administra {4}.
        {1} may not use {2} (403){3}; ask whoever runs {4} to allow it.
        	{1} não pode usar {2} (403){3}; peça permissão a quem administra {4}.
        {1} has no {2} at this path (404){3}; check the model's name and the URL.
        	{1} não tem {2} neste caminho (404){3}; confira o nome do modelo e a URL.
        {1} took too long itself ({2}){3}; try again in a minute.
        	{1} demorou demais por conta própria ({2}){3}; tente de novo em um minuto.
        The question is too long for {1} (413){2}; lower context_tokens.
        	A pergunta é longa demais para {1} (413){2}; diminua context_tokens.
        {1} takes no more questions for now (429){2}; try again in {3}.
        	{1} não aceita mais perguntas por ora (429){2}; tente de novo em {3}.
        {1} takes no more questions for now (429){2}; try again in a minute.
        	{1} não aceita mais perguntas por ora (429){2}; tente de novo em um minuto.
        {1} is starting or has too much to do (503){2}; try again in a minute.
        	{1} está iniciando ou sobrecarregado (503){2}; tente de novo em um minuto.
        {1} has a fault of its own ({2}){3}; try again, and tell whoever runs it if it stays so.
        	{1} tem um erro próprio ({2}){3}; tente de novo e, se continuar, avise quem o administra.
        {1} did not take the question ({2}){3}; check the model's name and the URL.
        	{1} não aceitou a pergunta ({2}){3}; confira o nome do modelo e a URL.
        This server cannot call tools reliably (it was told to, and did not): free speech will be answered offline.
        	Este servidor não chama ferramentas de modo confiável (devia chamar e não chamou): a fala livre será respondida offline.
        This server cannot call tools reliably (told to call one, it called "{1}"): free speech will be answered offline.
        	Este servidor não chama ferramentas de modo confiável (devia chamar uma e chamou "{1}"): a fala livre será respondida offline.
        This model calls tools in a way that cannot be read: free speech will be answered offline; try a larger one.
        	Este modelo chama ferramentas de um modo que não se pode ler: a fala livre será respondida offline; tente um maior.
        This model did not come to the point within 256 tokens: free speech will be answered offline; try one that thinks less.
        	Este modelo não chegou ao ponto em 256 tokens: a fala livre será respondida offline; tente um que pense menos.
        The server read {1} tokens where about {2} were sent, so it ignores tools or cuts off the front; give it a larger context (Ollama: num_ctx), or lower context_tokens.
        	O servidor leu {1} tokens, e foram enviados cerca de {2}: ignora as ferramentas ou corta o começo; dê a ele um contexto maior (Ollama: num_ctx) ou diminua context_tokens.
        Begun
        	Começo
        Pool
        	Conjunto
        Wall
        	Real
        Clock
        	Relógio
        {1}, script
        	{1}, script
        yes
        	sim
        no
        	não
        {1} without a seal: {2}. They do not count for exams of a pool.
        	{1} sem selo: {2}. Não contam como provas de um conjunto.
        unfinished
        	inacabada
        as sealed
        	como selada
        NOT as sealed
        	NÃO como selada
        removed since
        	removida depois
        {1} exam(s)
        	{1} prova|{1} provas
        {1}, chain and database sound.
        	{1}, cadeia e banco de dados íntegros.
        Head: {1}.
        	Topo: {1}.
        {1} is not sound: {2} in {3}.
        	{1} não está íntegro: {2} em {3}.
        And {1} more; --json has them all.
        	E mais {1}; --json mostra todos.
        Record {1}
        	Registro {1}
        {1} was changed: its contents do not give its hash.
        	{1} foi alterado: o conteúdo não corresponde ao hash.
        {1} does not continue the record before it: one of the two was put in from elsewhere, or written anew.
        	{1} não continua o registro anterior: um dos dois veio de outro lugar ou foi reescrito.
        Records before {1} are missing, or stand in another order.
        	Faltam registros antes de {1}, ou estão em outra ordem.
        {1} holds a value of a type that the tutor never writes.
        	{1} contém um valor de um tipo que o tutor nunca grava.
        {1} is filed under another drill id than it holds.
        	{1} está arquivado sob um id de exercício diferente do que contém.
        The hash {1} is not in the ledger: the record that had it was cut off, or everything up to it was written anew.
        	O hash {1} não está no livro de registros: o registro que o tinha foi cortado, ou tudo até ele foi reescrito.
        The ledger ends with record {1}, and record {2} was noted beside it: the newest were cut off, or an older file was put in its place.
        	O livro de registros termina no registro {1}, e o registro {2} foi anotado ao lado: os mais novos foram cortados, ou um arquivo mais antigo foi posto no lugar.
        {1} has another hash than was noted when it was written: the records up to it were written anew, or the notes beside the ledger were changed.
        	{1} tem um hash diferente do anotado quando foi gravado: os registros até ele foram reescritos, ou as anotações ao lado do livro foram alteradas.
        What reports show of drill {1} is not what the ledger says.
        	O que os relatórios mostram do exercício {1} não é o que diz o livro de registros.
        What reports add up for {1} ({2}) is not what the ledger says.
        	O que os relatórios somam para {1} ({2}) não é o que diz o livro de registros.
        The row of {1} shows a role that no record gives. The tutor goes by the records; but somebody changed the row.
        	A linha de {1} mostra um papel que nenhum registro dá. O tutor segue os registros; mas alguém alterou a linha.
        The guard {1} is gone: without it records can be changed unseen.
        	A proteção {1} sumiu: sem ela os registros podem ser alterados sem que se veja.
        {1} is not as the tutor makes it.
        	{1} não está como o tutor cria.
        A row of {1} points to a record that is not there.
        	Uma linha de {1} aponta para um registro que não existe.
        The database is damaged: {1}.
        	O banco de dados está danificado: {1}.
        It cannot be read as a ledger: {1}.
        	Não pode ser lido como livro de registros: {1}.
        {1} says that records were emptied, and not which.
        	{1} diz que registros foram esvaziados, mas não quais.
        {1} stands for records {2} to {3}, and those are not the ones it stood for.
        	{1} responde pelos registros {2} a {3}, e eles não são aqueles pelos quais respondia.
        {1} says that records {2} to {3} were emptied, and they are not.
        	{1} diz que os registros {2} a {3} foram esvaziados, e não foram.
        {1} empties records and is not signed, although there is a key.
        	{1} esvazia registros e não está assinado, embora haja uma chave.
        {1} empties records and is signed with a key that the ledger does not know.
        	{1} esvazia registros e está assinado com uma chave que o livro não conhece.
        {1} empties records, and its signature is wrong.
        	{1} esvazia registros, e a assinatura está errada.
        There is no .heads file beside it. Whether the newest records were cut off, only a hash kept elsewhere can tell: give it with --anchor.
        	Não há arquivo .heads ao lado. Se os registros mais novos foram cortados, só um hash guardado em outro lugar pode dizer: indique-o com --anchor.
        A line of the .heads file beside it cannot be read; a write that was cut off leaves one.
        	Uma linha do arquivo .heads ao lado não pode ser lida; uma gravação interrompida deixa uma assim.
        {1} lines of the .heads file beside it cannot be read; a write that was cut off leaves one.
        	{1} linhas do arquivo .heads ao lado não podem ser lidas; uma gravação interrompida deixa uma assim.
        Records after {1} were not noted in the .heads file beside it, as after a crash. The next record vouches for them.
        	Os registros depois de {1} não foram anotados no arquivo .heads ao lado, como depois de uma queda do programa. O próximo registro os confirma.
        It has the older format {1}, and was checked as it is.
        	Tem o formato mais antigo {1} e foi verificado como está.
        1 exam is not what was sealed at the start, and counts for nothing: {1}.
        	1 prova não é o que foi selado no início e não conta para nada: {1}.
        {1} exams are not what was sealed at the start, and counts for nothing: {2}.
        	{1} provas não são o que foi selado no início e não contam para nada: {2}.
        {1} without a seal on record, which counts for no certificate that asks for exams: {2}.
        	{1} sem selo registrado, que não conta para nenhum certificado que exija provas: {2}.
        {1}, and more
        	{1} e outros
        The records themselves are sound. "tutor-tui record rebuild" makes what reports show anew from them.
        	Os registros em si estão íntegros. "tutor-tui record rebuild" refaz a partir deles o que os relatórios mostram.
        Keep this file as it is, as evidence. Check the last backup with "tutor-tui record verify FILE"; a sound one takes this file's place with "tutor-tui record restore FILE", which keeps this file too.
        	Guarde este arquivo como está, como evidência. Verifique a última cópia de segurança com "tutor-tui record verify FILE"; uma cópia íntegra toma o lugar deste arquivo com "tutor-tui record restore FILE", que também guarda este arquivo.
        {1} now holds {2}.
        	{1} agora contém {2}.
        {1} of kind {2}
        	{1} do tipo {2}
        Of the old file {1} are not in the backup: {2}.
        	Do arquivo antigo, {1} não estão na cópia de segurança: {2}.
        Drills that are gone: {1}.
        	Exercícios que se perderam: {1}.
        The old file could not be read: what it held besides the backup is gone from the ledger.
        	O arquivo antigo não pôde ser lido: o que continha além da cópia de segurança saiu do livro de registros.
        The old file is kept as {1}.
        	O arquivo antigo foi guardado como {1}.
        {1} record(s)
        	{1} registro|{1} registros
        oil and gas
        	petróleo e gás
        food and beverage
        	alimentos e bebidas
        water and wastewater
        	água e esgoto
        one fault, from its signs to its name
        	uma falha, dos sinais ao nome
        the process, or the instrument?
        	o processo ou o instrumento?
        comes and goes
        	vem e some
        hidden by a controller
        	escondida por um controlador
        two faults at once
        	duas falhas ao mesmo tempo
        made worse by a wrong act
        	agravada por uma ação errada
        a complaint, and nothing wrong
        	uma queixa, e nada de errado
        (stopped)
        	(parado)
        (cut off)
        	(interrompido)
        This model does not call tools, so it could only talk: free speech is answered offline. "tutor-tui endpoint check" says more.
        	Este modelo não chama ferramentas, então só poderia conversar: a fala livre é respondida offline. "tutor-tui endpoint check" diz mais.
        The server read {1} of about {2} tokens and cut off the rest, so the model does not know its rules: free speech is answered offline from here on.
        	O servidor leu {1} de cerca de {2} tokens e cortou o resto, e o modelo não conhece as regras: a fala livre é respondida offline daqui em diante.
        Answered offline; the drill goes on.
        	Respondido offline; o exercício continua.
        Answered offline.
        	Respondido offline.
        The model said nothing.
        	O modelo não disse nada.
        The model was not waited for any longer.
        	Não se esperou mais pelo modelo.
        Stopped. Nothing more was done.
        	Parado. Nada mais foi feito.
        The model has stopped here. What was done stands above; ask again for more.
        	O modelo parou aqui. O que foi feito está acima; pergunte de novo para ter mais.
        This conversation is longer than the model can hold: it no longer knows its first part. The drill and the record do.
        	Esta conversa é mais longa do que o modelo comporta: ele já não conhece a primeira parte. O exercício e o registro conhecem.
        The answer to your last words was cut off. Say them again.
        	A resposta às suas últimas palavras foi cortada. Diga de novo.
        Welcome. The library holds no drills yet: see "tutor-tui scenario check".
        	Bem-vindo. A biblioteca ainda não tem exercícios: veja "tutor-tui scenario check".
        Welcome.
        	Bem-vindo.
        Welcome, {1}.
        	Bem-vindo, {1}.
        Tell me what you want to practise, or say "list drills". "help" shows what you can say.
        	Diga o que você quer praticar, ou diga "liste os exercícios". "ajuda" mostra o que você pode dizer.
        not yet
        	ainda não
        Machine
        	Máquina
        Last time
        	Última vez
        Say "yes" to start it.
        	Diga "sim" para começar.
        Say "start the first one", or a number.
        	Diga "comece o exercício 1", ou outro número.
        {1} passed
        	{1}, aprovado
        surprise me
        	me surpreenda
        inject {1} at 50 % for 5 minutes
        	injete {1} a 50 % por 5 min
        freeze the {1} transmitter
        	freeze {1}
        switch to {1}
        	mude para {1}
        what did it look like two minutes ago?
        	o que havia há 2 minutos?
        run at 10x
        	rode a 10 vezes
        clear it
        	remova a falha
        Say for example: {1}.
        	Diga por exemplo: {1}.
        Level {1}, target {2}, limit {3}.
        	Nível {1}, meta {2}, limite {3}.
        Ask for what you rely on: what you asked to see is your evidence. When you know, say what has failed, how, and what mends it.
        	Peça o que usa para decidir: o que você pediu para ver são suas evidências. Quando souber, diga o que falhou, como, e o que corrige.
        There is nothing to acknowledge.
        	Não há nada a reconhecer.
        Acknowledged: {1}.
        	Reconhecido: {1}.
        {1} ({2} to look): {3}
        	{1} ({2} para observar): {3}
        That was not safe: {1}
        	Isso não foi seguro: {1}
        Not done ({1}): {2}
        	Não feito ({1}): {2}
        It costs {1} points.
        	Custa {1} pontos.
        Hint {1} of {2}: {3}
        	Dica {1} de {2}: {3}
        There are no more hints for this drill. Say what you think, or look further.
        	Não há mais dicas para este exercício. Diga o que você acha, ou observe mais.
        Noted at {1}: {2}
        	Anotado em {1}: {2}
        Nothing is waiting to be confirmed.
        	Nada espera confirmação.
        Dropped. Nothing was done.
        	Cancelado. Nada foi feito.
        Injected: {1}, severity {2} %.
        	Injetado: {1}, gravidade {2} %.
        Done: one of the machine's faults is in, I will not say which. Look, ask, and tell me what it is when you know.
        	Feito: uma das falhas da máquina foi inserida, não direi qual. Observe, pergunte e diga qual é quando souber.
        Injected: {1}.
        	Injetado: {1}.
        The process itself is well.
        	O processo em si está bem.
        The machine goes over to: {1}.
        	A máquina passa para: {1}.
        Cleared. The plant goes back to normal at its own pace.
        	Removido. A planta volta ao normal no seu próprio ritmo.
        The reference for this machine has nothing under that name. It has: {1}.
        	A referência desta máquina não tem nada com esse nome. Ela tem: {1}.
        The plant's clock stands. Say "continue" to go on.
        	O relógio da planta está parado. Diga "continue" para seguir.
        The clock runs on.
        	O relógio continua.
        The clock runs in real time.
        	O relógio anda em tempo real.
        The clock runs at {1} times real time.
        	O relógio anda a {1} vezes o tempo real.
        {1} on the clock; target {2}, limit {3}.
        	{1} no relógio; meta {2}, limite {3}.
        {1} standing, {2} used.
        	Ativos: {1}. Usadas: {2}.
        You gave the drill up at {1}.
        	Você desistiu do exercício em {1}.
        Time is up: the limit of {1} has passed without a diagnosis.
        	O tempo acabou: o limite de {1} passou sem diagnóstico.
        Tag
        	Ponto
        Now
        	Agora
        Normal
        	Normal
        Alarm
        	Alarme
        the {1} instrument reads high
        	o instrumento de {1} indica a mais
        the {1} instrument reads low
        	o instrumento de {1} indica a menos
        the {1} instrument is stuck
        	o instrumento de {1} está travado
        the {1} instrument is noisy
        	o instrumento de {1} tem ruído
        the {1} instrument has lost its signal
        	o instrumento de {1} perdeu o sinal
        the {1} instrument shows spikes
        	o instrumento de {1} mostra picos
        the {1} instrument lies
        	o instrumento de {1} mente
        At {1}
        	Em {1}
        As it was {1} ago.
        	Como estava há {1}.
        That is where this drill began.
        	Foi aí que este exercício começou.
        {1}: no reading, the signal is lost (bad quality).
        	{1}: sem leitura, o sinal se perdeu (qualidade ruim).
        {1} is {2}, below its normal {3}
        	{1} é {2}, abaixo do normal {3}
        {1} is {2}, above its normal {3}
        	{1} é {2}, acima do normal {3}
        {1} is {2}, inside its normal {3}
        	{1} é {2}, dentro do normal {3}
        {1}, steady
        	{1}, estável
        {1}, falling {2}/min
        	{1}, caindo {2}/min
        {1}, rising {2}/min
        	{1}, subindo {2}/min
        Alarm: {1}.
        	Alarme: {1}.
        No alarm stands.
        	Nenhum alarme ativo.
        normal
        	normal
        not acknowledged
        	não reconhecido
        acknowledged
        	reconhecido
        returned, not acknowledged
        	normalizado, não reconhecido
        Done.
        	Feito.
        Done: {1}
        	Feito: {1}
        Done: {1} to {2}
        	Feito: {1} para {2}
        something else comes first.
        	outra coisa vem primeiro.
        {1} must be {2} first, and have come to rest.
        	{1} precisa estar antes em: {2}, e em repouso.
        {1} must be {2} first.
        	{1} precisa estar antes em: {2}.
        {1} holds it. Find out why it tripped, then reset it.
        	{1} impede. Descubra por que desarmou e depois rearme.
        {1} cannot be reset while its cause stands.
        	{1} não pode ser rearmado enquanto a causa existir.
        say the value as well, {1}.
        	diga também o valor, {1}.
        say the value as well.
        	diga também o valor.
        that value cannot be set; allowed is {1}.
        	esse valor não pode ser ajustado; permitido: {1}.
        that value cannot be set.
        	esse valor não pode ser ajustado.
        {1} to {2} {3}
        	{1} a {2} {3}
        Returned to normal: {1}
        	Voltou ao normal: {1}
        {1} {2}, under {3}
        	{1} {2}, abaixo de {3}
        {1} {2}, over {3}
        	{1} {2}, acima de {3}
        TRIP: {1}
        	DESARME: {1}
        {1} alarm(s)
        	{1} alarme|{1} alarmes
        This is for {1}, and {2} is {3}. That it was asked for is on record.
        	Isto é para {1}, e {2} é {3}. O pedido ficou registrado.
        Drills are run in one's own name: {1} cannot run one for somebody else. Leave --trainee out. That it was asked for is on record.
        	Cada um faz exercícios em seu próprio nome: {1} não pode fazer um por outra pessoa. Não use --trainee. O pedido ficou registrado.
        {1} has left, so nothing is open to them here. An administrator can change that: "tutor-tui people role".
        	{1} saiu, e nada mais está aberto aqui para esta pessoa. Um administrador pode mudar isso: "tutor-tui people role".
        This needs the passphrase of {1}, and there is no terminal to ask for it. Use "ssh -t", or name a file that only you can read in TUTOR_PASSPHRASE_FILE.
        	Isto exige a frase-senha de {1}, e não há terminal para pedi-la. Use "ssh -t", ou indique em TUTOR_PASSPHRASE_FILE um arquivo que só você possa ler.
        This needs the passphrase of {1}, and none was set. Set it with "tutor-tui people passphrase", or ask an administrator.
        	Isto exige a frase-senha de {1}, e nenhuma foi definida. Defina-a com "tutor-tui people passphrase" ou peça a um administrador.
        That is not the passphrase of {1}.
        	Essa não é a frase-senha de {1}.
        Wait a minute before you try again.
        	Espere um minuto antes de tentar de novo.
        Too many wrong passphrases for {1}. The next one is heard in {2}; an administrator can set a new one.
        	Frases-senha erradas demais para {1}. A próxima é aceita em {2}; um administrador pode definir uma nova.
        {1} cannot be given here: this tutor's own settings say who you are and where the records are. Leave it out.
        	{1} não pode ser usado aqui: as configurações deste tutor dizem quem você é e onde estão os registros. Não use.
        Files of this machine cannot be read or written here. Use standard input and output: "-", or leave the option out.
        	Arquivos desta máquina não podem ser lidos nem gravados aqui. Use a entrada e a saída padrão: "-", ou não use a opção.
        This command is not open here. Open are the tutor itself and your own results; "help" lists every command.
        	Este comando não está aberto aqui. Estão abertos o próprio tutor e seus resultados; "help" lista todos os comandos.
        That cannot be read as a command: a quote is not closed, it holds control characters, or it is too long. Nothing was done.
        	Isso não pode ser lido como comando: há aspas sem fechar, caracteres de controle, ou é longo demais. Nada foi feito.
        A second person must approve this, not {1} again.
        	Uma segunda pessoa precisa aprovar isto, não {1} de novo.
        everybody
        	todos
        a trainee here
        	um participante daqui
        an auditor
        	um auditor
        an instructor
        	um instrutor
        an administrator
        	um administrador
        One try is left.
        	Resta uma tentativa.
        {1} tries are left.
        	Restam {1} tentativas.
        the first line must name the columns, and "{1}" is not among them.
        	a primeira linha deve dar nome às colunas, e "{1}" não está entre elas.
        "{1}" is no column; there are id, name, office, email, role and login.
        	"{1}" não é uma coluna; existem id, name, office, email, role e login.
        {1} fields, where the first line has {2}.
        	{1} campos, e a primeira linha tem {2}.
        a quote is not closed.
        	há aspas sem fechar.
        the id "{1}" does not fit: {2}
        	o id "{1}" não serve: {2}
        "{1}" is no role; there are trainee, auditor, instructor and administrator.
        	"{1}" não é um papel; existem trainee, auditor, instructor e administrator.
        "{1}" is no mail address.
        	"{1}" não é um endereço de e-mail.
        {1} stands in line {2} already.
        	{1} já está na linha {2}.
        there is nobody in this file.
        	não há ninguém neste arquivo.
        line {1}: {2}
        	linha {1}: {2}
        1 to 64 letters a to z, digits and . _ - @, not beginning with - or a dot.
        	1 a 64 letras de a a z, números e . _ - @, sem começar com - ou ponto.
        All readings at {1}.
        	Todas as leituras em {1}.
        A trend of what? Choose a tag first.
        	Tendência de quê? Escolha antes um ponto de medição.
        Trend of {1}, {2} to {3}.
        	Tendência de {1}, {2} a {3}.
        The alarm list at {1}.
        	A lista de alarmes em {1}.
        The machine at {1}.
        	A máquina em {1}.
        Nothing has happened yet.
        	Ainda não aconteceu nada.
        What has happened up to {1}.
        	O que aconteceu até {1}.
        no reading
        	sem leitura
        alarm {1} {2}
        	alarme {1} {2}
        no alarm
        	sem alarme
        The machine as a whole
        	A máquina como um todo
        {1}, from {2}, severity {3} %
        	{1}, a partir de {2}, gravidade {3} %
        {1}, from {2}
        	{1}, a partir de {2}
        {1}, version {2}, mode {3}, seed {4}.
        	{1}, versão {2}, modo {3}, semente {4}.
        Answer: nothing is wrong with the machine.
        	Resposta: não há nada de errado com a máquina.
        Answer: {1}
        	Resposta: {1}
        Target {1}, limit {2}, par {3}.
        	Meta {1}, limite {2}, padrão {3}.
        Target {1}, limit {2}, no par time.
        	Meta {1}, limite {2}, sem tempo padrão.
        Par: nobody can say, for what the machine would show under other faults is not known.
        	Padrão: ninguém pode dizer, pois não se sabe o que a máquina mostraria com outras falhas.
        Par: none. Even a careful observer who watches and inspects everything is never sure.
        	Padrão: nenhum. Nem um observador atento, que vê e inspeciona tudo, chega a ter certeza.
        the {1}
        	{1}
        Par {1}: watch all instruments to {2}.
        	Padrão {1}: observar todos os instrumentos até {2}.
        Par {1}: watch all instruments to {2}, then inspect {3}.
        	Padrão {1}: observar todos os instrumentos até {2}, depois inspecionar {3}.
        Nothing wrong
        	Nada de errado
        {1} and {2}
        	{1} e {2}
        under 1 %
        	menos de 1 %
        Belief of a careful observer who only watches, the right answer first
        	Crença de um observador atento que só observa, a resposta certa primeiro
        1 other stays as it is
        	1 outra fica como está
        {1} others stay as they are
        	{1} outras ficam como estão
        The one reading stays as it is
        	A única leitura fica como está
        All {1} readings stay as they are
        	Todas as {1} leituras ficam como estão
        {1} times from {2}
        	{1} vezes a partir de {2}
        from {1}
        	a partir de {1}
        {1}: {2} to {3}{4}, {5}
        	{1}: {2} a {3}{4}, {5}
        {1}, leaves its normal range at {2}.
        	{1}, sai da faixa normal em {2}.
        Alarm {1} of {2}: {3}.
        	Alarme {1} de {2}: {3}.
        {1} at {2}.
        	{1} em {2}.
        at the target
        	na meta
        in the end
        	no fim
        all well
        	tudo bem
        there is nothing to run
        	não há nada para executar
        The folder of prompts was not found. Name it with TUTOR_PROMPTS, or use --offline.
        	A pasta de prompts não foi encontrada. Indique-a com TUTOR_PROMPTS ou use --offline.
        The prompt {1}/{2} cannot be read. Name another folder with TUTOR_PROMPTS, or use --offline.
        	O prompt {1}/{2} não pode ser lido. Indique outra pasta com TUTOR_PROMPTS ou use --offline.
        The prompt {1} must begin with a line "version: N".
        	O prompt {1} deve começar com uma linha "version: N".
        The prompt {1} has {{{2}}} in line {3}, which nothing stands for. There are: {4}.
        	O prompt {1} tem {{{2}}} na linha {3}, que não corresponde a nada. Existem: {4}.
        The prompt moves.md has no section "## {1}" with words under it.
        	O prompt moves.md não tem uma seção "## {1}" com texto abaixo dela.
        Enter to confirm, Esc or "no" to drop it.
        	Enter para confirmar, Esc ou "não" para cancelar.
        How sure are you? "80 %" confirms as well; it is not scored.
        	Qual é a sua certeza? "80 %" também confirma; não conta pontos.
        I read this as: {1}.
        	Entendi assim: {1}.
        You want to {1} to {2}.
        	Você quer: {1} para {2}.
        You want to {1}.
        	Você quer: {1}.
        You want to look at the {1}. Is it safe to go near?
        	Você quer olhar de perto: {1}. É seguro se aproximar?
        You want a hint; it can cost points.
        	Você quer uma dica; pode custar pontos.
        You want to give this drill up; it will count as not passed.
        	Você quer desistir deste exercício; contará como não aprovado.
        You want: {1}.
        	Você quer: {1}.
        nothing is wrong with the plant
        	não há nada de errado com a planta
        {1}, the instrument lies
        	{1}, o instrumento mente
        {1}, no more detail
        	{1}, sem mais detalhes
        no more detail
        	sem mais detalhes
        two faults, {1}; and {2}
        	duas falhas, {1}; e {2}
        repair: {1}
        	reparo: {1}
        {1} % sure
        	{1} % de certeza
        Free practice: {1}
        	Prática livre: {1}
        I did not understand that. Say what you want to practise, or "help".
        	Não entendi. Diga o que você quer praticar, ou "ajuda".
        I did not understand that. Ask for a reading, a trend, the alarms, an inspection; or say "help".
        	Não entendi. Peça uma leitura, uma tendência, os alarmes, uma inspeção; ou diga "ajuda".
        That could be {1}. Which one do you mean?
        	Pode ser {1}. Qual você quer dizer?
        If two have failed, say "two faults: ... and ...".
        	Se dois falharam, diga "duas falhas: ... e ...".
        So you rule out that. Noted, but that is no diagnosis yet: what is it, then?
        	Então você exclui isso. Anotado, mas ainda não é um diagnóstico: o que é, então?
        So you rule out {1}. Noted, but that is no diagnosis yet: what is it, then?
        	Então você exclui {1}. Anotado, mas ainda não é um diagnóstico: o que é, então?
        That names no cause yet. Which component do you suspect, and what has happened to it?
        	Isso ainda não indica uma causa. De que componente você suspeita, e o que aconteceu com ele?
        That could be {1}. Say which, or its number.
        	Pode ser {1}. Diga qual, ou o número.
        A trend of what: {1}?
        	Tendência de quê: {1}?
        A trend of what?
        	Tendência de quê?
        Look at what: {1}?
        	Olhar o quê: {1}?
        Look at what?
        	Olhar o quê?
        To what value?
        	Para que valor?
        Do what: {1}?
        	Fazer o quê: {1}?
        Do what?
        	Fazer o quê?
        "free practice on the {1}"
        	"prática livre com {1}"
        On which machine? Say for example {1}; "tutor-tui library" lists all {2}.
        	Em que máquina? Diga por exemplo {1}; "tutor-tui library" lista todas as {2}.
        Which drill? Say its number in the list, its name, or what you want to practise.
        	Que exercício? Diga o número na lista, o nome, ou o que você quer praticar.
        Run it how: {1}?
        	Operar como: {1}?
        Run it how?
        	Operar como?
        How fast? Say for example "5x".
        	A que velocidade? Diga por exemplo "5x".
        What shall I write down?
        	O que devo anotar?
        Explain what: {1}?
        	Explicar o quê: {1}?
        Explain what?
        	Explicar o quê?
        What has failed, and how?
        	O que falhou, e como?
        Which fault: {1}?
        	Qual falha: {1}?
        Which fault?
        	Qual falha?
        Which fault? "Clear it" takes out all that you put in.
        	Qual falha? "Remova a falha" retira tudo o que você inseriu.
        Which alarm? "Acknowledge all" takes all of them.
        	Qual alarme? "Reconheça todos os alarmes" inclui todos.
        Read what: {1}?
        	Ler o quê: {1}?
        Read what?
        	Ler o quê?
        Please say the {1} as well.
        	Diga também, por favor: {1}.
        In an exam you cannot {1}.
        	Em uma prova você não pode: {1}.
        In a drill you cannot {1}. That is for free practice: tutor-tui --mode practice.
        	Em um exercício você não pode: {1}. Isso é para a prática livre: tutor-tui --mode practice.
        In a practice you cannot {1}. That is for free practice: tutor-tui --mode practice.
        	Em uma prática você não pode: {1}. Isso é para a prática livre: tutor-tui --mode practice.
        No drill is running. Say what you want to practise, for example: {1}.
        	Nenhum exercício em andamento. Diga o que você quer praticar, por exemplo: {1}.
        A drill is running. Finish it with a diagnosis, or say "end the drill".
        	Há um exercício em andamento. Termine-o com um diagnóstico, ou diga "encerre o exercício".
        There is no {1} called "{2}". Did you mean {3}?
        	Não há {1} com o nome "{2}". Você quis dizer {3}?
        There is no {1} called "{2}" on this machine.
        	Não há {1} com o nome "{2}" nesta máquina.
        That diagnosis was not in your words. Say yourself what you think is wrong.
        	Esse diagnóstico não está nas suas palavras. Diga você mesmo o que acha que está errado.
        This drill is over.
        	Este exercício terminou.
        {1} is kept for exams: tutor-tui --mode exam.
        	{1} é reservado para provas: tutor-tui --mode exam.
        An exam draws its own seed, which nobody knows beforehand. Start it without a seed.
        	Uma prova sorteia a própria semente, que ninguém conhece antes. Comece sem semente.
        No drill matches "{1}". Say "list drills" to see them all.
        	Nenhum exercício corresponde a "{1}". Diga "liste os exercícios" para ver todos.
        {1} (optional): {2}
        	{1} (opcional): {2}
        Say for example: {1}
        	Diga por exemplo: {1}
        Talk as you would to a colleague, or type a slash command:
        	Fale como falaria com um colega, ou digite um comando com barra:
        Type
        	Digite
        To
        	Para
        Or say
        	Ou diga
        Talk as you would on the radio, for example:
        	Fale como falaria no rádio, por exemplo:
        Or type a slash command; "help inspect" tells more of one:
        	Ou digite um comando com barra; "help inspect" diz mais sobre um deles:
        is the {1} ok?
        	está {1} ok?
        show me the {1} for the last 3 minutes
        	mostre {1} nos últimos 3 minutos
        acknowledge the {1} alarm
        	reconheça o alarme de {1}
        check the {1}
        	verifique {1}
        it's the ..., what has happened to it, and how sure you are
        	acho que ..., o que aconteceu, e a certeza, como 80 %
        inject {1} at 50 %
        	injete {1} a 50 %
        explain {1}
        	explique {1}
        The recording {1}
        	A gravação {1}
        The file {1}
        	O arquivo {1}
        {1} is too long: at most {2} MB. Cut it or thin it out.
        	{1} é longo demais: no máximo {2} MB. Corte ou reduza a quantidade de dados.
        {1} has no column "{2}".
        	{1} não tem a coluna "{2}".
        Did you mean "{1}"?
        	Você quis dizer "{1}"?
        {1} holds no reading that can be read.
        	{1} não contém nenhuma leitura que possa ser lida.
        The library does not hold the recording {1}, or not its data.
        	A biblioteca não tem a gravação {1}, ou não tem os dados dela.
        There is nothing on record yet. Say what you want to practise; your first drill will stand here.
        	Ainda não há nada registrado. Diga o que você quer praticar; seu primeiro exercício aparecerá aqui.
        Scores
        	Pontuações
        Best
        	Melhor
        Nobody has finished a drill yet.
        	Ninguém terminou um exercício ainda.
        Office
        	Unidade
        Drills passed
        	Aprovados
        Fastest
        	Mais rápido
        somebody
        	alguém
        Badges: {1}.
        	Distintivos: {1}.
        rubric {1} version {2}, grader {3}
        	rubrica {1} versão {2}, avaliador {3}
        The same grade: {1} of 100, by {2}.
        	A mesma nota: {1} de 100, por {2}.
        The same points, {1} of 100, by {2}; only what is said besides differs.
        	Os mesmos pontos, {1} de 100, por {2}; só muda o que se diz além disso.
        {1}, passed
        	{1}, aprovado
        {1}, not passed
        	{1}, não aprovado
        Another grade, by {1}; on record is that by {2} version {3}, grader {4}.
        	Outra nota, por {1}; registrada está a de {2} versão {3}, avaliador {4}.
        On record
        	Registrado
        Give the changed rubric another version.
        	Dê outra versão à rubrica alterada.
        Drill {1} ran on other files of {2} than the library holds now, and the records do not hold them; it cannot be run again.
        	O exercício {1} usou arquivos de {2} diferentes dos que a biblioteca tem agora, e os registros não os contêm; não pode ser executado de novo.
        Drill {1} does not come out as recorded from entry {2} on: this program or the library differs.
        	O exercício {1} não dá o resultado registrado a partir da entrada {2}: este programa ou a biblioteca é diferente.
        Drill {1} needs {2}, which the library does not hold.
        	O exercício {1} precisa de {2}, que a biblioteca não tem.
        Drill {1} cannot be run: {2}.
        	O exercício {1} não pode ser executado: {2}.
        Drill {1} cannot be run.
        	O exercício {1} não pode ser executado.
        Drill {1} was graded by the rubric {2}, which the library does not hold.
        	O exercício {1} foi avaliado pela rubrica {2}, que a biblioteca não tem.
        Drill {1} was graded by grader {2}, which this program does not have; it has {3} to {4}.
        	O exercício {1} foi avaliado pelo avaliador {2}, que este programa não tem; ele tem de {3} a {4}.
        all time
        	todo o período
        since {1}
        	desde {1}
        up to {1}
        	até {1}
        drills tagged {1}
        	exercícios com a etiqueta {1}
        office {1}
        	unidade {1}
        No drill or exam is on record yet; practice does not count.
        	Ainda não há exercício ou prova registrado; a prática não conta.
        No drill on record is tagged {1}.
        	Nenhum exercício registrado tem a etiqueta {1}.
        There is 1 attempt on {1}.
        	Há 1 tentativa em {1}.
        There are {1} attempts on {2}.
        	Há {1} tentativas em {2}.
        There is 1 attempt from {1} to {2}.
        	Há 1 tentativa de {1} a {2}.
        There are {1} attempts from {2} to {3}.
        	Há {1} tentativas de {2} a {3}.
        Day
        	Dia
        Average
        	Média
        Over time
        	Ao longo do tempo
        Worst
        	Pior
        Failed in a row
        	Reprovações seguidas
        Last attempts
        	Últimas tentativas
        {1} now
        	{1} agora
        {1} before
        	{1} antes
        Difficulty
        	Dificuldade
        Fault
        	Falha
        Under 70
        	Abaixo de 70
        Week from
        	Semana de
        Month from
        	Mês de
        Nothing was done.
        	Nada foi feito.
        {1} by {2} at {3}, {4} passed ({5} %), average {6}.
        	{1} por {2} em {3}, {4} com aprovação ({5} %), média {6}.
        In {1} of them somebody did something dangerous.
        	Em {1}, alguém fez algo perigoso.
        Offices
        	Unidades
        No attempts.
        	Nenhuma tentativa.
        Leaderboard
        	Classificação
        Nobody is on it.
        	Ninguém está nela.
        Who needs help
        	Quem precisa de ajuda
        What they should train next
        	O que treinar em seguida
        No advice is needed.
        	Nenhum conselho é necessário.
        Faults that are failed
        	Falhas que reprovam
        Weakest subjects
        	Assuntos mais fracos
        No tag has three attempts yet.
        	Nenhuma etiqueta tem três tentativas ainda.
        Fastest right diagnoses
        	Diagnósticos certos mais rápidos
        No right diagnosis yet.
        	Nenhum diagnóstico certo ainda.
        How sure and how right
        	Certeza e acerto
        Certificates that expire
        	Certificados a vencer
        None within 90 days.
        	Nenhum em 90 dias.
        Certification
        	Certificação
        Nobody averages under 70 or has failed three times in a row.
        	Ninguém tem média abaixo de 70 nem três reprovações seguidas.
        No fault has more than 30 % of its scores under 70.
        	Nenhuma falha tem mais de 30 % das pontuações abaixo de 70.
        {1} trainee(s)
        	{1} participante|{1} participantes
        {1} drill(s)
        	{1} exercício|{1} exercícios
        The library holds no drill to suggest.
        	A biblioteca não tem exercício a sugerir.
        Expected
        	Esperado
        Next: {1}, "{2}" (level {3}): {4}.
        	A seguir: {1}, "{2}" (nível {3}): {4}.
        due again since {1}, last done {2}
        	a repetir desde {1}, feito pela última vez: {2}
        due again since long, last done {1}
        	a repetir há muito tempo, feito pela última vez: {1}
        drills tagged {1} are a weak side, {2} on average of {3}
        	exercícios com a etiqueta {1} são um ponto fraco, {2} em média de {3}
        new, and as hard as it should be
        	novo, e com a dificuldade certa
        today
        	hoje
        yesterday
        	ontem
        {1} days ago
        	há {1} dias
        1 diagnosis
        	1 diagnóstico
        {1} diagnoses
        	{1} diagnósticos
        Too few answers to tell: {1} said how sure the trainee was, and 1 more is needed.
        	Poucas respostas para dizer: {1} com a certeza do participante, e falta mais 1.
        Too few answers to tell: {1} said how sure the trainee was, and {2} more are needed.
        	Poucas respostas para dizer: {1} com a certeza do participante, e faltam mais {2}.
        Say it with the diagnosis: "I am 80 percent sure it is ...".
        	Diga junto com o diagnóstico: "acho que ..., 80 %".
        under {1} %
        	menos de {1} %
        {1} to 100 %
        	{1} a 100 %
        {1} to {2} %
        	{1} a {2} %
        {1}, Brier score {2} (0 is perfect).
        	{1}, índice de Brier {2} (0 é perfeito).
        Answers
        	Respostas
        On average
        	Em média
        Right
        	Certas
        How sure: {1} % sure on average, right in {2} %: well judged.
        	Certeza: {1} % em média, certo em {2} %: bem avaliada.
        How sure: {1} % sure on average, right in {2} %: more sure than right.
        	Certeza: {1} % em média, certo em {2} %: mais certeza do que acerto.
        How sure: {1} % sure on average, right in {2} %: better than thought.
        	Certeza: {1} % em média, certo em {2} %: melhor do que pensava.
        {1} answer(s)
        	{1} resposta|{1} respostas
        Record {1}, {2}.
        	Registro {1}, {2}.
        Drill {1}: {2}.
        	Exercício {1}: {2}.
        Drill {1}: {2} (record {3}); the grader said {4}.
        	Exercício {1}: {2} (registro {3}); o avaliador disse {4}.
        {1} of 100, passed
        	{1} de 100, aprovado
        {1} of 100, not passed
        	{1} de 100, não aprovado
        There are no appeals.
        	Não há recursos.
        {1} by {2}, {3}, the grade was overruled (record {4})
        	{1} por {2}, {3}, a nota foi alterada (registro {4})
        {1} by {2}, {3}, the drill may be run again
        	{1} por {2}, {3}, o exercício pode ser refeito
        {1} by {2}, {3}
        	{1} por {2}, {3}
        open
        	aberto
        Appeal {1}, drill {2}
        	Recurso {1}, exercício {2}
        Nothing of {1} is erased.
        	Nada de {1} foi apagado.
        Of {1}, the name, {2} and the contents of {3} would go.
        	De {1}, sairiam o nome, {2} e o conteúdo de {3}.
        {1} is forgotten: the name, {2} and the contents of {3} are gone.
        	{1} foi esquecido: o nome, {2} e o conteúdo de {3} saíram.
        Receipt for the person: record {1}, {2}
        	Recibo para a pessoa: registro {1}, {2}
        The ledger knows them only by the SHA-256 of their id: {1}
        	O livro de registros conhece a pessoa só pelo SHA-256 do id: {1}
        Backups and exports made earlier still hold them: delete those, or let them run out.
        	Cópias de segurança e exportações feitas antes ainda contêm esses dados: apague-as, ou deixe que vençam.
        Everything stays: the records are on hold (record {1}).
        	Tudo permanece: os registros estão sob preservação (registro {1}).
        Certificate {1} stays, with {2} that it rests on: it is in force until {3}. --and-certificates takes it too.
        	O certificado {1} permanece, com {2} em que se baseia: está em vigor até {3}. --and-certificates também o inclui.
        1 record of what they decided about others stays, under their id: those people have a right to know who it was.
        	1 registro do que esta pessoa decidiu sobre outros permanece, sob o id dela: eles têm o direito de saber quem foi.
        {1} records of what they decided about others stay, under their id: those people have a right to know who it was.
        	{1} registros do que esta pessoa decidiu sobre outros permanecem, sob o id dela: eles têm o direito de saber quem foi.
        {1} of drills before {2} would go; their grades stay
        	{1} de exercícios antes de {2} sairiam; as notas permanecem
        {1} before {2} would go
        	{1} antes de {2} sairiam
        {1} of drills before {2} taken out; their grades stay
        	{1} de exercícios antes de {2} retirados; as notas permanecem
        {1} before {2} taken out
        	{1} antes de {2} retirados
        {1} whose time is over would go
        	{1} com prazo vencido sairiam
        {1} whose time is over taken out
        	{1} com prazo vencido retirados
        1 drill stays because of a hold
        	1 exercício permanece por causa de uma preservação
        {1} drills stay because of a hold
        	{1} exercícios permanecem por causa de uma preservação
        1 drill stays because a certificate rests on it
        	1 exercício permanece porque um certificado se baseia nele
        {1} drills stay because a certificate rests on them
        	{1} exercícios permanecem porque um certificado se baseia neles
        Tombstone: record {1}, {2}
        	Marca de eliminação: registro {1}, {2}
        {1} journal(s)
        	{1} diário|{1} diários
        {1} whole drill(s)
        	{1} exercício inteiro|{1} exercícios inteiros
        {1} certificate(s)
        	{1} certificado|{1} certificados
        (Enter)
        	(Enter)
        Your drill "{1}" was cut off at {2}. Enter goes on with it; "no" keeps it for later; "discard" gives it up.
        	Seu exercício "{1}" foi interrompido em {2}. Enter continua; "não" guarda para depois; "discard" desiste dele.
        Kept. Say "resume" when you want to go on with it.
        	Guardado. Diga "continue" quando quiser prosseguir com ele.
        The drill you were in is kept as it stands; it is offered again at the next start.
        	O exercício em que você estava fica guardado como está; será oferecido de novo no próximo início.
        This drill cannot be graded: the library's files no longer fit its journal. The journal is kept.
        	Este exercício não pode ser avaliado: os arquivos da biblioteca já não combinam com o diário. O diário é guardado.
        Nothing was done, because it could not be written down; the plant's clock stands until it can.
        	Nada foi feito, porque não pôde ser gravado; o relógio da planta fica parado até que possa.
        The drill was not started, because its journal cannot be kept.
        	O exercício não começou, porque o diário não pode ser guardado.
        The result is not in the records yet.
        	O resultado ainda não está nos registros.
        The journal is kept and is filed at the next start.
        	O diário é guardado e será arquivado no próximo início.
        Given up: "{1}" as it was. It was not graded; its journal is kept as {2}.
        	Desistência: "{1}" como estava. Não foi avaliado; o diário foi guardado como {2}.
        You are back in "{1}" at {2}. The clock runs on.
        	Você está de volta em "{1}", em {2}. O relógio continua.
        This exam was begun from a script; go on with it there: tutor-tui run --resume.
        	Esta prova foi iniciada por script; continue por lá: tutor-tui run --resume.
        This exam was begun in the chat; go on with it there: tutor-tui --mode exam.
        	Esta prova foi iniciada no chat; continue por lá: tutor-tui --mode exam.
        The files of {1} have changed since; that drill cannot go on. Say "discard" to give it up.
        	Os arquivos de {1} mudaram desde então; esse exercício não pode continuar. Diga "discard" para desistir dele.
        The library no longer holds {1}; that drill cannot go on.
        	A biblioteca não tem mais {1}; esse exercício não pode continuar.
        The machine cannot be run: {1}.
        	A máquina não pode ser executada: {1}.
        Running the journal again gave another plant than it recorded (entry {1}): this program or the files differ. The journal is kept.
        	Executar o diário de novo deu uma planta diferente da registrada (entrada {1}): este programa ou os arquivos são diferentes. O diário é guardado.
        Filed now: "{1}", {2} of 100, passed.
        	Arquivado agora: "{1}", {2} de 100, aprovado.
        Filed now: "{1}", {2} of 100.
        	Arquivado agora: "{1}", {2} de 100.
        Last drill: "{1}", {2} of 100, passed.
        	Último exercício: "{1}", {2} de 100, aprovado.
        Last drill: "{1}", {2} of 100.
        	Último exercício: "{1}", {2} de 100.
        Record {1}, drill {2}.
        	Registro {1}, exercício {2}.
        (and {1} more)
        	(e mais {1})
        There is no settings file at {1}; correct --config or TUTOR_CONFIG.
        	Não há arquivo de configurações em {1}; corrija --config ou TUTOR_CONFIG.
        {1} cannot be read; check that it is a file and that you may read it.
        	{1} não pode ser lido; confira se é um arquivo e se você tem permissão de leitura.
        {1}: `{2}` would put a key into a file; take it out and name where it is kept with key_env, key_command or profile.
        	{1}: `{2}` poria uma chave em um arquivo; retire-a e indique onde está guardada com key_env, key_command ou profile.
        {1}: the tutor.yaml of a folder may not set `{2}`, so that no folder can send your words or keys elsewhere; set it in your own settings file or as {3}.
        	{1}: o tutor.yaml de uma pasta não pode definir `{2}`, para que nenhuma pasta envie suas palavras ou chaves a outro lugar; defina no seu próprio arquivo de configurações ou como {3}.
        {1} ({2}) must be {3}.
        	{1} ({2}) deve ser {3}.
        max_tokens ({1}) leaves no room for the question; set it to {2} or less, or raise context_tokens.
        	max_tokens ({1}) não deixa espaço para a pergunta; use {2} ou menos, ou aumente context_tokens.
        {1} ({2}) holds a user name or password; take it out and name the key with key_env or key_command.
        	{1} ({2}) contém um nome de usuário ou senha; retire-o e indique a chave com key_env ou key_command.
        {1} ({2}) must begin with https:// or http://.
        	{1} ({2}) deve começar com https:// ou http://.
        {1} ({2}) is no URL of the form https://host/path.
        	{1} ({2}) não é uma URL da forma https://host/path.
        key_env ({1}) names a variable that is not set; it must be the name of a variable, not the key.
        	key_env ({1}) indica uma variável que não está definida; deve ser o nome de uma variável, não a chave.
        The key ({1}) holds characters that no key can have; copy it again.
        	A chave ({1}) contém caracteres que nenhuma chave pode ter; copie-a de novo.
        A key would go to {1} unencrypted; use https, or "auth: none" if the endpoint wants no key.
        	Uma chave iria para {1} sem criptografia; use https, ou "auth: none" se o endpoint não exige chave.
        {1} holds no profile "{2}"; did you mean "{3}"?
        	{1} não tem o perfil "{2}"; você quis dizer "{3}"?
        {1} holds no profile "{2}"; name one that it holds, or set DATABRICKS_CONFIG_FILE.
        	{1} não tem o perfil "{2}"; indique um que exista, ou defina DATABRICKS_CONFIG_FILE.
        The profile "{1}" names no host; add one to it, or set DATABRICKS_HOST.
        	O perfil "{1}" não indica host; acrescente um, ou defina DATABRICKS_HOST.
        No Databricks workspace is named; set DATABRICKS_HOST, or profile.
        	Nenhum workspace Databricks foi indicado; defina DATABRICKS_HOST ou profile.
        auth_type {1} ({2}) is not known here; use pat or oauth-m2m, or let key_command fetch a token.
        	auth_type {1} ({2}) não é conhecido aqui; use pat ou oauth-m2m, ou obtenha um token com key_command.
        Databricks is chosen and no model is named; name one with --model or TUTOR_MODEL.
        	Databricks foi escolhido sem indicar modelo; indique um com --model ou TUTOR_MODEL.
        No Databricks credentials were found; set DATABRICKS_TOKEN, a client id and secret, or a profile that has them.
        	Não foram encontradas credenciais Databricks; defina DATABRICKS_TOKEN, um id e segredo de cliente, ou um perfil que os tenha.
        "auth: command" needs key_command; set it in your own settings file or as TUTOR_KEY_COMMAND.
        	"auth: command" precisa de key_command; defina no seu próprio arquivo de configurações ou como TUTOR_KEY_COMMAND.
        "auth: {1}" needs a key; set TUTOR_API_KEY, or name the variable that holds it with key_env.
        	"auth: {1}" precisa de uma chave; defina TUTOR_API_KEY, ou indique a variável que a contém com key_env.
        The key from {1} was not sent: it belongs to {2}.
        	A chave de {1} não foi enviada: pertence a {2}.
        The key from {1} was not sent: nothing says which host it belongs to.
        	A chave de {1} não foi enviada: nada diz a que host pertence.
        {1} holds keys and others can read it; run "chmod 600 {2}".
        	{1} contém chaves e outros podem lê-lo; execute "chmod 600 {2}".
        No model is named, and most servers want one; name it with --model or TUTOR_MODEL.
        	Nenhum modelo foi indicado, e a maioria dos servidores exige um; indique-o com --model ou TUTOR_MODEL.
        --offline: no model is used, whatever is configured, and no socket is opened.
        	--offline: nenhum modelo é usado, seja qual for a configuração, e nenhum socket é aberto.
        No endpoint is configured: the offline interpreter answers, and no socket is opened. Name one with --endpoint or TUTOR_ENDPOINT; docs/endpoint.md says how.
        	Nenhum endpoint configurado: o interpretador offline responde, e nenhum socket é aberto. Indique um com --endpoint ou TUTOR_ENDPOINT; docs/endpoint.md diz como.
        A model is named and no endpoint to find it at: the offline interpreter answers. Name one with --endpoint or TUTOR_ENDPOINT, or set DATABRICKS_HOST.
        	Há um modelo indicado, mas nenhum endpoint onde encontrá-lo: o interpretador offline responde. Indique um com --endpoint ou TUTOR_ENDPOINT, ou defina DATABRICKS_HOST.
        {1} is set and no model is named: the offline interpreter answers, and no socket is opened. Name a model with --model or TUTOR_MODEL to use it.
        	{1} está definido e nenhum modelo foi indicado: o interpretador offline responde, e nenhum socket é aberto. Indique um modelo com --model ou TUTOR_MODEL para usá-lo.
        profile {1}
        	perfil {1}
        profile {1} of {2}
        	perfil {1} de {2}
        default
        	padrão do programa
        a name of one line
        	um nome de uma linha
        a URL of the form https://host/path
        	uma URL da forma https://host/path
        the name of an environment variable
        	o nome de uma variável de ambiente
        the name of a header, such as api-key
        	o nome de um cabeçalho, como api-key
        a command for /bin/sh
        	um comando para /bin/sh
        the path of a folder
        	o caminho de uma pasta
        the path of a file
        	o caminho de um arquivo
        one of {1}
        	um de {1}
        a whole number from {1} to {2}
        	um número inteiro de {1} a {2}
        a number of seconds from {1} to {2}
        	um número de segundos de {1} a {2}
        Where chats are posted to.
        	Para onde os chats são enviados.
        The model, or the Databricks serving endpoint.
        	O modelo, ou o endpoint de serviço Databricks.
        A profile of `~/.databrickscfg`: its host and its credentials.
        	Um perfil de `~/.databrickscfg`: o host e as credenciais.
        How a request proves who asks.
        	Como uma requisição prova quem pede.
        The header that the key stands alone in, instead of `Authorization: Bearer`.
        	O cabeçalho em que a chave vai sozinha, em vez de `Authorization: Bearer`.
        The name of the variable that holds the key.
        	O nome da variável que contém a chave.
        A command that prints the key.
        	Um comando que mostra a chave.
        Certificates to trust instead of the system's.
        	Certificados de confiança em vez dos do sistema.
        What the model takes, question and answer together.
        	O que o modelo comporta, pergunta e resposta juntas.
        What one answer may take.
        	O que uma resposta pode ocupar.
        How long until the first word.
        	Quanto tempo até a primeira palavra.
        How long between two pieces of an answer.
        	Quanto tempo entre duas partes de uma resposta.
        How long for a whole answer.
        	Quanto tempo para uma resposta inteira.
        A model that predicts faults: a second opinion when a diagnosis is echoed.
        	Um modelo que prevê falhas: segunda opinião quando um diagnóstico é repetido para confirmação.
        What the model is told, instead of what comes with the program.
        	O que se diz ao modelo, em vez do que vem com o programa.
        What you are told
        	O que lhe é dito
        Trainee's sheet, {1}
        	Folha do participante, {1}
        Ways to run
        	Modos de operação
        What it is good to know
        	O que é bom saber
        Sources
        	Fontes
        Machine sheet, {1}, {2}
        	Folha da máquina, {1}, {2}
        The machine
        	A máquina
        What you can read
        	O que você pode ler
        What you can go and look at
        	O que você pode olhar de perto
        What you can do
        	O que você pode fazer
        What trips by itself
        	O que desarma sozinho
        Instrument
        	Instrumento
        Part
        	Parte
        Takes
        	Leva
        Safe only with
        	Seguro só com
        Possible only with
        	Possível só com
        A safety-critical act fails the drill, whatever else was right.
        	Uma ação crítica para a segurança reprova no exercício, mesmo com todo o resto certo.
        What says "safe only with" is a danger otherwise: bring the machine into that state first.
        	O que diz "seguro só com" é perigoso fora disso: leve antes a máquina a esse estado.
        {1}: {2} for {3} sets {4}.
        	{1}: {2} por {3} muda {4}.
        It stays tripped until it is reset.
        	Fica desarmado até ser rearmado.
        {1}: {2} is "{3}"; it must be {4}.
        	{1}: {2} é "{3}"; deve ser {4}.
        a text of one line
        	um texto de uma linha
        a URL, such as https://training.example.org
        	uma URL, como https://training.example.org
        a path
        	um caminho
        a duration, such as 90d or 7y
        	uma duração, como 90d ou 7y
        yes or no
        	yes ou no
        a mail address
        	um endereço de e-mail
        one or more mail addresses, with commas between them
        	um ou mais endereços de e-mail, separados por vírgulas
        took hint {1}
        	usou a dica {1}
        noted: {1}
        	anotou: {1}
        put in: a fault to find
        	inseriu: uma falha a descobrir
        looked: all readings
        	observou: todas as leituras
        acknowledged: {1}
        	reconheceu: {1}
        healthy, {1}: alarm {2} of {3} comes at {4} s (seed {5})
        	saudável, {1}: o alarme {2} de {3} soa em {4} s (semente {5})
        healthy, {1}: {2} trips at {3} s (seed {4})
        	saudável, {1}: {2} desarma em {3} s (semente {4})
        healthy, {1}: {2} is in its normal range {3} to {4} only {5} of the time (mean {6}, deviation {7})
        	saudável, {1}: {2} está na faixa normal {3} a {4} só em {5} do tempo (média {6}, desvio {7})
        healthy, {1}: {2} stands at an end of its span {3} of the time
        	saudável, {1}: {2} fica em uma ponta da faixa de medição em {3} do tempo
        correlation of {1} and {2} is {3}, stated at least {4}
        	a correlação de {1} e {2} é {3}, declarada ao menos {4}
        correlation of {1} and {2} is {3}, stated at most {4}
        	a correlação de {1} e {2} é {3}, declarada no máximo {4}
        mode {1} cannot be run: {2}
        	o modo {1} não pode ser executado: {2}
        severity 0 is not the healthy plant
        	a gravidade 0 não é a planta saudável
        {1} changes by {2}, stated {3}
        	{1} muda {2}, declarado {3}
        noise of {1} is {2} times its own, stated {3}
        	o ruído de {1} é {2} vezes o próprio, declarado {3}
        {1} swings by {2}, stated {3}
        	{1} oscila {2}, declarado {3}
        the reading of {1} does not lie as stated
        	a leitura de {1} não mente como declarado
        nothing moves by three times its noise or 2 % of its span
        	nada se move três vezes o seu ruído nem 2 % da faixa de medição
        fault {1}: {2}
        	falha {1}: {2}
        {1} or {2}
        	{1} ou {2}
        The plant view opens in a drill.
        	A vista da planta abre em um exercício.
        Something waits for your yes or no: Esc goes back to it.
        	Algo espera seu sim ou não: Esc volta para lá.
        Plant {1}:
        	Planta {1}:
        The coach has answered: Esc to read it.
        	O coach respondeu: Esc para ler.
        Three tags are in the trend already; Space on one takes it out.
        	Já há três pontos de medição na tendência; Espaço sobre um deles o retira.
        Something waits for your yes or no: Esc goes back to it. No trend until then.
        	Algo espera seu sim ou não: Esc volta para lá. Sem tendência até então.
        An answer is under way; the trend comes when it is there.
        	Uma resposta está a caminho; a tendência vem depois dela.
        Not acknowledged: an answer or a question waits in the conversation. Esc goes back to it.
        	Não reconhecido: uma resposta ou pergunta espera na conversa. Esc volta para lá.
        Your draft of last time is back. {1}: send it. Ctrl-C: put it away.
        	Seu rascunho da última vez voltou. {1}: enviar. Ctrl-C: guardar.
        Not pasted: Esc goes back to what you were writing.
        	Não colado: Esc volta ao que você estava escrevendo.
        Folded. {1}: open it. {2}: send all of it.
        	Recolhido. {1}: abrir. {2}: enviar tudo.
        Not sent: that Enter came with the word. {1} sends.
        	Não enviado: esse Enter veio com a palavra. {1} envia.
        {1} does nothing.
        	{1} não faz nada.
        {1} and then?
        	{1} e depois?
        Esc: the next key counts as with Alt. Esc again: no.
        	Esc: a próxima tecla conta como com Alt. Esc de novo: não.
        No editor is opened here: it could open more than the draft.
        	Nenhum editor é aberto aqui: poderia abrir mais que o rascunho.
        The editor did not end well; the draft is as it was.
        	O editor não terminou bem; o rascunho está como estava.
        The editor could not be started; set VISUAL or EDITOR.
        	Não foi possível iniciar o editor; defina VISUAL ou EDITOR.
        Press Ctrl-C again to quit.
        	Pressione Ctrl-C de novo para sair.
        Too long by {1} characters: {2} can be sent.
        	Longo demais por {1} caracteres: {2} podem ser enviados.
        Nothing to complete.
        	Nada a completar.
        more below: PgDn
        	mais abaixo: PgDn
        Search in what you said: {1}
        	Busca no que você disse: {1}
        (not found)
        	(não encontrado)
        {1} more: /read
        	mais {1}: /read
        too small: needs {1}x{2}, is {3}x{4}
        	muito pequeno: precisa {1}x{2}, tem {3}x{4}
        Key
        	Tecla
        send
        	enviar
        complete
        	completar
        plant
        	planta
        scroll
        	rolar
        quit
        	sair
        search
        	buscar
        suspend
        	suspender
        Your file of keys does not hold; the usual keys do.
        	Seu arquivo de teclas não vale; valem as teclas de sempre.
        "tutor-tui keys" shows them all.
        	"tutor-tui keys" mostra todas.
        it cannot be read; check that it is a file and that you may read it.
        	não pode ser lido; confira se é um arquivo e se você tem permissão de leitura.
        `enter` is "{1}"; it is send or newline.
        	`enter` é "{1}"; deve ser send ou newline.
        "{1}" is no key; write it like Ctrl-J, Alt-B, PgUp or Ctrl-X Ctrl-E, several with commas, or none.
        	"{1}" não é uma tecla; escreva como Ctrl-J, Alt-B, PgUp ou Ctrl-X Ctrl-E, várias com vírgulas, ou none.
        {1} cannot be both `{2}` and `{3}`; give one of them another key, or none.
        	{1} não pode ser `{2}` e `{3}` ao mesmo tempo; dê outra tecla a um deles, ou none.
        {1} types itself; take a key with Ctrl or Alt.
        	{1} escreve a si mesma; use uma tecla com Ctrl ou Alt.
        `{1}` keeps its key: it is the one that always leaves.
        	`{1}` mantém a tecla: é a que sempre permite sair.
        `{1}` needs a key: without one nothing could be sent.
        	`{1}` precisa de uma tecla: sem ela nada poderia ser enviado.
        {1} bytes
        	{1} bytes
        [pasted: {1}, {2}]
        	[colado: {1}, {2}]
        {1}: this program is newer than that, so the clock is wrong.
        	{1}: este programa é mais novo que isso, então o relógio está errado.
        {1}, shown in {2}
        	{1}, mostrado em {2}
        A drill that was running is kept, and offered at the next start.
        	Um exercício em andamento fica guardado e será oferecido no próximo início.
        The report is with whoever runs this machine.
        	O relatório está com quem administra esta máquina.
        A report without names or keys is in {1}. "tutor-tui doctor --bundle FILE" puts it into a file to send.
        	Um relatório sem nomes nem chaves está em {1}. "tutor-tui doctor --bundle FILE" o põe em um arquivo para enviar.
        No report could be written into {1}.
        	Nenhum relatório pôde ser gravado em {1}.
        {1} cannot be written: no drill could be started.
        	Não é possível gravar em {1}: nenhum exercício poderia começar.
        Others can write into {1} (mode {2}).
        	Outros podem gravar em {1} (modo {2}).
        {1}: {2} of drills that run or were cut off
        	{1}: {2} de exercícios em andamento ou interrompidos
        {1}; {2} that could not be read were set aside.
        	{1}; {2} que não puderam ser lidos foram separados.
        1 report of a breakdown, the newest {1}, in {2}.
        	1 relatório de falha do programa, o mais novo {1}, em {2}.
        {1} reports of a breakdown, the newest {2}, in {3}.
        	{1} relatórios de falha do programa, o mais novo {2}, em {3}.
        tutor-tui doctor --bundle tutor-report.txt, and send that; then rm -r {1}
        	tutor-tui doctor --bundle tutor-report.txt, e envie esse arquivo; depois rm -r {1}
        {1}: none yet; made with the first certificate.
        	{1}: ainda não há; criado com o primeiro certificado.
        {1} key(s)
        	{1} chave|{1} chaves
        {1}: {2}, the owner's alone
        	{1}: {2}, só do dono
        {1} cannot be read.
        	{1} não pode ser lido.
        Others can write {1} (mode {2}), and so say where things are sent.
        	Outros podem gravar em {1} (modo {2}), e assim dizer para onde as coisas são enviadas.
        {1}, which came with the program
        	{1}, que veio com o programa
        {1} machines, {2} drills
        	{1} máquinas, {2} exercícios
        {1} errors in 1 file, which is left out. The first: {2}
        	{1} erros em 1 arquivo, que fica de fora. O primeiro: {2}
        {1} errors in {2} files, which are left out. The first: {3}
        	{1} erros em {2} arquivos, que ficam de fora. O primeiro: {3}
        {1}: nothing to run.
        	{1}: nada para executar.
        name another: --library DIR or export TUTOR_LIBRARY=DIR
        	indique outra: --library DIR ou export TUTOR_LIBRARY=DIR
        {1}, {2} warnings
        	{1}, {2} avisos
        "tutor-tui endpoint check" tries it.
        	"tutor-tui endpoint check" testa.
        {1} at {2}, from {3}.
        	{1} em {2}, de {3}.
        No key is sent.
        	Nenhuma chave é enviada.
        A key is set, from {1}.
        	Há uma chave definida, de {1}.
        A key is set, from {1}, for the header {2}.
        	Há uma chave definida, de {1}, para o cabeçalho {2}.
        A service principal is set, from {1}.
        	Há uma entidade de serviço (service principal) definida, de {1}.
        A command gives the key, from {1}.
        	Um comando fornece a chave, de {1}.
        {1} and {2} are both set and are not the same; {3} counts.
        	{1} e {2} estão ambos definidos e não são iguais; vale {3}.
        {1} is set too; {2} comes before it.
        	{1} também está definido; {2} tem precedência.
        It answers, and calls the tool that it is told to call.
        	Responde, e chama a ferramenta que lhe mandam chamar.
        {1} is not there, and cannot be made: {2} may not be written.
        	{1} não existe e não pode ser criado: não é possível gravar em {2}.
        name another place: export TUTOR_DB=$HOME/records.sqlite
        	indique outro lugar: export TUTOR_DB=$HOME/records.sqlite
        {1}: none yet; made with the first drill.
        	{1}: ainda não há; criado com o primeiro exercício.
        {1} records, the newest is {2}
        	{1} registros, o mais novo é {2}
        {1} records
        	{1} registros
        {1}, all fit together; form {2} of {3}
        	{1}, tudo combina; forma {2} de {3}
        rollback journal.
        	journal de rollback.
        journal {1}.
        	journal {1}.
        The newest is of {1}Z, which is still to come: the clock is wrong, or was.
        	O mais novo é de {1}Z, que ainda está por vir: o relógio está ou estava errado.
        And {1} more.
        	E mais {1}.
        {1}: {2} records; not sound.
        	{1}: {2} registros; não íntegro.
        wait for the other program; fuser {1} names it
        	espere o outro programa; fuser {1} diz qual é
        tutor-tui --version, then install a newer one
        	tutor-tui --version, depois instale uma versão mais nova
        {1} is open to everybody on this machine (mode {2}).
        	{1} está aberto a todos nesta máquina (modo {2}).
        Everybody on this machine can delete files in {1} (mode {2}).
        	Todos nesta máquina podem apagar arquivos em {1} (modo {2}).
        {1} may be read and not written: no drill could be filed.
        	{1} pode ser lido, mas não gravado: nenhum exercício poderia ser arquivado.
        Beside the records lies a -wal file of another program; this one writes none.
        	Ao lado dos registros há um arquivo -wal de outro programa; este não grava nenhum.
        close whatever else has the records open
        	feche tudo o que mantém os registros abertos
        {1} lies on a network disk ({2}), where two writers can harm it.
        	{1} está em um disco de rede ({2}), onde dois programas gravando podem danificá-lo.
        put it on a local disk: tutor-tui record backup, then export TUTOR_DB=PATH
        	ponha em um disco local: tutor-tui record backup, depois export TUTOR_DB=PATH
        {1} does not say how full it is.
        	{1} não informa quanto está cheio.
        {1} MB free at {2}
        	{1} MB livres em {2}
        {1}: no drill could be kept.
        	{1}: nenhum exercício poderia ser guardado.
        {1} sent, {2} waiting, {3} refused
        	{1} enviados, {2} em espera, {3} recusados
        for more than a day
        	há mais de um dia
        This is not a terminal, or not at both ends: lines will be used.
        	Isto não é um terminal, ou não nas duas pontas: serão usadas linhas.
        {1}; lines will be used, because ACCESSIBLE is set.
        	{1}; serão usadas linhas, porque ACCESSIBLE está definido.
        TERM is not set, so lines will be used.
        	TERM não está definido, então serão usadas linhas.
        {1}: lines will be used.
        	{1}: serão usadas linhas.
        {1}: this machine has no list of terminals (terminfo), so lines will be used.
        	{1}: esta máquina não tem lista de terminais (terminfo), então serão usadas linhas.
        {1}: this machine does not know that terminal, so lines will be used.
        	{1}: esta máquina não conhece esse terminal, então serão usadas linhas.
        export TERM=xterm-256color, or sudo apt-get install ncurses-term
        	export TERM=xterm-256color, ou sudo apt-get install ncurses-term
        {1}: it cannot move its cursor.
        	{1}: não consegue mover o cursor.
        {1} inside tmux, which is another terminal: keys and colours may be wrong.
        	{1} dentro do tmux, que é outro terminal: teclas e cores podem sair erradas.
        export TERM=tmux-256color, and in ~/.tmux.conf: set -g default-terminal tmux-256color
        	export TERM=tmux-256color, e em ~/.tmux.conf: set -g default-terminal tmux-256color
        {1}: it has no second screen; what stood there is drawn over.
        	{1}: não tem segunda tela; o que estava nela é coberto.
        The terminal does not say how large it is; 80x24 is taken.
        	O terminal não informa o tamanho; usa-se 80x24.
        {1} is too small for the screen, which needs 40x12.
        	{1} é pequeno demais para a tela, que precisa de 40x12.
        make the window larger or the letters smaller; or tutor-tui --plain
        	aumente a janela ou diminua as letras; ou tutor-tui --plain
        {1} is enough; 80x24 shows the plant beside the talk.
        	{1} basta; 80x24 mostra a planta ao lado da conversa.
        none, because NO_COLOR is set
        	nenhuma, porque NO_COLOR está definido
        none: {1} has none; everything is said by words and marks as well
        	nenhuma: {1} não tem; tudo também é dito por palavras e sinais
        {1}; most terminals have 256.
        	{1}; a maioria dos terminais tem 256.
        None is set; UTF-8 is taken.
        	Nenhum definido; usa-se UTF-8.
        {1}: this machine does not have that locale, so that only ASCII is drawn.
        	{1}: esta máquina não tem esse locale, então só se desenha em ASCII.
        export LC_ALL=C.UTF-8, or sudo locale-gen {1}
        	export LC_ALL=C.UTF-8, ou sudo locale-gen {1}
        {1}; this terminal is drawn on in ASCII
        	{1}; neste terminal desenha-se em ASCII
        {1} is not UTF-8, so that only ASCII is drawn.
        	{1} não é UTF-8, então só se desenha em ASCII.
        the disk is full
        	o disco está cheio
        In lines your terminal's own keys hold. Ctrl-C stops an answer; /quit leaves.
        	Em linhas valem as teclas do próprio terminal. Ctrl-C interrompe uma resposta; /quit sai.
        Waiting for the answer. Ctrl-C: do not wait.
        	Esperando a resposta. Ctrl-C: não esperar.
        No answer yet; asking again in {1} s. Ctrl-C: go on offline.
        	Ainda sem resposta; nova tentativa em {1} s. Ctrl-C: seguir offline.
        What you typed meanwhile was left out; say yes or no to this first.
        	O que você digitou nesse meio-tempo foi deixado de fora; diga antes sim ou não a isto.
        Nothing is set up: neither smtp_url nor webhook_url is in site.yaml. See docs/reports.md.
        	Nada configurado: nem smtp_url nem webhook_url está em site.yaml. Veja docs/reports.md.
        Another run is sending now; nothing was done.
        	Outra execução está enviando agora; nada foi feito.
        Offline: nothing was sent, {1} waiting.
        	Offline: nada foi enviado, {1} em espera.
        {1} sent, {2} to be tried again, {3} refused, {4} waiting.
        	{1} enviados, {2} a tentar de novo, {3} recusados, {4} em espera.
        {1} sent, {2} waiting, {3} refused.
        	{1} enviados, {2} em espera, {3} recusados.
        By
        	Por
        What
        	O quê
        Next try
        	Próxima
        Last answer
        	Última resposta
        {1} left out because of mistakes: {2}. See "tutor-tui scenario check".
        	{1} de fora por causa de erros: {2}. Veja "tutor-tui scenario check".
        No exam has been begun.
        	Nenhuma prova foi iniciada.
        Say who gets it: --trainee ID.
        	Diga quem recebe: --trainee ID.
        There is no key yet. It is made when the first certificate is issued, or by --make.
        	Ainda não há chave. Ela é criada quando o primeiro certificado é emitido, ou com --make.
        in use
        	em uso
        given up
        	descartada
        retired
        	retirada
        fingerprint {1}
        	impressão digital {1}
        No certificate has been issued.
        	Nenhum certificado foi emitido.
        No certificate is in force; --all shows all.
        	Nenhum certificado em vigor; --all mostra todos.
        This library has no certifications.
        	Esta biblioteca não tem certificações.
        {1}, says {2}, number {3}
        	{1}, diz {2}, número {3}
        Going on in lines.
        	Seguindo em linhas.
        This machine does not know the terminal "{1}" (TERM).
        	Esta máquina não conhece o terminal "{1}" (TERM).
        The system has no file left for the screen.
        	O sistema não tem mais arquivo disponível para a tela.
        --speed is {1}; allowed is 0.1 to 100.
        	--speed é {1}; permitido de 0.1 a 100.
        An exam runs in real time: leave --speed out.
        	Uma prova anda em tempo real: não use --speed.
        There is no place "{1}"; there are {2}.
        	Não há lugar "{1}"; existem {2}.
        Where
        	Onde
        From
        	De
        Yours (the model)
        	Sua (o modelo)
        The site's
        	Da unidade
        Setting
        	Configuração
        Value
        	Valor
        --online and --offline are opposites: leave one out.
        	--online e --offline são opostos: use só um.
        Standard output takes the JSON or the bundle: name a file for one.
        	A saída padrão recebe o JSON ou o pacote: indique um arquivo para um deles.
        {1} is written. Read it before you send it: it is text.
        	{1} foi gravado. Leia antes de enviar: é texto.
        records checked
        	registros verificados
        its file is gone: start it again after an upgrade
        	o arquivo dele sumiu: inicie de novo depois de uma atualização
        export TUTOR_LIBRARY=DIR, where DIR holds assets/ and scenarios/
        	export TUTOR_LIBRARY=DIR, onde DIR contém assets/ e scenarios/
        {1}: none, which is well; nothing is sent anywhere.
        	{1}: nenhum, o que está bem; nada é enviado a lugar nenhum.
        Passphrase of {1}
        	Frase-senha de {1}
        That is not it.
        	Não é essa.
        No drill is on record yet.
        	Ainda não há exercício registrado.
        Ended
        	Fim
        Scenario
        	Cenário
        Result
        	Resultado
        passed
        	aprovado
        not passed
        	não aprovado
        {1} of 100
        	{1} de 100
        from {1} to {2}, by {3}
        	de {1} a {2}, por {3}
        files {1}
        	arquivos {1}
        final state {1}
        	estado final {1}
        At
        	Em
        Entry
        	Entrada
        asked {1} ({2}): {3}
        	pergunta a {1} ({2}): {3}
        {1} understood: {2}
        	{1} entendeu: {2}
        answered: {1}
        	respondeu: {1}
        answered, cut off: {1}
        	respondeu, interrompido: {1}
        second opinion: {1}
        	segunda opinião: {1}
        confirmed: {1}
        	confirmado: {1}
        dropped: {1}
        	cancelado: {1}
        clock, state {1}
        	relógio, estado {1}
        ended: {1}
        	terminou: {1}
        a question back
        	uma pergunta de volta
        Final state {1}, as recorded.
        	Estado final {1}, como registrado.
        Name one drill, or --all.
        	Indique um exercício, ou --all.
        There is no grader {1}; there are {2} to {3}.
        	Não há avaliador {1}; há de {2} a {3}.
        of {1} drills graded again
        	de {1} exercícios avaliados de novo
        {1} comes to another grade.
        	{1} chega a outra nota.
        {1}: {2} with the same grade, {3} with another, {4} that cannot be graded again.
        	{1}: {2} com a mesma nota, {3} com outra, {4} que não podem ser avaliados de novo.
        It answers in {1}, the first word after {2}
        	Responde em {1}, a primeira palavra depois de {2}
        It answers in {1}
        	Responde em {1}
        {1}; {2} answered.
        	{1}; {2} respondeu.
        It calls the tool that it is told to call.
        	Chama a ferramenta que lhe mandam chamar.
        Nothing was done in {1}, so there is nothing to draft from.
        	Nada foi feito em {1}, então não há de que fazer um rascunho.
        {1} is free practice: no file holds it that a solution could be put into.
        	{1} é prática livre: nenhum arquivo pode receber uma solução para ela.
        Drill {1} was a run of {2}: name that drill, or another run.
        	O exercício {1} foi uma execução de {2}: indique esse exercício, ou outra execução.
        The draft does not fit into {1}, which was left as it is: put the lines above into it by hand.
        	O rascunho não cabe em {1}, que ficou como estava: ponha à mão as linhas acima.
        {1} cannot be drafted under this id: {2}. Nothing was written.
        	{1} não pode ter rascunho com este id: {2}. Nada foi gravado.
        There is no drill "{1}". "tutor-tui drill list" shows them.
        	Não há exercício "{1}". "tutor-tui drill list" mostra todos.
        No drill of {1} was cut off that could go on now; leave out --resume to start a new one.
        	Nenhum exercício de {1} interrompido pode continuar agora; não use --resume para começar um novo.
        The drill stands as it was: go on with the same script and --resume.
        	O exercício fica como estava: continue com o mesmo script e --resume.
        The drill {1} cannot be started; "tutor-tui scenario check" says what is wrong with its files.
        	O exercício {1} não pode começar; "tutor-tui scenario check" diz o que há de errado nos arquivos.
        The drill of {1} that was cut off cannot go on.
        	O exercício de {1} que foi interrompido não pode continuar.
        Script line {1}, "{2}": {3}
        	Script, linha {1}, "{2}": {3}
        The script {1} cannot be read. Check that the file exists, or use - for standard input.
        	O script {1} não pode ser lido. Confira se o arquivo existe, ou use - para a entrada padrão.
        Drill {1} was graded by another version of the rubric {2}, which neither the records nor the library hold.
        	O exercício {1} foi avaliado por outra versão da rubrica {2}, que nem os registros nem a biblioteca têm.
        {1} is kept for exams: add --mode exam.
        	{1} é reservado para provas: acrescente --mode exam.
        An exam draws its own seed, which nobody knows beforehand: leave --seed out.
        	Uma prova sorteia a própria semente, que ninguém conhece antes: não use --seed.
        {1} cannot be read. Check that the file exists, or use - for standard input.
        	{1} não pode ser lido. Confira se o arquivo existe, ou use - para a entrada padrão.
        Standard output cannot be written: {1}.
        	Não é possível gravar na saída padrão: {1}.
        {1} is there already and was left as it is. Name another file.
        	{1} já existe e ficou como estava. Indique outro arquivo.
        {1} cannot be written. Check the folder, its permissions and the space on the disk.
        	{1} não pode ser gravado. Confira a pasta, as permissões e o espaço no disco.
        No scenario library was found. Name its folder with --library or TUTOR_LIBRARY.
        	Nenhuma biblioteca de cenários foi encontrada. Indique a pasta com --library ou TUTOR_LIBRARY.
        There is no library folder at {1}. Name it with --library or TUTOR_LIBRARY.
        	Não há pasta de biblioteca em {1}. Indique-a com --library ou TUTOR_LIBRARY.
        {1} cannot be read. Check that the file exists and that you may read it.
        	{1} não pode ser lido. Confira se o arquivo existe e se você tem permissão de leitura.
        The library at {1} holds no drills that can be run: name another with --library, or see "tutor-tui scenario check" and docs/asset-format.md.
        	A biblioteca em {1} não tem exercícios que possam ser executados: indique outra com --library, ou veja "tutor-tui scenario check" e docs/asset-format.md.
        There is no scenario "{1}".
        	Não há cenário "{1}".
        "tutor-tui scenario list" shows them all.
        	"tutor-tui scenario list" mostra todos.
        There is no machine "{1}".
        	Não há máquina "{1}".
        "tutor-tui library --json" names them all.
        	"tutor-tui library --json" mostra todas.
        There is no recording "{1}".
        	Não há gravação "{1}".
        There is no rubric "{1}", and no file of this name.
        	Não há rubrica "{1}", nem arquivo com este nome.
        {1} cannot be run.
        	{1} não pode ser executado.
        {1} cannot be run: {2}.
        	{1} não pode ser executado: {2}.
        {1} cannot be run; "tutor-tui scenario check" says what is wrong with its files.
        	{1} não pode ser executado; "tutor-tui scenario check" diz o que há de errado nos arquivos.
        {1} cannot be used: there are mistakes in {2}, or in a file that it needs. See "tutor-tui scenario check".
        	{1} não pode ser usado: há erros em {2}, ou em um arquivo de que precisa. Veja "tutor-tui scenario check".
        {1} cannot be used for a passphrase: it must be a plain file that only you can read (chmod 600).
        	{1} não serve para uma frase-senha: deve ser um arquivo comum que só você possa ler (chmod 600).
        A passphrase has at least {1} characters; any will do, and several words are easy to keep. Nothing was changed.
        	Uma frase-senha tem ao menos {1} caracteres; quaisquer servem, e várias palavras são fáceis de lembrar. Nada mudou.
        The two are not the same. Nothing was changed.
        	As duas não são iguais. Nada mudou.
        No passphrase was given. Start this at a terminal, or name a file that only you can read in TUTOR_NEW_PASSPHRASE_FILE.
        	Nenhuma frase-senha foi dada. Inicie em um terminal, ou indique em TUTOR_NEW_PASSPHRASE_FILE um arquivo que só você possa ler.
        Nobody was added from {1}: a line has a mistake, named above.
        	Ninguém foi incluído de {1}: uma linha tem erro, indicado acima.
        Nobody was added from {1}: {2} lines have mistakes, named above.
        	Ninguém foi incluído de {1}: {2} linhas têm erros, indicados acima.
        Nobody here has the id "{1}". "tutor-tui people list" names everybody.
        	Ninguém aqui tem o id "{1}". "tutor-tui people list" mostra todos.
        The id "{1}" does not fit:
        	O id "{1}" não serve:
        This is the last administrator: make somebody else one first, with "tutor-tui people role".
        	Este é o último administrador: dê antes esse papel a outra pessoa, com "tutor-tui people role".
        {1} is {2} already. Nothing was changed.
        	{1} já é {2}. Nada mudou.
        There is an administrator already. They give roles with "tutor-tui people role".
        	Já há um administrador. Ele dá papéis com "tutor-tui people role".
        There is no administrator yet. Make the first one, who needs a passphrase, with "tutor-tui people init --id ID".
        	Ainda não há administrador. Crie o primeiro, que precisa de frase-senha, com "tutor-tui people init --id ID".
        A session cannot be started inside a session.
        	Uma sessão não pode ser iniciada dentro de uma sessão.
        Nobody was added: {1} is here already. Roles are changed with "tutor-tui people role".
        	Ninguém foi incluído: {1} já está aqui. Papéis são alterados com "tutor-tui people role".
        Nobody was added: {1} are here already. Roles are changed with "tutor-tui people role".
        	Ninguém foi incluído: {1} já estão aqui. Papéis são alterados com "tutor-tui people role".
        Nothing is set up to send records to: put lrs_url, batch_folder or databricks_volume into site.yaml (docs/sync.md).
        	Não há destino configurado para enviar registros: ponha lrs_url, batch_folder ou databricks_volume em site.yaml (docs/sync.md).
        To change one: a line such as "editor.killLine: Ctrl-K, Alt-K" in {1}
        	Para mudar uma: uma linha como "editor.killLine: Ctrl-K, Alt-K" em {1}
        Industry
        	Setor
        Tags
        	Pontos de medição
        Process faults
        	Falhas de processo
        Sensor faults
        	Falhas de sensor
        New passphrase of {1}
        	Nova frase-senha de {1}
        The same again
        	A mesma de novo
        Give --id, or --from with a list.
        	Use --id, ou --from com uma lista.
        {1} was added.
        	Incluído: {1}.
        {1} people were added.
        	{1} pessoas incluídas.
        On record as number {1}.
        	Registrado com o número {1}.
        You stand on the leaderboard.
        	Você está na classificação.
        You do not stand on the leaderboard any more.
        	Você não está mais na classificação.
        {1} is administrator, and roles hold from now on.
        	{1} é administrador, e os papéis valem a partir de agora.
        {1} has left; nothing is open to them any more.
        	{1} saiu; nada mais está aberto para esta pessoa.
        Nobody is known yet.
        	Ninguém é conhecido ainda.
        Id
        	Id
        Name
        	Nome
        Role
        	Papel
        Passphrase
        	Frase-senha
        has left
        	saiu
        set
        	definida
        The passphrase of {1} is set.
        	A frase-senha de {1} está definida.
        {1} is {2} now.
        	{1} agora é {2}.
        mail {1}
        	e-mail {1}
        account {1}
        	conta {1}
        a passphrase is set
        	há frase-senha definida
        no passphrase is set
        	não há frase-senha definida
        not on the leaderboard
        	fora da classificação
        Appeal {1} is on record. An instructor who did not grade you will decide.
        	O recurso {1} está registrado. Um instrutor que não avaliou você vai decidir.
        The copy was made, but the records are not sound: see "tutor-tui record verify".
        	A cópia foi feita, mas os registros não estão íntegros: veja "tutor-tui record verify".
        {1} copied to {2}.
        	{1}: copiado para {2}.
        --anchor takes the 64 hexadecimal digits of a hash.
        	--anchor recebe os 64 dígitos hexadecimais de um hash.
        Say one of --uphold and --dismiss.
        	Use --uphold ou --dismiss, um deles.
        --resit and --override go with --uphold.
        	--resit e --override acompanham --uphold.
        Say one of --resit and --override.
        	Use --resit ou --override, um deles.
        Appeal {1} about drill {2} is dismissed.
        	O recurso {1} sobre o exercício {2} foi indeferido.
        Appeal {1} about drill {2} is upheld.
        	O recurso {1} sobre o exercício {2} foi deferido.
        Nothing was erased.
        	Nada foi apagado.
        This cannot be undone: say --yes to do it.
        	Isto não pode ser desfeito: use --yes para fazer.
        This cannot be undone. Type the id again to erase:
        	Isto não pode ser desfeito. Digite o id de novo para apagar:
        {1} is "{2}"; write a date, such as 2026-01-31, or a time with its zone, such as 2026-01-31T08:00:00Z.
        	{1} é "{2}"; escreva uma data, como 2026-01-31, ou uma hora com fuso, como 2026-01-31T08:00:00Z.
        --from {1} is not before --until {2}: nothing can lie between.
        	--from {1} não é anterior a --until {2}: nada pode haver no meio.
        --person gives everything of one person; leave the other choices out.
        	--person dá tudo de uma pessoa; não use as outras escolhas.
        A certificate has no tag and no office: choose with --of, --from and --until.
        	Um certificado não tem etiqueta nem unidade: escolha com --of, --from e --until.
        Say why: --reason TEXT.
        	Diga por quê: --reason TEXT.
        Say whose records to let go of.
        	Diga de quem são os registros a liberar.
        The records of {1} are no longer on hold.
        	Os registros de {1} não estão mais sob preservação.
        The records of {1} are on hold: neither retention nor erasure touches them.
        	Os registros de {1} estão sob preservação: nem o prazo de guarda nem o apagamento os atinge.
        Nobody's records are on hold.
        	Não há registros sob preservação.
        Person
        	Pessoa
        Record
        	Registro
        Say what changes: --score, --passed, or both; or --rubric or --grader to grade it again.
        	Diga o que muda: --score, --passed, ou ambos; ou --rubric ou --grader para avaliar de novo.
        Another rubric or grader gives score and pass itself: leave --score and --passed out.
        	Outra rubrica ou avaliador dá por si pontuação e aprovação: não use --score nem --passed.
        Say why with --reason-code.
        	Diga por quê com --reason-code.
        --score is 0 to 100, with two decimals at most.
        	--score vai de 0 a 100, com no máximo duas casas decimais.
        {1} made anew from the ledger.
        	{1}: refeito a partir do livro de registros.
        {1} assessment(s)
        	{1} avaliação|{1} avaliações
        {1} rows, {2} readings from {3} to {4}
        	{1} linhas, {2} leituras de {3} a {4}
        {1} rows, {2} readings
        	{1} linhas, {2} leituras
        {1} rows or cells cannot be read, {2} readings stand twice, {3} rows out of order. Read in {4} s.
        	{1} linhas ou células não podem ser lidas, {2} leituras repetidas, {3} linhas fora de ordem. Lido em {4} s.
        Column
        	Coluna
        Readings
        	Leituras
        Good
        	Boas
        Gaps
        	Lacunas
        Longest gap
        	Maior lacuna
        Not mapped: {1}.
        	Não mapeado: {1}.
        Nobody has run {1} as a drill or exam yet; practice does not count here.
        	Ninguém fez {1} como exercício ou prova ainda; a prática não conta aqui.
        --above is {1}; allowed is -1 to 100.
        	--above é {1}; permitido de -1 a 100.
        No fault has more than {1} % of its scores under 70.
        	Nenhuma falha tem mais de {1} % das pontuações abaixo de 70.
        What to train next: trainee {1}
        	O que treinar em seguida: participante {1}
        --period goes without --from and --until.
        	--period não combina com --from e --until.
        --{1} is "{2}"; it must be a day, as 2026-11-21, or a moment, as 2026-11-21T08:00:00Z.
        	--{1} é "{2}"; deve ser um dia, como 2026-11-21, ou um momento, como 2026-11-21T08:00:00Z.
        --limit is {1}; it must be 1 or more.
        	--limit é {1}; deve ser 1 ou mais.
        Summary
        	Resumo
        the drill heard "{1}" here; give the script it was started with.
        	o exercício ouviu "{1}" aqui; use o script com que foi iniciado.
        a line reads "@SECONDS text", such as "@65 yes".
        	uma linha tem a forma "@SECONDS text", como "@65 yes".
        times must not go back; the line before is at @{1}.
        	os tempos não podem voltar; a linha anterior está em @{1}.
        The drill is kept as it was before this line: go on with --resume.
        	O exercício fica como estava antes desta linha: continue com --resume.
        --json and --format {1} cannot stand together; leave one out.
        	--json e --format {1} não podem ir juntos; use só um.
        all well.
        	tudo bem.
        no errors, {1} warnings.
        	sem erros, {1} avisos.
        {1} machine(s)
        	{1} máquina|{1} máquinas
        {1} rubric(s)
        	{1} rubrica|{1} rubricas
        {1} exam pool(s)
        	{1} conjunto de provas|{1} conjuntos de provas
        Title
        	Título
        exam
        	prova
        practice
        	prática
        --html and --json are two forms: name one of them.
        	--html e --json são duas formas: use uma delas.
        Name a drill or a machine: the library has one page.
        	Indique um exercício ou uma máquina: a biblioteca tem uma só página.
        --answers is for drills; {1} is a machine, which hides nothing.
        	--answers é para exercícios; {1} é uma máquina, que não oculta nada.
        No rule has the code `{1}`.
        	Nenhuma regra tem o código `{1}`.
        `scenario explain` lists all.
        	`scenario explain` lista todas.
        of {1} drills run for their par
        	de {1} exercícios executados para o tempo padrão
        of {1} machines and drills linted
        	de {1} máquinas e exercícios revisados
        {1}: {2} pairs of faults, {3} need an inspection to tell apart
        	{1}: {2} pares de falhas, {3} precisam de inspeção para distinguir
        never
        	nunca
        {1}: sure at {2} (beginner {3}, expert {4}), target {5}
        	{1}: certeza em {2} (iniciante {3}, especialista {4}), meta {5}
        {1}: plays a recording, no par
        	{1}: reproduz uma gravação, sem tempo padrão
        "{1}" cannot be an id: use small letters, digits and -.
        	"{1}" não pode ser um id: use letras minúsculas, números e -.
        --asset is for a scenario or a recording.
        	--asset é para um cenário ou uma gravação.
        --fault is for a scenario.
        	--fault é para um cenário.
        Name the machine with --asset; "tutor-tui library --json" names them all.
        	Indique a máquina com --asset; "tutor-tui library --json" mostra todas.
        {1} has no fault "{2}". It has: {3}.
        	{1} não tem a falha "{2}". Tem: {3}.
        {1} has no faults: a drill needs one to hide.
        	{1} não tem falhas: um exercício precisa de uma para ocultar.
        A pool needs drills with "exam: true", and the library has none yet.
        	Um conjunto precisa de exercícios com "exam: true", e a biblioteca ainda não tem nenhum.
        A certification needs drills, and the library has none yet.
        	Uma certificação precisa de exercícios, e a biblioteca ainda não tem nenhum.
        Wrote {1}. Next:
        	Gravado: {1}. A seguir:
        Written: {1}
        	Gravado: {1}
        Give --script or --from, not both.
        	Use --script ou --from, não ambos.
        Give --out or --apply, not both.
        	Use --out ou --apply, não ambos.
        The draft does not pass, so the drill's file was left as it is.
        	O rascunho não aprova, então o arquivo do exercício ficou como estava.
        This terminal has no screen that the tutor can use. Going on in lines.
        	Este terminal não tem tela que o tutor possa usar. Seguindo em linhas.
        The draft is in {1}.
        	O rascunho está em {1}.
        {1} has the draft; as it was is kept as {2}.
        	{1} tem o rascunho; o que havia foi guardado como {2}.
        Name a kind to print, or a folder with --out for all of them.
        	Indique um tipo a mostrar, ou uma pasta com --out para todos.
        Wrote {1}
        	Gravou {1}
        Level {1}, {2}, target {3}, limit {4}.
        	Nível {1}, {2}, meta {3}, limite {4}.
        Tags: {1}.
        	Etiquetas: {1}.
        --seeds is {1}; allowed is 0 to 10000.
        	--seeds é {1}; permitido de 0 a 10000.
        of {1} drills played
        	de {1} exercícios jogados
        {1} modes healthy, {2} faults
        	{1} modos saudáveis, {2} falhas
        Nothing is in conflict, and nothing was refused.
        	Nada está em conflito, e nada foi recusado.
        Nothing was waiting for {1}.
        	Nada esperava por {1}.
        {1} due for {2}: "tutor-tui sync run {3}" sends them.
        	{1} a enviar para {2}: "tutor-tui sync run {3}" envia.
        --patience is {1}; allowed is 0 to 86400.
        	--patience é {1}; permitido de 0 a 86400.
        --offline opens no socket, and this sends: leave one of them out.
        	--offline não abre sockets, e isto envia: use só um dos dois.
        sent to {1}
        	enviado para {1}
        Only databricks has warehouses: leave --warehouse out.
        	Só databricks tem warehouses: não use --warehouse.
        {1} of {2} statements done.
        	{1} de {2} instruções concluídas.
        Sink
        	Destino
        Sent
        	Enviado
        Waiting
        	Em espera
        Conflicts
        	Conflitos
        Refused
        	Recusado
        Records read
        	Lidos
        Telemetry of {1}: {2} records of {3} units, newest {4}
        	Telemetria de {1}: {2} registros de {3} equipamentos, mais novo {4}
        Telemetry of {1}: {2} records of {3} units
        	Telemetria de {1}: {2} registros de {3} equipamentos
        Fault codes
        	Códigos de falha
        Code
        	Código
        Units now
        	Equip. agora
        Share
        	Parcela
        Readings beyond
        	Leituras além
        Units
        	Equip.
        Units needing maintenance: {1}
        	Equipamentos que precisam de manutenção: {1}
        Codes
        	Códigos
        Freshness
        	Atualidade
        Last record
        	Último registro
        Age s
        	Idade s
        Records
        	Registros
        Batches of {1} s: {2}, {3} records on average, {4} at least, {5} at most.
        	Lotes de {1} s: {2}, {3} registros em média, {4} no mínimo, {5} no máximo.
        Batches of {1} s: {2}.
        	Lotes de {1} s: {2}.
        Latest readings
        	Últimas leituras
        Quality
        	Qualidade
        Records that cannot be read: {1}
        	Registros que não podem ser lidos: {1}
        Line
        	Linha
        Text
        	Texto
        {1} records of the tag {2}, which {3} does not have.
        	{1} registros do ponto de medição {2}, que {3} não tem.
        ... and {1} more: --json has them all.
        	... e mais {1}: --json mostra todos.
        --units is {1}; allowed is 1 to 100000.
        	--units é {1}; permitido de 1 a 100000.
        --minutes is {1}; allowed is up to 1000000.
        	--minutes é {1}; permitido até 1000000.
        --every is {1}; allowed are whole seconds with their unit, such as 1s or 5min.
        	--every é {1}; permitidos segundos inteiros com a unidade, como 1s ou 5min.
        --start is {1}; write a moment such as 2026-01-01T00:00:00Z.
        	--start é {1}; escreva um momento como 2026-01-01T00:00:00Z.
        --fault {1}: a severity is 0 to 1.
        	--fault {1}: a gravidade vai de 0 a 1.
        --fault {1}: after the @ comes a number of seconds.
        	--fault {1}: depois de @ vem um número de segundos.
        {1} has no fault "{2}".
        	{1} não tem a falha "{2}".
        --now is {1}; write a moment such as 2026-01-01T00:00:00Z.
        	--now é {1}; escreva um momento como 2026-01-01T00:00:00Z.
        Recording
        	Gravação
        {1} more lines: make the window taller.
        	mais {1} linhas: aumente a altura da janela.
        {1}, read at {2}: {3}
        	{1}, lido em {2}: {3}
        As it was at {1}, when it could last be run:
        	Como estava em {1}, quando ainda podia ser executado:
        {1}: {2} readings, {3} parts, {4} faults. Name one of its drills to see curves.
        	{1}: {2} leituras, {3} partes, {4} falhas. Indique um dos exercícios dela para ver curvas.
        {1} holds no drill or machine that can be read now.
        	{1} não contém exercício nem máquina que possa ser lido agora.
        No alarm stands, and none waits to be acknowledged.
        	Nenhum alarme ativo, e nenhum espera reconhecimento.
        unacknowledged
        	não reconhecido
        returned unack.
        	normalizado não rec.
        under {1}
        	abaixo de {1}
        over {1}
        	acima de {1}
        raised at {1}
        	soou em {1}
        acknowledged at {1}
        	reconhecido em {1}
        has returned to normal, not acknowledged
        	voltou ao normal, não reconhecido
        No answer yet; asking again in {1} s.
        	Ainda sem resposta; nova tentativa em {1} s.
        No answer yet; asking again in {1} s; the plant's clock stands still.
        	Ainda sem resposta; nova tentativa em {1} s; o relógio da planta está parado.
        Esc: go on offline.
        	Esc: seguir offline.
        Waiting for the answer.
        	Esperando a resposta.
        Waiting for the answer; the plant's clock stands still.
        	Esperando a resposta; o relógio da planta está parado.
        Esc: do not wait.
        	Esc: não esperar.
        The coach is speaking.
        	O coach está falando.
        The coach is speaking; the plant's clock stands still.
        	O coach está falando; o relógio da planta está parado.
        Esc: stop.
        	Esc: parar.
        Your draft is kept until the answer is there.
        	Seu rascunho fica guardado até a resposta chegar.
        Your draft is kept.
        	Seu rascunho fica guardado.
        offline
        	offline
        offline, retry in {1} s
        	offline, tenta em {1} s
        offline, model unfit
        	offline, modelo inapto
        offline, trying the model
        	offline, testando modelo
        last reading, at {1}
        	última leitura, em {1}
        {1} over {2}
        	{1} em {2}
        too early to tell a trend
        	cedo demais para ver tendência
        no good reading for {1}
        	sem leitura boa por {1}
        low low limit LL
        	limite muito baixo LL
        low limit L
        	limite baixo L
        high limit H
        	limite alto H
        high high limit HH
        	limite muito alto HH
        steady
        	estável
        swinging between {1} and {2}{3}
        	oscilando entre {1} e {2}{3}
        falling {1}
        	caindo {1}
        rising {1}
        	subindo {1}
        steady between {1} and {2}{3}
        	estável entre {1} e {2}{3}
        {1} crossed at {2}
        	{1} cruzado em {2}
        below {1} since {2} or before
        	abaixo de {1} desde {2} ou antes
        above {1} since {2} or before
        	acima de {1} desde {2} ou antes
        back at {1}
        	de volta em {1}
        Enter or yes: do it
        	Enter ou sim: fazer
        Esc or no: do not
        	Esc ou não: não fazer
        to {1}
        	para {1}
        {1} more
        	mais {1}
        no instrument
        	sem instrumento
        1-5 Tab
        	1-5 Tab
        Esc q back
        	Esc q voltar
        1-5 Tab page
        	1-5 Tab página
        Up Down PgUp PgDn Home End choose
        	Setas PgUp PgDn Home End escolher
        Up Dn PgUp PgDn Home End
        	Setas PgUp PgDn Home End
        Enter trend
        	Enter tendência
        Space add to trend
        	Espaço somar à tendência
        Space add
        	Espaço somar
        + - zoom
        	+ - zoom
        +- zoom
        	+- zoom
        Left Right cursor
        	Setas lat. cursor
        <- -> read
        	<- -> ler
        c no cursor
        	c sem cursor
        c clear
        	c limpar
        PgUp PgDn pan
        	PgUp PgDn mover
        PgUp PgDn Home f pan
        	PgUp PgDn Home f mover
        Home first
        	Home início
        f End now
        	f End agora
        s scale
        	s escala
        n next tag
        	n próximo ponto
        n next
        	n próximo
        x one less
        	x um a menos
        x less
        	x menos
        g drawn with
        	g desenho
        g draw
        	g desenho
        a acknowledge
        	a reconhecer
        a ack
        	a rec.
        A acknowledge all
        	A reconhecer todos
        A all
        	A todos
        Up Down Left Right choose
        	Setas escolher
        Up Dn choose
        	Setas escolher
        Up Down PgUp PgDn Home End scroll
        	Setas PgUp PgDn Home End rolar
        Trend
        	Tendência
        Alarms
        	Alarmes
        Mimic
        	Sinótico
        Controls
        	Comandos
        first
        	primeira
        last
        	última
        min..max
        	mín..máx
        out
        	fora
        PAUSED
        	PAUSADO
        STANDS
        	PARADO
        {1} alarm!
        	{1} alarme!
        {1} alarms!
        	{1} alarmes!
        {1}-{2} of {3}
        	{1}-{2} de {3}
        Al
        	Al
        Limits
        	Limites
        bad quality ({1})
        	qualidade ruim ({1})
        normal {1}
        	normal {1}
        limits {1}
        	limites {1}
        alarm {1}
        	alarme {1}
        You
        	Você
        Plant
        	Planta
        now {1}
        	agora {1}
        now
        	agora
        No tag is chosen. On page 1 Enter plots one, Space adds up to three.
        	Nenhum ponto escolhido. Na página 1, Enter desenha um, Espaço soma até três.
        One reading is no trend yet.
        	Uma só leitura ainda não é tendência.
        at {1}
        	em {1}
        {1} across
        	{1} de largura
        0 to 1
        	0 a 1
        Acknowledge alarms
        	Reconhecer alarmes
        Ask for a hint (costs points in a drill)
        	Pedir uma dica (custa pontos em um exercício)
        Badges and certificates
        	Distintivos e certificados
        Best results
        	Melhores resultados
        CRITICAL
        	CRÍTICO
        Change the load
        	Mudar a carga
        Changing the draft
        	Alterar o rascunho
        Chart tags over time
        	Traçar pontos de medição ao longo do tempo
        Draw the machine with its readings
        	Desenhar a máquina com as leituras
        Find drills to practise
        	Encontrar exercícios para praticar
        Give up the drill
        	Desistir do exercício
        Go and look at a component (takes time)
        	Ir olhar um componente (leva tempo)
        I need to practise hydraulic faults
        	quero praticar falhas hidráulicas
        INFO
        	INFO
        Let the clock run on
        	Deixar o relógio seguir
        List the alarms
        	Listar os alarmes
        Moving in the draft
        	Mover-se no rascunho
        Name the fault and end the drill
        	Dizer a falha e terminar o exercício
        Open the plant view (also Ctrl-O)
        	Abrir a vista da planta (também Ctrl-O)
        Operate the plant
        	Operar a planta
        Put a fault into the plant
        	Inserir uma falha na planta
        Read instruments
        	Ler instrumentos
        Read the asset's own reference
        	Ler a referência da própria máquina
        Run faster or slower
        	Andar mais rápido ou mais devagar
        Start a drill
        	Começar um exercício
        Stop the plant's clock
        	Parar o relógio da planta
        Take an injected fault out
        	Retirar uma falha injetada
        Talking
        	Conversar
        The machine is well and yours. Put in a fault or a lying instrument, or say "surprise me" and find what is in; clear it, change the load, run faster, look back. A diagnosis ends it; nothing here counts.
        	A máquina está bem e é sua. Insira uma falha ou um instrumento que mente, ou diga "me surpreenda" e descubra o que há; remova, mude a carga, acelere, olhe para trás. Um diagnóstico termina; nada aqui conta.
        WARNING
        	AVISO
        What has happened so far
        	O que aconteceu até agora
        What you can say
        	O que você pode dizer
        What you said before
        	O que você disse antes
        Where the drill stands
        	Em que pé está o exercício
        Write in your own log
        	Escrever no seu próprio diário
        Your results so far
        	Seus resultados até agora
        a character back
        	um caractere para trás
        a character on
        	um caractere para a frente
        a command
        	um comando
        a fault, a lying instrument, or nothing wrong
        	uma falha, um instrumento que mente, ou nada de errado
        a line down; from the last: what you said after
        	uma linha abaixo; da última: o que você disse depois
        a line up; from the first: what you said before
        	uma linha acima; da primeira: o que você disse antes
        a new line in the draft
        	uma nova linha no rascunho
        a way to run the machine
        	um modo de operar a máquina
        a word back
        	uma palavra para trás
        a word on
        	uma palavra para a frente
        acknowledge the oil level alarm
        	reconheça o alarme de nível de óleo
        action
        	ação
        administrator
        	administrador
        administrators
        	administradores
        advanced
        	avançado
        aerospace
        	aeroespacial
        after that: what was cut before it instead
        	depois disso: em vez dele, o que foi cortado antes
        ago
        	há quanto
        agriculture
        	agricultura
        alerts
        	alertas
        also component
        	outro componente
        also fault
        	outra falha
        as they were, seconds ago
        	como estavam, segundos atrás
        auditor
        	auditor
        auditors
        	auditores
        automotive
        	automotivo
        beginner
        	iniciante
        by
        	quanto
        check the hydraulic pump
        	verifique a bomba hidráulica
        chemical
        	químico
        clear the fault
        	remova a falha
        clock
        	relógio
        colours
        	cores
        complete; again: the next offer
        	completar; de novo: a próxima oferta
        component
        	componente
        confidence
        	certeza
        conflict
        	conflito
        continue
        	continue
        crashes
        	quedas
        cut back to the last blank
        	cortar até o último espaço
        cut back to the start of the line
        	cortar até o início da linha
        cut the word after the cursor
        	cortar a palavra depois do cursor
        cut the word before the cursor
        	cortar a palavra antes do cursor
        cut to the end of the line
        	cortar até o fim da linha
        data center
        	centro de dados
        delete the character before the cursor
        	apagar o caractere antes do cursor
        delete the character under the cursor
        	apagar o caractere sob o cursor
        delete the character under the cursor; with nothing typed: quit
        	apagar o caractere sob o cursor; sem nada digitado: sair
        disk
        	disco
        dismissed
        	indeferido
        draw the machine
        	desenhe o esquema da máquina
        draw the screen afresh
        	desenhar a tela de novo
        drill
        	exercício
        duration
        	duração
        electric power
        	energia elétrica
        end the drill
        	encerre o exercício
        endpoint
        	endpoint
        explain the load sense margin
        	explique a margem load sensing
        factor
        	fator
        fault
        	falha
        food beverage
        	alimentos e bebidas
        give me a hint
        	me dê uma dica
        help
        	ajuda
        how am I doing for time?
        	quanto tempo me resta?
        how and why that has failed
        	como e por que isso falhou
        how and why, as one fault mode of the asset
        	como e por quê, como um modo de falha da máquina
        how far back, seconds
        	até quanto tempo atrás, segundos
        how far off it reads, in its unit
        	quanto se desvia, na sua unidade
        how it lies
        	como mente
        how sure, in percent
        	quanta certeza, em por cento
        id, number in the last list, or words
        	id, número na última lista, ou palavras
        in a drill: the plant on the whole screen, and back
        	em um exercício: a planta em toda a tela, e voltar
        in a search: back to the draft
        	em uma busca: voltar ao rascunho
        industry
        	setor
        inject a relief valve fault at 50 %
        	injete falha na válvula de alívio a 50 %
        instead of a fault: the instrument that is to lie
        	em vez de uma falha: o instrumento que deve mentir
        instructor
        	instrutor
        instructors
        	instrutores
        intermediate
        	intermediário
        is the oil level ok?
        	está o nível de óleo ok?
        it's the pump shaft seal, replace the seal
        	o retentor do eixo da bomba está vazando, trocar o retentor
        journals
        	diários
        keys
        	teclas
        level
        	nível
        library
        	biblioteca
        locale
        	locale
        manufacturing
        	manufatura
        mining
        	mineração
        mode
        	modo
        model
        	modelo
        not found
        	não encontrado
        note: level fell before pressure
        	anote: o nível caiu antes da pressão
        of a trend: how far back, seconds
        	de uma tendência: até quanto tempo atrás, segundos
        of a trend: which tags
        	de uma tendência: quais pontos de medição
        oil gas
        	petróleo e gás
        only drills with this tag
        	só exercícios com esta etiqueta
        only this industry
        	só este setor
        only this level
        	só este nível
        open a folded paste
        	abrir um texto colado recolhido
        open the plant view
        	abrir a vista da planta
        page
        	página
        pause
        	pausa
        pharmaceutical
        	farmacêutico
        program
        	programa
        prompts
        	prompts
        put back what was cut last
        	repor o que foi cortado por último
        query
        	consulta
        quote
        	citação
        read further down
        	ler mais abaixo
        read further up
        	ler mais acima
        reading
        	leitura
        records
        	registros
        refused
        	recusado
        renewable energy
        	energia renovável
        repeat an exact run
        	repetir uma execução exata
        run at 5x speed
        	rode a 5 vezes
        scenario
        	cenário
        search backwards; again: further back
        	buscar para trás; de novo: mais para trás
        search forwards
        	buscar para a frente
        seconds; none means until cleared
        	segundos; sem valor: até ser removida
        seed
        	semente
        send the draft; with nothing typed: yes to what waits
        	enviar o rascunho; sem nada digitado: sim ao que espera
        sent
        	enviado
        set point, where one is set
        	valor de ajuste, onde se ajusta um
        settings
        	configurações
        severity
        	gravidade
        show me the pilot pressure for the last 3 minutes
        	mostre a pressão piloto nos últimos 3 minutos
        show my progress
        	mostre meu progresso
        shut down the header drive
        	desengatar a plataforma
        site
        	unidade
        size
        	tamanho
        smart building
        	edifício inteligente
        space
        	espaço
        start the first one
        	comece o exercício 1
        stop the answer; else put the draft into the history; else, twice, quit
        	parar a resposta; senão, pôr o rascunho no histórico; senão, duas vezes, sair
        stop the answer; no to what waits; else the next key counts as with Alt
        	parar a resposta; não ao que espera; senão a próxima tecla conta como com Alt
        swap two characters
        	trocar dois caracteres
        swap two words
        	trocar duas palavras
        switch to part load
        	mude para carga parcial
        sync
        	sincronização
        tag
        	ponto de medição
        tags
        	pontos de medição
        terminal
        	terminal
        text
        	texto
        the instrument that lies
        	o instrumento que mente
        the last word of what you said before; again: further back
        	a última palavra do que você disse antes; de novo: mais para trás
        the offer before
        	a oferta anterior
        the trainee's own words
        	as palavras do próprio participante
        the word in capitals
        	a palavra em maiúsculas
        the word in small letters
        	a palavra em minúsculas
        the word with one capital
        	a palavra com inicial maiúscula
        times real time
        	vezes o tempo real
        to the end of the draft
        	para o fim do rascunho
        to the end of the line; with nothing typed: of the conversation
        	para o fim da linha; sem nada digitado: da conversa
        to the shell; fg comes back
        	para o shell; fg volta
        to the start of the draft
        	para o início do rascunho
        to the start of the line
        	para o início da linha
        topic
        	assunto
        trainee
        	participante
        trainees
        	participantes
        undo the last change
        	desfazer a última alteração
        upheld
        	deferido
        utilities
        	serviços públicos
        value
        	valor
        verdict
        	veredito
        waiting
        	em espera
        water wastewater
        	água e esgoto
        what alarms are up?
        	quais alarmes estão ativos?
        what else has failed, of two faults
        	o que mais falhou, de duas falhas
        what happened so far?
        	o que aconteceu até agora?
        what has failed
        	o que falhou
        what have I earned?
        	quais certificados eu tenho?
        what to do
        	o que fazer
        what to do about it
        	o que fazer a respeito
        what to explain
        	o que explicar
        what to look at
        	o que olhar
        what to write down
        	o que anotar
        which fault; "surprise" for one to find
        	qual falha; "surprise" para uma a descobrir
        which fault; none means all
        	qual falha; sem valor: todas
        which page
        	qual página
        which tags
        	quais pontos de medição
        which tags; none means all
        	quais pontos de medição; sem valor: todos
        who is on the leaderboard?
        	quem é o melhor?
        whose alarms; none means all
        	alarmes de qual ponto; sem valor: todos
        window
        	janela
        words to look for
        	palavras a buscar
        write the draft in $VISUAL or $EDITOR
        	escrever o rascunho em $VISUAL ou $EDITOR
        Issued to {1}: {2}, valid until {3}.
        	Emitido para {1}: {2}, válido até {3}.
        Number {1}
        	Número {1}
        To hand it over: {1}
        	Para entregá-lo: {1}
        {1} has this certificate already: valid until {2}, number {3}.
        	{1} já tem este certificado: válido até {2}, número {3}.
        Nothing was issued; --renew issues another.
        	Nada foi emitido; --renew emite outro.
        {1}: this machine does not have that locale; UTF-8 is taken.
        	{1}: esta máquina não tem esse locale; usa-se UTF-8.
        Which language is spoken; else that of the locale.
        	Que idioma se fala; senão, o do locale.
        How often the plant's picture moves by itself: `full` each second, `reduced` each fifth.
        	Com que frequência a imagem da planta se move sozinha: `full` a cada segundo, `reduced` a cada cinco.
        "{1}" is no format: /export md, /export json or /export html, and then a file's name.
        	"{1}" não é um formato: /export md, /export json ou /export html, e depois o nome de um arquivo.
        "{1}": not in what you and the coach said in your one drill. Fewer words find more.
        	"{1}": não está no que você e o coach disseram no seu único exercício. Menos palavras encontram mais.
        "{1}": not in what you and the coach said in your {2} drills. Fewer words find more.
        	"{1}": não está no que você e o coach disseram nos seus {2} exercícios. Menos palavras encontram mais.
        "{1}": not said by anybody in {2} drills. Fewer words find more.
        	"{1}": ninguém disse isso em {2} exercícios. Menos palavras encontram mais.
        --limit is {1}; allowed is 1 to 10000.
        	--limit é {1}; o permitido é de 1 a 10000.
        /copy takes the last answer, /copy 2 the one before it, /copy code, or /copy all; not "{1}".
        	/copy copia a última resposta, /copy 2 a anterior, e há /copy code e /copy all; não "{1}".
        A second
        	Por segundo
        All {1}
        	Todas as {1}
        And about the conversation itself:
        	E sobre a própria conversa:
        Ask for a reading: type "show me the {1}" and press Enter. Up brings back what you said, Tab completes a word.
        	Peça uma leitura: digite "mostre {1}" e pressione Enter. Up traz de volta o que você disse, Tab completa uma palavra.
        Coach
        	Coach
        Copy the last answer, a block of code, or all
        	Copiar a última resposta, um bloco de código ou tudo
        Do something: "{1}". What can hurt is repeated first: Enter or "yes" does it, Esc or "no" does not.
        	Faça algo: "{1}". O que pode causar dano é repetido antes: Enter ou "sim" executa, Esc ou "não" cancela.
        Drill {1}, told again from its journal. Times are of the drill. Program: {2}.
        	Exercício {1}, reconstituído a partir do diário. Os tempos são do exercício. Programa: {2}.
        Ended {1} UTC with {2} of 100, not passed.
        	Terminado: {1} UTC, com {2} de 100, não aprovado.
        Ended {1} UTC with {2} of 100, passed.
        	Terminado: {1} UTC, com {2} de 100, aprovado.
        Files would be written on the server. From your own machine, when the drill is over: ssh SERVER tutor-tui transcript export {1} --format html > drill.html
        	Os arquivos seriam gravados no servidor. Da sua própria máquina, depois do exercício: ssh SERVER tutor-tui transcript export {1} --format html > drill.html
        Find words in all your drills
        	Procurar palavras em todos os seus exercícios
        First word after, s
        	1ª palavra após, s
        Found once, in one drill searched.
        	Encontrado uma vez, em um exercício pesquisado.
        Found once, in {1} drills searched.
        	Encontrado uma vez, em {1} exercícios pesquisados.
        Found {1} times, in one drill searched.
        	Encontrado {1} vezes, em um exercício pesquisado.
        Found {1} times, in {2} drills searched.
        	Encontrado {1} vezes, em {2} exercícios pesquisados.
        In an exam nothing is looked up: earlier drills may have the answer.
        	Em uma prova não se pesquisa nada: exercícios anteriores podem ter a resposta.
        In an exam nothing is taken out.
        	Em uma prova não se copia nem se exporta nada.
        In an exam nothing is taken out. When it is graded, /export writes it.
        	Em uma prova não se copia nem se exporta nada. Depois da avaliação, /export grava a conversa.
        In lines the words stand in your terminal: mark them there with its mouse or keys. /export writes the drill to a file.
        	No modo em linhas, as palavras ficam no seu terminal: marque-as ali com o mouse ou as teclas do terminal. /export grava o exercício em um arquivo.
        Leave; a drill is kept
        	Sair; o exercício fica guardado
        Look at the whole plant: press Ctrl-O, or type /plant. In it the arrow keys move, Tab goes to the next page, Esc comes back. PgUp and PgDn read back in the conversation.
        	Veja a planta inteira: pressione Ctrl-O ou digite /plant. Nela, as setas movem, Tab vai à próxima página, Esc volta. PgUp e PgDn voltam e avançam na conversa.
        Mode
        	Modo
        New here? "First steps" shows in five minutes how it works.
        	É sua primeira vez? "Primeiros passos" mostra em cinco minutos como funciona.
        No answer has a block of code.
        	Nenhuma resposta tem um bloco de código.
        No model has answered since the program was started.
        	Nenhum modelo respondeu desde que o programa foi iniciado.
        Not graded yet: this is how far it has come.
        	Ainda não avaliado: a conversa vai até aqui.
        Now say in your own words what has failed and how, and confirm it. A real drill is scored for the right answer, evidence, time and procedure; "hint" helps for some points. "/keys" shows all keys.
        	Agora diga com suas palavras o que falhou e como, e confirme. Um exercício de verdade dá pontos pela resposta certa, evidências, tempo e procedimento; "dica" ajuda e custa alguns pontos. "/keys" mostra todas as teclas.
        One drill could not be told again and was left out: its files have changed.
        	Um exercício não pôde ser reconstituído e ficou de fora: os arquivos dele mudaram.
        One drill is open in a tutor just now and is not shown: type /export there.
        	Um exercício está aberto agora em um tutor e não é mostrado: digite /export lá.
        One drill is open in a tutor just now and was left out: type /search there.
        	Um exercício está aberto agora em um tutor e ficou de fora: digite /search lá.
        One more place is not shown; more words find fewer.
        	Mais um trecho não é mostrado; mais palavras encontram menos.
        Part of {1}
        	Parte de {1}
        Readings only say so much. Go and look: "check the {1}". An inspection takes time, as it does out there.
        	As leituras não dizem tudo. Vá ver: "verifique {1}". Uma inspeção leva tempo, como na planta de verdade.
        Received
        	Recebidos
        Search for what? Say for example: /search oil level
        	Pesquisar o quê? Diga, por exemplo: /search nível do óleo
        See how a reading got where it is: "show me the {1} for the last 2 minutes".
        	Veja como uma leitura chegou ao valor atual: "mostre {1} nos últimos 2 minutos".
        Sent {1} characters to the clipboard. In tmux: set -s set-clipboard on
        	Para a área de transferência: {1} caracteres. tmux: set -s set-clipboard on
        Sent {1} characters to the clipboard. Nothing there? /export, or mouse
        	Para a área de transferência: {1} caracteres. Sem efeito? /export ou mouse
        Soon an alarm comes. See it with "what alarms are up?", then say "acknowledge all".
        	Logo vem um alarme. Veja-o com "quais alarmes estão ativos?" e depois diga "reconheça todos os alarmes".
        Started
        	Início
        Step {1} of {2}
        	Passo {1} de {2}
        That was the tour. "/help" has all that can be said, "/keys" all keys. Say "list drills", or what you want to practise.
        	Esse foi o passeio. "/help" mostra tudo o que se pode dizer, "/keys" todas as teclas. Diga "liste os exercícios" ou o que você quer praticar.
        There are {1} answers; /copy {2} would be the one {3} before the last.
        	Há {1} respostas; /copy {2} seria a que vem {3} antes da última.
        There is no answer to copy yet.
        	Ainda não há resposta para copiar.
        There is no drill of yours to search yet.
        	Ainda não há exercício seu para pesquisar.
        There is no drill of yours to tell again yet. "tutor-tui" starts the tutor.
        	Ainda não há exercício seu para reconstituir. "tutor-tui" inicia o tutor.
        There is no drill to export: what is said between drills is kept nowhere. /copy all takes what stands here.
        	Não há exercício para exportar: o que se diz entre exercícios não fica guardado em lugar nenhum. /copy all copia o que está aqui.
        This drill cannot be told again. {1}
        	Este exercício não pode ser reconstituído. {1}
        This terminal has no clipboard: /export writes a file.
        	Este terminal não tem área de transferência: /export grava um arquivo.
        Tokens
        	Tokens
        Tokens and speed of the model
        	Tokens e velocidade do modelo
        Too long for a clipboard ({1} of {2} bytes): /export writes it to a file
        	Longo demais para uma área de transferência ({1} de {2} bytes): /export grava em um arquivo
        Tutor
        	Tutor
        Up Down mark more. Enter copies the lines. Space: begin anew. Esc leaves.
        	Up Down marcam mais. Enter copia as linhas. Espaço recomeça. Esc sai.
        Up Down move. Space begins to mark. Enter copies the line. Esc leaves.
        	Up Down movem. Espaço começa a marcar. Enter copia a linha. Esc sai.
        What tutor and plant said: "tutor-tui transcript search --everything WORDS".
        	O que o tutor e a planta disseram: "tutor-tui transcript search --everything WORDS".
        When the bell rings for a long answer's end or an alarm; `away`: when the window is not in front.
        	Quando o aviso sonoro toca ao fim de uma resposta longa ou em um alarme; `away`: quando a janela não está à frente.
        Whether what you typed is kept for the next time.
        	Se o que você digitou fica guardado para a próxima vez.
        Which key does what
        	O que cada tecla faz
        Write the drill's conversation to a file
        	Gravar a conversa do exercício em um arquivo
        Written to {1}, as far as the drill has come. Only you can read the file.
        	Gravado em {1}, até onde o exercício chegou. Só você pode ler o arquivo.
        Written to {1}. Only you can read the file.
        	Gravado em {1}. Só você pode ler o arquivo.
        You were reading here. {1}: to the end.
        	Você estava lendo aqui. {1}: ir ao fim.
        copy the last answer; /copy has more
        	copiar a última resposta; /copy tem mais
        drills told again and searched
        	exercícios reconstituídos e pesquisados
        mark lines to copy: arrows, Space begins, Enter copies, Esc leaves
        	marcar linhas para copiar: setas, Espaço começa, Enter copia, Esc sai
        not filed yet
        	ainda não arquivado
        not finished
        	não terminado
        tokens: {1} in, {2} % of context
        	tokens: {1} env, {2} % contexto
        tokens: {1} in, {2} out, {3} % of context, first word after {4} s
        	tokens: {1} env, {2} rec, {3} % contexto, 1ª palavra em {4} s
        tokens: {1} in, {2} out, {3} % of context, {4}/s, first word after {5} s
        	tokens: {1} env, {2} rec, {3} % contexto, {4}/s, 1ª palavra em {5} s
        {1} drills are open in tutors just now and are not shown: type /export there.
        	{1} exercícios estão abertos agora em tutores e não são mostrados: digite /export lá.
        {1} drills are open in tutors just now and were left out: type /search there.
        	{1} exercícios estão abertos agora em tutores e ficaram de fora: digite /search lá.
        {1} drills could not be told again and were left out: their files have changed.
        	{1} exercícios não puderam ser reconstituídos e ficaram de fora: os arquivos deles mudaram.
        {1} in
        	{1} env
        {1} in, {2} out, {3} %, first {4} s
        	{1} env, {2} rec, {3} %, 1ª {4} s
        {1} in, {2} out, {3} %, {4}/s, first {5} s
        	{1} env, {2} rec, {3} %, {4}/s, 1ª {5} s
        {1} is there already and was left as it is. Name another file: /export md NAME
        	{1} já existe e ficou como está. Indique outro arquivo: /export md NAME
        {1} more places are not shown; more words find fewer.
        	Mais {1} trechos não são mostrados; mais palavras encontram menos.
        {1} out
        	{1} rec
        {1} out, {2}/s
        	{1} rec, {2}/s
        {1}. {2}, {3}, from {4} UTC.
        	{1}. {2}, {3}, início {4} UTC.
        ~ is an estimate: the server did not count all of it.
        	~ é uma estimativa: o servidor não contou tudo.
        """#
}
