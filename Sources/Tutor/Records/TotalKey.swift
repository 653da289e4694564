/// Whose attempts at what are added up.
struct TotalKey: Hashable {
    var trainee: String
    var scenario: String
}
