import Scenarios

/// What certifications ask for and certificates say, in words.
extension Words {
    /// `3 different drills of "hydraulics", level 2 or above`.
    public static func requirement(_ requirement: Certification.Requirement) -> String { requirement.text }

    /// `[######......]`: how much of a whole is done. Letters, so that every terminal and reader has it.
    public static func bar(_ done: Int, of whole: Int, width: Int = 20) -> String {
        let filled = whole == 0 ? 0 : min(width, max(0, done) * width / whole)
        return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled) + "]"
    }

    /// How far a track is: a line with a bar, then each requirement.
    public static func progress(_ eligibility: Eligibility) -> [Block] {
        let (done, whole) = eligibility.progress
        let head = "\(eligibility.certification.title)  \(bar(done, of: whole))  \(done) of \(whole)"
        return [.text(head + (eligibility.isMet ? ", all met" : "")), .bullets(eligibility.parts.map(line))]
    }

    private static func line(_ part: Eligibility.Part) -> String {
        // What is counted begins with its number.
        let isCounted = if case .scenario = part.requirement { false } else { true }
        let head = "\(part.drills.count) of " + (isCounted ? "" : "1: ") + requirement(part.requirement)
        let reasons = Eligibility.Shortfall.allCases.compactMap { reason in
            part.shortfalls[reason].map { "\($0) \(shortfall(reason))" }
        }
        return reasons.isEmpty || part.isMet ? head : "\(head) (passed but not counted: \(list(reasons)))"
    }

    private static func shortfall(_ reason: Eligibility.Shortfall) -> String {
        switch reason {
        case .tooOld: "too long ago"
        case .score: "below the score asked for"
        case .hints: "with too many hints"
        case .unsafeActs: "with an unsafe act"
        case .notAnExam: "not run as an exam"
        case .noSeal: "without a seal that holds"
        case .scripted: "run from a script"
        case .model: "with a language model"
        case .repeated: "of the same scenario again"
        }
    }

    /// Certificates held and how far the other tracks are.
    public func certificates(_ held: [Certificate], tracks: [Eligibility], badges earned: [EarnedBadge], now: String) -> [Block] {
        var blocks: [Block] = []
        if !held.isEmpty {
            blocks.append(.heading("Your certificates"))
            blocks.append(Self.table(held, now: now))
        }
        let standing = Set(held.filter { $0.standing(at: now) == .inForce }.map(\.track))
        let open = tracks.filter { !standing.contains($0.certification.id) }
        if !open.isEmpty {
            blocks.append(.heading(held.isEmpty ? "Certificates you can work towards" : "Still to earn"))
            blocks += open.flatMap(Self.progress)
        }
        if open.contains(where: \.isMet) {
            blocks.append(.text("What is all met can be issued: ask your instructor."))
        }
        blocks += badges(earned)
        return blocks.isEmpty ? [.text("This library has no certificates to earn.")] : blocks
    }

    /// Certificates as rows.
    public static func table(_ certificates: [Certificate], now: String, withTrainee: Bool = false) -> Block {
        .table(
            TextTable(
                headings: ["Certificate"] + (withTrainee ? ["Trainee"] : []) + ["State", "Until", "Number"],
                rows: certificates.map { certificate in
                    [certificate.title] + (withTrainee ? [certificate.trainee] : []) + [
                        state(certificate, now: now), String(certificate.validUntil.prefix(10)),
                        String(certificate.number.prefix(8)),
                    ]
                }))
    }

    /// `in force`, `in force, 12 days left`, `expired`, `suspended`, `revoked`.
    public static func state(_ certificate: Certificate, now: String) -> String {
        switch certificate.standing(at: now) {
        case .inForce:
            let days = certificate.daysLeft(at: now)
            return days < 60 ? "in force, \(count(days, "day")) left" : "in force"
        case .expired: return "expired"
        case .suspended: return "suspended"
        case .revoked: return "revoked"
        }
    }

    /// After a drill that was the last one missing.
    func trackCompleted(_ certification: Certification, trainee: String) -> [Block] {
        [
            .text(
                "You have met everything that \(certification.title) asks for. Your instructor can issue the certificate: tutor-tui certificate issue \(certification.id) --trainee \(trainee)"
            )
        ]
    }

    func certificateIssued(_ certificate: Certificate) -> [Block] {
        [
            .text(
                "Certificate issued: \(certificate.title), valid until \(certificate.validUntil.prefix(10)), number \(certificate.number.prefix(8)). \"/certificates\" shows it."
            )
        ]
    }
}
