namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>Members of dictionaries, and the order of their entries.</summary>
public sealed class CollectionMapTests
{
    private static readonly CaseSet Cases = new()
    {
        { "ctor", "var d = new Dictionary<string, int> { [\"a\"] = 1 }; var e = new Dictionary<string, int>(d) { [\"b\"] = 2 }; var f = new Dictionary<string, int>(e.Where(p => p.Value > 1)); return new List<object> { d, e, f, new Dictionary<string, int>(5), new Dictionary<string, int>(5, StringComparer.Ordinal) };" },
        { "ctor with a comparer", "var d = new Dictionary<string, int>(StringComparer.Ordinal) { [\"a\"] = 1, [\"A\"] = 2 }; var e = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { [\"a\"] = 1 }; e[\"A\"] = 2; return new List<object> { d, e, e.ContainsKey(\"A\"), e.Keys.Contains(\"A\"), new Dictionary<string, int>(e).ContainsKey(\"A\"), new Dictionary<string, int>(e, StringComparer.OrdinalIgnoreCase).ContainsKey(\"A\") };" },
        { "ctor with equal keys ignoring case", "new Dictionary<string, int>(new Dictionary<string, int> { [\"a\"] = 1, [\"A\"] = 2 }, StringComparer.OrdinalIgnoreCase)" },
        { "Add TryAdd", "var d = new Dictionary<string, int>(); d.Add(\"a\", 1); return new List<object> { d.TryAdd(\"b\", 2), d.TryAdd(\"a\", 9), d };" },
        { "Add twice", "var d = new Dictionary<string, int>(); d.Add(\"a\", 1); d.Add(\"a\", 1); return d;" },
        { "Add null", "var d = new Dictionary<string, int>(); d.Add(null!, 1); return d;" },
        { "Contains", "var d = new Dictionary<string, int?> { [\"a\"] = 1, [\"b\"] = null }; return new List<object> { d.ContainsKey(\"a\"), d.ContainsKey(\"x\"), d.ContainsValue(1), d.ContainsValue(null), d.ContainsValue(3), d.Count };" },
        { "ContainsKey null", "new Dictionary<string, int>().ContainsKey(null!)" },
        { "TryGetValue", "var d = new Dictionary<string, int> { [\"a\"] = 1 }; var x = d.TryGetValue(\"a\", out var a); var y = d.TryGetValue(\"b\", out int b); return new List<object> { x, a, y, b, d.TryGetValue(\"c\", out _) };" },
        { "TryGetValue of a reference", "var d = new Dictionary<string, string>(); var v = \"old\"; return d.TryGetValue(\"a\", out v!) ? v : v ?? \"null\";" },
        { "TryGetValue in a condition", "var d = new Dictionary<string, List<int>>(); foreach (var s in new[] { \"a\", \"b\", \"a\" }) { if (!d.TryGetValue(s, out var l)) d[s] = l = new List<int>(); l.Add(s.Length); } return d;" },
        { "Remove", "var d = new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }; var r = d.Remove(\"a\", out var v); return new List<object> { r, v, d.Remove(\"a\"), d.Remove(\"x\", out var w), w, d };" },
        { "Clear", "var d = new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }; d.Remove(\"a\"); d.Clear(); d[\"x\"] = 1; d[\"y\"] = 2; return d;" },
        { "Indexer", "var d = new Dictionary<string, int> { [\"a\"] = 1 }; d[\"a\"] += 4; d[\"b\"] = d[\"a\"]; return d;" },
        { "Indexer missing", "new Dictionary<string, int>()[\"a\"]" },
        { "GetValueOrDefault", "var d = new Dictionary<string, int> { [\"a\"] = 1 }; return new List<object> { d.GetValueOrDefault(\"a\"), d.GetValueOrDefault(\"b\"), d.GetValueOrDefault(\"b\", 7) };" },
        { "Extensions on interfaces", "IDictionary<string, int> d = new Dictionary<string, int>(); IReadOnlyDictionary<string, int> r = (Dictionary<string, int>)d; return new List<object> { d.TryAdd(\"a\", 1), d.TryAdd(\"a\", 2), d.Remove(\"a\", out var v), v, r.GetValueOrDefault(\"a\", 3), d.Count, r.Count };" },
        { "IDictionary", "IDictionary<string, int> d = new Dictionary<string, int>(); d.Add(\"a\", 1); d[\"b\"] = 2; d.Remove(\"a\"); return new List<object> { d, d.Count, d.ContainsKey(\"b\"), d.TryGetValue(\"b\", out var b), b, d.Keys, d.Values };" },
        { "IDictionary Clear and Add of a pair", "IDictionary<string, int> d = new Dictionary<string, int> { [\"a\"] = 1 }; d.Clear(); d.Add(new KeyValuePair<string, int>(\"x\", 3)); return d;" },
        { "Keys and Values are views", "var d = new Dictionary<string, int> { [\"a\"] = 1 }; var k = d.Keys; var v = d.Values; d[\"b\"] = 2; d[\"a\"] = 5; return new List<object> { k, v, k.Count, v.Count, k.ToList(), k.Contains(\"b\") };" },
        { "Keys of numbers", "var d = new Dictionary<int, string> { [3] = \"c\", [1] = \"a\" }; return new List<object> { d.Keys, d.Values, d[3], d.Keys.Max() };" },
        { "Freed slots are taken last first", "var d = new Dictionary<string, int>(); foreach (var k in new[] { \"a\", \"b\", \"c\", \"d\", \"e\" }) d[k] = 1; d.Remove(\"b\"); d.Remove(\"d\"); d[\"x\"] = 2; d[\"y\"] = 3; d[\"z\"] = 4; d[\"c\"] = 9; return new List<object> { d, d.Keys, d.Values, new Dictionary<string, int>(d) };" },
        { "Freed slots after all are removed", "var d = new Dictionary<string, int>(); foreach (var k in new[] { \"a\", \"b\", \"c\" }) d[k] = 1; d.Remove(\"a\"); d.Remove(\"c\"); d.Remove(\"b\"); d[\"x\"] = 2; d[\"y\"] = 3; d[\"z\"] = 4; d[\"w\"] = 5; return d;" },
        { "TrimExcess", "var d = new Dictionary<string, int>(); foreach (var k in new[] { \"a\", \"b\", \"c\" }) d[k] = 1; d.TrimExcess(); d[\"x\"] = 2; return d;" },
        { "Freed slots at random", "var d = new Dictionary<string, int>(); var seed = 7; for (var i = 0; i < 200; i++) { seed = seed * 31 % 1009; var k = \"k\" + seed % 23; if (seed % 3 == 0) d.Remove(k); else d[k] = i; } return d;" },
        { "foreach", "var d = new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }; var s = \"\"; foreach (var (k, v) in d) s += k + v; foreach (var p in d) s += p.Key + p.Value; return s;" },
        { "foreach sets values", "var d = new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }; var s = 0; foreach (var p in d) { d[\"b\"] = 10; s += p.Value; } return s;" },
        { "foreach over a copy of the keys", "var d = new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }; foreach (var k in d.Keys.ToList()) { d[k + k] = d[k]; d.Remove(k); } return d;" },
        { "Tuples as keys", "var d = new Dictionary<(string, int), string> { [(\"a\", 1)] = \"x\" }; return new List<object> { d[(\"a\", 1)], d.ContainsKey((\"a\", 2)) };" },
        { "Enums and records as keys", "[Manifests] public static class M { record P(int X); public static V1ConfigMap C => new() { Data = new Dictionary<string, string> { [\"a\"] = new Dictionary<DayOfWeek, string> { [DayOfWeek.Friday] = \"f\" }[DayOfWeek.Friday], [\"b\"] = new Dictionary<P, string> { [new(1)] = \"p\" }[new P(1)] } }; }" },
        { "Pairs", "var p = new KeyValuePair<string, int>(\"a\", 1); var q = KeyValuePair.Create(\"b\", 2); var (k, v) = q; return new List<object> { p.Key, p.Value, q.Key, q.Value, new Dictionary<string, int>([p, q]), k, v };" },
        { "Tuple Create", "var t = Tuple.Create(1, \"a\"); var v = ValueTuple.Create(2, \"b\", true); var n = new Tuple<int>(7); return new List<object> { t.Item1, t.Item2, v.Item1, v.Item3, n.Item1, new ValueTuple<int, int>(1, 2).Item2 };" },
        { "ReadOnlyDictionary", "var d = new Dictionary<string, int> { [\"a\"] = 1 }; IReadOnlyDictionary<string, int> r = d.AsReadOnly(); d[\"b\"] = 2; return new List<object> { r.Count, r[\"b\"], r.Keys };" },
        { "Null dictionary", "Dictionary<string, int>? d = null; return d!.Count;" },
        { "Values are copies of tuples", "var t = (A: 1, B: 2); var d = new Dictionary<string, (int A, int B)> { [\"x\"] = t }; t.A = 9; return d[\"x\"].A;" },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluates_as_it_runs(string name) => Cases.Check(name);

    [Theory]
    [InlineData("var d = new Dictionary<string, int> { [\"a\"] = 1 }; [|d.Add(\"a\", 2)|]; return d;", "the key \"a\" is there already")]
    [InlineData("var d = new Dictionary<string, int>(); [|d.Add(null!, 2)|]; return d;", "cannot be null")]
    [InlineData("var d = new Dictionary<string, int>(); return [|d[\"a\"]|];", "has no key \"a\"")]
    [InlineData("var d = new Dictionary<string, int>(); return d.ContainsKey([|Environment.MachineName|]);", "Environment.")]
    [InlineData("var d = new Dictionary<string, int>(); if (d.TryGetValue([|Environment.MachineName|], out var v)) v = 1; return v;", "Environment.")]
    [InlineData("var d = new Dictionary<string, int>([|StringComparer.InvariantCulture|]); return d;", "StringComparer.Ordinal or")]
    [InlineData("var d = new Dictionary<string, int> { [\"a\"] = 1 }; d.Remove(\"a\"); [|d.TrimExcess()|]; return d;", "leave it out")]
    [InlineData("var d = [|new SortedDictionary<string, int>()|]; return d;", "use a Dictionary")]
    [InlineData("var d = new Dictionary<string, int> { [\"a\"] = 1, [\"z\"] = 2 }; foreach (var p in [|d|]) d[\"b\" + p.Value] = 2; return d;", "changed while the loop")]
    [InlineData("var d = new Dictionary<string, int> { [\"a\"] = 1, [\"z\"] = 2 }; foreach (var p in [|d.Keys|]) d[\"b\"] = 2; return d;", "changed while the loop")]
    public void Is_refused(string source, string message) => Differential.Refused(source, message);
}
