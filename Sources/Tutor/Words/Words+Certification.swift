import Scenarios

/// What certifications ask for and certificates say, in words.
extension Words {
    /// `3 different drills of "hydraulics", level 2 or above`.
    public static func requirement(_ requirement: Certification.Requirement) -> String {
        // What is signed says the same in English: `Certification.Requirement.text`.
        switch requirement {
        case .drills(let tag, let level, let count):
            let name = Library.local(tag)
            let said = count == 1 ? tr("\(count) drill of \"\(name)\"") : tr("\(count) different drills of \"\(name)\"")
            return level > 1 ? tr("\(said), level \(level) or above") : said
        case .scenario(let id): return tr("the drill \(id)")
        case .exams(let pool, let passes):
            return passes == 1 ? tr("\(passes) exam of \(pool)") : tr("\(passes) different exams of \(pool)")
        }
    }

    /// What each drill must have been like; nil when nothing is asked for. What is signed says the same in English:
    /// `Certification.eachOfThem`.
    static func eachOfThem(_ certification: Certification) -> String? {
        let conditions = certification.conditions
        var each: [String] = []
        if conditions.run == .exam { each.append(tr("run as an exam")) }
        if conditions.score > 0 { each.append(tr("scored at least \(conditions.score / 100) of 100")) }
        switch conditions.hints {
        case nil: break
        case 0: each.append(tr("without hints"))
        case let hints?: each.append(tr("with at most \(count(hints, "hint"))"))
        }
        if conditions.isSafe { each.append(tr("without any unsafe act")) }
        if let within = certification.within {
            each.append(tr("not longer ago than \(Int(within / 86_400)) days at the time of issue"))
        }
        if certification.model == .refused { each.append(tr("without a language model")) }
        return each.isEmpty ? nil : tr("Each of them \(each.joined(separator: ", ")).")
    }

    /// `[######......]`: how much of a whole is done. Letters, so that every terminal and reader has it.
    public static func bar(_ done: Int, of whole: Int, width: Int = 20) -> String {
        let filled = whole == 0 ? 0 : min(width, max(0, done) * width / whole)
        return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled) + "]"
    }

    /// How far a track is: a line with a bar, then each requirement.
    public static func progress(_ eligibility: Eligibility) -> [Block] {
        let (done, whole) = eligibility.progress
        let title = Library.local(eligibility.certification.title)
        let share = eligibility.isMet ? tr("\(done) of \(whole), all met") : tr("\(done) of \(whole)")
        return [.text("\(title)  \(bar(done, of: whole))  \(share)"), .bullets(eligibility.parts.map(line))]
    }

    private static func line(_ part: Eligibility.Part) -> String {
        // What is counted begins with its number.
        let isCounted = if case .scenario = part.requirement { false } else { true }
        let wanted = requirement(part.requirement)
        let head = isCounted ? tr("\(part.drills.count) of \(wanted)") : tr("\(part.drills.count) of 1: \(wanted)")
        let reasons = Eligibility.Shortfall.allCases.compactMap { reason in
            part.shortfalls[reason].map { shortfall(reason, $0) }
        }
        return reasons.isEmpty || part.isMet ? head : tr("\(head) (passed but not counted: \(list(reasons)))")
    }

    private static func shortfall(_ reason: Eligibility.Shortfall, _ number: Int) -> String {
        switch reason {
        case .tooOld: tr("\(number) too long ago")
        case .score: tr("\(number) below the score asked for")
        case .hints: tr("\(number) with too many hints")
        case .unsafeActs: tr("\(number) with an unsafe act")
        case .notAnExam: tr("\(number) not run as an exam")
        case .noSeal: tr("\(number) without a seal that holds")
        case .scripted: tr("\(number) run from a script")
        case .model: tr("\(number) with a language model")
        case .repeated: tr("\(number) of the same scenario again")
        }
    }

    /// Certificates held and how far the other tracks are.
    public func certificates(_ held: [Certificate], tracks: [Eligibility], badges earned: [EarnedBadge], now: String) -> [Block] {
        var blocks: [Block] = []
        if !held.isEmpty {
            blocks.append(.heading(tr("Your certificates")))
            blocks.append(Self.table(held, now: now))
        }
        let standing = Set(held.filter { $0.standing(at: now) == .inForce }.map(\.track))
        let open = tracks.filter { !standing.contains($0.certification.id) }
        if !open.isEmpty {
            blocks.append(.heading(held.isEmpty ? tr("Certificates you can work towards") : tr("Still to earn")))
            blocks += open.flatMap(Self.progress)
        }
        if open.contains(where: \.isMet) {
            blocks.append(.text(tr("What is all met can be issued: ask your instructor.")))
        }
        blocks += badges(earned)
        return blocks.isEmpty ? [.text(tr("This library has no certificates to earn."))] : blocks
    }

    /// Certificates as rows.
    public static func table(_ certificates: [Certificate], now: String, withTrainee: Bool = false) -> Block {
        .table(
            TextTable(
                headings: [tr("Certificate")] + (withTrainee ? [tr("Trainee")] : []) + [tr("State"), tr("Until"), tr("Number")],
                rows: certificates.map { certificate in
                    [Library.local(certificate.title)] + (withTrainee ? [certificate.trainee] : []) + [
                        state(certificate, now: now), DayText.said(certificate.validUntil),
                        String(certificate.number.prefix(8)),
                    ]
                }))
    }

    /// `in force`, `in force, 12 days left`, `expired`, `suspended`, `revoked`.
    public static func state(_ certificate: Certificate, now: String) -> String {
        switch certificate.standing(at: now) {
        case .inForce:
            let days = certificate.daysLeft(at: now)
            return days < 60 ? tr("in force, \(count(days, "day")) left") : tr("in force")
        case .expired: return tr("expired")
        case .suspended: return tr("suspended")
        case .revoked: return tr("revoked")
        }
    }

    /// After a drill that was the last one missing.
    func trackCompleted(_ certification: Certification, trainee: String) -> [Block] {
        [
            .text(
                tr(
                    "You have met everything that \(Library.local(certification.title)) asks for. Your instructor can issue the certificate: tutor-tui certificate issue \(certification.id) --trainee \(trainee)"
                )
            )
        ]
    }

    func certificateIssued(_ certificate: Certificate) -> [Block] {
        [
            .text(
                tr(
                    "Certificate issued: \(Library.local(certificate.title)), valid until \(DayText.said(certificate.validUntil)), number \(certificate.number.prefix(8)). \"/certificates\" shows it."
                )
            )
        ]
    }
}
