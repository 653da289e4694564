import Scenarios

/// What is said around drills: resuming, keeping, and what went wrong with the files.
extension Words {
    /// What the transcript shows for Enter alone.
    var enterAlone: String { tr("(Enter)") }

    func offerToResume(_ cutOff: JournalListing.Item) -> [Block] {
        let title = drillTitle(cutOff.header.scenarioID) ?? cutOff.header.scenarioID
        let time = DurationText.clock(Int(Double(cutOff.lastTick) * Tick.seconds))
        return [
            .text(
                tr(
                    "Your drill \"\(title)\" was cut off at \(time). Enter goes on with it; \"no\" keeps it for later; \"discard\" gives it up."
                )
            )
        ]
    }

    func unreadable(_ error: RecordsError) -> [Block] { [.text(error.message)] }
    var keptForLater: String { tr("Kept. Say \"resume\" when you want to go on with it.") }
    var leftRunning: String { tr("The drill you were in is kept as it stands; it is offered again at the next start.") }
    var cannotGrade: String {
        tr("This drill cannot be graded: the library's files no longer fit its journal. The journal is kept.")
    }

    func notWritten(_ error: RecordsError) -> String {
        tr("Nothing was done, because it could not be written down; the plant's clock stands until it can.") + " " + error.message
    }
    func notStarted(_ error: RecordsError) -> String {
        tr("The drill was not started, because its journal cannot be kept.") + " " + error.message
    }
    func notFiled(_ error: RecordsError) -> String {
        tr("The result is not in the records yet.") + " " + error.message + " "
            + tr("The journal is kept and is filed at the next start.")
    }

    func givenUp(_ cutOff: JournalListing.Item, kept: String) -> String {
        tr("Given up: \"\(cutOff.header.scenarioID)\" as it was. It was not graded; its journal is kept as \(kept).")
    }

    func resumed(_ drill: Drill) -> String {
        tr("You are back in \"\(title(of: drill))\" at \(DurationText.clock(drill.elapsed)). The clock runs on.")
            + (drill.pending.first.map { " " + echo($0) } ?? "")
    }

    /// An exam that was begun on another clock.
    func otherClock(isScripted: Bool) -> String {
        isScripted
            ? tr("This exam was begun from a script; go on with it there: tutor-tui run --resume.")
            : tr("This exam was begun in the chat; go on with it there: tutor-tui --mode exam.")
    }

    func cannotResume(_ error: Drill.SetupError) -> String {
        switch error {
        case .contentChanged(let scenario):
            tr("The files of \(scenario) have changed since; that drill cannot go on. Say \"discard\" to give it up.")
        case .unknownScenario(let scenario): tr("The library no longer holds \(scenario); that drill cannot go on.")
        case .unusableAsset(let detail): tr("The machine cannot be run: \(detail).")
        case .unusableRecording(let id, let error): Self.sentence(error, of: id)
        case .digestMismatch(let entry):
            tr(
                "Running the journal again gave another plant than it recorded (entry \(entry)): this program or the files differ. The journal is kept."
            )
        }
    }

    /// A drill that had ended before a crash and is filed now.
    func filedLate(_ drill: Drill, _ assessment: Assessment) -> String {
        let (title, score) = (title(of: drill), Self.score(assessment.scoreBP))
        return assessment.passed
            ? tr("Filed now: \"\(title)\", \(score) of 100, passed.") : tr("Filed now: \"\(title)\", \(score) of 100.")
    }

    /// The title of the drill that runs.
    func title(of drill: Drill) -> String {
        library.isFreePractice(drill.scenario.id)
            ? tr("Free practice: \(drill.asset.local(drill.asset.title))") : drill.asset.local(drill.scenario.title)
    }

    public func farewell(_ assessment: Assessment, _ drill: Drill, receipt: RecordReceipt?) -> String {
        let (title, score) = (title(of: drill), Self.score(assessment.scoreBP))
        let result =
            assessment.passed
            ? tr("Last drill: \"\(title)\", \(score) of 100, passed.") : tr("Last drill: \"\(title)\", \(score) of 100.")
        return result + (receipt.map { " " + tr("Record \($0.sequence), drill \(drill.header.drillID).") } ?? "")
    }

    /// A line of the timeline that the plant itself announced; nil for what the trainee did.
    func announcement(_ what: DrillRecord.Moment.What, in drill: Drill) -> String? {
        switch what {
        case .alarm(let tag, let kind):
            let alarms = drill.simulator.plant.alarms
            guard let index = alarms.firstIndex(where: { drill.asset.tags[$0.tag].id == tag && $0.limit.kind == kind }) else {
                return nil
            }
            return announcement(PlantEvent.alarmRaised(index), in: drill)
        case .trip(let id):
            return drill.asset.interlocks.firstIndex { $0.id == id }.flatMap {
                announcement(PlantEvent.interlockTripped($0), in: drill)
            }
        default: return nil
        }
    }
}
