namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>Members of arrays and spans.</summary>
public sealed class CollectionArrayTests
{
    private static readonly CaseSet Cases = new()
    {
        { "Length", "var a = new[] { 1, 2 }; return new List<object> { a.Length, a.LongLength, a.Rank, Array.Empty<int>(), Array.Empty<int>().Length };" },
        { "IndexOf", "var a = new[] { 1, 2, 1 }; return new List<object> { Array.IndexOf(a, 1), Array.IndexOf(a, 1, 1), Array.IndexOf(a, 1, 0, 1), Array.IndexOf(a, 9), Array.LastIndexOf(a, 1) };" },
        { "IndexOf outside", "Array.IndexOf(new[] { 1 }, 1, 2)" },
        { "Find", "var a = new[] { 1, 2, 3, 4 }; return new List<object> { Array.Find(a, i => i > 1), Array.FindLast(a, i => i < 4), Array.FindIndex(a, i => i > 2), Array.FindLastIndex(a, i => i > 9), Array.FindAll(a, i => i > 2), Array.Exists(a, i => i == 2), Array.TrueForAll(a, i => i < 3) };" },
        { "ConvertAll ForEach", "var a = new[] { 1, 2 }; var sum = 0; Array.ForEach(a, i => sum += i); return new List<object> { sum, Array.ConvertAll(a, i => i * 2L), Array.ConvertAll(a, i => $\"{i}\") };" },
        { "Sort", "var a = new[] { 3, 1, 2 }; Array.Sort(a); var s = new[] { \"b\", \"a\", \"B\" }; Array.Sort(s, StringComparer.Ordinal); var c = new[] { 1, 2, 3 }; Array.Sort(c, (x, y) => y - x); return new List<object> { a, s, c };" },
        { "Sort part", "var a = new[] { 5, 4, 3, 2 }; Array.Sort(a, 1, 2); return a;" },
        { "Reverse", "var a = new[] { 1, 2, 3 }; Array.Reverse(a); var b = new[] { 1, 2, 3 }; Array.Reverse(b, 1, 2); return new List<object> { a, b };" },
        { "Clone", "var a = new[] { 1, 2 }; var b = (int[])a.Clone(); b[0] = 9; return new List<object> { a, b };" },
        { "Copy", "var a = new[] { 1, 2, 3 }; var b = new int[3]; Array.Copy(a, b, 2); Array.Copy(a, 0, a, 1, 2); var c = new int[4]; a.CopyTo(c, 1); return new List<object> { a, b, c };" },
        { "Copy outside", "var a = new[] { 1, 2, 3 }; var b = new int[1]; Array.Copy(a, b, 2); return b;" },
        { "Fill", "var a = new int[3]; Array.Fill(a, 7); var b = new int[3]; Array.Fill(b, 7, 1, 2); return new List<object> { a, b };" },
        { "AsReadOnly", "var a = new[] { 1, 2 }; var r = Array.AsReadOnly(a); a[0] = 5; return r;" },
        { "Contains binds to spans", "var a = new[] { 1, 2 }; string[] s = [\"a\", \"b\"]; return new List<object> { a.Contains(2), a.Contains(9), s.Contains(\"b\"), s.IndexOf(\"b\"), a.SequenceEqual([1, 2]), a.SequenceEqual(new[] { 2, 1 }) };" },
        { "StartsWith EndsWith", "var a = new[] { 1, 2, 3 }; return new List<object> { a.StartsWith([1, 2]), a.StartsWith([2]), a.EndsWith([3]), a.EndsWith([1, 2, 3, 4]), a.EndsWith(new int[0]) };" },
        { "Reverse as a query", "var a = new[] { 1, 2, 3 }; var r = a.Reverse().ToList(); return new List<object> { a, r };" },
        { "Span", "Span<int> s = new[] { 1, 2, 3 }; s.Reverse(); s[0] = 9; ReadOnlySpan<int> r = s; return new List<object> { s.ToArray(), s.Length, r.IsEmpty, r[1], r.ToArray() };" },
        { "Span shows the array", "var a = new[] { 1, 2 }; var s = a.AsSpan(); s[0] = 5; var b = s.ToArray(); b[1] = 8; return new List<object> { a, b };" },
        { "Null array", "int[]? a = null; return a!.Length;" },
        { "Null array argument", "int[]? a = null; return Array.IndexOf(a!, 1);" },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluates_as_it_runs(string name) => Cases.Check(name);

    [Theory]
    [InlineData("var a = new[] { \"b\", \"a\" }; [|Array.Sort(a)|]; return a;", "pass StringComparer.Ordinal")]
    [InlineData("var a = new[] { 1 }; var k = new[] { 1 }; [|Array.Sort(k, a)|]; return a;", "not supported")]
    [InlineData("var a = new[] { 1 }; [|Array.Fill(a, 1, 1, 1)|]; return a;", "1 items from the index 1 are outside the 1 items")]
    [InlineData("int[]? a = null; return [|Array.IndexOf(a!, 1)|];", "is not known at compile time")]
    public void Is_refused(string source, string message) => Differential.Refused(source, message);
}
