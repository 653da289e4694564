/// How people say each command: data. Articles and courtesies have been taken off before a sentence gets here.
///
/// Tried from top to bottom; the first row whose gaps can be filled with things that exist is taken.
enum GrammarTable {
    static let text: [(command: CommandName, patterns: [String])] = [
        (
            .help,
            [
                "help", "help me", "help with|on|about <topic>", "help <topic>", "what can i|you say|do|type|ask",
                "what are commands",
                "commands", "how do|does i|this|it work|use this?", "what do i do", "how do|to i use this", "show help",
            ]
        ),
        (
            .setSpeed,
            [
                "run|go|play|set|make? speed? at|to? <factor> times|x speed?", "run|go at? <factor> times? faster",
                "go|run|play faster|quicker at|to? <factor> x|times?", "faster at|to|by? <factor> x|times?",
                "speed|pace to|at|x? <factor>",
                "set speed to|at? <factor> x?", "speed up to? <factor>? x?", "<factor> x speed?", "<factor> times speed",
                "<factor> speed",
                "run|go at|in|with|to? <factor> speed", "run at <factor> x?", "speed it? up", "go|run faster", "faster", "slower",
                "slow it? down", "go|run slower", "real time", "normal speed", "run|go in|at? real time",
                "speed up clock? to? <factor> x?",
                "run it? at <factor> x? speed?", "set speed to <factor> x?",
            ]
        ),
        (
            .pause,
            [
                "pause", "pause it|this|drill|clock|simulation|plant?", "freeze", "freeze it|clock|plant|time?", "hold on|it?",
                "stop clock|time|simulation", "take break", "wait",
            ]
        ),
        (
            .resume,
            [
                "resume", "resume drill|clock|it|plant|simulation?", "continue", "continue drill|clock|it?", "carry on", "go on",
                "unpause",
                "unfreeze", "start clock again?", "let it run on?", "let clock run on?", "keep going", "restart clock",
            ]
        ),
        (
            .requestHint,
            [
                "hint", "give|show me? hint|clue|tip", "give me? another|next hint|clue|tip", "i am? need hint|clue|tip|help?",
                "i am stuck", "am? stuck",
                "need|want hint|clue", "any hint|clue|tip", "hint me?", "next|another|one hint more?", "have|get hint|clue",
                "could|can|may i have|get hint|clue", "what should i look at next?", "point me in right direction",
                "request|ask for? hint",
                "where should i look", "hint for me", "use hint", "get|buy me? hint",
            ]
        ),
        (
            .showStatus,
            [
                "status", "show|what|check me? is? my|drill|current? status", "how am i doing for|on|with? time?",
                "how much time is? left|remaining|have|remain i|do?",
                "how much time do i have left?", "how long left|remaining?", "how long have i got|left|been?",
                "how long do i have left?",
                "time left|remaining?", "what time is it|left?", "where am i", "how is drill going", "what mode am i in?",
                "where do i stand",
                "how much time have i used|left|taken?", "drill status", "am i on time|schedule|track",
            ]
        ),
        (
            .showProgress,
            [
                "progress", "show|what|see|check me? is|my? progress|results|scores|history",
                "how am i progressing|improving|doing overall?",
                "what are my? results|scores|history", "how have i done|been|doing so? far?",
                "my? results|scores|statistics|stats|progress",
                "how did i do", "show|see me? my? statistics|stats|record", "what is my score|average",
            ]
        ),
        (
            .showLeaderboard,
            [
                "leaderboard", "leader board", "show|see|view|check me? leaderboard|rankings|ranking|standings|toplist",
                "who is|are on|top|leading|first|best|in? of|on|at|in? leaderboard|board|list|everyone?",
                "who is best|leading|winning", "rankings|ranking|standings|highscores", "high scores", "top ten|scores|list",
                "best results|scores|times",
                "show|see me? top|best ten|scores|results|times",
            ]
        ),
        (
            .showCertificates,
            [
                "certificates|certificate|certifications|badges|badge|credentials",
                "show|see|list|what|which|view me? are|is? my? certificates|certifications|badges|credentials have? do? i? have|earned|got?",
                "what have|did i earned|earn|achieved|won so? far?", "what badges|certificates do i have", "am i certified",
                "my certificates|badges|credentials",
            ]
        ),
        (
            .endDrill,
            [
                "end|quit|abort|leave|exit|finish|abandon|stop|terminate|cancel drill|exercise|session|scenario|exam|training",
                "end|quit|abort|exit|abandon it|this?",
                "i give up", "give up",
                "i surrender", "i am done|finished", "end it here", "get me out of here?", "i quit", "call it quits",
            ]
        ),
        (
            .showMimic,
            [
                "mimic|schematic|diagram",
                "show|draw|display|see|open|give|view me? mimic|schematic|diagram of? machine|plant|unit|it?",
                "draw|sketch me? machine|plant|unit", "mimic|schematic|diagram of machine|plant|unit",
                "show|see|display me? machine|plant|unit mimic|schematic|diagram",
            ]
        ),
        (
            .showTimeline,
            [
                "timeline", "show|see|display|give|view|open me? timeline of? drill|it|this?", "drill|my timeline",
                "show|see me? drill|my timeline", "what happened|happens until|till? so? far|here|yet|now?",
                "what has happened until|till? so? far|here|yet|now?", "what have|did i done|do so? far|until? now?",
                "what happened when",
            ]
        ),
        (
            .showPlant,
            [
                "open|show|view|see me? plant view|panel|page|screen", "plant view|panel|page|screen", "open plant|panel|machine",
            ]
        ),
        (
            .listAlarms,
            [
                "alarms",
                "what|which|any|show|list|display|view|read|see|check|give|are there? me|us? all|any|active|current|open|new|standing|live? alarms|alarm|alerts|warnings list? are|is|do|have|has? there|we|i? have|got|gone|come? up|active|on|open|standing|in|raised|ringing|sounding|present|now|off|triggered?",
                "are|is there any|active? alarms|alerts|warnings up|active|standing|now?", "alarm list|summary|status|page",
                "what is|are alarming|ringing|beeping|sounding|flashing",
                "why is alarm ringing|on|sounding|going off?", "have|do we|i have|got? any? alarms|alerts|warnings",
                "active|current|open|standing alarms",
                "anything|something in|on|ringing|alarming alarm?", "what tripped|alarmed",
            ]
        ),
        (
            .acknowledgeAlarm,
            [
                "acknowledge|ack|silence|accept|mute it|all|everything?",
                "acknowledge|ack|silence|accept|mute all|every|any? alarms|alarm|alerts|horn|warnings",
                "acknowledge|ack|silence|accept|mute alarm|alarms on|for|of|at|from <tag>",
                "acknowledge|ack|silence|accept|mute <tag> alarm|alarms",
                "acknowledge|ack|silence|accept|mute <tag>", "silence|stop|mute horn|buzzer|beeping|siren",
            ]
        ),
        (
            .injectFault,
            [
                "inject|simulate|introduce|insert|trigger|create|add|force <fault> fault|failure? at|with <severity> percent severity? for <window>",
                "inject|simulate|introduce|insert|trigger|create|add|force <fault> at|with? <severity> percent severity?",
                "inject|simulate|introduce|insert|trigger|create|add|force <fault> at|with? severity <severity>",
                "inject|simulate|introduce|insert|trigger|create|add|force <fault> for <window>",
                "inject|simulate|introduce|insert|trigger|create|add|force <fault>",
                "what|which faults|failures can|could|may? i|you|we? inject|simulate|introduce|trigger|create", "inject",
                "freeze|stick|jam <frozen>", "make|let <lying>", "surprise me with? fault|something?",
                "break something|anything", "give|put|set me? random|hidden|unknown|secret fault|problem|failure in?",
            ]
        ),
        (
            .clearFault,
            [
                "clear|remove|undo|heal|cancel all|every|any|injected? faults|fault|failures|failure|everything",
                "clear|remove|undo|heal|cancel it|that|them|injection",
                "clear|remove|undo|heal|cancel <fault> fault|failure",
                "clear|undo|heal <fault>",
                "take fault|faults|it|them out", "take <fault> fault out", "back to healthy|normal",
                "make it healthy",
            ]
        ),
        (
            .showTrend,
            [
                "show|give|plot|graph|chart|trend|draw|display|see|get|view me|us? trend|history|chart|graph|plot|curve? of|for? <tags> for|over|in|during|of|from|across last|past|previous? <window>",
                "plot|graph|chart|trend|draw <tags> last|past|previous <window>",
                "<tags> for|over|in|during last|past|previous <window>", "<tags> last|past|previous <window>",
                "<tags> for|over <window>", "trend|history|chart|graph|plot of|for? <tags> <window>",
                "show|plot|graph|trend|chart me? <window> of <tags>", "last|past <window> of|for <tags>",
                "how is|are|was|were <tags> doing|looking|behaving|going|running|moving? over|in|during|for|across last|past|previous <window>",
                "how is|are|was|were <tags> doing|looking|behaving|going|running|moving over|in|during|for|across <window>",
                "how has|did|have <tags> changed|change|moved|developed|done|been|behaved|trended|looked|evolved|gone|doing? over|in|during|for? last|past|previous? <window>",
                "how has|did|have <tags> changed|change|moved|developed|behaved|trended|evolved",
                "how has|have <tags> been doing|looking|behaving|going|changing?",
                "show|give|get me? trend|history|chart|graph|plot|curve of|for? <tags>",
                "show|give|get me? <tags> trend|history|chart|graph|plot|curve",
                "plot|graph|chart|trend|history|draw of|for? <tags>", "compare <tags>", "show|plot|see me? <tags> side by side",
                "show|plot|see me? <tags> together", "<tags> trend|history|chart|graph|curve",
                "is|are <tags> rising|falling|dropping|climbing|increasing|decreasing|stable|steady|changing|moving|drifting|sinking|going up|down?",
                "what happened|happens to|with <tags>", "what has happened to|with <tags>",
                "how fast is|are <tags> rising|falling|dropping|climbing|changing|moving",
                "when did <tags> begin|start to? fall|rise|drop|climb|change|move|falling|rising|dropping?",
            ]
        ),
        (
            .explain,
            [
                "explain <topic> to? me?", "explain to? me? <topic>", "tell me? more? about <topic>", "what does <topic> mean|do",
                "what is|are <topic> mean|for", "how does|do <topic> work",
                "what is|are meant by <topic>", "teach me? about? <topic>", "describe <topic>", "why is|do|are we? <topic>",
                "define <topic>", "what is|are <topic>", "explain|describe how|why|what is? <topic> works|is|does?",
            ]
        ),
        (
            .readTags,
            [
                "what|how did|does <thing> look|read|show|say|stand like|at? <window> ago|earlier",
                "what|how was|were|is|are <thing> like|at|doing|reading|looking? <window> ago|earlier",
                "show|give|read|see|tell me? <thing> as|from|of? <window> ago|earlier", "<thing> <window> ago|earlier",
                "<window> ago|earlier", "go|look|think back <window>",
                "read|show|check|list|give|display|see|get|view me? all|every tags|readings|values|instruments|sensors|gauges|measurements|of? them?",
                "read|show me? everything", "everything|all", "readings|values|instruments|sensors|dashboard|gauges|overview",
                "what are|is readings|values|instruments|gauges|everything|numbers saying|showing|reading|doing|now?",
                "how does|do everything|plant|machine|readings look|doing", "what is going|happening on? here|now?",
                "what is wrong|up|matter with? it|her|this|here|machine|plant?",
                "how is|are everything|plant|machine|readings|it|things looking|doing|running|going?",
                "is|are everything|plant|machine|all readings? ok|fine|healthy|normal|alright|running|good",
                "show|give me? readings|values|instruments|numbers|gauges|dashboard",
            ]
        ),
        (
            .inspect,
            [
                "inspect <component>", "go and|to? inspect|look|check|see|examine|feel|touch|hear|listen at|on|out|to? <component>",
                "go to <component> and? look|check|see?", "examine|visit <component>",
                "take|have|get closer|good|close|quick? look|peek|glance at|inside <component>",
                "open up? and? inspect|check|look at? <component>", "walk over? to|down <component>",
                "look|peek|peer|glance|reach into|inside|in|under|underneath|below|behind|around|round|along|through|over|across <component>",
                "walk|go|climb|crawl all? over|along|around|round|up|past|through|across|past|length? of? <component>",
                "walk <component>", "shine torch|light|lamp into|in|on|at|under|inside <component>",
                "put|lay|hold hand|hands|ear on|to|against <component>", "smell|sniff|tap|shake|wiggle|rock at|on? <component>",
                "look closely? inside|over? <component>",
                "do|perform|carry visual? inspection out? of|on <component>", "put eyes on <component>",
                "feel|touch|listen to? <component>", "send someone to look|check|inspect at? <component>",
            ]
        ),
        (
            .readTags,
            [
                "check|read|look|verify|inspect|see|test|measure|show|view|watch at|on|out|me|how? <thing> is|are|reading|looks|doing?",
                "what|how is|are|about <thing> reading|doing|looking|like|showing|saying|at|now|running|holding|up?",
                "what does|do|did <thing> read|say|show|look|like", "how does|do <thing> look|read|seem|sound|feel like?",
                "how about <thing>", "and? what|how about <thing>", "and <thing>",
                "how much|many|high|low|hot|cold|fast|warm <thing> is|are|do|have? there|we|left|have|got?",
                "how high|low|hot|cold|fast|warm|loud is|are <thing>",
                "is|are <thing> in|within|inside|out|outside of? range|limits|normal|tolerance|spec",
                "is|are there|we enough|any|something|anything? wrong with|low|on? <thing> left|wrong|loss|ok?",
                "is|are <thing> still? ok|fine|good|healthy|normal|alright|high|low|hot|cold|warm|right|up|down|running|working|on|off|leaking|worn|damaged|broken|faulty|failing|dirty|blocked|dry|wet|loose|noisy|stuck|open|closed|bad|sound|intact|failed|empty|full|hot|overheating|turning|tight?",
                "is|are <thing> too high|low|hot|cold",
                "does|do|has|have <thing> look|sound|seem|feel|leak|work|need|turned|failed|leaked|gone|been? ok|fine|good|healthy|normal|alright|hot|right|wrong|dry|damage|wear?",
                "give|tell|get|let|list me|us? see|know|have? <thing>", "where is <thing>",
                "any wear|damage|leak|leaks|sign|signs|problem|problems|trouble|oil of? wear|damage|leakage|leak? on|at|in|with|around <thing>",
                "what is|are state|condition|status|reading|value|level of|on|at|for <thing>",
                "anything wrong|unusual|odd with|at|on|about <thing>", "is|are something|anything wrong|up with <thing>",
                "<thing> reading|value|status|now",
                "check|verify|see|find|look|inspect|test|tell|go me|out|at|and? check|see? if|whether <thing> is|are|has|looks|was <rest>",
                "what is|are wrong|up|happening|happened with|to <thing>",
                "is|are there any|some? oil|water|leak|leaks|damage|dirt|wear|smoke|noise|grease|fluid around|on|at|under|in|from|near <thing>",
                "any|some smoke|smell|noise|noises|dust|spark|sparks|steam|vibration|oil|water|dirt|rust coming? out? of|from|at|in|near|on|around|under|inside <thing>",
                "does|do <thing> vibrate|shake|rattle|knock|squeal|hum|buzz|smell|smoke|drip|spark",
                "do|can|did could? you|i|we see|hear|smell|feel|notice any|some? smoke|smell|noise|noises|dust|spark|sparks|steam|vibration|oil|water|dirt|rust|damage|wear|leak|leaks|anything|something odd|unusual|wrong|strange? at|on|from|in|near|around|of|under|inside <thing>",
                "any oil|water|fluid|grease leaking|coming|dripping out? from|of <thing>",
            ]
        ),
        (
            .note,
            [
                "note|log|record that <text>", "write|put|jot down|in that? <text>", "make note of|that <text>",
                "remember that? <text>", "note|log down? <text>",
            ]
        ),
        (
            .operate,
            [
                "set|adjust|change|open|close|throttle|move|bring|put|turn|raise|lower|reduce|increase|drop|cut up|down? <control> up|down|back? to|at <value>",
                "set|adjust <control> <value>",
            ]
        ),
        (
            .setMode,
            [
                "switch|change|go|run|put|bring|take|move|set|return|operate it|machine|plant|unit|her? over|back|down|up? to|in|at|with|into|on? <mode>",
                "mode <mode>", "<mode> mode",
            ]
        ),
    ]

    /// The table, read.
    static let rows: [(command: CommandName, pattern: Pattern)] = text.flatMap { row in
        row.patterns.map { (row.command, Pattern($0)) }
    }

    /// How a drill is asked for. Apart, because `start the pump` is an order inside a drill.
    static let starts: [Pattern] = [
        "start|begin|run|launch|load|open|try|play|take|do|attempt|choose|pick|select with|drill|scenario|exercise|number|exam? <scenario> with|using|seed seed? <seed>",
        "start|begin|run|launch|load|open|try|play|take|do|attempt|choose|pick|select with|on? drill|scenario|exercise|number|exam? <scenario>",
        "go with|for <scenario>",
    ].map(Pattern.init)

    /// The tour, outside any drill.
    static let tour: [Pattern] = [
        "start|begin|take|do|show|give me? first steps|tour", "first steps", "tour", "show me around", "i am new here?",
        "how do i begin|start",
    ].map(Pattern.init)

    /// Free practice on a machine, outside any drill.
    static let freely: [Pattern] = [
        "start|begin|do|run|open|have|want|let|i|me|us|a|to|like|would? start|begin|do|run|open|have|want|to|me? some? free|open practice|practise|play|training|session|mode on|with|at|for <machine>",
        "i|let|want|to|me|us|would|like? want|to|me|us|like? to? practice|practise|train|play|experiment|tinker freely|around? on|with|at <machine> freely",
        "i|let|want|to|me|us|would|like? want|to|me|us|like? to? practice|practise|train|play|experiment|tinker freely|around on|with|at <machine>",
        "i|let|want|to|me|us|would|like? want|to|me|us|like? to? play|experiment|tinker around? on|with|at <machine>",
        "free|open practice|practise|play|training", "practice|practise freely",
    ].map(Pattern.init)

    static let lists: [Pattern] = [
        "list|show|what|which|find|give|see|browse|search|any|display me|us|are|is? there? all|available|my|other|more? drills|scenarios|exercises|trainings|courses do|are|can|is? i|you|there? have|available|do|start|there?",
        "list|show|find|give|search|browse|have|get|any|offer|suggest|recommend me|us|for|another? <query> drills|drill|scenarios|scenario|exercises|exercise|training|faults|failures|problems|practice|one",
        "drills|scenarios|exercises", "practice|train|practicing|training",
        "i? practice|train|exercise|learn on|with|about|for|how|find|finding? to? <query>",
        "<query> drills|scenarios|exercises", "list|find|search for? <query>", "what can i practice|train|do|learn",
        "drills|scenarios|exercises|something|anything about|on|for|with|in <query>",
        "list|show|find|give|search|browse|have|any me|you? drills|drill|scenarios|scenario|exercises|something|anything about|on|for|with|in|of <query>",
        "level <level> drills|scenarios|exercises?",
        "what|which drills|scenarios are|do about|on|for|with|you? have? about|on|for? <query>",
        "improve|work at|on? my? <query> skills", "more", "what else is? there?",
    ].map(Pattern.init)

    /// Words that between drills tell that drills are spoken of, and how such wishes begin.
    static let drillNouns: Set<String> = [
        "drill", "drills", "scenario", "scenarios", "exercise", "exercises", "practise", "practice", "train", "training", "learn",
        "fault", "faults", "failure", "failures", "problem", "problems", "trouble", "issues", "industry", "level", "one", "ones",
    ]
    static let wishes = [
        "what about", "how about", "something", "anything", "let us", "what have you", "what do you have", "have you got", "i want",
        "i would like", "i need",
    ]

    /// What a reading may be asked to be doing, at the end of a short question.
    static let movements: Set<String> = [
        "rising", "falling", "dropping", "climbing", "increasing", "decreasing", "stable", "steady", "changing", "moving",
        "drifting",
        "sinking",
    ]

    /// Inspections that name no component; the machine itself, whatever it is called, is one word here.
    static let senses: [Pattern] = [
        "does|do itself|that|this|anything|something vibrate|shake|shudder|rattle|knock|squeal|hum|buzz|smell|stink|smoke|leak|drip|spark anywhere|much|badly?",
        "does|do itself|anything|something smell|sound of|like? odd|strange|funny|burnt|burning|unusual|loud|noisy|rough|different|smoke|oil|gas?",
        "does|do itself make any|much? odd|strange|funny|unusual|loud? noise|noises|sound|sounds?",
        "is|are there any|some|much|visible? smoke|smell|smells|odour|odor|noise|noises|spark|sparks|steam|leak|leaks|leakage|vibration|vibrations|damage|wear|rust|dirt|dust anywhere|somewhere|visible|about|around|outside?",
        "any|some smoke|smell|smells|odour|odor|noise|noises|spark|sparks|leak|leaks|leakage|vibration|vibrations anywhere|somewhere|visible|about|around|outside?",
        "is|are itself|anything|something vibrating|shaking|shuddering|rattling|knocking|squealing|humming|buzzing|smelling|smoking|leaking|dripping|sparking|burning|noisy|loud|loose|hot|warm|wet|dirty|worn|damaged anywhere|somewhere|outside|inside?",
        "do|can|did|could you|i|we hear|see|smell|feel|notice any|anything|something odd|strange|unusual|wrong|funny|loose? smoke|noise|noises|leak|leaks|smell|vibration|vibrations|damage|wear|sparks?",
        "do|can|did|could you|i|we hear|see|smell|feel|notice smoke|noise|noises|leak|leaks|vibration|vibrations|damage|wear|sparks",
    ].map(Pattern.init)

    /// Quantities that an instrument may show, and the words by which they are asked after.
    static let sensed: [(quantity: String, signs: Set<String>)] = [
        ("vibration", ["vibrate", "vibrating", "vibration", "vibrations", "shake", "shaking", "shudder", "shuddering"]),
        ("temperature", ["hot", "warm"]), ("noise", ["noise", "noises", "noisy", "loud"]), ("smoke", ["smoke", "smoking"]),
    ]

    /// "And over ten minutes?": more of what was shown last.
    static let again: [Pattern] = [
        "and? for|over|in|during last|past|previous? <window>",
        "and? what|how about? for|over|in|during? last|past|previous? <window>", "and? last|past <window>", "and <window>",
        "zoom out|in? to? <window>",
        "show|plot|trend|chart|graph me? that|it|them|same|this? for|over|in? last|past|previous? <window>", "go back <window>",
        "<window> back|instead", "make it <window>", "show|plot|trend|chart|graph it|that|them|those", "trend|chart|plot|graph",
        "show|see me? trend|chart|plot|graph|history",
    ].map(Pattern.init)

    /// Every word of the table, for the spelling.
    static let words: Set<String> = {
        var words = Set(text.flatMap(\.patterns).flatMap(Pattern.words))
        words.formUnion([
            "drill", "drills", "scenario", "scenarios", "start", "begin", "practise", "practice", "training", "exercise", "minutes",
            "hours",
            "learn", "train", "recommend", "suggest", "browse", "improve", "skills", "about", "industry", "beginner", "advanced",
            "alarm", "diagnosis", "percent", "severity", "seconds", "minute", "second",
        ])
        return words
    }()
}
