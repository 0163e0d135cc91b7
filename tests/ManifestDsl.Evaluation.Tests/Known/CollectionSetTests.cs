namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>Members of sets, queues and stacks.</summary>
public sealed class CollectionSetTests
{
    private static readonly CaseSet Cases = new()
    {
        { "ctor", "new List<object> { new HashSet<int>(), new HashSet<int>(4), new HashSet<int>([3, 1, 3]), new HashSet<char>(\"abca\"), new HashSet<string>(StringComparer.OrdinalIgnoreCase) { \"a\", \"A\", \"b\" }, new HashSet<string>([\"a\", \"A\"], StringComparer.Ordinal), new HashSet<int>(new HashSet<int> { 2, 1 }) }" },
        { "Add Contains Remove Count", "var s = new HashSet<string?>(); return new List<object> { s.Add(\"a\"), s.Add(\"a\"), s.Add(null), s.Contains(null), s.Contains(\"b\"), s.Count, s.Remove(\"a\"), s.Remove(\"a\"), s.Remove(null), s };" },
        { "Clear", "var s = new HashSet<int> { 1, 2, 3 }; s.Remove(2); s.Clear(); s.Add(9); s.Add(8); return s;" },
        { "Freed slots are taken last first", "var s = new HashSet<int> { 1, 2, 3, 4, 5 }; s.Remove(2); s.Remove(4); s.Add(10); s.Add(11); s.Add(12); return s;" },
        { "Freed slots at random", "var s = new HashSet<int>(); var seed = 5; for (var i = 0; i < 200; i++) { seed = seed * 37 % 1013; if (seed % 3 == 0) s.Remove(seed % 29); else s.Add(seed % 29); } return s;" },
        { "UnionWith", "var s = new HashSet<int> { 1, 2 }; s.UnionWith([3, 2, 4]); s.UnionWith(s); return s;" },
        { "IntersectWith", "var s = new HashSet<int> { 1, 2, 3, 4, 5 }; s.IntersectWith(new[] { 4, 2, 9, 2 }); s.Add(7); s.Add(8); s.Add(9); s.Add(10); return s;" },
        { "IntersectWith a set", "var s = new HashSet<int> { 1, 2, 3, 4 }; s.IntersectWith(new HashSet<int> { 4, 1 }); s.Add(7); s.Add(8); return s;" },
        { "IntersectWith nothing", "var s = new HashSet<int> { 1, 2, 3 }; s.IntersectWith(new List<int>()); s.Add(7); s.Add(8); return s;" },
        { "IntersectWith an empty query", "var s = new HashSet<int> { 1, 2, 3 }; s.IntersectWith(new[] { 1 }.Where(i => i > 1)); s.Add(7); s.Add(8); return s;" },
        { "IntersectWith itself", "var s = new HashSet<int> { 1, 2, 3 }; s.IntersectWith(s); return s;" },
        { "ExceptWith", "var s = new HashSet<int> { 1, 2, 3, 4 }; s.ExceptWith([3, 1, 9]); s.Add(7); s.Add(8); var t = new HashSet<int> { 1 }; t.ExceptWith(t); return new List<object> { s, t };" },
        { "SymmetricExceptWith", "var s = new HashSet<int> { 1, 2, 3 }; s.SymmetricExceptWith(new HashSet<int> { 3, 4, 1 }); s.Add(9); return s;" },
        { "Comparisons", "var s = new HashSet<int> { 1, 2 }; return new List<object> { s.SetEquals([2, 1, 1]), s.SetEquals([1]), s.IsSubsetOf([1, 2, 3]), s.IsSubsetOf([1]), s.IsSupersetOf([1]), s.IsSupersetOf([9]), s.IsProperSubsetOf([1, 2]), s.IsProperSubsetOf([1, 2, 3]), s.IsProperSupersetOf([1]), s.IsProperSupersetOf([1, 2]), s.Overlaps([2, 9]), s.Overlaps([9]), new HashSet<int>().IsSubsetOf([]) };" },
        { "RemoveWhere", "var s = new HashSet<int> { 1, 2, 3, 4 }; var n = s.RemoveWhere(i => i % 2 == 0); s.Add(8); s.Add(9); return new List<object> { n, s };" },
        { "TryGetValue", "var s = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { \"Abc\" }; return new List<object?> { s.TryGetValue(\"ABC\", out var a), a, s.TryGetValue(\"x\", out var b), b };" },
        { "TrimExcess", "var s = new HashSet<int> { 1, 2, 3 }; s.TrimExcess(); s.Add(9); return s;" },
        { "ISet", "ISet<int> s = new HashSet<int>(); ICollection<int> c = s; c.Add(1); c.Add(1); IReadOnlySet<int> r = (HashSet<int>)s; return new List<object> { s.Add(2), s, s.Count, c.Remove(1), c.Contains(2), r.Contains(2), r.Count, s.IsSubsetOf([2]) };" },
        { "LINQ on a set", "var s = new HashSet<int> { 3, 1, 2 }; return new List<object> { s.Select(i => i * 2).ToList(), s.Contains(3), s.First(), s.OrderBy(i => i).ToList(), s.ToArray(), s.Count(), s.ToHashSet(), s.ToList() };" },
        { "foreach over a set", "var s = new HashSet<string> { \"b\", \"a\" }; var t = \"\"; foreach (var i in s) t += i; return t;" },
        { "foreach with a change", "var s = new HashSet<int> { 1, 2 }; foreach (var i in s) s.Add(i + 5); return s;" },
        { "Tuples and nulls in sets", "var s = new HashSet<(int, string?)> { (1, null), (1, null), (2, \"a\") }; return s.Count;" },
        { "Queue", "var q = new Queue<int>([1, 2]); q.Enqueue(3); return new List<object> { q.Peek(), q.Dequeue(), q.Count, q.ToArray(), q.Contains(2), q.TryDequeue(out var a), a, q.TryPeek(out var b), b, q };" },
        { "Queue empty", "var q = new Queue<int>(4); return new List<object> { q.TryDequeue(out var a), a, q.TryPeek(out var b), b, q };" },
        { "Queue fails when empty", "new Queue<int>().Dequeue()" },
        { "Stack", "var s = new Stack<int>([1, 2]); s.Push(3); return new List<object> { s.Peek(), s.Pop(), s.Count, s.ToArray(), s.Contains(1), s.TryPop(out var a), a, s.TryPeek(out var b), b, s };" },
        { "Stack order", "var s = new Stack<string>(); foreach (var c in new[] { \"a\", \"b\", \"c\" }) s.Push(c); return new List<object> { s, s.ToList(), s.First() };" },
        { "Stack Clear", "var s = new Stack<int>(); s.Push(1); s.Clear(); var q = new Queue<int>(); q.Enqueue(1); q.Clear(); return s.Count + q.Count;" },
        { "Stack fails when empty", "new Stack<int>(2).Pop()" },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluates_as_it_runs(string name) => Cases.Check(name);

    [Theory]
    [InlineData("var s = new HashSet<int> { 1, 2 }; s.Remove(1); var t = [|new HashSet<int>(s)|]; return t;", "copy its ToList()")]
    [InlineData("var s = new HashSet<int> { 1 }; [|s.SymmetricExceptWith([1])|]; return s;", "make a HashSet of the argument")]
    [InlineData("var s = new HashSet<int> { 1, 2 }; s.Remove(1); [|s.TrimExcess()|]; return s;", "leave it out")]
    [InlineData("var s = [|new SortedSet<string>()|]; return s;", "use a HashSet")]
    [InlineData("var s = [|new Queue<int>().Peek()|]; return s;", "empty collection")]
    [InlineData("var s = [|new Stack<int>().Pop()|]; return s;", "empty collection")]
    [InlineData("var s = new HashSet<int> { 1, 2 }; foreach (var i in [|s|]) s.Add(i + 2); return s;", "changed while the loop")]
    public void Is_refused(string source, string message) => Differential.Refused(source, message);
}
