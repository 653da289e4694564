/// The one style of all pages. It may hold no `<`, `>` or `&`: pages are XML as well as HTML.
enum PageStyle {
    static let sheet = """
        :root { --ink: #1b2530; --soft: #56646f; --paper: #ffffff; --panel: #f3f6f8; --rule: #d4dce2; --accent: #0b5c8c;
          --line: #0b5c8c; --band: #dcefe3; --warn: #b35c00; --bad: #b3261e; --fault: #7b3fa0; --alert: #fff4e0;
          --c1: #0072b2; --c2: #d55e00; --c3: #009e73; --c4: #aa4499; --c5: #6b6b6b; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e4eaef; --soft: #9fb0bd; --paper: #12181d; --panel: #1b242b;
          --rule: #34424d; --accent: #6cb8e6; --line: #6cb8e6; --band: #1e3a2a; --warn: #f0a04b; --bad: #ff8a80; --fault: #cf9cf0;
          --alert: #3a2c12; --c1: #56b4e9; --c2: #f0894a; --c3: #34c79b; --c4: #e08bd0; --c5: #b5b5b5; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink);
          font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; }
        header { border-bottom: 3px solid var(--accent); padding-bottom: .8rem; margin-bottom: 1rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .2rem; }
        h2 { font-size: 1.15rem; margin: 1.8rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid var(--rule); }
        p { margin: .5rem 0; max-width: 46rem; }
        .sub { color: var(--soft); margin: 0; }
        .brief { font-size: 1.08rem; border-left: 4px solid var(--accent); padding: .3rem 0 .3rem 1rem; margin: 1rem 0; }
        .warning { background: var(--alert); border: 1px solid var(--warn); border-radius: 4px; padding: .4rem .8rem;
          font-weight: 600; max-width: none; }
        dl.facts { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; }
        dl.facts div { background: var(--panel); border-radius: 4px; padding: .4rem .8rem; min-width: 6rem; }
        dl.facts dt { color: var(--soft); font-size: .78rem; }
        dl.facts dd { margin: 0; font-weight: 600; }
        table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; font-size: .92rem; }
        th { text-align: left; font-weight: 600; border-bottom: 2px solid var(--rule); padding: .3rem .7rem .3rem 0; }
        td { border-bottom: 1px solid var(--rule); padding: .3rem .7rem .3rem 0; vertical-align: top; }
        th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; }
        ul { margin: .5rem 0; padding-left: 1.3rem; max-width: 46rem; }
        li { margin: .2rem 0; }
        .plots { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .8rem 1.2rem; }
        figure { margin: 0; break-inside: avoid; }
        figcaption { font-weight: 600; font-size: .92rem; }
        figcaption span { font-weight: 400; color: var(--soft); }
        svg { display: block; width: 100%; height: auto; }
        svg text { font: 11px system-ui, "Segoe UI", Roboto, Arial, sans-serif; fill: var(--soft); }
        svg .frame { fill: none; stroke: var(--rule); }
        svg .grid { stroke: var(--rule); stroke-width: .5; }
        svg .band { fill: var(--band); }
        svg .curve { fill: none; stroke: var(--line); stroke-width: 1.4; stroke-linejoin: round; }
        svg line.limit { stroke: var(--warn); stroke-width: 1; stroke-dasharray: 5 3; }
        svg line.limit.far { stroke: var(--bad); stroke-dasharray: 8 2 2 2; }
        svg text.limit { fill: var(--warn); }
        svg text.far { fill: var(--bad); }
        svg .onset { stroke: var(--fault); stroke-width: 1.2; stroke-dasharray: 2 2; }
        svg .mark { fill: var(--fault); }
        svg .alarm { fill: var(--warn); }
        svg .alarm.far { fill: var(--bad); }
        svg .bar { fill: var(--warn); }
        svg .bar.far { fill: var(--bad); }
        svg .bar.fault { fill: var(--fault); }
        svg .target { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 4 3; }
        svg .belief { fill: none; stroke-width: 2; }
        svg .plate { fill: var(--paper); }
        svg text.b1, svg text.b2, svg text.b3, svg text.b4, svg text.b5 { font-weight: 700; }
        svg path.b1 { stroke: var(--c1); } svg text.b1 { fill: var(--c1); }
        svg path.b2 { stroke: var(--c2); } svg text.b2 { fill: var(--c2); }
        svg path.b3 { stroke: var(--c3); } svg text.b3 { fill: var(--c3); }
        svg path.b4 { stroke: var(--c4); } svg text.b4 { fill: var(--c4); }
        svg path.b5 { stroke: var(--c5); } svg text.b5 { fill: var(--c5); }
        ol.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; max-width: none; font-size: .92rem; }
        ol.legend .b1 { color: var(--c1); } ol.legend .b2 { color: var(--c2); } ol.legend .b3 { color: var(--c3); }
        ol.legend .b4 { color: var(--c4); } ol.legend .b5 { color: var(--c5); }
        svg text.ink { fill: var(--ink); }
        svg text.inside { fill: var(--paper); font-weight: 600; }
        svg.cell { display: inline-block; width: auto; height: 1em; vertical-align: middle; }
        svg .track { fill: var(--panel); stroke: var(--rule); stroke-width: .5; } svg .share { fill: var(--accent); }
        svg .course { fill: none; stroke: var(--accent); stroke-width: 1.4; } svg .newest { fill: var(--warn); }
        svg .attempts { fill: var(--rule); } svg .passes { fill: var(--accent); }
        svg path.average { fill: none; stroke: var(--warn); stroke-width: 2; } svg circle.average { fill: var(--warn); }
        .key { color: var(--soft); font-size: .85rem; max-width: none; }
        @page { size: A4; margin: 14mm; }
        @media (max-width: 40rem) { .plots { grid-template-columns: 1fr; } main { padding: 1rem; } }
        @media print {
          :root { --ink: #000000; --soft: #404a52; --paper: #ffffff; --panel: #f3f6f8; --rule: #c4cdd4; --accent: #0b5c8c;
            --line: #0b5c8c; --band: #dcefe3; --warn: #b35c00; --bad: #b3261e; --fault: #7b3fa0; --alert: #fff4e0;
            --c1: #0072b2; --c2: #d55e00; --c3: #009e73; --c4: #aa4499; --c5: #6b6b6b; }
          html { font-size: 12px; }
          body { font-size: 12px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          main { max-width: none; padding: 0; }
          h2, h2 + p { break-after: avoid; }
          tr, li, .brief, dl.facts div { break-inside: avoid; }
        }

        """
}
