/// Who turned a trainee's words into commands; kept in the journal.
public enum InterpretationSource: String, Sendable, Codable { case slash, grammar, offline, model, script, system }
