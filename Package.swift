// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "tutor-tui",
    products: [
        .executable(name: "tutor-tui", targets: ["tutor-tui"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The world: knows no trainee, model, terminal or database.
        .target(
            name: "Scenarios",
            dependencies: [.product(name: "Yams", package: "Yams")],
            // Tests step the plant millions of times; unoptimised that takes thirty times as long.
            swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .debug))]),
        // The mind: knows no terminal.
        .target(
            name: "Tutor",
            dependencies: [
                "CCurl", "Scenarios",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
            ]),
        // The face.
        .executableTarget(
            name: "tutor-tui",
            dependencies: [
                "CCrash", "CNcurses", "Scenarios", "Tutor",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // What a start reads and writes to place the program in memory: 23 KB instead of 3 MB, and no names for others to link to
            // (docs/performance.md). Swift brings this linker along.
            linkerSettings: [
                .unsafeFlags(
                    ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "--no-export-dynamic"],
                    .when(configuration: .release))
            ]),
        // Nothing but declarations and inline wrappers over ncursesw.
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        // What runs inside a signal handler when the program breaks down.
        .target(name: "CCrash"),
        // Declarations and wrappers over libcurl, which is loaded when it is first needed.
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("dl")]),
        // Servers and other stand-ins that tests and benchmarks share; no part of the product.
        .target(name: "TestSupport", path: "Tests/Support"),
        // What `make bench` runs; no part of the product.
        .executableTarget(
            name: "tutor-bench",
            dependencies: [
                "Scenarios", "TestSupport", "Tutor", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Benchmarks", exclude: ["Reference", "bench.mk"]),
        .testTarget(name: "ScenariosTests", dependencies: ["Scenarios"]),
        .testTarget(name: "TutorTests", dependencies: ["TestSupport", "Tutor", "Scenarios"]),
        .testTarget(
            name: "TutorTUITests", dependencies: ["TestSupport", "tutor-tui", "Tutor", "Scenarios"],
            exclude: ["Goldens", "Process/Snapshots"]),
    ],
    swiftLanguageModes: [.v6]
)
