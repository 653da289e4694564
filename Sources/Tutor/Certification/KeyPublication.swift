/// What a site publishes so that others know its keys: public halves only.
public enum KeyPublication {
    /// `issuer.json`: the organisation and its keys, those in use first.
    public static func json(organisation: String, inUse: [IssuerKey], retired: [(key: IssuerKey, isGivenUp: Bool)]) -> CanonicalJSON
    {
        func entry(_ key: IssuerKey, _ state: String) -> CanonicalJSON {
            .object([
                "id": .string(key.did), "algorithm": .string(key.algorithm.rawValue), "fingerprint": .string(key.fingerprint),
                "jwk": key.jwk, "pem": .string(key.pem), "state": .string(state),
            ])
        }
        return .object([
            "organisation": .string(organisation),
            "keys": .array(
                inUse.map { entry($0, "in_use") } + retired.map { entry($0.key, $0.isGivenUp ? "given_up" : "retired") }),
        ])
    }

    /// The keys in such a file that may be believed, by name; nil when it is no such file. One that was given up is not among them:
    /// whoever has it can write certificates of any date.
    public static func trusted(_ text: String) -> [String]? {
        guard let json = try? CanonicalJSON(parsing: text), case .array(let keys)? = json["keys"] else { return nil }
        return keys.compactMap { key in
            guard key["state"] != "given_up", case .string(let id)? = key["id"] else { return nil }
            return id
        }
    }
}
