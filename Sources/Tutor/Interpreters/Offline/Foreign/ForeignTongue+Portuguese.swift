extension ForeignTongue {
    static let portuguese = ForeignTongue(
        language: .portuguese,
        frames: """
            ajuda|ajude_me|help = help
            comece|inicie|mostre|faca os|o|um? primeiros_passos|tour|passeio = first steps
            primeiros_passos|tour|sou_novo|sou_nova = first steps
            ajuda sobre|com <x> = help with <x>
            o? que posso|eu? posso? fazer|dizer|perguntar aqui? = what can i do
            como funciona isto|isso? = how does this work
            pausa|pausar|espere|espera = pause
            pare|parar|congele o? relogio|tempo|simulacao = pause
            continue|continuar|continua|siga|retomar|retome = resume
            dica|pista = hint
            me? de|da|quero|preciso|preciso_de mais|outra|uma? dica|pista por_favor? = hint
            outra|proxima|mais_uma dica|pista = hint
            estou preso|presa|perdido|perdida|travado|travada = hint
            nao sei o? que fazer|olhar = hint
            situacao|estado = status
            quanto tempo me? resta|tenho|falta ainda? = how much time do i have left
            que horas sao = what time is it
            progresso|resultados = progress
            mostre|mostra|ver|qual|quais e|sao|o|os? meu|meus|minhas progresso|resultados|pontos|notas = show my progress
            classificacao|ranking|placar = leaderboard
            mostre|mostra|ver a|o? classificacao|ranking|placar = show leaderboard
            quem e|esta o|em? melhor|primeiro = who is best
            certificados|distintivos = certificates
            mostre|mostra|ver|quais|que os|sao? meus? certificados|distintivos eu? tenho? = show my certificates
            fim|terminar|sair|encerrar = end drill
            termine|terminar|encerre|encerrar|abandone|abandonar o|a|este|esta? exercicio|exame|prova|treino|simulacao = end drill
            eu? desisto = i give up
            esquema|sinotico|diagrama = mimic
            mostre|mostra|ver|desenhe o|um? esquema|sinotico|diagrama da|do? maquina|planta? = show mimic
            cronologia|linha_do_tempo = timeline
            mostre|mostra|ver a? cronologia|linha_do_tempo = show timeline
            o? que aconteceu|houve|ja_fiz ate? agora|aqui? = what happened so far
            planta|vista_da_planta = open plant view
            abra|abrir|mostre|mostra|ver a? planta|vista_da_planta = open plant view
            alarmes|lista_de_alarmes|alarme = alarms
            quais|que|ha|tem|mostre|mostra|ver|liste os|sao|algum? alarmes|alarme ha|ativos|estao|tem? ativos? = show alarms
            reconheca|reconhecer|silencie todos|os|o? os? alarmes|alarme = acknowledge all alarms
            reconheca|reconhecer|silencie o? alarme? de|da|do? <x> = acknowledge <x>
            mais rapido = faster
            mais devagar|lento = slower
            tempo_real|velocidade_normal = real time
            velocidade em|de|para|por? <n> = set speed to <n>
            ponha|coloque|rode|va|execute a? velocidade? a|em|por <n> vezes|x? = set speed to <n>
            mostre|mostra|desenhe|trace|plote|me_mostre|me_de|ver a|o? tendencia|curva|grafico|historico? da|do|de|das|dos? <x> nos|nas|no|na|dos|das|do|da|durante os|as? ultimos|ultimas|ultimo|ultima <d> = show trend of <x> for the last <d>
            <x> nos|nas|no|na|dos|das|durante|: os|as? ultimos|ultimas|ultimo|ultima <d> = show trend of <x> for the last <d>
            <x> ultimos|ultimas|ultimo|ultima <d> = show trend of <x> for the last <d>
            como variou|mudou|evoluiu|variaram a|o|as|os? <x> nos|nas|no|na ultimos|ultimas|ultimo|ultima <d> = show trend of <x> for the last <d>
            mostre|mostra|desenhe|trace|plote|ver a|o|uma|um? tendencia|curva|grafico|historico da|do|de|das|dos <x> = show trend of <x>
            tendencia|curva|grafico|historico da|do|de? <x> = show trend of <x>
            desenhe|trace|plote <x> = show trend of <x>
            compare|comparar <x> com <y> = compare <x> and <y>
            compare|comparar <x> = compare <x>
            quanto|como era|estava|marcava|foi <x> ha <d> = what was <x> <d> ago
            como|quanto|qual estava|era <x> <d> atras = what was <x> <d> ago
            o? que havia|acontecia ha <d> = everything <d> ago
            sobe|desce|cai|oscila|varia <x> = is <x> rising
            explique|explica|explicar <x> = explain <x>
            o? que e|sao|significa|quer_dizer um|uma|o|a? <x> = explain <x>
            como funciona um|uma|o|a? <x> = explain <x>
            leituras|valores|medidas|resumo|tudo = show all readings
            mostre|mostra|liste|ver todos? os? exercicios|simulados = list drills
            mostre|mostra|leia|ver todas|todos? as|os? leituras|valores|medidas|instrumentos = show all readings
            o? que esta|ha acontecendo|errado|havendo aqui? = what is going on
            o? que houve|acontece|foi aqui? = what is going on
            como esta|vai tudo|a_maquina|a_planta|isso? = how is everything
            inspecione|inspecionar|verifique|verificar|examine|examinar|cheque|checar|olhe|olhar|confira|conferir|observe|veja <x> = inspect <x>
            va|ir|vamos ate|ao|a|a_a o|a? <x> = inspect <x>
            de|dar uma olhada na|no|em <x> = inspect <x>
            abra|abrir <x> = open up <x>
            escute|escutar|ouca|ouvir <x> = listen to <x>
            toque|tocar|apalpe <x> = feel <x>
            quanto|qual|como e|esta|estao|sao|vale|marca <x> = what is <x>
            o? que marca|indica|diz|mede|mostra <x> = what does <x> read
            e|que_tal a|o? <x> como_esta = what about <x>
            esta|estao|e <x> bem|normal|certo|certa|quente|quebrado|quebrada|travado|travada|solto|solta|sujo|suja|ok? = is <x> ok
            ha|tem vazamento|ruido|fumaca em|no|na|de <x> = is <x> ok
            mostre|mostra|leia|diga|ver|ler|me_mostre <x> = show <x>
            anote|anotar|registre|registrar|nota que|:? <t> = note that <t>
            ponha|coloque|ajuste|ajustar|defina|regule|mude <x> para|em|a <n> = set <x> to <n>
            mude|mudar|passe|passar|troque para|ao|a o? modo? <x> = switch to <x>
            comece|comecar|inicie|iniciar|abra|faca o? exercicio|numero|simulado <n> = start drill <n>
            exercicio|numero <n> = start drill <n>
            comece|comecar|inicie|iniciar|faca|fazer|quero o|um? exercicio|simulado|treino de|do|da|sobre|com? <x> = start drill <x>
            pratica|treino livre com|em|na|no|de|da|do|sobre <x> = free practice on <x>
            quero? praticar livremente com|em|na|no|sobre <x> = free practice on <x>
            quais|que|mostre|mostra|liste|ver|ha os|sao? exercicios|simulados|treinos ha|existem|tem? = list drills
            exercicios|simulados = list drills
            exercicios|simulados de|do|da|sobre|com|para <x> = list drills about <x>
            o? que posso praticar|treinar = what can i practice
            quero? praticar|treinar|aprender algo? de|do|da|sobre|com? <x> = i want to practice <x>
            me_surpreenda|surpreenda_me = surprise me
            quais|que falhas|defeitos posso injetar|simular|provocar = what faults can i inject
            injete|injetar|simule|simular|provoque|provocar <x> a|com <n> %|por_cento? por|durante <d> = inject <x> at <n> percent for <d>
            injete|injetar|simule|simular|provoque|provocar <x> a|com <n> %|por_cento? de? gravidade? = inject <x> at <n> percent
            injete|injetar|simule|simular|provoque|provocar <x> por|durante <d> = inject <x> for <d>
            injete|injetar|simule|simular|provoque|provocar <x> = inject <x>
            congele|congelar <x> = freeze <x>
            duas falhas|defeitos <x> e <y> = two faults: <x> and <y>
            remova|remover|apague|elimine todas|todos|a|o|as|os? as|os? falhas|falha|defeitos|defeito = clear all faults
            sim|certo|isso|sim_por_favor|correto = yes
            nao|nao_obrigado = no
            nao sei = i do not know
            esta tudo bem|normal|certo|ok = nothing is wrong
            tudo|a_maquina esta|vai|funciona bem|normal|certo = nothing is wrong
            nao ha|tem nenhuma|nada|nenhum falha|defeito|problema|errado? = nothing is wrong
            nao e|esta|sao <x> quebrado|quebrada|a_causa? = it is not <x>
            <x> nao e|esta|sao quebrado|quebrada|a_causa|o_problema|a_falha? = it is not <x>
            meu? diagnostico e|:? que? <x> = the diagnosis is <x>
            a|o? causa|problema|falha|defeito e|esta na|no|em? <x> = the fault is <x>
            acho|penso|creio|suponho que? e|sao|esta|esta_na|esta_no|a_culpa_e_da? <x> = it is <x>
            e|sao <x> = it is <x>
            <x> esta|estao quebrado|quebrada|quebrados|quebradas|avariado|avariada|danificado|danificada|ruim|com_defeito = the <x> is broken
            <x> vaza|esta_vazando|tem_vazamento|goteja = the <x> is leaking
            <x> esta|estao obstruido|obstruida|entupido|entupida|sujo|suja = the <x> is blocked
            <x> esta|estao gasto|gasta|desgastado|desgastada|desgastados = the <x> is worn
            <x> esta|estao travado|travada|emperrado|emperrada|preso|presa|bloqueado|bloqueada = the <x> is stuck
            <x> marca|indica|mede errado|a_mais|a_menos = the <x> is lying
            """,
        small: [
            "o", "a", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "ao", "em", "no", "na", "nos", "nas", "por", "favor",
            "para", "me", "seu", "sua",
            "este", "esta", "com", "sobre",
        ],
        units: [
            "segundo": "seconds", "segundos": "seconds", "seg": "seconds", "s": "seconds", "minuto": "minutes",
            "minutos": "minutes", "min": "minutes",
            "hora": "hours", "horas": "hours", "h": "hours",
        ],
        numbers: [
            "um": 1, "uma": 1, "dois": 2, "duas": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9,
            "dez": 10, "quinze": 15,
            "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "cem": 100,
        ],
        joints: ["e": "and", "ou": "or", "certeza": "sure", "seguro": "sure", "nao": "not", "sem": "no"])
}
