namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>LINQ that makes and changes sequences: projections, filters, sets, joins, orders, groups.</summary>
public sealed class LinqShapeTests
{
    private static readonly CaseSet Cases = new()
    {
        { "Select", "new List<object> { new[] { 1, 2 }.Select(i => i + 1), new[] { \"a\", \"b\" }.Select((s, i) => s + i).ToList(), \"ab\".Select(c => c), new Dictionary<string, int> { [\"a\"] = 1 }.Select(p => p.Key + p.Value).ToArray() }" },
        { "Select keeps objects", "var a = new[] { new List<int>() }; var b = a.Select(l => l).ToList(); b[0].Add(1); return a;" },
        { "Select of tuples copies", "var a = new[] { (X: 1, Y: 2) }; var b = a.ToList(); a[0].X = 5; return new List<object> { a[0].X, b[0].X };" },
        { "Select with a method group", "static string F(int i) => \"f\" + i; return new[] { 1, 2 }.Select(F).ToList();" },
        { "Where", "new List<object> { new[] { 1, 2, 3 }.Where(i => i != 2), new[] { 1, 2, 3 }.Where((i, n) => n > 0), new[] { 1 }.Where(i => false) }" },
        { "SelectMany", "var a = new[] { new[] { 1, 2 }, new int[0], new[] { 3 } }; return new List<object> { a.SelectMany(x => x), a.SelectMany((x, i) => x.Select(y => y * 10 + i)), a.SelectMany(x => x, (x, y) => $\"{x.Length}:{y}\"), a.SelectMany((x, i) => x.Skip(i), (x, y) => y), new[] { \"ab\" }.SelectMany(s => s) };" },
        { "SelectMany of null", "new[] { new[] { 1 }, null }.SelectMany(x => x!)" },
        { "Concat Append Prepend", "new List<object> { new[] { 1 }.Concat([2, 3]), new[] { 1 }.Append(2).Prepend(0), \"a\".Concat(\"b\") }" },
        { "Zip", "var a = new[] { 1, 2, 3 }; var b = new[] { \"x\", \"y\" }; return new List<object> { a.Zip(b, (x, y) => y + x), a.Zip(b).Select(t => t.First + t.Second), a.Zip(b, [true, false]).Select(t => $\"{t.First}{t.Second}{t.Third}\") };" },
        { "Reverse", "var l = new List<int> { 1, 2, 3 }; return new List<object> { Enumerable.Reverse(l), l, \"abc\".Reverse() };" },
        { "Chunk", "new List<object> { new[] { 1, 2, 3, 4, 5 }.Chunk(2), new int[0].Chunk(2), new[] { 1 }.Chunk(int.MaxValue) }" },
        { "Chunk of nothing", "new[] { 1 }.Chunk(0).ToList()" },
        { "Index", "new[] { \"a\", \"b\" }.Index().Select(t => t.Item + t.Index).ToList()" },
        { "Range Repeat Empty", "new List<object> { Enumerable.Range(3, 4), Enumerable.Range(0, 0), Enumerable.Range(int.MaxValue, 1), Enumerable.Repeat(\"a\", 3), Enumerable.Repeat(1, 0), Enumerable.Empty<string>() }" },
        { "Range below zero", "Enumerable.Range(0, -1)" },
        { "Range over the end", "Enumerable.Range(int.MaxValue, 2)" },
        { "Repeat below zero", "Enumerable.Repeat(0, -1)" },
        { "Repeat shares an object", "var l = Enumerable.Repeat(new List<int>(), 2).ToList(); l[0].Add(1); return l;" },
        { "Take Skip", "var a = new[] { 1, 2, 3, 4 }; return new List<object> { a.Take(2), a.Take(0), a.Take(-1), a.Take(9), a.Skip(1), a.Skip(-1), a.Skip(9), a.TakeLast(2), a.TakeLast(9), a.SkipLast(1), a.SkipLast(-2), a.SkipLast(9), a.TakeLast(0) };" },
        { "Take a range", "var a = new[] { 1, 2, 3, 4 }; return new List<object> { a.Take(1..3), a.Take(..2), a.Take(^2..), a.Take(^9..2), a.Take(3..1), a.Take(2..99), a.Take(^1..^3) };" },
        { "TakeWhile SkipWhile", "var a = new[] { 1, 2, 3, 1 }; return new List<object> { a.TakeWhile(i => i < 3), a.SkipWhile(i => i < 3), a.TakeWhile((i, n) => n < 1), a.SkipWhile((i, n) => n < 3), a.TakeWhile(i => true), a.SkipWhile(i => true) };" },
        { "OfType Cast", "var a = new object?[] { 1, \"a\", null, 2, true, 3L }; return new List<object> { a.OfType<int>(), a.OfType<string>(), a.OfType<object>(), new List<object> { \"x\", \"y\" }.Cast<string>(), new object?[] { null, \"z\" }.Cast<string?>() };" },
        { "Cast of another type", "new object[] { 1, \"a\" }.Cast<string>().ToList()" },
        { "Cast does not convert", "new[] { 1 }.Cast<long>().ToList()" },
        { "Cast of null to a value", "new object?[] { null }.Cast<int>().ToList()" },
        { "Cast of null to a nullable", "new object?[] { null, 1 }.Cast<int?>().ToList()" },
        { "DefaultIfEmpty", "new List<object> { new int[0].DefaultIfEmpty(), new int[0].DefaultIfEmpty(7), new[] { 1 }.DefaultIfEmpty(), new string[0].DefaultIfEmpty(\"x\") }" },
        { "Distinct", "new List<object> { new[] { 2, 1, 2 }.Distinct(), new[] { \"a\", \"A\", null, null }.Distinct(StringComparer.OrdinalIgnoreCase), new[] { \"aa\", \"b\", \"cc\" }.DistinctBy(s => s.Length), new[] { (1, \"a\"), (1, \"a\") }.Distinct().Count() }" },
        { "Union Intersect Except", "var a = new[] { 3, 1, 3, 2 }; var b = new[] { 2, 4, 2, 3 }; return new List<object> { a.Union(b), a.Intersect(b), a.Except(b), a.Except([]), a.Intersect([]), new[] { \"a\" }.Union([\"A\", \"b\"], StringComparer.OrdinalIgnoreCase), new[] { \"a\" }.Except([\"A\"], StringComparer.OrdinalIgnoreCase), new[] { \"a\" }.Intersect([\"A\"], StringComparer.OrdinalIgnoreCase) };" },
        { "UnionBy IntersectBy ExceptBy", "var a = new[] { \"aa\", \"b\", \"cc\", \"dddd\" }; return new List<object> { a.UnionBy([\"x\", \"yyy\"], s => s.Length), a.IntersectBy([2, 4], s => s.Length), a.ExceptBy([1], s => s.Length) };" },
        { "OrderBy", "var a = new[] { 3, 1, 2 }; return new List<object> { a.OrderBy(i => i), a.OrderByDescending(i => i), a.Order(), a.OrderDescending(), a.OrderBy(i => -i), new[] { \"b\", \"a\" }.Order(StringComparer.Ordinal), a.OrderBy(i => i, Comparer<int>.Create((x, y) => y - x)) };" },
        { "OrderBy is stable", "var a = new[] { \"bb\", \"a\", \"cc\", \"d\", \"aa\" }; return new List<object> { a.OrderBy(s => s.Length), a.OrderByDescending(s => s.Length), a.OrderBy(s => s.Length).ThenBy(s => s, StringComparer.Ordinal), a.OrderByDescending(s => s.Length).ThenByDescending(s => s, StringComparer.Ordinal), a.OrderBy(s => 1).ThenBy(s => 1).ThenByDescending(s => s.Length) };" },
        { "OrderBy nulls, booleans, enums, tuples", "new List<object> { new int?[] { 2, null, 1 }.OrderBy(i => i), new[] { true, false }.OrderBy(b => b), new[] { DayOfWeek.Friday, DayOfWeek.Monday }.Order(), new[] { (2, 1), (1, 5), (1, 2) }.Order().Select(t => t.Item1 * 10 + t.Item2), new[] { \"b\", null, \"a\" }.OrderBy(s => s, StringComparer.Ordinal), new[] { 'b', 'a' }.Order(), new[] { 2.5m, 1m }.Order() }" },
        { "OrderBy one string", "new[] { \"b\" }.OrderBy(s => s)" },
        { "ThenBy does not change the order before", "var o = new[] { 3, 1, 2 }.OrderBy(i => i % 2); var p = o.ThenByDescending(i => i); return new List<object> { o, p, o.ThenBy(i => i) };" },
        { "OrderBy 300", "Enumerable.Range(0, 300).OrderBy(i => i * 7919 % 31).ThenByDescending(i => i * 104729 % 7)" },
        { "GroupBy", "var a = new[] { \"bb\", \"a\", \"cc\", \"d\" }; return new List<object> { a.GroupBy(s => s.Length), a.GroupBy(s => s.Length).Select(g => $\"{g.Key}:{g.Count()}:{g.First()}\"), a.GroupBy(s => s.Length, s => s + \"!\"), a.GroupBy(s => s.Length, (k, g) => $\"{k}{g.Last()}\"), a.GroupBy(s => s.Length, s => s[0], (k, g) => $\"{k}{g.Count()}\"), new[] { \"a\", \"A\" }.GroupBy(s => s, StringComparer.OrdinalIgnoreCase).Select(g => g.Key) };" },
        { "GroupBy null and tuples", "var a = new[] { \"a\", null, \"b\", null }; return new List<object?> { a.GroupBy(s => s), a.GroupBy(s => s).Select(g => g.Key ?? \"-\"), new[] { 1, 2, 3 }.GroupBy(i => (i % 2, 0)).Select(g => g.Key.Item1), new[] { 1, 2, 3 }.GroupBy(i => new { Odd = i % 2 == 1 }).Select(g => g.Key.Odd) };" },
        { "foreach over groups", "var t = \"\"; foreach (var g in new[] { 1, 2, 3 }.GroupBy(i => i % 2)) { t += g.Key; foreach (var i in g) t += \",\" + i; } return t;" },
        { "ToLookup", "var l = new[] { \"bb\", \"a\", \"cc\" }.ToLookup(s => s.Length); var m = new[] { \"a\", \"A\" }.ToLookup(s => s, s => s + 1, StringComparer.OrdinalIgnoreCase); return new List<object> { l, l[2], l[9], l.Count, l.Contains(1), l.Contains(9), l.Select(g => g.Key), m[\"A\"] };" },
        { "CountBy AggregateBy", "var a = new[] { \"bb\", \"a\", \"cc\" }; return new List<object> { a.CountBy(s => s.Length).Select(p => $\"{p.Key}={p.Value}\"), a.AggregateBy(s => s.Length, \"\", (x, s) => x + s).Select(p => $\"{p.Key}={p.Value}\"), a.AggregateBy(s => s.Length, k => k * 100, (x, s) => x + 1).Select(p => p.Value), a.CountBy(s => s, StringComparer.OrdinalIgnoreCase).Count() };" },
        { "Join", "var a = new[] { (1, \"a\"), (2, \"b\"), (3, \"c\") }; var b = new[] { (2, \"x\"), (1, \"y\"), (2, \"z\") }; return new List<object> { a.Join(b, x => x.Item1, y => y.Item1, (x, y) => x.Item2 + y.Item2), a.GroupJoin(b, x => x.Item1, y => y.Item1, (x, g) => x.Item2 + g.Count()), a.LeftJoin(b, x => x.Item1, y => y.Item1, (x, y) => x.Item2 + y.Item2), b.RightJoin(a, x => x.Item1, y => y.Item1, (x, y) => x.Item2 + y.Item2) };" },
        { "Join with null keys", "var a = new[] { \"a\", null }; return new List<object> { a.Join(a, x => x, y => y, (x, y) => x + y), a.GroupJoin(a, x => x, y => y, (x, g) => g.Count()), a.Join([\"A\"], x => x, y => y, (x, y) => x + y, StringComparer.OrdinalIgnoreCase) };" },
        { "Query where select", "from i in Enumerable.Range(1, 5) where i % 2 == 1 select i * 2" },
        { "Query let", "from s in new[] { \"a\", \"bb\" } let n = s.Length let m = n + 1 where m > 2 select s + n + m" },
        { "Query from from", "from a in new[] { 1, 2 } from b in new[] { 10, 20 } where a + b != 12 select a + b" },
        { "Query from from let", "from a in new[] { 1, 2 } from b in Enumerable.Range(0, a) let c = a * b from d in new[] { c, -c } select $\"{a}{b}{d}\"" },
        { "Query join", "from a in new[] { 1, 2 } join b in new[] { 2, 3, 2 } on a equals b select a * 10 + b" },
        { "Query join into", "from a in new[] { 1, 2 } join b in new[] { 2, 3, 2 } on a equals b into g from c in g.DefaultIfEmpty(9) select a * 10 + c" },
        { "Query orderby", "from s in new[] { \"bb\", \"a\", \"cc\", \"d\" } orderby s.Length descending, s[0] select s" },
        { "Query group", "from s in new[] { \"bb\", \"a\", \"cc\" } group s + \"!\" by s.Length" },
        { "Query group into", "from s in new[] { \"bb\", \"a\", \"cc\" } group s by s.Length into g orderby g.Key select $\"{g.Key}:{g.Count()}\"" },
        { "Query of typed items", "from string s in new object[] { \"a\", \"b\" } select s" },
        { "Lambdas see later changes of locals", "var n = 1; var a = new[] { 1, 2 }.Select(i => i + n).ToList(); n = 5; return a;" },
        { "Captured in a loop", "var fs = new List<Func<int>>(); foreach (var i in new[] { 1, 2 }) fs.Add(() => i); return fs.Select(f => f()).ToList();" },
        { "Containers from names", "[Manifests] public static class M { public static Deployment D => new(\"d\") { Containers = [.. new[] { \"a\", \"b\" }.Select((n, i) => new Container(n, $\"{n}:1\") { Ports = [new(\"http\", 8080 + i)] })] }; public static V1ConfigMap C => new() { Data = new[] { \"x\", \"y\" }.ToDictionary(k => k, k => k + k) }; }" },
        { "Queries run when enumerated", "var l = new List<int> { 1 }; var n = 1; var q = l.Select(i => i * n).Where(i => i > 1); l.Add(2); n = 10; return new List<object> { q, q.Count(), q.ToList() };" },
        { "Queries run each time", "var n = 0; var q = new[] { 1, 2 }.Select(i => i + n++); var a = q.ToList(); var b = q.ToList(); return new List<object> { a, b, n };" },
        { "Queries that are not used do not run", "var n = 0; var q = new[] { 1, 2 }.Select(i => i / n); n = 1; return q.Sum();" },
        { "Queries make new objects each time", "var q = new[] { 1, 2 }.Select(i => new List<int> { i }); q.First().Add(9); var l = q.ToList(); l[0].Add(8); return new List<object> { q, l };" },
        { "Groups are made each time", "var l = new List<int> { 1, 2 }; var g = l.GroupBy(i => i % 2); var lookup = l.ToLookup(i => i % 2); l.Add(3); return new List<object> { g, lookup };" },
        { "Ordered queries run when enumerated", "var l = new List<int> { 2, 1 }; var o = l.OrderBy(i => i % 2).ThenBy(i => i); l.Add(0); return o;" },
        { "foreach over a query of the changed list", "var l = new List<int> { 1, 2 }; foreach (var i in l.Where(i => i > 0)) l.Remove(i); return l;" },
        { "foreach over an ordered query may change the list", "var l = new List<int> { 2, 1 }; foreach (var i in l.OrderBy(i => i)) l.Remove(i); return l;" },
        { "foreach over a query", "var t = 0; foreach (var (i, s) in new[] { \"a\", \"b\" }.Select((s, i) => (i, s))) t = t * 10 + i + s.Length; return t;" },
        { "AddRange of a query of the list itself", "var l = new List<int> { 1, 2 }; l.AddRange(l.Select(i => i * 10).ToList()); return l;" },
        { "AddRange of a running query of the list itself", "var l = new List<int> { 1, 2 }; l.AddRange(l.Select(i => i * 10)); return l;" },
        { "AddRange of an ordered query of the list itself", "var l = new List<int> { 2, 1 }; l.AddRange(l.OrderBy(i => i)); return l;" },
        { "Query in a text", "var q = new[] { 1, 2 }.Select(i => $\"n{i}\"); return string.Join(\",\", q) + string.Concat(q.Where(s => s != \"n1\"));" },
        { "Query variable that grows", "IEnumerable<int> q = [1]; for (var i = 0; i < 5; i++) { var n = i; q = q.Append(n).Where(x => x != 2); } return q;" },
        { "Null source", "int[]? a = null; return a!.Select(i => i).ToList();" },
        { "Null selector", "Func<int, int>? f = null; return new[] { 1 }.Select(f!).ToList();" },
        { "Null second", "int[]? b = null; return new[] { 1 }.Concat(b!).ToList();" },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluates_as_it_runs(string name) => Cases.Check(name);

    [Theory]
    [InlineData("[|new[] { \"b\", \"a\" }.OrderBy(s => s)|].ToList()", "pass StringComparer.Ordinal")]
    [InlineData("[|new[] { \"b\", \"a\" }.Order()|].ToList()", "pass StringComparer.Ordinal")]
    [InlineData("[|new[] { 1, 2 }.OrderBy(i => 1).ThenBy(i => \"n\" + i)|].ToList()", "pass StringComparer.Ordinal")]
    [InlineData("(from s in new[] { \"b\", \"a\" } orderby [|s|] select s).ToList()", "pass StringComparer.Ordinal")]
    [InlineData("[|new[] { new V1Pod(), new V1Pod() }.Order()|].ToList()", "has no order that is known")]
    [InlineData("[|Enumerable.Range(0, int.MaxValue)|].First()", "more than 100000 items")]
    [InlineData("[|Enumerable.Repeat(0, 100001)|].First()", "more than 100000 items")]
    [InlineData("[|Enumerable.Range(0, 100000).Concat([1])|].First()", "more than 100000 items")]
    [InlineData("[|Enumerable.Range(0, 1000).SelectMany(i => Enumerable.Range(0, 1000))|].First()", "more than 100000 items")]
    [InlineData("[|Enumerable.Range(0, -1)|].First()", "which fails at run time")]
    [InlineData("[|new[] { 1 }.Chunk(0)|].ToList()", "at least 1")]
    [InlineData("[|new object[] { 1 }.Cast<string>()|].ToList()", "1 is no String")]
    [InlineData("new[] { 1, 2 }.Where(i => [|Environment.TickCount|] > i).ToList()", "Environment.")]
    [InlineData("new[] { 1, 2 }.GroupBy(i => [|Environment.TickCount|]).ToList()", "Environment.")]
    [InlineData("int[]? a = null; return [|a!.Where(i => i > 1)|].ToList();", "a collection that is null")]
    [InlineData("Func<int, bool>? f = null; return [|new[] { 1 }.Where(f!)|].ToList();", "'predicate' is null")]
    [InlineData("var l = new List<int> { 1 }; [|l.AddRange(l.Where(i => i > 0))|]; return l;", "write ToList() after the query")]
    [InlineData("IEnumerable<int> q = [1]; for (var i = 0; i < 40; i++) q = [|q.Concat(q)|]; return q.Count();", "more than 100000 items")]
    [InlineData("var s = [|new[] { 3, 4 }.Shuffle()|].ToList(); return s;", "cannot be evaluated")]
    public void Is_refused(string source, string message) => Differential.Refused(source, message);

    [Fact]
    public void An_unknown_item_stays_one_item()
    {
        var unknown = Assert.Single(Differential.Unknowns("new[] { 1, 2, 3 }.Select(i => i == 2 ? Environment.TickCount : i).Reverse().Concat([4]).ToList()"));
        Assert.Contains("TickCount", unknown.Reason);
    }

    [Fact]
    public void Work_without_lambdas_counts_as_steps() =>
        Assert.Contains("steps", Assert.Single(Differential.Unknowns("var l = Enumerable.Range(0, 100000).ToList(); var n = 0; for (var i = 0; i < 100000; i++) n += l.IndexOf(-1); return n;")).Reason);
}
