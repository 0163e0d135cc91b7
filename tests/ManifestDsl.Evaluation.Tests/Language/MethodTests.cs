namespace ManifestDsl.Evaluation.Tests.Language;

/// <summary>Methods of all kinds, arguments, local functions, lambdas, closures, generics, iterators, extensions.</summary>
public sealed class MethodTests
{
    private static readonly CaseSet Cases = new()
    {
        { "Static method with an expression body", "static int F(int a) => a * 2; public static object? Run() => F(4);" },
        { "Static method with a statement body", "static int F(int a) { var b = a * 2; return b + 1; } public static object? Run() => F(4);" },
        { "Method without a result", "static void F(List<int> l, int x) => l.Add(x); public static object? Run() { var l = new List<int>(); F(l, 1); F(l, 2); return l; }" },
        { "Method of another class", "static class Other { public static string Name(string p) => p + \"-x\"; } public static object? Run() => Other.Name(\"a\");" },
        { "Overloads", "static string F(int a) => \"int\"; static string F(long a) => \"long\"; static string F(object a) => \"object\"; public static object? Run() => new[] { F(1), F(1L), F(\"\"), F((short)1) };" },
        { "Optional arguments", "static string F(string a, int b = 5, string c = \"z\") => a + b + c; public static object? Run() => new[] { F(\"a\"), F(\"a\", 1), F(\"a\", 1, \"b\") };" },
        { "Named arguments", "static string F(string a, int b = 5, string c = \"z\") => a + b + c; public static object? Run() => new[] { F(c: \"1\", a: \"2\"), F(\"a\", c: \"q\"), F(b: 7, a: \"w\") };" },
        { "Named arguments are evaluated in source order", "static int n; public static object? Run() { var i = 0; int Next() => ++i; static string F(int a, int b) => a + \",\" + b; return F(b: Next(), a: Next()); }" },
        { "Optional default and null", "static string F(string? a = null, int? b = default, DayOfWeek d = DayOfWeek.Monday) => (a ?? \"-\") + (b ?? 0) + d; public static object? Run() => F();" },
        { "Params", "static int Sum(params int[] xs) { var s = 0; foreach (var x in xs) s += x; return s; } public static object? Run() => new[] { Sum(), Sum(1), Sum(1, 2, 3), Sum(new[] { 4, 5 }) };" },
        { "Params after others", "static string F(string s, params string[] xs) { foreach (var x in xs) s += x; return s; } public static object? Run() => F(\"a\", \"b\", \"c\");" },
        { "Params list", "static int Sum(params List<int> xs) { var s = 0; foreach (var x in xs) s += x; return s; } public static object? Run() => Sum(1, 2, 3);" },
        { "Params span", "static int Sum(params ReadOnlySpan<int> xs) { var s = 0; foreach (var x in xs) s += x; return s; } public static object? Run() => Sum(1, 2, 3);" },
        { "Params enumerable", "static int Sum(params IEnumerable<int> xs) { var s = 0; foreach (var x in xs) s += x; return s; } public static object? Run() => Sum(1, 2, 3);" },
        { "Params of objects", "static string F(params object?[] xs) { var s = \"\"; foreach (var x in xs) s += x is null ? \"null\" : x is int ? \"int\" : \"other\"; return s; } public static object? Run() => F(1, null, \"x\");" },
        { "Out parameter", "static bool Half(int x, out int h) { h = x / 2; return x % 2 == 0; } public static object? Run() { var a = Half(8, out var h); var b = Half(9, out int g); return new object[] { a, h, b, g }; }" },
        { "Out discard", "static bool Half(int x, out int h) { h = x / 2; return x % 2 == 0; } public static object? Run() => Half(8, out _);" },
        { "Out into an existing variable", "static void F(out string s) => s = \"x\"; public static object? Run() { string s = \"y\"; F(out s); return s; }" },
        { "Out in a condition", "static bool Try(int x, out int y) { y = x * 2; return x > 0; } public static object? Run() => Try(3, out var y) && y > 5 ? y : -1;" },
        { "Ref parameter", "static void Swap(ref int a, ref int b) { var t = a; a = b; b = t; } public static object? Run() { var x = 1; var y = 2; Swap(ref x, ref y); return new[] { x, y }; }" },
        { "Ref parameter of an array element", "static void Inc(ref int a) => a++; public static object? Run() { var x = new[] { 1, 2 }; Inc(ref x[1]); return x; }" },
        { "In parameter", "static int F(in int a) => a + 1; public static object? Run() { var x = 1; return F(in x) + F(5); }" },
        { "Value parameters are copies", "static int F(int a) { a += 10; return a; } public static object? Run() { var x = 1; return F(x) * 100 + x; }" },
        { "Reference parameters share the object", "static void F(V1ObjectMeta m) { m.Name = \"x\"; m = new(); m.Name = \"y\"; } public static object? Run() { var m = new V1ObjectMeta(); F(m); return m; }" },
        { "Recursion", "static string Rep(string s, int n) => n == 0 ? \"\" : s + Rep(s, n - 1); public static object? Run() => Rep(\"ab\", 5);" },
        { "Mutual recursion", "static bool Even(int n) => n == 0 || Odd(n - 1); static bool Odd(int n) => n != 0 && Even(n - 1); public static object? Run() => new[] { Even(10), Odd(10) };" },
        { "Local function", "int F(int x) => x + 1; return F(F(1));" },
        { "Local function before its declaration", "var r = F(1); return r; int F(int x) => x + 1;" },
        { "Local function captures and changes", "var n = 0; void Inc() { n++; } Inc(); Inc(); return n;" },
        { "Static local function", "static int F(int x) => x * 3; return F(2);" },
        { "Local function with a body", "string F(string s, int n) { var r = \"\"; for (var i = 0; i < n; i++) r += s; return r; } return F(\"a\", 3);" },
        { "Recursive local function", "int Fac(int n) => n <= 1 ? 1 : n * Fac(n - 1); return Fac(6);" },
        { "Recursive local function with own locals", "string F(int n) { var mine = n; if (n > 0) { F(n - 1); } return \"\" + mine; } return F(3);" },
        { "Nested local functions", "int A(int x) { int B(int y) => x + y; return B(10); } return A(1) + A(2);" },
        { "Local functions that call each other", "bool Even(int n) => n == 0 || Odd(n - 1); bool Odd(int n) => n != 0 && Even(n - 1); return Even(7);" },
        { "Generic local function", "T Id<T>(T x) => x; return new object[] { Id(1), Id(\"a\") };" },
        { "Local function in a loop captures the turn", "var l = new List<Func<int>>(); for (var i = 0; i < 3; i++) { var j = i; int F() => j; l.Add(F); } var r = new List<int>(); foreach (var f in l) r.Add(f()); return r;" },
        { "Lambda", "Func<int, int> f = x => x * 2; return f(4);" },
        { "Lambda with a block", "Func<int, int> f = x => { var y = x + 1; return y * y; }; return f(2);" },
        { "Lambda with two parameters", "Func<int, string, string> f = (n, s) => s + n; return f(1, \"a\");" },
        { "Lambda without parameters", "Func<string> f = () => \"x\"; return f();" },
        { "Lambda with types", "var f = (int a, int b) => a - b; return f(5, 3);" },
        { "Lambda with a default argument", "var f = (int a, int b = 10) => a + b; return f(5);" },
        { "Lambda with discards", "Func<int, int, int> f = (_, _) => 7; return f(1, 2);" },
        { "Static lambda", "Func<int, int> f = static x => x + 1; return f(1);" },
        { "Action", "var n = 0; Action a = () => n += 5; a(); a(); return n;" },
        { "Anonymous method", "Func<int, int> f = delegate (int x) { return x + 3; }; return f(1);" },
        { "Delegate Invoke", "Func<int, int> f = x => x + 3; return f.Invoke(2);" },
        { "Delegate conditional Invoke", "Func<int, int>? f = null; return f?.Invoke(2) ?? -1;" },
        { "Null delegate throws", "Func<int>? f = null; return f!();" },
        { "Closure sees later changes", "var n = 1; Func<int> f = () => n; n = 5; return f();" },
        { "Closure changes the variable", "var n = 1; Action f = () => n *= 3; f(); f(); return n;" },
        { "Closures share a variable", "var n = 1; Action inc = () => n++; Func<int> get = () => n; inc(); inc(); return get();" },
        { "Loop capture of foreach", "var l = new List<Func<int>>(); foreach (var x in new[] { 1, 2, 3 }) l.Add(() => x); var s = \"\"; foreach (var f in l) s += f(); return s;" },
        { "Loop capture of for", "var l = new List<Func<int>>(); for (var i = 0; i < 3; i++) l.Add(() => i); var s = \"\"; foreach (var f in l) s += f(); return s;" },
        { "Loop capture of a local in for", "var l = new List<Func<int>>(); for (var i = 0; i < 3; i++) { var j = i * i; l.Add(() => j); } var s = \"\"; foreach (var f in l) s += f(); return s;" },
        { "Loop capture in while", "var l = new List<Func<int>>(); var i = 0; while (i < 3) { var j = i++; l.Add(() => j); } var s = \"\"; foreach (var f in l) s += f(); return s;" },
        { "Counter made by a method", "static Func<int> Counter(int start) { var n = start; return () => n++; } public static object? Run() { var a = Counter(1); var b = Counter(10); return new[] { a(), a(), b(), a() }; }" },
        { "Lambda as an argument", "static int Apply(Func<int, int> f, int x) => f(f(x)); public static object? Run() => Apply(x => x * 3, 2);" },
        { "Lambda returns a lambda", "Func<int, Func<int, int>> add = a => b => a + b; return add(3)(4);" },
        { "Composition", "static Func<A, C> Compose<A, B, C>(Func<A, B> f, Func<B, C> g) => x => g(f(x)); public static object? Run() => Compose((int x) => x + 1, x => \"n\" + x)(4);" },
        { "Recursive lambda", "Func<int, int> fac = null!; fac = n => n <= 1 ? 1 : n * fac(n - 1); return fac(5);" },
        { "Lambda captures parameters", "static Func<string> F(string s) => () => s + s; public static object? Run() => F(\"x\")();" },
        { "Lambda captures this", "class C { public int N = 4; public Func<int> Get() => () => N; } public static object? Run() { var c = new C(); var f = c.Get(); c.N = 9; return f(); }" },
        { "Lambda in a field", "static readonly Func<int, int> Twice = x => x * 2; public static object? Run() => Twice(21);" },
        { "Lambda in a dictionary", "var d = new Dictionary<string, Func<int, int>> { [\"inc\"] = x => x + 1, [\"dec\"] = x => x - 1 }; return d[\"inc\"](5) + d[\"dec\"](5) * 100;" },
        { "Method group", "static int Twice(int x) => x * 2; public static object? Run() { Func<int, int> f = Twice; return f(3); }" },
        { "Method group of an instance", "class C(int n) { public int Add(int x) => x + n; } public static object? Run() { Func<int, int> f = new C(5).Add; return f(3); }" },
        { "Method group of a local function", "int F(int x) => x + 1; Func<int, int> f = F; return f(1);" },
        { "Method group as an argument", "static int Apply(Func<int, int> f) => f(2); static int Neg(int x) => -x; public static object? Run() => Apply(Neg);" },
        { "Declared delegate type", "delegate string Namer(string a, int n); public static object? Run() { Namer f = (a, n) => a + n; return f(\"x\", 1); }" },
        { "Delegate equality of a variable with null", "Func<int>? f = null; return f == null;" },
        { "Event-like list of actions", "var log = new List<string>(); var actions = new List<Action<string>> { s => log.Add(\"1\" + s), s => log.Add(\"2\" + s) }; foreach (var a in actions) a(\"x\"); return log;" },
        { "Generic method", "static T First<T>(List<T> l) => l[0]; public static object? Run() => new object[] { First(new List<int> { 1 }), First(new List<string> { \"a\" }) };" },
        { "Generic default", "static T? Def<T>() => default; public static object? Run() => new object?[] { Def<int>(), Def<string>(), Def<bool>(), Def<int?>() };" },
        { "Generic new", "static T Make<T>() where T : new() => new T(); public static object? Run() => Make<V1ObjectMeta>();" },
        { "Generic new of a user class", "class C { public int N = 7; } static T Make<T>() where T : new() => new(); public static object? Run() => Make<C>().N;" },
        { "Generic new with an initializer", "static T Make<T>(string n) where T : V1Container, new() => new T { Name = n }; public static object? Run() => Make<V1Container>(\"x\");" },
        { "Generic with an interface constraint", "interface INamed { string Name { get; } } record A(string Name) : INamed; record B(int N) : INamed { public string Name => \"b\" + N; } static string Show<T>(T x) where T : INamed => x.Name; public static object? Run() => Show(new A(\"q\")) + Show(new B(1));" },
        { "Generic with a model constraint", "static T Label<T>(T o, string n) where T : k8s.IKubernetesObject<V1ObjectMeta> { o.Metadata ??= new(); o.Metadata.Name = n; return o; } public static object? Run() => Label(new V1ConfigMap(), \"x\");" },
        { "Generic struct constraint", "static bool IsSet<T>(T? x) where T : struct => x.HasValue; public static object? Run() => new[] { IsSet<int>(null), IsSet<int>(1) };" },
        { "Generic class", "class Box<T>(T value) { public T Value { get; } = value; public Box<U> Map<U>(Func<T, U> f) => new(f(Value)); } public static object? Run() => new Box<int>(3).Map(x => \"n\" + x).Value;" },
        { "Generic class with a static member", "static class Names<T> { public static readonly string Name = \"x\"; } public static object? Run() => Names<int>.Name + Names<string>.Name;" },
        { "Static of a generic class is one for each type", "static class Store<T> { public static readonly List<int> Items = new(); } public static object? Run() { Store<int>.Items.Add(1); Store<string>.Items.Add(2); return new[] { Store<int>.Items, Store<string>.Items }; }" },
        { "Generic type test", "static string Kind<T>(T x) => x is int ? \"int\" : x is string ? \"string\" : \"other\"; public static object? Run() => Kind(1) + Kind(\"\") + Kind(1.5);" },
        { "Generic cast", "static T As<T>(object x) => (T)x; public static object? Run() => new object[] { As<int>(5), As<string>(\"x\") };" },
        { "Generic cast that fails throws", "static T As<T>(object x) => (T)x; public static object? Run() => As<string>(5);" },
        { "Generic default comparison", "static bool IsNull<T>(T x) => x is null; public static object? Run() => new[] { IsNull<string?>(null), IsNull(1), IsNull<int?>(null) };" },
        { "Nested generic calls", "static List<T> One<T>(T x) => new() { x }; static List<List<T>> Two<T>(T x) => One(One(x)); public static object? Run() => Two(5);" },
        { "Static abstract members", "interface IMake<T> where T : IMake<T> { static abstract T Make(int n); } record P(int N) : IMake<P> { public static P Make(int n) => new(n * 2); } static T Do<T>() where T : IMake<T> => T.Make(4); public static object? Run() => Do<P>().N;" },
        { "Iterator", "static IEnumerable<int> Numbers(int n) { for (var i = 0; i < n; i++) { if (i == 2) continue; yield return i * i; } } public static object? Run() { var l = new List<int>(); foreach (var x in Numbers(5)) l.Add(x); return l; }" },
        { "Iterator with yield break", "static IEnumerable<int> Numbers() { yield return 1; yield break; } public static object? Run() { var s = 0; foreach (var x in Numbers()) s += x; return s; }" },
        { "Iterator local function", "IEnumerable<string> Names() { yield return \"a\"; yield return \"b\"; } var s = \"\"; foreach (var n in Names()) s += n; return s;" },
        { "Iterator that iterates itself", "static IEnumerable<int> Down(int n) { if (n == 0) yield break; yield return n; foreach (var x in Down(n - 1)) yield return x; } public static object? Run() { var l = new List<int>(); foreach (var x in Down(4)) l.Add(x); return l; }" },
        { "Iterator spread into a collection", "static IEnumerable<int> Two() { yield return 1; yield return 2; } public static object? Run() { List<int> l = [0, .. Two(), 3]; return l; }" },
        { "Extension method", """
            static class Ext { public static string Twice(this string s) => s + s; public static V1Container Named(this V1Container c, string n) { c.Name = n; return c; } }
            [Manifests] static class Manifests { public static object? Run() => new object[] { "a".Twice(), new V1Container().Named("x"), Ext.Twice("b") }; }
            """ },
        { "Generic extension method", """
            static class Ext { public static T With<T>(this T x, Action<T> change) { change(x); return x; } }
            [Manifests] static class Manifests { public static object? Run() => new V1Container().With(c => c.Name = "n").With(c => c.Image = "i"); }
            """ },
        { "Extension on null", """
            static class Ext { public static string Or(this string? s, string other) => s ?? other; }
            [Manifests] static class Manifests { public static object? Run() { string? s = null; return s.Or("x"); } }
            """ },
        { "Extension method on an interface", """
            interface IHas { int N { get; } }
            record A(int N) : IHas;
            static class Ext { public static int Double(this IHas h) => h.N * 2; }
            [Manifests] static class Manifests { public static object? Run() => new A(4).Double(); }
            """ },
        { "Extension method group", """
            static class Ext { public static int Inc(this int x) => x + 1; }
            [Manifests] static class Manifests { public static object? Run() { Func<int> f = "abc".Size; return f(); } static int Size(this string s) => s[0] - 'a' + 40; }
            """ },
        { "Extension block method", """
            static class Ext { extension(string s) { public string Shout() => s + "!"; } }
            [Manifests] static class Manifests { public static object? Run() => "a".Shout(); }
            """ },
        { "Extension block property", """
            static class Ext { extension(V1Container c) { public string Label => c.Name + ":" + c.Image; } }
            [Manifests] static class Manifests { public static object? Run() => new V1Container { Name = "n", Image = "i" }.Label; }
            """ },
        { "Extension block static member", """
            static class Ext { extension(V1Container) { public static V1Container Named(string n) => new() { Name = n }; } }
            [Manifests] static class Manifests { public static object? Run() => V1Container.Named("q"); }
            """ },
        { "Generic extension block", """
            static class Ext { extension<T>(List<T> l) { public T Head => l[0]; public List<T> And(T x) { l.Add(x); return l; } } }
            [Manifests] static class Manifests { public static object? Run() => new List<int> { 5 }.And(6).Head; }
            """ },
        { "Partial method", """
            [Manifests] static partial class Manifests { public static object? Run() => F(2); private static partial int F(int x); }
            static partial class Manifests { private static partial int F(int x) => x * 10; }
            """ },
        { "Partial method without a body", """
            [Manifests] static partial class Manifests { public static object? Run() { var l = new List<int> { 1 }; Hook(l); return l; } static partial void Hook(List<int> l); }
            """ },
        { "Partial property", """
            [Manifests] static partial class Manifests { public static object? Run() => N; static partial int N { get; } }
            static partial class Manifests { static partial int N => 6; }
            """ },
        { "Discarded result", "static int F(List<int> l) { l.Add(1); return 5; } public static object? Run() { var l = new List<int>(); F(l); _ = F(l); return l; }" },
        { "Method that returns a tuple", "static (string Name, int Count) F() => (\"a\", 2); public static object? Run() { var r = F(); return r.Name + r.Count; }" },
        { "Expression-bodied property", "static int N => 5; public static object? Run => N + N;" },
        { "Block-bodied property", "static int N { get { var a = 2; return a * a; } } public static object? Run => N;" },
        { "Method chain with a builder", "class B { private readonly V1Container _c = new(); public B Name(string n) { _c.Name = n; return this; } public B Image(string i) { _c.Image = i; return this; } public V1Container Build() => _c; } public static object? Run() => new B().Name(\"n\").Image(\"i\").Build();" },
        { "Caller info", "static string F([System.Runtime.CompilerServices.CallerMemberName] string m = \"\") => m; public static object? Run() => F();" },
        { "Caller argument expression", "static string F(int x, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(x))] string m = \"\") => m; public static object? Run() => F(1 + 2);" },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluates_as_it_runs(string name) => Cases.Check(name);
}
