/// The word lists of the offline interpreter: data, kept in one place so that they can be read, argued about and extended.
///
/// Lists are of plain words; what reads them takes the inflection off where that is wanted.
enum WordTables {
    static let contractions: [String: [String]] = [
        "it's": ["it", "is"], "that's": ["that", "is"], "what's": ["what", "is"], "how's": ["how", "is"],
        "where's": ["where", "is"], "who's": ["who", "is"], "there's": ["there", "is"], "here's": ["here", "is"],
        "let's": ["let", "us"], "lets": ["let", "us"], "i'm": ["i", "am"], "im": ["i", "am"], "i'd": ["i", "would"],
        "i've": ["i", "have"], "i'll": ["i", "will"], "we're": ["we", "are"], "we've": ["we", "have"], "they're": ["they", "are"],
        "you're": ["you", "are"], "can't": ["can", "not"], "cant": ["can", "not"], "cannot": ["can", "not"],
        "won't": ["will", "not"], "wont": ["will", "not"], "isnt": ["is", "not"], "arent": ["are", "not"], "aint": ["is", "not"],
        "ain't": ["is", "not"], "dont": ["do", "not"], "doesnt": ["does", "not"], "didnt": ["did", "not"], "hasnt": ["has", "not"],
        "wasnt": ["was", "not"], "whats": ["what", "is"], "hows": ["how", "is"], "thats": ["that", "is"],
        "couldnt": ["could", "not"],
        "shouldnt": ["should", "not"], "nde": ["non", "drive", "end"], "de": ["drive", "end"], "dunno": ["do", "not", "know"],
        "wat": ["what"], "teh": ["the"], "u": ["you"], "pls": ["please"], "plz": ["please"],
    ]

    /// Abbreviations and variants; the value is the one form that is compared.
    static let synonyms: [String: String] = [
        "temp": "temperature", "temps": "temperature", "temperatures": "temperature", "temperature": "temperature",
        "press": "pressure", "pressures": "pressure", "pressure": "pressure", "vib": "vibration", "vibes": "vibration",
        "vibrations": "vibration", "vibration": "vibration", "amps": "current", "amperage": "current", "current": "current",
        "brg": "bearing", "brgs": "bearing", "bearing": "bearing", "bearings": "bearing", "hyd": "hydraulic",
        "hydraulics": "hydraulic", "hydraulic": "hydraulic", "hydrolics": "hydraulic", "hydrolic": "hydraulic",
        "lube": "lubrication", "lubricant": "lubrication", "lubricating": "lubrication", "lubrication": "lubrication",
        "dir": "direction", "lvl": "level",
        "level": "level", "levels": "level", "rpm": "speed", "speed": "speed", "speeds": "speed", "mech": "mechanical",
        "pwr": "power", "volts": "voltage", "voltage": "voltage", "gbx": "gearbox", "xmtr": "transmitter",
        "tx": "transmitter", "failure": "fail", "failures": "fail", "fails": "fail", "failing": "fail", "failed": "fail",
        "faulty": "fault", "worn": "wear", "wears": "wear", "wearing": "wear", "leakage": "leak", "leaky": "leak",
        "leaking": "leak",
        "blockage": "block", "clogged": "block", "clog": "block", "plugged": "block", "choked": "block", "blocked": "block",
        "diagnosis": "diagnos", "diagnose": "diagnos", "acknowledgement": "acknowledg", "acknowledge": "acknowledg",
        "ack": "acknowledg", "okay": "ok", "mins": "min", "minutes": "min", "minute": "min", "secs": "sec",
        "second": "second", "seconds": "sec", "hours": "hour", "hr": "hour", "hrs": "hour", "practise": "practic",
        "practice": "practic", "sender": "transmitter", "instrumentation": "instrument", "instruments": "instrument",
        "overheated": "overheat", "overheating": "overheat", "starved": "starv", "starvation": "starv", "starving": "starv",
        "drifting": "drift", "drifted": "drift", "drifts": "drift", "jammed": "stuck", "sticking": "stuck", "jam": "stuck",
        "cooked": "overheat", "cooking": "overheat", "burning": "overheat", "burnt": "overheat", "burned": "overheat",
        "overheats": "overheat", "grease": "lubrication", "greasing": "lubrication", "sensor": "transmitter",
        "sensors": "transmitter",
        "probe": "transmitter", "transducer": "transmitter", "rtd": "transmitter", "thermocouple": "transmitter",
        "gauge": "transmitter", "gage": "transmitter", "misaligned": "align", "misalignment": "align", "alignment": "align",
        "aligned": "align", "knackered": "gone", "shot": "gone", "gone": "gone", "broken": "gone", "bust": "gone", "dead": "gone",
        "kaput": "gone", "blown": "gone", "tired": "wear", "weak": "wear", "lying": "lie", "lies": "lie", "liar": "lie",
        "leeking": "leak", "leek": "leak", "cavitating": "cavitation", "cavitates": "cavitation", "choke": "block",
        "fouled": "block", "bulging": "bulg", "bulged": "bulg", "bulges": "bulg", "swollen": "bulg", "swelling": "bulg",
    ]

    /// Words that carry no content of their own: skipped inside names and left over without harm in arguments.
    static let articles: Set<String> = ["the", "a", "an", "my", "our", "its", "this", "that", "these", "those", "some", "your"]
    static let skippable: Set<String> = articles.union([
        "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "of", "s", "am",
    ])
    static let filler: Set<String> = skippable.union([
        "and", "me", "now", "right", "please", "just", "currently", "there", "here", "on", "in", "at", "to", "for", "with", "us",
        "moment", "again", "also", "too", "then", "reading", "readings", "value", "values", "sensor", "sensors", "gauge",
        "indicator", "signal", "tag", "tags", "data", "so", "far", "today", "quickly", "quick", "out", "up", "doing", "looking",
        "look", "looks", "as", "well", "both", "do", "does", "tutor", "ok", "first", "next",
    ])
    static let polite: [[String]] = [
        ["please"], ["can", "you"], ["could", "you"], ["would", "you"], ["will", "you"], ["can", "we"], ["could", "we"],
        ["i", "want", "to"], ["i", "would", "like", "to"], ["i", "would"], ["i", "need", "to"], ["i", "am", "going", "to"],
        ["i", "will"],
        ["let", "us"], ["let", "me"], ["ok"], ["okay"], ["now"], ["then"], ["and", "then"], ["hey"], ["hi"], ["well"], ["so"],
        ["first"], ["next"], ["just"], ["go", "ahead", "and"], ["also"], ["tutor"], ["alright"], ["right"], ["kindly"],
        ["quickly"], ["i", "wanna"], ["hello"], ["we", "need", "to"], ["we", "should"], ["i", "have", "to"], ["time", "to"],
    ]
    static let trailing: Set<String> = [
        "please", "now", "thanks", "again", "mate", "then", "immediately", "quickly", "quick", "first", "too",
    ]

    static let numbers: [String: Double] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fortyfive": 45, "fifty": 50,
        "sixty": 60, "ninety": 90, "hundred": 100, "half": 0.5, "couple": 2, "few": 3, "double": 2, "twice": 2, "triple": 3,
    ]
    static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "last": -1, "1st": 1, "2nd": 2, "3rd": 3,
    ]
    static let levels: [String: Double] = [
        "easy": 1, "beginner": 1, "simple": 1, "intermediate": 2, "medium": 2, "hard": 3, "advanced": 3, "difficult": 3,
        "expert": 3, "beginners": 1, "novice": 1, "novices": 1, "experts": 3, "basic": 1, "tough": 3, "harder": 3, "easier": 1,
    ]
    static let durationUnits: [String: Double] = ["s": 1, "sec": 1, "second": 1, "m": 60, "min": 60, "h": 3600, "hour": 3600]

    // MARK: What a claim is made of

    /// Ends the reach of a negation or hedge (ConText's termination terms).
    static let breakers: Set<String> = [
        "but", "however", "because", "since", "although", "though", "whereas", "while", "so", "therefore", "then", "yet", "except",
        "thus", "hence",
    ]
    static let causal: [[String]] = [
        ["because"], ["because", "of"], ["due", "to"], ["caused", "by"], ["since"], ["owing", "to"], ["down", "to"], ["from"],
    ]
    /// Negate what follows.
    static let negationsBefore: [[String]] = [
        ["not"], ["no"], ["never"], ["nor"], ["neither"], ["without"], ["rule", "out"], ["ruled", "out"], ["ruling", "out"],
        ["exclude"], ["excluded"], ["excluding"], ["eliminate"], ["eliminated"], ["nothing", "wrong", "with"],
        ["nothing", "is", "wrong", "with"], ["unlikely"], ["doubt"], ["free", "of"], ["rather", "than"], ["instead", "of"],
        ["hardly"], ["cleared"], ["discount"], ["discounted"], ["anything", "but"], ["other", "than"],
        ["nothing", "to", "do", "with"],
    ]
    /// Negate what stands before them.
    static let negationsAfter: [[String]] = [
        ["ruled", "out"], ["excluded"], ["eliminated"], ["cleared"], ["unlikely"], ["innocent"], ["checks", "out"],
        ["off", "the", "list"],
        ["discounted"], ["not", "it"], ["is", "out"], ["has", "no", "fault"], ["nothing", "wrong"], ["no", "problem"],
        ["no", "issue"],
        ["works"], ["is", "working"], ["working", "fine"], ["unaffected"], ["looks", "new"], ["no", "leak"], ["no", "leaks"],
        ["no", "wear"],
    ]
    static let health: Set<String> = [
        "fine", "ok", "okay", "healthy", "normal", "good", "sound", "intact", "well", "alright", "undamaged", "perfect", "unharmed",
        "normally",
    ]
    /// Look like negations and are none.
    static let falseNegations: [[String]] = [
        ["no", "doubt"], ["without", "doubt"], ["without", "a", "doubt"], ["without", "question"], ["no", "question"],
        ["not", "only"],
        ["not", "just"], ["not", "merely"], ["not", "simply"], ["never", "mind"], ["no", "wonder"], ["not", "unlikely"],
        ["no", "mistake"],
        ["not", "surprised"],
    ]
    /// Say that something could be, not that it is.
    static let hedges: [[String]] = [
        ["might"], ["maybe"], ["perhaps"], ["could"], ["possibly"], ["possible"], ["may"], ["not", "sure"], ["not", "certain"],
        ["unsure"], ["can", "not", "rule", "out"], ["could", "not", "rule", "out"], ["not", "rule", "out"],
        ["not", "ruled", "out"],
        ["not", "ruling", "out"], ["can", "not", "exclude"], ["not", "exclude"], ["not", "excluded"], ["wonder"], ["wondering"],
        ["guessing"], ["conceivably"], ["not", "convinced"], ["can", "not", "be", "ruled", "out"], ["can", "not", "eliminate"],
        ["what", "if"], ["if"], ["not", "impossible"], ["hunch"],
    ]
    static let noIdea: [[String]] = [
        ["no", "idea"], ["no", "clue"], ["do", "not", "know"], ["not", "know"], ["beats", "me"], ["clueless"], ["lost", "here"],
        ["stumped"], ["stuck", "here"], ["haven't", "a", "clue"],
    ]
    static let alternatives: Set<String> = ["either", "or"]
    /// Open a claim.
    static let claims: [[String]] = [
        ["it", "is"], ["it", "was"], ["it", "must", "be"], ["must", "be"], ["must", "have"], ["has", "to", "be"],
        ["the", "problem", "is"],
        ["the", "fault", "is"], ["the", "cause", "is"], ["root", "cause"], ["problem", "is"], ["issue", "is"], ["fault", "is"],
        ["cause", "is"], ["culprit"], ["diagnosis"], ["i", "think"], ["i", "reckon"], ["i", "believe"], ["i", "say"],
        ["i", "would", "say"], ["i", "suspect"], ["i", "am", "sure"], ["i", "blame"], ["blame"], ["definitely"], ["certainly"],
        ["clearly"], ["obviously"], ["probably"], ["likely"], ["looks", "like"], ["sounds", "like"], ["smells", "like"], ["seems"],
        ["this", "is"], ["that", "is"], ["my", "answer"], ["answer"], ["verdict"], ["i", "guess"], ["i", "bet"], ["points", "to"],
        ["point", "to"], ["is", "the", "problem"], ["is", "the", "culprit"], ["is", "the", "cause"], ["we", "have"],
        ["i", "conclude"],
        ["no", "doubt"], ["not", "only"], ["not", "just"], ["not", "merely"], ["my", "guess"], ["turns", "out"], ["caused", "by"],
        ["due", "to"],
    ]
    /// Say that something is broken.
    static let failures: Set<String> = [
        "failure", "failing", "failed", "fault", "faulty", "worn", "wear", "leak", "leaking", "broken", "broke", "gone", "shot",
        "knackered", "bust", "busted", "dead", "seized", "seizing", "blocked", "clogged", "plugged", "stuck", "jammed",
        "overheated",
        "overheating", "damaged", "damage", "cracked", "starved", "starvation", "starving", "drift", "drifting", "lying", "blown",
        "burst",
        "defective", "bad", "loose", "misaligned", "misalignment", "imbalance", "unbalanced", "corroded", "dirty", "fouled",
        "wrong",
        "dying", "cooked", "burnt", "burned", "shorted", "open", "sheared", "slipping", "pitted", "spalled", "spalling",
        "tired", "weak", "scored", "dry", "malfunction", "malfunctioning", "breaking", "breakdown", "toast", "kaput", "ruined",
        "shagged",
        "buggered", "contaminated", "cavitating", "cavitation", "ruptured", "torn", "wiped", "choked", "bent", "perished",
        "weeping",
        "bulging", "bulged", "swollen", "leaky", "sticky", "frayed", "punctured", "pinched", "kinked", "crushed",
        "stretched", "gummed", "silted", "scaled", "caked", "glazed", "warped", "bowed", "eroded", "chipped", "rusty", "rusted",
        "rotten",
        "flooded", "sooty", "starving", "dented", "disconnected", "unplugged", "detached",
        "severed", "sticking", "ajar", "overflowing", "spongy", "mouldy", "chattering", "squealing",
        "giving", "trouble", "problem", "died", "collapsed", "frozen", "rubbing", "lost", "loss", "lack", "unhealthy", "packed",
    ]
    /// Of a reading: it is not what the process is.
    static let lies: Set<String> = [
        "drift", "drifting", "drifted", "lying", "lies", "lie", "liar", "false", "falsely", "inaccurate", "calibration",
        "miscalibrated",
        "uncalibrated", "bogus", "spurious", "misreading", "misreads", "offset", "biased", "bias", "stuck", "frozen", "flatlined",
        "wrong", "untrue", "erratic",
    ]
    static let instrumentNouns: Set<String> = [
        "sensor", "sensors", "transmitter", "sender", "probe", "gauge", "gage", "instrument", "instruments", "rtd", "thermocouple",
        "instrumentation", "transducer", "thermometer", "pt100", "detector", "accelerometer", "wiring",
    ]
    /// After `not`, these say that something fails: `not turning`, `not getting oil`.
    static let functions: Set<String> = [
        "work", "working", "hold", "holding", "get", "getting", "close", "closing", "open", "opening", "seat", "seating", "turn",
        "turning", "respond", "responding", "build", "building", "deliver", "delivering", "cool", "cooling", "charge", "charging",
        "enough", "right", "move", "moving", "seal", "sealing", "pump", "pumping", "lubricated", "running", "run", "start",
        "starting",
        "engage", "engaging", "happy", "correct", "receiving",
    ]
    /// What is seen, not what is wrong: words that describe a reading.
    static let symptoms: Set<String> = [
        "temperature", "pressure", "level", "flow", "vibration", "speed", "current", "power", "high", "low", "hot", "cold", "warm",
        "rising",
        "falling", "dropping", "climbing", "increasing", "decreasing", "noise", "noisy", "slow", "fast", "up", "down", "going",
        "too", "very",
        "rate", "getting", "reading", "alarm", "trip", "tripped", "higher", "lower", "hotter",
    ]
    /// After `no`, these say that something is missing: a failure, not a negation.
    static let supplies: Set<String> = [
        "oil", "lube", "lubrication", "lubricant", "grease", "pressure", "flow", "signal", "power", "voltage", "air", "water",
        "cooling",
        "coolant", "drive", "supply", "feed", "fuel", "vacuum", "refrigerant", "gas", "steam", "nitrogen", "hydrogen", "oxygen",
        "hypo", "chlorine", "chemical", "product", "output", "charge", "charging", "current", "heat", "light", "sun", "wind",
        "suction", "prime", "discharge", "delivery", "draft", "draught", "ventilation", "airflow", "dose", "dosing", "spray",
        "contact", "connection", "communication", "feedback", "response", "movement", "motion", "head", "lift", "torque", "thrust",
        "fluid", "media", "glycol", "ammonia", "brine", "milk", "paint", "juice", "mains", "ignition", "flame", "spark",
        "excitation", "isolation", "insulation", "tension", "grip", "circulation", "agitation", "stirring",
    ]
    /// A defect or what is heard and seen of one: "no leak" and "no noise" deny it, they miss nothing.
    static func isDefect(_ token: Token) -> Bool {
        failures.contains(token.text) || defectStems.contains(token.stem)
            || ["leak", "noise", "vibration", "play", "wear"].contains(token.stem)
    }
    private static let defectStems = Set(
        (failures.union(["issue", "defect", "crack", "sign", "trace", "smell", "smoke", "alarm"])).map(Stem.of)
    )
    .subtracting(["los", "open", "dry"])
    static let everything: Set<String> = ["everything", "plant", "machine", "all", "system", "equipment", "unit", "process", "it"]
    /// Begin what is to be done about it.
    static let repairs: Set<String> = [
        "replace", "change", "repair", "fix", "shut", "stop", "clean", "drain", "refill", "top", "tighten", "lubricate", "grease",
        "isolate", "lock", "order", "call", "calibrate", "recalibrate", "swap", "flush", "fit", "renew", "reset", "rebuild",
        "overhaul",
        "remove", "regrease", "realign", "align", "rebalance", "dry", "reseal", "trip", "de-energise", "switch", "turn", "install",
        "restart",
        "unblock", "open", "close", "increase", "reduce", "raise", "lower", "start", "purge", "bleed", "adjust", "schedule", "plan",
        "needs", "need", "should", "must", "recommend", "slow", "unload",
        "test", "create", "trigger", "force", "simulate", "inject", "introduce", "insert", "add",
    ]
    /// Begin a wish to see something.
    static let looks: Set<String> = [
        "check", "inspect", "look", "show", "see", "read", "go", "examine", "verify", "compare", "tell", "find", "trend", "plot",
        "acknowledge",
        "ack", "explain", "give", "list", "watch", "walk", "set",
    ]
    /// Open a question.
    static let questions: Set<String> = [
        "is", "are", "was", "were", "does", "do", "did", "has", "have", "what", "why", "how", "which", "where", "when", "who",
        "can",
        "could", "should", "would", "will", "any", "am",
    ]
    /// Ordinary words that must never be "repaired" into the asset's.
    static let common: Set<String> = [
        "that", "this", "with", "from", "have", "what", "when", "where", "which", "there", "their", "they", "them", "then", "than",
        "will", "would", "could", "should", "been", "being", "does", "doing", "done", "just", "like", "look", "looks", "looking",
        "more", "most", "much", "many", "some", "same", "such", "here", "only", "over", "under", "also", "back", "down", "well",
        "want", "need", "know", "think", "sure", "really", "very", "still", "again", "please", "thanks", "thank", "hello", "right",
        "left", "long", "time", "last", "next", "past", "make", "made", "take", "took", "give", "gave", "come", "came", "goes",
        "going",
        "went", "tell", "told", "said", "says", "find", "found", "line", "fine", "live", "life", "pipe", "page", "ages", "game",
        "wear",
        "bear", "beer", "near", "gear", "year", "hear", "heat", "head", "heal", "deal", "real", "meal", "steal", "pumps", "lump",
        "jump",
        "into", "onto", "about", "above", "after", "before", "between", "because", "every", "other", "another", "these", "those",
        "your",
        "mine", "ours", "hers", "cause", "caused", "cold", "warm", "cool", "tool", "pool", "fool", "wool", "foot", "feed", "seed",
        "seen", "seem", "seems", "week", "weak", "weather", "whether", "rather", "idea", "maybe", "perhaps", "might", "must",
        "shall",
        "stay", "stop", "step", "show", "slow", "flow", "blow", "glow", "grow", "know", "snow", "love", "move", "give", "five",
        "dive",
        "lunch", "coffee", "dinner", "music", "story", "joke", "poem", "world", "today", "tomorrow", "yesterday", "morning",
        "night",
        "people", "person", "thing", "things", "stuff", "word", "words", "work", "working", "place", "point", "sort", "kind",
        "part", "parts",
    ]
}
