import Foundation

/// The site's keys, in a folder that nobody else may read: one in use of each kind, made when it is first needed, and those that were
/// replaced.
///
/// A replaced key signs nothing new but the status lists of the certificates it has signed. One that has become known to others is
/// given up: its private half is deleted, and only its public half kept.
public struct KeyRing: Sendable {
    /// Where they lie.
    public let folder: String

    public init(folder: String) { self.folder = folder }

    /// The key in use, if it has been made.
    public func current(_ algorithm: SigningAlgorithm) throws -> SigningKey? {
        guard try KeyFile.checkFolder(folder) else { return nil }
        return try KeyFile.read(path(algorithm))
    }

    /// The key in use; made now when there is none. Whoever asks at the same time gets the same one.
    public func signing(_ algorithm: SigningAlgorithm) throws -> SigningKey {
        if let key = try current(algorithm) { return key }
        return try alone {
            if let key = try KeyFile.read(path(algorithm)) { return key }
            let key = try Self.make(algorithm)
            try KeyFile.write(key, to: path(algorithm))
            return key
        }
    }

    /// The key of an issuer, in use or replaced; nil when it is none of ours.
    public func signing(did: String) throws -> SigningKey? {
        guard try KeyFile.checkFolder(folder) else { return nil }
        for algorithm in SigningAlgorithm.allCases {
            if let key = try current(algorithm), key.issuer.did == did { return key }
        }
        for name in try names(in: retiredFolder) where name.hasSuffix(".key") {
            if let key = try KeyFile.read(retiredFolder + "/" + name), key.issuer.did == did { return key }
        }
        if try retired().contains(where: { $0.key.did == did }) { throw KeyRingError.retired(did: did) }
        return nil
    }

    /// Replaced keys, and whether each still has its private half.
    public func retired() throws -> [(key: IssuerKey, isGivenUp: Bool)] {
        guard try KeyFile.checkFolder(folder) else { return [] }
        return try names(in: retiredFolder).compactMap { name in
            let path = retiredFolder + "/" + name
            if name.hasSuffix(".key") { return try KeyFile.read(path).map { ($0.issuer, false) } }
            return name.hasSuffix(".pub") ? try KeyFile.readPublic(path).map { ($0, true) } : nil
        }
    }

    /// The public keys that may be believed: in use, then replaced, without those that were given up.
    public func trusted() throws -> [IssuerKey] {
        try SigningAlgorithm.allCases.compactMap { try current($0)?.issuer } + retired().filter { !$0.isGivenUp }.map(\.key)
    }

    /// Puts a new key into use.
    ///
    /// - Parameter isKnownToOthers: the private half of the old one is deleted.
    public func rotate(_ algorithm: SigningAlgorithm, isKnownToOthers: Bool = false) throws -> (old: IssuerKey, new: SigningKey) {
        guard try current(algorithm) != nil else { throw KeyRingError.none(algorithm) }
        return try alone {
            guard let old = try KeyFile.read(path(algorithm)) else { throw KeyRingError.none(algorithm) }
            let new = try Self.make(algorithm)
            let kept = retiredFolder + "/\(algorithm.name)-\(old.issuer.fingerprint.prefix(16))"
            try KeyFile.makeFolder(retiredFolder)
            // First kept, then replaced: stopped between the two, the old one is in use still.
            if isKnownToOthers {
                try KeyFile.writePublic(old.issuer, to: kept + ".pub")
            } else {
                try KeyFile.write(old, to: kept + ".key")
            }
            try KeyFile.replace(path(algorithm), with: new)
            return (old.issuer, new)
        }
    }

    private func path(_ algorithm: SigningAlgorithm) -> String { "\(folder)/\(algorithm.name).key" }
    private var retiredFolder: String { folder + "/retired" }

    private func names(in folder: String) throws -> [String] {
        do {
            return try DurableFile.names(in: folder)
        } catch {
            throw KeyRingError.file(error)
        }
    }

    /// One program at a time.
    private func alone<Value>(_ body: () throws -> Value) throws -> Value {
        try KeyFile.makeFolder(folder)
        let lock = open(folder + "/lock", O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard lock >= 0 else { throw KeyRingError.file(DurableFile.failure(errno, folder)) }
        defer { close(lock) }
        while flock(lock, LOCK_EX) != 0 {
            guard errno == EINTR else { throw KeyRingError.file(DurableFile.failure(errno, folder)) }
        }
        return try body()
    }

    private static func make(_ algorithm: SigningAlgorithm) throws -> SigningKey {
        do {
            return try SigningKey.make(algorithm)
        } catch {
            throw KeyRingError.cannotMake(algorithm)
        }
    }
}
