namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>LINQ that ends a query: elements, tests, sums, collections.</summary>
public sealed class LinqResultTests
{
    private static readonly CaseSet Cases = new()
    {
        { "First Last", "var a = new[] { 1, 2, 3 }; return new List<object> { a.First(), a.First(i => i > 1), a.Last(), a.Last(i => i < 3), a.FirstOrDefault(i => i > 9), a.FirstOrDefault(i => i > 9, 7), a.LastOrDefault(i => i > 9), a.LastOrDefault(9), new int[0].FirstOrDefault(5), new int[0].LastOrDefault(6) };" },
        { "FirstOrDefault of references", "new List<object?> { new string[0].FirstOrDefault(), new int?[0].FirstOrDefault(), new (int A, int B)[0].FirstOrDefault().B, new Dictionary<string, int>().FirstOrDefault().Key }" },
        { "First stops", "new[] { 1, 0 }.First(i => 10 / i > 5)" },
        { "First of nothing", "new int[0].First()" },
        { "First without a match", "new[] { 1 }.First(i => i > 1)" },
        { "Last of nothing", "new List<string>().Last()" },
        { "Single", "var a = new[] { 1, 2 }; return new List<object> { a.Single(i => i > 1), a.SingleOrDefault(i => i > 9), a.SingleOrDefault(i => i > 9, 4), new[] { 5 }.Single(), new int[0].SingleOrDefault() };" },
        { "Single of two", "new[] { 1, 2 }.Single()" },
        { "Single of nothing", "new int[0].Single()" },
        { "SingleOrDefault of two", "new[] { 1, 2 }.SingleOrDefault(i => i > 0)" },
        { "ElementAt", "var a = new List<int> { 1, 2, 3 }; return new List<object> { a.ElementAt(1), a.ElementAt(^1), a.ElementAtOrDefault(9), a.ElementAtOrDefault(-1), a.ElementAtOrDefault(^9), a.Select(i => i * 2).ElementAt(0) };" },
        { "ElementAt outside", "new[] { 1 }.ElementAt(1)" },
        { "Any All Count", "var a = new[] { 1, 2, 3 }; return new List<object> { a.Any(), new int[0].Any(), a.Any(i => i > 2), a.Any(i => i > 3), a.All(i => i > 0), a.All(i => i > 1), new int[0].All(i => false), a.Count(), a.Count(i => i > 1), a.LongCount(), a.LongCount(i => i > 9), \"abc\".Count(), \"aba\".Count(c => c == 'a') };" },
        { "Any stops", "new[] { 1, 0 }.Any(i => 10 / i > 5)" },
        { "All stops", "new[] { 20, 0 }.All(i => 10 / i > 5)" },
        { "Contains SequenceEqual", "IEnumerable<string> a = new List<string> { \"a\", \"b\" }; return new List<object> { a.Contains(\"b\"), a.Contains(\"B\"), a.Contains(\"B\", StringComparer.OrdinalIgnoreCase), a.SequenceEqual([\"a\", \"b\"]), a.SequenceEqual([\"a\"]), a.SequenceEqual([\"A\", \"B\"], StringComparer.OrdinalIgnoreCase), new List<int> { 1 }.SequenceEqual(new[] { 1 }) };" },
        { "Sum", "new List<object?> { new[] { 1, 2 }.Sum(), new[] { 1L, 2 }.Sum(), new[] { 0.1, 0.2 }.Sum(), new[] { 0.1f, 0.2f, 1e8f, 0.3f }.Sum(), new[] { 0.1m, 0.2m }.Sum(), new int?[] { 1, null, 3 }.Sum(), new int?[] { null }.Sum(), new double?[] { null, 2.5 }.Sum(), new int[0].Sum(), new[] { \"a\", \"bb\" }.Sum(s => s.Length), new[] { \"a\" }.Sum(s => (long?)s.Length), new[] { 1, 2 }.Sum(i => i * 0.5), new[] { 1, 2 }.Sum(i => i * 0.5m), new[] { 1, 2 }.Sum(i => i * 0.5f) }" },
        { "Sum overflows", "new[] { int.MaxValue, 1 }.Sum()" },
        { "Sum of longs overflows", "new[] { long.MaxValue, 1 }.Sum()" },
        { "Sum of decimals overflows", "new[] { decimal.MaxValue, 1 }.Sum()" },
        { "Sum below", "new[] { int.MinValue, 1, -1 }.Sum()" },
        { "Average", "new List<object?> { new[] { 1, 2 }.Average(), new[] { 1L, 2, 4 }.Average(), new[] { 0.1, 0.2, 0.7 }.Average(), new[] { 0.1f, 0.2f, 0.7f, 1f / 3 }.Average(), new[] { 16777216f, 1f, 1f }.Average(), new[] { 0.1m, 0.2m, 1m }.Average(), new int?[] { 1, null, 4 }.Average(), new int?[0].Average(), new[] { \"a\", \"bb\" }.Average(s => s.Length), new float?[] { null, 0.3f, 0.1f, 0.1f }.Average() }" },
        { "Average of nothing", "new int[0].Average()" },
        { "Min Max", "new List<object?> { new[] { 2, 1, 3 }.Min(), new[] { 2, 1, 3 }.Max(), new[] { 2.5, 1 }.Min(), new[] { 1m, 2m }.Max(), new int?[] { null, 2, 1 }.Min(), new int?[] { null, 2, 1 }.Max(), new int?[] { null }.Max(), new int?[0].Min(), new[] { \"bb\", \"a\" }.Min(s => s.Length), new[] { \"bb\", \"a\" }.Max(s => s.Length), new[] { \"b\", \"a\", null }.Min(StringComparer.Ordinal), new[] { \"b\", \"a\", null }.Max(StringComparer.Ordinal), new string[0].Max(StringComparer.Ordinal), new[] { DayOfWeek.Friday, DayOfWeek.Monday }.Max(), new[] { 'b', 'a' }.Min(), new[] { 1L, 5L }.Max(i => -i) }" },
        { "Min Max of NaN", "new List<object> { new[] { 1.5, double.NaN, 0.5 }.Max(), new[] { double.NaN, 0.5f }.Max() }" },
        { "Min of nothing", "new int[0].Min()" },
        { "Max of nothing by selector", "new string[0].Max(s => s.Length)" },
        { "MinBy MaxBy", "var a = new[] { \"bb\", \"a\", \"cc\", \"d\" }; return new List<object?> { a.MinBy(s => s.Length), a.MaxBy(s => s.Length), a.MinBy(s => s, StringComparer.Ordinal), a.MaxBy(s => s, StringComparer.Ordinal), new string[0].MinBy(s => s.Length), new[] { \"x\", \"y\" }.MinBy(s => (int?)null), new[] { \"x\", \"yy\" }.MaxBy(s => s == \"x\" ? null : (int?)1) };" },
        { "MinBy of nothing", "new int[0].MinBy(i => i)" },
        { "Aggregate", "var a = new[] { 1, 2, 3 }; return new List<object> { a.Aggregate((x, y) => x * 10 + y), a.Aggregate(\"s\", (x, y) => x + y), a.Aggregate(1, (x, y) => x * y, x => \"r\" + x), new int[0].Aggregate(5, (x, y) => x), a.Aggregate((Sum: 0, Count: 0), (t, i) => (t.Sum + i, t.Count + 1)).Sum };" },
        { "Aggregate of nothing", "new int[0].Aggregate((x, y) => x)" },
        { "Aggregate into a list", "return new[] { 1, 2 }.Aggregate(new List<int>(), (l, i) => { l.Add(i); return l; });" },
        { "ToList ToArray copy", "var l = new List<int> { 1 }; var m = l.ToList(); var a = l.ToArray(); m.Add(2); l.Add(3); return new List<object> { l, m, a, l.AsEnumerable().Count() };" },
        { "ToHashSet", "var s = new[] { 2, 1, 2 }.ToHashSet(); s.Add(1); s.Add(9); return new List<object> { s, new[] { \"a\", \"A\" }.ToHashSet(StringComparer.OrdinalIgnoreCase) };" },
        { "ToDictionary", "var a = new[] { \"a\", \"bb\" }; var d = a.ToDictionary(s => s); var e = a.ToDictionary(s => s, s => s.Length); var f = e.ToDictionary(); var g = new[] { (\"x\", 1) }.ToDictionary(); var h = a.ToDictionary(s => s, StringComparer.OrdinalIgnoreCase); e[\"c\"] = 1; return new List<object> { d, e, f, g, h.ContainsKey(\"A\"), e.ToDictionary(p => p.Key, p => p.Value + 1), e.ToDictionary(StringComparer.Ordinal) };" },
        { "ToDictionary of equal keys", "new[] { \"a\", \"a\" }.ToDictionary(s => s)" },
        { "ToDictionary of equal keys ignoring case", "new[] { \"a\", \"A\" }.ToDictionary(s => s, StringComparer.OrdinalIgnoreCase)" },
        { "ToDictionary of a null key", "new[] { \"a\", null }.ToDictionary(s => s!)" },
        { "Chains", "Enumerable.Range(1, 20).Where(i => i % 3 == 0).Select(i => (Id: i, Name: \"n\" + i)).OrderByDescending(t => t.Id).Skip(1).Take(3).ToDictionary(t => t.Name, t => t.Id)" },
        { "Static form", "new List<object> { Enumerable.Select(new[] { 1 }, i => i + 1), Enumerable.Count(new[] { 1 }) }" },
        { "Throwing item", "new[] { 1, 2 }.Select(i => i > 1 ? throw new InvalidOperationException(\"x\") : i).ToList()" },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluates_as_it_runs(string name) => Cases.Check(name);

    [Theory]
    [InlineData("[|new int[0].First()|]", "write FirstOrDefault")]
    [InlineData("[|new[] { 1 }.Last(i => i > 1)|]", "write LastOrDefault")]
    [InlineData("[|new[] { 1, 2 }.Single()|]", "2 items are there for 'Single'")]
    [InlineData("[|new int[0].Single()|]", "write SingleOrDefault")]
    [InlineData("[|new[] { 1 }.ElementAt(1)|]", "the index 1 is outside the 1 items")]
    [InlineData("[|new[] { \"a\", \"b\" }.Max()|]", "pass StringComparer.Ordinal")]
    [InlineData("[|new[] { \"a\", \"b\" }.MinBy(s => s)|]", "pass StringComparer.Ordinal")]
    [InlineData("[|new int[0].Min()|]", "write DefaultIfEmpty")]
    [InlineData("[|new int[0].Average()|]", "nothing to take the average of")]
    [InlineData("[|new int[0].Aggregate((x, y) => x)|]", "pass a seed")]
    [InlineData("[|new[] { int.MaxValue, 1 }.Sum()|]", "the sum overflows")]
    [InlineData("[|new[] { \"a\", \"a\" }.ToDictionary(s => s)|]", "the key \"a\" is there already")]
    [InlineData("[|new[] { \"a\", null }.ToDictionary(s => s!)|]", "cannot be null")]
    [InlineData("new[] { 1, [|Environment.TickCount|] }.Sum()", "Environment.")]
    [InlineData("new[] { 1, [|Environment.TickCount|] }.Contains(2)", "Environment.")]
    [InlineData("new[] { 1, 2 }.Any(i => i > [|Environment.TickCount|])", "Environment.")]
    [InlineData("new[] { 1, [|Environment.TickCount|] }.Max()", "Environment.")]
    public void Is_refused(string source, string message) => Differential.Refused(source, message);

    [Fact]
    public void A_known_item_before_an_unknown_one_is_found() =>
        Assert.Empty(Differential.Unknowns("new List<object> { new[] { 1, Environment.TickCount }.First(), new[] { 1, Environment.TickCount }.Contains(1), new[] { 1, Environment.TickCount }.Count() }"));
}
