import Testing

@testable import Scenarios

/// A number may be written in the unit that the author has at hand, and comes out in the tag's own.
@Suite struct UnitTests {
    /// A machine whose tags have the units that can go wrong: one with an offset, one that stands further down than its use.
    private static let skid = """
        schema: 1
        asset: skid
        title: Skid
        industry: utilities
        summary: A skid.
        controls:
          motor: {title: Motor, start: on}
          valve: {title: Valve, start: 50, unit: "%", range: [0, 100], rate: 2}
        modes:
          run: {title: Run, set: {}}
          slow: {title: Slow, set: {valve: 40}, ranges: {temperature: [20, 30]}}
        tags:
          flow:
            title: Flow
            unit: L/min
            normal: 60
            range: [50, 70]
            span: [0, 200]
            runs_with: [motor]
            alarms:
              L: {at: 10, only_while: {tag: pressure, above: 1}}
          pressure: {title: Pressure, unit: bar, normal: 4.5, range: [4, 5], span: [0, 10], noise: 0.02}
          temperature:
            title: Temperature
            unit: °C
            normal: 50
            range: [45, 55]
            span: [0, 100]
            noise: 0.5
            resolution: 0.1
            at_rest: 20
            wander: {amount: 1, period: 60s}
            alarms:
              H: {at: 80, deadband: 2}
          index: {title: Index, normal: 1, range: [0.5, 1.5], span: [0, 5]}
        couplings:
          - {from: valve, to: flow, table: [[0, 0], [100, 120]]}
        components:
          pump: {title: Pump, healthy: Well.}
        faults:
          hot:
            title: Hot
            component: pump
            mode: m
            cause: c
            repair: r
            effects:
              temperature: {by: 10, swing: {by: 2, every: 30s}}
          liar: {title: Liar, component: pump, mode: m, cause: c, repair: r, sensor: {tag: temperature, bias: 5}}
          spiky: {title: Spiky, component: pump, mode: m, cause: c, repair: r, sensor: {tag: pressure, spike: {by: 1, every: 30s}}}
        actions:
          throttle: {title: Throttle, set: {valve: 20}}
        interlocks:
          trip: {title: Trip, when: {tag: temperature, above: 90}, set: {motor: off}}

        """

    private static func read(_ changes: [(String, String)]) throws -> (asset: Asset?, said: [String]) {
        var text = skid
        for (find, replace) in changes {
            try #require(text.contains(find), "\(find)")
            text = text.replacing(find, with: replace, maxReplacements: 1)
        }
        let library = Library(files: [LibraryFile(path: "skid.yaml", bytes: Array(text.utf8))])
        return (library.assets.first, library.diagnostics.filter { $0.severity == .error }.map(\.line))
    }

    /// Every place of the format that takes a number of a tag or control, written in another unit: the same machine, to the bit.
    @Test func everyNumberMayCarryItsUnit() throws {
        let plain = try #require(try Self.read([]).asset)
        let written = try Self.read([
            (
                "start: 50, unit: \"%\", range: [0, 100], rate: 2",
                "start: 0.5 fraction, unit: \"%\", range: [0 %, 1 fraction], rate: 120 %/min"
            ),
            ("set: {valve: 40}", "set: {valve: 40 %}"),
            ("ranges: {temperature: [20, 30]}", "ranges: {temperature: [68 °F, 86 °F]}"),
            ("normal: 60", "normal: 1 L/s"), ("range: [50, 70]", "range: [3 m³/h, 4.2 m3/h]"),
            ("span: [0, 200]", "span: [0, 12000 L/h]"),
            ("{at: 10, only_while: {tag: pressure, above: 1}}", "{at: 600 L/h, only_while: {tag: pressure, above: 100 kPa}}"),
            (
                "normal: 4.5, range: [4, 5], span: [0, 10], noise: 0.02",
                "normal: 4500 mbar, range: [400 kPa, 5 bar], span: [0, 1 MPa], noise: 2 kPa"
            ),
            ("normal: 50", "normal: 122 °F"), ("range: [45, 55]", "range: [113 °F, 131 degF]"),
            ("span: [0, 100]", "span: [32 °F, 212 °F]"),
            ("noise: 0.5", "noise: 0.9 °F"), ("resolution: 0.1", "resolution: 0.1 K"), ("at_rest: 20", "at_rest: 68 °F"),
            ("amount: 1,", "amount: 1.8 °F,"), ("{at: 80, deadband: 2}", "{at: 176°F, deadband: 2 K}"),
            ("[[0, 0], [100, 120]]", "[[0, 0], [1 fraction, 2 L/s]]"),
            ("by: 10, swing: {by: 2,", "by: 18 °F, swing: {by: 3.6 °F,"), ("bias: 5", "bias: 9 °F"),
            ("spike: {by: 1,", "spike: {by: 100 kPa,"),
            ("set: {valve: 20}", "set: {valve: 0.2 fraction}"), ("above: 90}, set", "above: 194 °F}, set"),
        ])
        #expect(written.said == [])
        let asset = try #require(written.asset)
        #expect(asset.tags == plain.tags)
        #expect(asset.controls == plain.controls)
        #expect(asset.couplings == plain.couplings)
        #expect(asset.faults == plain.faults)
        #expect(asset.modes == plain.modes)
        #expect(asset.interlocks == plain.interlocks)
        #expect(asset == plain)
    }

    @Test func aTagInPoundsIsReadInBar() throws {
        let (asset, said) = try Self.read([("normal: 4.5, range: [4, 5]", "normal: 65 psi, range: [60 psi, 70 psi]")])
        #expect(said == [])
        let tag = try #require(asset?.tag("pressure"))
        #expect(abs(tag.normal - 4.481592240) < 1e-8)
        #expect(abs(tag.normalRange.lowerBound - 4.136854376) < 1e-8)
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        var find: String
        var replace: String
        var says: String
        var testDescription: String { replace }
    }

    @Test(arguments: [
        Broken(find: "at: 80,", replace: "at: 80 psi,", says: "`at` cannot be `80 psi`; expected °C, C, F, K, degC"),
        Broken(
            find: "normal: 4.5,", replace: "normal: 4.5 °C,",
            says: "skid.yaml:22:50: `normal` cannot be `4.5 °C`; expected bar, MPa, Pa"),
        Broken(find: "normal: 4.5,", replace: "normal: 900 psi,", says: "`normal` is 900 psi; allowed is 0.0 to 10.0 bar"),
        Broken(find: "normal: 4.5,", replace: "normal: 4.5 barrels,", says: "`normal` cannot be `4.5 barrels`"),
        Broken(find: "noise: 0.5", replace: "noise: 1 bar", says: "`noise` cannot be `1 bar`"),
        Broken(find: "span: [0, 10]", replace: "span: [0, 10 °C]", says: "`span` cannot be `10 °C`; expected bar"),
        Broken(find: "above: 1}", replace: "above: 1 °C}", says: "`above` cannot be `1 °C`; expected bar"),
        Broken(find: "bias: 5", replace: "bias: 5 %", says: "`bias` cannot be `5 %`; expected °C"),
        Broken(find: "by: 10,", replace: "by: 10 bar,", says: "`by` cannot be `10 bar`"),
        Broken(
            find: "valve: 40}", replace: "valve: 40 L}",
            says: "`valve` cannot be `40 L`; expected %, fraction, percent, or a number alone, which is in %"),
        Broken(find: "valve: 40}", replace: "valve: 1.4 fraction}", says: "`valve` is 1.4 fraction; allowed is 0.0 to 100.0"),
        Broken(find: "rate: 2", replace: "rate: 2 %", says: "`rate` cannot be `2 %`; expected %/s"),
        Broken(find: "[100, 120]]", replace: "[100, 120 bar]]", says: "`table` cannot be `120 bar`; expected L/min"),
        Broken(find: "normal: 1,", replace: "normal: 1 bar,", says: "expected a number without a unit, as `index` has none"),
        Broken(find: "temperature: [20, 30]", replace: "temperature: [20, 30 bar]", says: "`temperature` cannot be `30 bar`"),
        Broken(find: "above: 90}", replace: "above: 90 V}", says: "`above` cannot be `90 V`"),
    ])
    func anotherQuantityIsRefused(broken: Broken) throws {
        let (asset, said) = try Self.read([(broken.find, broken.replace)])
        #expect(asset == nil)
        #expect(said.contains { $0.contains(broken.says) }, "\(said)")
    }

    @Test(arguments: [
        ("4.5 bar", 4.5, "bar"), ("-3", -3, ""), ("40%", 40, "%"), ("1e3 Pa", 1000, "Pa"), ("2e", 2, "e"), ("5 °C ", 5, "°C"),
        ("0.5 L/min per bar", 0.5, "L/min per bar"), ("+7", 7, ""), ("1.5E-2mm", 0.015, "mm"),
    ])
    func aQuantityIsANumberAndItsUnit(text: String, number: Double, unit: String) {
        #expect(Quantity(text) == Quantity(number, unit))
    }

    @Test(arguments: ["", "bar", "ten bar", "1.2.3 bar", "--1", ".", "1e999 bar", "inf", "0x1F", "５ bar"])
    func whatBeginsWithNoNumberIsNoQuantity(text: String) {
        #expect(Quantity(text).map { [.greatestFiniteMagnitude, 0].contains($0.number) && $0.unit.hasPrefix("x") } ?? true)
    }

    @Test func differencesHaveNoZeroOfTheirOwn() {
        #expect(Quantity(9, "°F").difference(in: "°C") == 5)
        #expect(Quantity(50, "°F").value(in: "°C") == 10)
        #expect(Quantity(5, "K").difference(in: "°C") == 5)
        #expect(Quantity(70, "kPa").value(in: "bar") == 0.7)
        #expect(Quantity(3, "bar").difference(in: "°C") == nil)
        #expect(UnitConversion.others(than: "bar").contains("psi") && !UnitConversion.others(than: "bar").contains("bar"))
    }
}
