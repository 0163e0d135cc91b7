using ManifestDsl.Engine.Model;

namespace ManifestDsl.Evaluation.Tests;

/// <summary>The worst cases: evaluation ends within its budgets, says which one, and never throws.</summary>
public sealed class BudgetTests
{
    [Theory]
    [InlineData("endless while", "while (true) { }", "takes more than 1000000 steps")]
    [InlineData("endless for", "var n = 0; for (;;) { n++; }", "takes more than 1000000 steps")]
    [InlineData("endless do", "var n = 0; do { n--; } while (n != 1 || true);", "takes more than 1000000 steps")]
    [InlineData("endless nested loops", "for (var i = 0; i < 100000; i++) for (var j = 0; j < 100000; j++) { }", "takes more than 1000000 steps")]
    [InlineData("string doubling", "var s = \"x\"; while (true) s += s;", "longer than 4000000 characters")]
    [InlineData("string doubling by interpolation", "var s = \"x\"; while (true) s = $\"{s}{s}\";", "longer than 4000000 characters")]
    [InlineData("wide alignment", "var s = \"x\"; while (true) s = $\"{s,3000000}{s}\";", "longer than 4000000 characters")]
    [InlineData("list without an end", "var l = new List<int>(); while (true) l.Add(1);", "more than 100000 items")]
    [InlineData("list doubling by spreads", "List<int> l = [1]; while (true) l = [.. l, .. l];", "more than 100000 items")]
    public void Loops_end(string name, string body, string message) => Single(name, body + " return null;", message);

    [Theory]
    [InlineData("recursion", "static int F(int n) => F(n + 1); public static object? Run() => F(0);", "nested deeper than 200")]
    [InlineData("mutual recursion", "static int F(int n) => G(n); static int G(int n) => F(n); public static object? Run() => F(0);", "nested deeper than 200")]
    [InlineData("recursion with two calls", "static int F(int n) => F(n + 1) + F(n + 2); public static object? Run() => F(0);", "nested deeper than 200")]
    [InlineData("wide recursion", "static int F(int n) => n == 0 ? 1 : F(n - 1) + F(n - 1); public static object? Run() => F(100);", "takes more than 1000000 steps")]
    [InlineData("recursive lambda", "Func<int, int> f = null!; f = n => f(n); return f(1);", "nested deeper than 200")]
    [InlineData("recursive local function", "int F(int n) => F(n); return F(1);", "nested deeper than 200")]
    [InlineData("recursive constructor", "class C { public C In = new C(); } public static object? Run() => new C().In.In;", "nested deeper than 200")]
    [InlineData("recursive property of an object", "class C { public int N => N + 1; } public static object? Run() => new C().N;", "nested deeper than 200")]
    [InlineData("recursive property", "static int N => N + 1; public static object? Run => N;", "'N' refers to itself")]
    [InlineData("mutually recursive properties", "static int A => B; static int B => A; public static object? Run => A;", "refers to itself")]
    [InlineData("mutually recursive fields", "static readonly int[] A = { B[0] }; static readonly int[] B = { A[0] }; public static object? Run => A;", "refers to itself")]
    [InlineData("declaration that refers to itself", "public static object? Run => Run;", "refers to itself")]
    [InlineData("exploding generics", "static int F<T>() => F<List<T>>(); public static object? Run() => F<int>();", "nested deeper than 200")]
    [InlineData("exploding pairs of generics", "static int F<T>() => F<(T, T)>(); public static object? Run() => F<int>();", "nested deeper than 200")]
    [InlineData("exploding generic class", "class C<T> { public int F() => new C<C<T>>().F(); } public static object? Run() => new C<int>().F();", "nested deeper than 200")]
    [InlineData("iterator without an end", "static IEnumerable<int> F() { while (true) yield return 1; } public static object? Run() => F().ToList();", "more than 100000 items")]
    [InlineData("loop over an iterator without an end", "static IEnumerable<int> F() { while (true) yield return 1; } public static object? Run() { foreach (var x in F()) { } return null; }", "takes more than 1000000 steps")]
    [InlineData("recursive iterator", "static IEnumerable<int> F() { foreach (var x in F()) yield return x; } public static object? Run() { foreach (var x in F()) return x; return null; }", "nested deeper than 200")]
    [InlineData("endless conversion", "record A { public static implicit operator B(A a) => (B)(A)(B)a; } record B { public static implicit operator A(B b) => (A)(B)(A)b; } public static object? Run() { B b = new A(); return b; }", "nested deeper than 200")]
    [InlineData("huge array", "return new int[1_000_000];", "outside the limit of 100000")]
    public void Recursion_ends(string name, string body, string message) => Single(name, body, message);

    [Theory]
    [InlineData("list in itself", "var l = new List<object>(); l.Add(l); return l;", "nested deeper than 250 levels")]
    [InlineData("lists in each other", "var a = new List<object>(); var b = new List<object> { a }; a.Add(b); return a;", "nested deeper than 250 levels")]
    [InlineData("dictionary in itself", "var d = new Dictionary<string, object>(); d[\"a\"] = d; return d;", "nested deeper than 250 levels")]
    [InlineData("object in itself", "var s = new V1JSONSchemaProps(); s.Not = s; return s;", "nested deeper than 250 levels")]
    [InlineData("object in its own list", "var s = new V1JSONSchemaProps { AllOf = new List<V1JSONSchemaProps>() }; s.AllOf.Add(s); return s;", "nested deeper than 250 levels")]
    [InlineData("lists that hold each other twice", "object l = 1; for (var i = 0; i < 40; i++) l = new List<object> { l, l }; return l;", "more than 500000 nodes")]
    [InlineData("list that holds itself twice", "var l = new List<object>(); l.Add(l); l.Add(l); return l;", "")]
    [InlineData("equality of cyclic records", "record N { public N? Next { get; set; } } public static object? Run() { var a = new N(); a.Next = a; var b = new N(); b.Next = b; return a == b; }", "")]
    public void Cycles_end(string name, string body, string message)
    {
        Assert.NotEmpty(name);
        var unknowns = Differential.Unknowns(body);
        Assert.NotEmpty(unknowns);
        Assert.Contains(unknowns, u => u.Reason.Contains(message, StringComparison.Ordinal) && !u.Reason.Contains("defect", StringComparison.Ordinal));
    }

    [Fact]
    public void Large_values_within_the_budgets_are_as_at_run_time() => Differential.CheckAll(
    [
        ("string of 1 MB", "var s = \"0123456789abcdef\"; for (var i = 0; i < 16; i++) s += s; return s;"),
        ("literal of 1 MB", $"\"{new string('x', 1 << 20)}\""),
        ("list of 10,000", "var l = new List<int>(); for (var i = 0; i < 10_000; i++) l.Add(i * i); return l;"),
        ("list literal of 10,000", $"new int[] {{ {string.Join(", ", Enumerable.Range(0, 10_000))} }}"),
        ("dictionary of 10,000", "var d = new Dictionary<string, string>(); for (var i = 0; i < 10_000; i++) d[\"k\" + i] = $\"v{i}\"; return d;"),
        ("objects, 10,000", "var l = new List<V1EnvVar>(); for (var i = 0; i < 10_000; i++) l.Add(new() { Name = \"N\" + i, Value = \"v\" }); return new V1Container { Env = l };"),
        ("loop of 100,000", "var i = 0; while (i < 100_000) i++; return i;"),
        ("creations, 40 deep", Nested(40)),
        ("recursion of 150", "static int F(int n) => n == 0 ? 0 : 1 + F(n - 1); public static object? Run() => F(150);"),
        ("conditions, 500 in a chain", "var x = 499; return " + string.Concat(Enumerable.Range(0, 500).Select(static i => $"x == {i} ? {i * 2} : ")) + "-1;"),
        ("locals, 2,000", string.Concat(Enumerable.Range(0, 2000).Select(static i => $"var v{i} = {(i == 0 ? "1" : $"v{i - 1} + 1")}; ")) + "return v1999;"),
        ("parentheses, 200 deep", $"var x = 1; return {new string('(', 200)}x{new string(')', 200)};"),
    ]);

    /// <summary>KubernetesClient itself writes no more than 50 levels, so this one is not run.</summary>
    [Fact]
    public void Creations_200_deep_are_evaluated()
    {
        var node = Differential.Evaluate(Nested(200));
        for (var i = 199; i >= 0; i--)
        {
            var map = Assert.IsType<MapNode>(node);
            Assert.Equal(i.ToString(System.Globalization.CultureInfo.InvariantCulture), map.Text("description"));
            node = map["not"];
        }

        Assert.Null(node);
    }

    [Fact]
    public void Creations_that_are_too_deep_are_refused() =>
        Assert.All(Differential.Unknowns(Nested(260)), static u => Assert.Contains("nested deeper than 250 levels", u.Reason, StringComparison.Ordinal));

    [Fact]
    public void A_sum_of_3000_terms_has_a_value_or_a_reason()
    {
        var tree = Differential.Evaluate("var a = 1; return " + string.Join(" + ", Enumerable.Repeat("a", 3000)) + ";");
        Assert.True(tree is ScalarNode { Text: "3000" } or UnknownNode { Reason: not "" }, TreeDifference.Show(tree));
    }

    private static string Nested(int depth)
    {
        var text = "null!";
        for (var i = 0; i < depth; i++)
        {
            text = $"new V1JSONSchemaProps {{ Description = \"{i}\", Not = {text} }}";
        }

        return text;
    }

    private static void Single(string name, string body, string message)
    {
        var unknowns = Differential.Unknowns(body);
        Assert.True(unknowns.Count == 1, $"{name}: one unknown expected, found {unknowns.Count}");
        Assert.Contains(message, unknowns[0].Reason, StringComparison.Ordinal);
    }
}
