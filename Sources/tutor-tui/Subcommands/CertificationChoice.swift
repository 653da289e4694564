import Scenarios
import Tutor

/// Finds a certification by its id.
enum CertificationChoice {
    static func named(_ id: String, in library: Library) throws -> Certification {
        guard let found = library.certification(id) else {
            throw Failure.certification(
                .unknownTrack(id, suggestion: Spelling.nearest(to: id, in: library.certifications.map(\.id))))
        }
        return found
    }
}
