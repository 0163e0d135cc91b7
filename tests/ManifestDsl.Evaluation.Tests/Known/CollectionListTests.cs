namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>Members of <c>List</c> and of the interfaces through which it is used.</summary>
public sealed class CollectionListTests
{
    private static readonly CaseSet Cases = new()
    {
        { "ctor", "new List<object?> { new List<int>(), new List<int>(5), new List<int>(new[] { 1, 2 }), new List<char>(\"ab\") }" },
        { "ctor copies", "var a = new[] { 1, 2 }; var l = new List<int>(a); l.Add(3); a[0] = 9; return new List<object> { a, l };" },
        { "ctor of a negative capacity", "new List<int>(-1)" },
        { "Add AddRange Count", "var l = new List<int> { 1 }; l.Add(2); l.AddRange([3, 4]); l.AddRange(l); return new List<object> { l, l.Count };" },
        { "Add keeps a copy of a tuple", "var t = (A: 1, B: 2); var l = new List<(int A, int B)>(); l.Add(t); t.A = 5; return l[0].A * 10 + t.A;" },
        { "Insert", "var l = new List<string>(); l.Insert(0, \"b\"); l.Insert(0, \"a\"); l.Insert(2, \"c\"); return l;" },
        { "Insert outside", "var l = new List<string>(); l.Insert(1, \"b\"); return l;" },
        { "InsertRange", "var l = new List<int> { 1, 2 }; l.InsertRange(1, [7, 8]); l.InsertRange(4, l); l.InsertRange(0, []); return l;" },
        { "InsertRange outside", "var l = new List<int> { 1 }; l.InsertRange(2, [7, 8]); return l;" },
        { "Remove", "var l = new List<int> { 1, 2, 1 }; return new List<object> { l.Remove(1), l.Remove(9), l };" },
        { "Remove null", "var l = new List<string?> { \"a\", null }; return new List<object> { l.Remove(null), l.Remove(null), l };" },
        { "RemoveAt", "var l = new List<int> { 1, 2, 3 }; l.RemoveAt(1); l.RemoveAt(l.Count - 1); return l;" },
        { "RemoveAt outside", "var l = new List<int> { 1 }; l.RemoveAt(1); return l;" },
        { "RemoveAt negative", "var l = new List<int> { 1 }; l.RemoveAt(-1); return l;" },
        { "RemoveAll", "var l = new List<int> { 1, 2, 3, 4 }; var n = l.RemoveAll(i => i % 2 == 0); return new List<object> { n, l };" },
        { "RemoveRange", "var l = new List<int> { 1, 2, 3, 4 }; l.RemoveRange(1, 2); l.RemoveRange(2, 0); return l;" },
        { "RemoveRange outside", "var l = new List<int> { 1, 2, 3, 4 }; l.RemoveRange(3, 2); return l;" },
        { "Clear", "var l = new List<int> { 1, 2 }; l.Clear(); l.Add(3); l.TrimExcess(); return l;" },
        { "Contains IndexOf LastIndexOf", "var l = new List<string?> { \"a\", null, \"b\", \"a\" }; return new List<object> { l.Contains(\"b\"), l.Contains(\"c\"), l.Contains(null), l.IndexOf(\"a\"), l.IndexOf(\"a\", 1), l.IndexOf(\"a\", 1, 2), l.IndexOf(\"x\"), l.LastIndexOf(\"a\") };" },
        { "IndexOf of records and tuples", "new List<object> { new List<(int, string)> { (1, \"a\"), (2, \"b\") }.IndexOf((2, \"b\")), new List<V1Pod> { new() }.Contains(new V1Pod()) }" },
        { "IndexOf outside", "new List<int> { 1 }.IndexOf(1, 2)" },
        { "IndexOf NaN", "new List<double> { double.NaN }.IndexOf(double.NaN)" },
        { "Reverse", "var l = new List<int> { 1, 2, 3, 4 }; l.Reverse(); var m = new List<int>(l); m.Reverse(1, 2); return new List<object> { l, m };" },
        { "Reverse outside", "var l = new List<int> { 1, 2 }; l.Reverse(1, 2); return l;" },
        { "Sort numbers", "var l = new List<int> { 3, 1, 2, 1, -5, int.MaxValue, int.MinValue }; l.Sort(); return l;" },
        { "Sort ordinal", "var l = new List<string> { \"b\", \"B\", \"a\", \"ä\", \"Z\", \"\" }; l.Sort(StringComparer.Ordinal); return l;" },
        { "Sort null ordinal", "var l = new List<string?> { \"b\", null, \"a\" }; l.Sort(StringComparer.Ordinal); return l;" },
        { "Sort comparison", "var l = new List<string> { \"ccc\", \"a\", \"bb\" }; l.Sort((x, y) => y.Length - x.Length); return l;" },
        { "Sort CompareOrdinal as comparer", "var l = new List<int> { 3, 1, 2 }; l.Sort(Comparer<int>.Create((x, y) => y - x)); var m = new List<int> { 3, 1, 2 }; m.Sort(Comparer<int>.Default); return new List<object> { l, m };" },
        { "Sort part", "var l = new List<int> { 5, 4, 3, 2, 1 }; l.Sort(1, 3, null); return l;" },
        { "Sort booleans doubles enums", "var b = new List<bool> { true, false }; b.Sort(); var d = new List<double> { 2.5, double.MinValue, -0.5 }; d.Sort(); var e = new List<DayOfWeek> { DayOfWeek.Friday, DayOfWeek.Monday }; e.Sort(); return new List<object> { b, d, e };" },
        { "Sort 100", "var l = new List<int>(); for (var i = 0; i < 100; i++) l.Add(i * 37 % 101); l.Sort((x, y) => x - y); return l;" },
        { "Find", "var l = new List<int> { 1, 2, 3, 4 }; return new List<object?> { l.Find(i => i > 1), l.Find(i => i > 9), l.FindLast(i => i < 4), l.FindIndex(i => i > 2), l.FindIndex(i => i > 9), l.FindLastIndex(i => i < 3), l.FindAll(i => i % 2 == 0), l.Exists(i => i == 3), l.Exists(i => i == 9), l.TrueForAll(i => i > 0), l.TrueForAll(i => i > 1) };" },
        { "Find in nothing", "var l = new List<string>(); return new List<object?> { l.Find(s => s.Length == 1), l.FindLast(s => true), l.TrueForAll(s => false), l.Exists(s => true) };" },
        { "Find default of a tuple", "new List<(int A, string? B)>().Find(t => true).A" },
        { "ConvertAll", "new List<int> { 1, 2 }.ConvertAll(i => \"n\" + i)" },
        { "ForEach", "var l = new List<int> { 1, 2 }; var sum = 0; l.ForEach(i => sum += i); l.ForEach(i => { if (i == 1) return; sum *= 10; }); return sum;" },
        { "ForEach changes the list", "var l = new List<int> { 1, 2 }; l.ForEach(i => l.Add(i)); return l;" },
        { "GetRange", "var l = new List<int> { 1, 2, 3, 4 }; var r = l.GetRange(1, 2); r.Add(9); return new List<object> { l, r, l.GetRange(4, 0), l.Slice(2, 2), l[1..3] };" },
        { "GetRange outside", "new List<int> { 1 }.GetRange(1, 1)" },
        { "ToArray", "var l = new List<int> { 1, 2 }; var a = l.ToArray(); a[0] = 9; return new List<object> { l, a };" },
        { "AsReadOnly is a view", "var l = new List<int> { 1 }; var r = l.AsReadOnly(); l.Add(2); return new List<object> { r, r.Count, r[1], r.Contains(2), r.IndexOf(2) };" },
        { "CopyTo", "var l = new List<int> { 1, 2 }; var a = new int[4]; l.CopyTo(a); l.CopyTo(a, 2); return a;" },
        { "CopyTo too small", "var l = new List<int> { 1, 2 }; var a = new int[2]; l.CopyTo(a, 1); return a;" },
        { "Indexer", "var l = new List<int> { 1, 2 }; l[0] += 5; l[^1] = 7; l[0]++; return l;" },
        { "Indexer outside", "var l = new List<int> { 1, 2 }; l[2] = 1; return l;" },
        { "IList", "IList<int> l = new List<int> { 1, 2 }; l.Add(3); l.Insert(0, 0); l.Remove(2); l.RemoveAt(0); l[0] = 8; return new List<object> { l, l.Count, l.Contains(3), l.IndexOf(3) };" },
        { "IList Clear", "IList<int> l = [1, 2]; l.Clear(); l.Add(1); return l;" },
        { "ICollection", "ICollection<string> l = new List<string>(); l.Add(\"a\"); l.Add(\"b\"); l.Remove(\"a\"); return new List<object> { l, l.Count, l.Contains(\"b\") };" },
        { "IReadOnlyList", "IReadOnlyList<int> l = [1, 2]; IReadOnlyCollection<int> c = l; return new List<object> { l[1], l.Count, c.Count };" },
        { "Array as IList", "IList<int> l = new[] { 1, 2 }; l[0] = 5; return new List<object> { l, l.Count, l.IndexOf(2), l.Contains(5) };" },
        { "Array as IList cannot grow", "IList<int> l = new[] { 1, 2 }; l.Add(3); return l;" },
        { "Array as ICollection cannot be cleared", "ICollection<int> l = new[] { 1, 2 }; l.Clear(); return l;" },
        { "Collection", "var c = new System.Collections.ObjectModel.Collection<int> { 1, 2 }; c.Add(3); c.RemoveAt(0); c.Insert(0, 7); return new List<object> { c, c.Count, c[0], c.Contains(3) };" },
        { "foreach sees a change", "var l = new List<int> { 1, 2 }; foreach (var i in l) l[0] = 5; return l;" },
        { "foreach over a copy", "var l = new List<int> { 1, 2 }; foreach (var i in l.ToList()) l.Add(i); foreach (var i in l.ToArray()) l.Remove(i); return l;" },
        { "foreach over an array may set", "var a = new[] { 1, 2, 3 }; var sum = 0; foreach (var i in a) { a[2] = 10; sum += i; } return sum;" },
        { "Null list", "List<int>? l = null; l!.Add(1); return l;" },
        { "Null argument", "List<int>? m = null; var l = new List<int>(); l.AddRange(m!); return l;" },
        { "Null predicate", "Predicate<int>? p = null; return new List<int> { 1 }.Find(p!);" },
        { "Conditional access", "List<int>? l = null; l?.Add(1); return new List<object?> { l?.Count, l?.Contains(1) };" },
        { "Method group", "var l = new List<int> { 1, 2 }; return new[] { 2, 3 }.Where(l.Contains).ToList();" },
        { "Spread", "var d = new Dictionary<string, int> { [\"a\"] = 1 }; var s = new HashSet<int> { 3, 4 }; List<object> all = [.. s, .. \"xy\", .. d.Keys, .. d.Values, .. d.Select(p => p.Key + p.Value)]; return all;" },
        { "Spread converts", "int[] a = [1, 2]; long[] b = [.. a, 3]; List<double> c = [.. a, .. new List<float> { 0.5f }]; return new List<object> { b, c, b.Sum() };" },
        { "Spread null", "int[]? a = null; int[] b = [.. a!]; return b;" },
        { "Spread itself", "List<int> a = [1]; a = [.. a, 2, .. a]; return a;" },
        { "Collection expression of a set", "HashSet<int> s = [3, 1, 3]; s.Add(1); s.Add(2); return s;" },
        { "Collection expression of a dictionary", "Dictionary<string, int> d = []; d[\"a\"] = 1; d.Add(\"b\", 2); return d;" },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluates_as_it_runs(string name) => Cases.Check(name);

    [Theory]
    [InlineData("var l = new List<string> { \"b\", \"a\" }; [|l.Sort()|]; return l;", "pass StringComparer.Ordinal")]
    [InlineData("var l = new List<string> { \"b\", \"a\" }; l.Sort([|StringComparer.CurrentCulture|]); return l;", "StringComparer.Ordinal or")]
    [InlineData("var l = new List<string> { \"a\", \"b\" }; [|l.Sort((x, y) => x.Length - y.Length)|]; return l;", "use OrderBy")]
    [InlineData("var l = new List<V1Pod> { new(), new() }; [|l.Sort()|]; return l;", "has no order that is known")]
    [InlineData("var l = new List<int> { 1 }; [|l.RemoveAt(1)|]; return l;", "the index 1 is outside the 1 items")]
    [InlineData("var l = new List<int> { 1 }; [|l.Insert(-1, 2)|]; return l;", "the index -1 is outside the 1 items")]
    [InlineData("var l = new List<int> { 1 }; [|l.GetRange(0, 2)|].ToArray(); return l;", "2 items from the index 0 are outside the 1 items")]
    [InlineData("IList<int> l = new[] { 1 }; [|l.Add(2)|]; return l;", "an array has a fixed size")]
    [InlineData("IList<int> l = new List<int>().AsReadOnly(); [|l.Add(2)|]; return l;", "cannot be changed")]
    [InlineData("List<int>? m = null; var l = new List<int>(); [|l.AddRange(m!)|]; return l;", "a collection that is null")]
    [InlineData("var l = new List<int> { 1 }; var n = l.Find(i => [|Environment.TickCount|] > i); return n;", "Environment.")]
    [InlineData("var l = new List<int> { [|Environment.TickCount|] }; return l.Contains(1);", "Environment.")]
    [InlineData("var l = new List<int>(); for (var i = 0; i < 30; i++) { l.Add(i); [|l.AddRange(l)|]; } return l;", "more than 100000 items")]
    [InlineData("var l = new List<int>(); [|l.BinarySearch(1)|]; return l;", "cannot be evaluated at compile time")]
    [InlineData("var l = new List<Id> { new(1) }; var b = [|l.Contains(new(1))|]; return b; } class Id(int n) { public int N => n; public override bool Equals(object? o) => o is Id i && i.N == N; public override int GetHashCode() => N;", "has its own Equals")]
    public void Is_refused(string source, string message) => Differential.Refused(source, message);

    [Fact]
    public void An_unknown_item_stays_one_item() =>
        Assert.Single(Differential.Unknowns("var l = new List<int> { 1 }; l.Add(Environment.TickCount); l.Add(3); return l.ToArray();"));
}
