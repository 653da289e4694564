/// What to do about an error: facts about errors, no state.
extension EndpointError {
    /// Asking again may help.
    var isTransient: Bool {
        switch self {
        case .notConnected(let obstacle): obstacle == .refused || obstacle == .network || obstacle == .name
        case .cutOff, .failedInside: true
        case .timedOut(let phase): phase == .connect
        case .refused(let status, _, _, _): [408, 409, 425, 429].contains(status) || status >= 500
        default: false
        }
    }

    /// Asking again cannot help until somebody has changed something.
    var isFinal: Bool {
        switch self {
        case .refused(let status, _, _, _): [401, 403, 404].contains(status)
        case .noCredentials, .redirected, .notAChat, .insecure: true
        default: false
        }
    }

    /// The server's own word for when to come back, seconds.
    var retryAfter: Double? {
        if case .refused(_, _, _, let seconds) = self { seconds } else { nil }
    }

    /// The conversation was longer than the model can hold.
    var isContextOverflow: Bool {
        guard case .refused(let status, let code, let message, _) = self, status == 400 || status == 413 else { return false }
        let text = "\(code ?? "") \(message)".lowercased()
        return [
            "exceed_context", "context_length", "context length", "context size", "maximum context", "too many tokens",
            "prompt is too long",
        ]
        .contains { text.contains($0) }
    }

    /// The server wants the limit under its newer name.
    var wantsCompletionTokens: Bool {
        guard case .refused(400, _, let message, _) = self else { return false }
        return message.contains("max_completion_tokens")
    }
}
