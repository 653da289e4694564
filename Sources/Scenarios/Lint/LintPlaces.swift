/// Where what the linter found stands in the author's file: the alarm, the trip, the hint, not the file's head.
public struct LintPlaces {
    private let file: FilePlaces
    private let fallback: SourceLocation

    /// Of a machine's file.
    public init(asset: Asset, in library: Library) {
        fallback = asset.location
        file = FilePlaces(library.file("asset", asset.id), fallback: asset.location)
    }

    /// Of a drill's file.
    public init(scenario: Scenario, in library: Library) {
        fallback = scenario.location
        file = FilePlaces(library.file("scenario", scenario.id), fallback: scenario.location)
    }

    public func place(of finding: LintFinding) -> SourceLocation {
        let places = file.places
        return switch finding {
        case .neverSure: places.value("faults")
        case .sureAfterTarget: places.value("target")
        case .confusable(_, let second, _, _): places.id(second, "faults")
        case .alarmChatters(let tag, let limit, _): places.value("tags", .key(tag), "alarms", .key(limit))
        case .tripNeverActs(let interlock): places.value("interlocks", .key(interlock), "when")
        case .hintDoesNotNarrow(let number): places.value("hints", .item(number - 1))
        case .sharedPhrase(let phrase, _, let fault), .phraseReadAsOther(let phrase, let fault, _):
            places.id(phrase, "faults", .key(fault), "phrases")
        case .evidenceTellsNothing(let number, _): places.value("evidence", .item(number - 1))
        }
    }

    /// The other place that has to do with it.
    public func related(to finding: LintFinding) -> SourceLocation? {
        switch finding {
        case .confusable(let first, _, _, _): file.places.id(first, "faults")
        case .sharedPhrase(let phrase, let first, _): file.places.id(phrase, "faults", .key(first), "phrases")
        default: nil
        }
    }
}
