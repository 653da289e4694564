/// One event of a `text/event-stream`.
struct ServerSentEvent: Sendable, Hashable {
    /// What its `event` line said; empty when there was none.
    var name = ""
    /// Its `data` lines, joined by line feeds.
    var data: String
    /// It is no event but a line of JSON without `data:`: how some servers break off with an error.
    var isBare = false
}
