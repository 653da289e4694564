/// The words that drills are looked for with: data.
enum SearchWords {
    /// Say that a drill is wanted, not which.
    static let wishes: Set<String> = [
        "practise", "practice", "train", "training", "learn", "drill", "drills", "scenario", "scenarios", "exercise", "exercises",
        "i",
        "want", "need", "like", "would", "about", "something", "anything", "some", "find", "give", "show", "faultfinding", "it",
        "think", "one", "ones", "new", "start", "begin", "let", "lets", "got", "you", "what", "work", "try", "another", "good",
        "list",
        "or", "please", "could", "can", "we", "us", "stuff", "things", "thing", "other", "more", "how", "any",
    ]

    /// Mean nothing to a search, or mean every drill alike.
    static let idle: Set<String> = wishes.union([
        "to", "the", "a", "an", "me", "on", "with", "for", "of", "and", "or", "in", "at", "by", "my", "do", "all", "are", "there",
        "is",
        "failure", "failures", "fault", "faults", "problem", "problems", "issue", "issues", "trouble", "troubles", "falling",
        "level",
        "failing", "industry", "industries", "sector", "machine", "machines", "unit", "plant", "system", "from", "after", "before",
        "that", "this", "be", "have", "not", "but", "so", "its", "than", "as", "no", "go", "reading", "main", "run", "runs",
        "running",
        "morning", "evening", "night", "home", "today", "hello", "shift",
    ])

    /// Spellings and close relations that are one word here.
    static let same: [String: String] = [
        "center": "centr", "datacenter": "data", "datacentre": "data", "aeroplane": "aircraft", "airplane": "aircraft",
        "aviation": "aerospac", "farming": "agricultur", "farm": "agricultur", "agricultural": "agricultur", "car": "automotiv",
        "pharma": "pharmaceutical", "electrical": "electric", "electricity": "electric", "mine": "min",
    ]

    /// Words that lead to the same complaints, and how well.
    static let alike: [String: [(stem: String, share: Double)]] = {
        let groups: [(words: [String], share: Double)] = [
            (["sensor", "instrument", "meter", "instrumentation", "judgement"], 0.85),
            (["hot", "warm", "heat", "temperature", "overheating", "heating", "thermal"], 0.75),
            (["cooling", "cooler", "refrigeration", "chilled", "cold"], 0.6), (["vibration", "vibrate", "rattle", "shaking"], 0.9),
            (["noise", "noisy", "rattle", "growl", "thump", "bang", "knock"], 0.8), (["leak", "seal"], 0.9),
            (["electric", "electrical", "power", "current", "voltage", "battery", "switchgear", "transformer"], 0.5),
            (["battery", "batteries", "charge", "charging"], 0.7), (["hydraulic", "hydraulics"], 1),
            (["pump", "pumps", "pumping"], 1), (["ventilation", "hvac", "airflow", "air"], 0.7), (["lubrication", "oil"], 0.6),
            (["jet", "turbofan", "aircraft", "aerospace"], 0.8), (["satellite", "spacecraft", "space", "orbit"], 0.8),
            (["bearing", "gearbox"], 0.4), (["cavitation", "suction"], 0.6), (["intermittent", "flicker", "returns"], 0.7),
            (["solar", "pv", "photovoltaic"], 0.9), (["robot", "cnc", "machining"], 0.4), (["filter", "strainer"], 0.6),
            (["motor", "drive"], 0.5), (["valve", "actuator"], 0.5), (["conveyor", "belt"], 0.6),
        ]
        var out: [String: [(stem: String, share: Double)]] = [:]
        for group in groups {
            let stems = group.words.map { same[Stem.of($0)] ?? Stem.of($0) }
            for stem in stems {
                for other in stems where other != stem && !(out[stem] ?? []).contains(where: { $0.stem == other }) {
                    out[stem, default: []].append((other, group.share))
                }
            }
        }
        return out
    }()

    /// What people call an industry.
    static let industries: [String: [String]] = [
        "data_center": ["data center", "data centre", "server room", "computer", "IT"],
        "smart_building": ["building", "buildings", "office", "HVAC", "building services", "facility"],
        "food_beverage": ["food", "beverage", "drinks", "dairy", "brewery", "cold store"],
        "aerospace": ["aviation", "aircraft", "airline", "jet", "flight"],
        "space": ["spacecraft", "space", "orbit"], "automotive": ["car", "cars", "vehicle", "automobile", "automotive"],
        "pharmaceutical": ["pharma", "drug", "medicine", "biotech", "life science"],
        "electric_power": ["electricity", "electrical", "grid", "substation", "power"],
        "renewable_energy": ["renewables", "renewable", "green energy"],
        "oil_gas": ["oil and gas", "offshore", "petroleum", "upstream"],
        "water_wastewater": ["water", "wastewater", "waste water", "sewage", "water treatment", "treatment"],
        "mining": ["mine", "mining", "quarry", "minerals"],
        "agriculture": ["farm", "farming", "agricultural", "crop", "harvest"],
        "manufacturing": ["factory", "production", "workshop", "manufacturing"],
        "chemical": ["chemistry", "chemicals", "petrochemical", "process"],
        "utilities": ["utility", "power station", "municipal", "public supply"],
    ]
}
