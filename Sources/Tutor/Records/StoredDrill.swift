import Scenarios

/// A drill on record together with the files it ran on: all that it takes to run and grade it again, years later.
public struct StoredDrill: Sendable {
    /// Why a drill on record cannot be run or graded again.
    public enum Failure: Error, Sendable, Equatable {
        case records(RecordsError)
        case grading(Grader.Failure)
        /// The rubric that graded it is not among its files, and the library has another version.
        case rubricChanged(String)
    }

    /// A grade made again beside the one on record.
    public struct Regrade: Sendable, Hashable {
        public var before: Assessment
        public var now: Assessment
        /// Whether they are the same to the byte, as the ledger spells them.
        public var same: Bool
    }

    public let filed: FinishedDrill
    /// Holds the files as they were.
    public let library: Library

    /// - Parameter current: the library of today, which is used when it still has the same files.
    public init(_ id: String, _ store: RecordStore, _ current: Library) throws(Failure) {
        do {
            filed = try store.drill(id)
            guard let library = try store.library(of: filed, current: current) else {
                throw Failure.grading(.setup(.contentChanged(scenario: filed.header.scenarioID)))
            }
            self.library = library
        } catch let error as RecordsError {
            throw .records(error)
        } catch let error as Failure {
            throw error
        } catch {
            throw .records(.failed(code: 0, path: store.path))
        }
    }

    /// Grades it again.
    ///
    /// - Parameters:
    ///   - rubric: nil: the one on record.
    ///   - grader: nil: the one on record.
    public func regraded(rubric: Rubric? = nil, grader: Int? = nil) throws(Failure) -> Regrade {
        let before = filed.assessment
        if rubric == nil {
            let stored = library.scenario(filed.header.scenarioID).flatMap { library.rubric($0.rubric) }
            guard let stored, stored.id == before.rubricID, stored.version == before.rubricVersion else {
                throw .rubricChanged(before.rubricID)
            }
        }
        do {
            let now = try Grader.grade(
                header: filed.header, entries: filed.entries, library: library, rubric: rubric,
                version: grader ?? before.graderVersion)
            return Regrade(before: before, now: now, same: Self.spelling(before) == Self.spelling(now))
        } catch {
            throw .grading(error)
        }
    }

    private static func spelling(_ assessment: Assessment) -> String? { try? CanonicalJSON(encoding: assessment).text }
}
