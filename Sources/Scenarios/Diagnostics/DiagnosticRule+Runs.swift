/// `D3xx`: what only running the machine shows. Found by `scenario lint`.
extension DiagnosticRule {
    static let runs = [
        DiagnosticRule(
            "D301", "Nobody can be sure", .scenario,
            meaning: """
                Someone who looks at everything that can be looked at still cannot say which of two faults it is. The figure is in nats: \
                how much more the readings speak for one than for the other.
                """,
            reason: "The trainee is graded on a guess, and a right answer shows nothing.",
            wrong: "faults:\n  - {fault: seal-leak, severity: 0.05}", right: "faults:\n  - {fault: seal-leak, severity: 1}"),
        DiagnosticRule(
            "D302", "The target is too short", .scenario,
            meaning: "A careful human is sure of the answer only after the drill's target time has passed.",
            reason: "The points for time are lost before they can be won, so speed is punished in those who look first.",
            wrong: "target: 1min", right: "target: 5min"),
        DiagnosticRule(
            "D303", "Two faults look the same", .asset,
            meaning: "Two fault modes of a machine move the readings alike, and inspections find the same.",
            reason: "No drill on either of them can be answered, only guessed.",
            wrong: "faults:\n  seal-leak:\n    findings: {seal: Wet.}\n  gland-leak:\n    findings: {seal: Wet.}",
            right:
                "faults:\n  seal-leak:\n    findings: {seal: Water runs from the gland.}\n  gland-leak:\n    findings: {seal: The gland is dry; the flange drips.}"
        ),
        DiagnosticRule(
            "D304", "A chattering alarm", .asset,
            meaning: "Noise alone raises an alarm and clears it again, many times an hour, while nothing is wrong.",
            reason: "An alarm that comes and goes by itself is one that operators learn to ignore (ISA-18.2, EEMUA 191).",
            wrong: "noise: 0.5\nalarms:\n  H: {at: 6.6, deadband: 0, delay: 0s}",
            right: "noise: 0.03\nalarms:\n  H: {at: 6.8, deadband: 0.1, delay: 5s}"),
        DiagnosticRule(
            "D305", "A trip that never acts", .asset,
            meaning: "No fault, no two faults, no mode and no action of the machine ever make the condition of a trip true.",
            reason: "The trip is in the file and in the reference text, but no trainee will ever see what it does.",
            wrong: "when: {tag: discharge_pressure, below: -5}", right: "when: {tag: discharge_pressure, below: 2}"),
        DiagnosticRule(
            "D306", "A hint that does not help", .scenario,
            meaning: "The second or third hint names no instrument and no part whose look would change what one believes.",
            reason: "A hint costs points. One that leads nowhere takes them and gives nothing.",
            wrong: "hints:\n  - Think about the pressure.\n  - Look around.\n  - Try again.",
            right: "hints:\n  - Ask what else would change.\n  - Compare the level with the pressure.\n  - Look at the shaft seal."),
        DiagnosticRule(
            "D307", "A phrase of two faults", .asset,
            meaning: "Two fault modes of a machine have the same everyday phrase.",
            reason: "A trainee who says it is asked which of the two is meant, and that gives the choice away.",
            wrong: "seal-leak: {phrases: [it is leaking]}\nhose-burst: {phrases: [it is leaking]}",
            right: "seal-leak: {phrases: [the seal is leaking]}\nhose-burst: {phrases: [a hose has burst]}"),
        DiagnosticRule(
            "D308", "A phrase that is read otherwise", .asset,
            meaning: "What stands as a phrase of one fault is understood as another one when it is said without a model.",
            reason: "The trainee says the right thing and is graded for the wrong one.",
            wrong: "pressure-sender-low: {phrases: [low pressure at the seal]}",
            right: "pressure-sender-low: {phrases: [sender reads low]}"),
        DiagnosticRule(
            "D309", "Evidence that tells nothing", .scenario,
            meaning: "A look that counts as evidence shows the same whatever is wrong with the machine.",
            reason: "The trainee gets points for looking where nothing is to be seen, and loses them for leaving it out.",
            wrong: "evidence:\n  - {tag: motor_current, shows: nothing changes}",
            right: "evidence:\n  - {tag: level, shows: the level falls}"),
    ]
}
