/// Why there is no screen. The caller goes on with plain lines.
enum TerminalError: Error, Hashable {
    /// `TERM` names a terminal that this machine does not know.
    case unknownTerminal(String)
    /// The system gave no pipe for wake-ups.
    case noPipe
}
