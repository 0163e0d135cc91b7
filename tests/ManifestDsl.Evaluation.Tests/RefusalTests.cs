namespace ManifestDsl.Evaluation.Tests;

/// <summary>What is not part of the language: the error stands at the very expression and says what to write instead.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("await", "static async System.Threading.Tasks.Task<int> F() { return [|await System.Threading.Tasks.Task.FromResult(1)|]; } public static object? Run() => 1;")]
    public void Code_that_is_not_reached_is_not_refused(string name, string source)
    {
        Assert.NotEmpty(name);
        Assert.Empty(Differential.Unknowns(source));
    }

    [Theory]
    [InlineData("async method", "static async System.Threading.Tasks.Task<int> F() => 1; public static object? Run() => [|F()|].Result;", "'F' is async")]
    [InlineData("async lambda", "Func<System.Threading.Tasks.Task<int>> f = async () => 1; return [|f()|];", "async lambda")]
    [InlineData("await foreach", "static async System.Collections.Generic.IAsyncEnumerable<int> F() { yield return 1; } public static object? Run() => [|F()|];", "'F' is async")]
    [InlineData("try", "[|try { return 1; } catch (Exception) { return 2; }|]", "'try' is not supported")]
    [InlineData("try finally", "var x = 1; [|try { x = 2; } finally { x = 3; }|] return x;", "'try' is not supported")]
    [InlineData("lock", "var o = new object[1]; [|lock (o) { return 1; }|]", "'lock' needs threads")]
    [InlineData("using declaration", "[|using var s = (IDisposable)null!;|] return 1;", "'using' is for resources")]
    [InlineData("using statement", "[|using ((IDisposable)null!) { return 1; }|]", "'using' is for resources")]
    [InlineData("goto", "var x = 1; if (x == 1) [|goto end;|] x = 2; end: return x;", "'goto' is not part of the language")]
    [InlineData("goto case", "var x = 1; switch (x) { case 1: [|goto case 2;|] case 2: return 2; default: return 3; }", "'goto' is not part of the language")]
    [InlineData("ref local", "var x = 1; ref var [|r = ref x|]; r = 2; return x;", "'ref'")]
    [InlineData("ref assignment", "var x = 1; var y = 2; ref var [|r = ref x|]; r = ref y; return r;", "'ref'")]
    [InlineData("stackalloc", "Span<int> s = [|stackalloc int[3]|]; return s[0];", "memory on the stack")]
    [InlineData("pointer", "var x = 1; unsafe { int* p = &x; return [|*p|]; }", "pointers")]
    [InlineData("fixed", "var a = new[] { 1 }; unsafe { [|fixed (int* p = a) { return *p; }|] }", "pointers")]
    [InlineData("typeof", "var t = [|typeof(int)|]; return t.Name;", "reflection needs a running program")]
    [InlineData("GetType", "var s = \"x\"; return [|s.GetType()|].Name;", "'object.GetType()' is reflection")]
    [InlineData("dynamic member", "dynamic d = \"abc\"; return [|d.Length|];", "'dynamic' is only known at run time")]
    [InlineData("dynamic call", "dynamic d = \"abc\"; return [|d.ToUpper()|];", "'dynamic' is only known at run time")]
    [InlineData("dynamic index", "dynamic d = new int[] { 1 }; return [|d[0]|];", "'dynamic' is only known at run time")]
    [InlineData("P/Invoke", "[System.Runtime.InteropServices.DllImport(\"c\")] static extern int getpid(); public static object? Run() => [|getpid()|];", "'getpid' is native code")]
    [InlineData("mutable static field", "static int n = 1; public static object? Run() => [|n|];", "'n' can change at run time: make it readonly")]
    [InlineData("assigned static field", "static int n = 1; public static object? Run() { [|n|] = 2; return 1; }", "the static field 'n' cannot be changed")]
    [InlineData("incremented static field", "static int n = 1; public static object? Run() { [|n|]++; return 1; }", "the static field 'n' cannot be changed")]
    [InlineData("static property with a setter", "static int N { get; set; } = 1; public static object? Run() => [|N|];", "'N' can change at run time: make it get-only")]
    [InlineData("assigned static property", "static int N { get; set; } = 1; public static object? Run() { [|N|] = 2; return 1; }", "the static property 'N' cannot be changed")]
    [InlineData("static constructor", "static readonly int A; static Manifests() { A = 5; } public static object? Run() => [|A|];", "static constructor")]
    [InlineData("file", "[|System.IO.File.ReadAllText(\"x\")|]", "'File.ReadAllText(string)' reads or writes files")]
    [InlineData("directory", "[|System.IO.Directory.GetFiles(\".\")|]", "'Directory.GetFiles(string)' reads or writes files")]
    [InlineData("console", "var x = 1; [|Console.WriteLine(\"x\")|]; return x;", "'Console.WriteLine(string?)' reads or writes the console")]
    [InlineData("web", "[|new System.Net.Http.HttpClient()|]", "talks to the network")]
    [InlineData("time", "[|DateTime.Now|].Year", "'DateTime.Now' depends on the clock")]
    [InlineData("time in UTC", "[|DateTime.UtcNow|]", "'DateTime.UtcNow' depends on the clock")]
    [InlineData("clock", "[|Environment.TickCount|]", "depends on the machine")]
    [InlineData("random", "[|Random.Shared|].Next()", "'Random.Shared' gives something else each time")]
    [InlineData("guid", "[|Guid.NewGuid()|]", "'Guid.NewGuid()' gives something else each time")]
    [InlineData("environment variable", "[|Environment.GetEnvironmentVariable(\"X\")|]", "depends on the environment of the build")]
    [InlineData("machine", "[|Environment.MachineName|]", "depends on the machine")]
    [InlineData("process", "[|System.Diagnostics.Process.GetCurrentProcess()|].Id", "starts or looks at processes")]
    [InlineData("activator", "[|Activator.CreateInstance<object>()|]", "is reflection")]
    [InlineData("thread", "var x = 1; [|System.Threading.Thread.Sleep(1)|]; return x;", "needs threads")]
    [InlineData("code of a referenced assembly", "[|new k8s.KubernetesClientConfiguration()|].Host", "cannot be evaluated at compile time")]
    [InlineData("method of a referenced assembly", "[|k8s.KubernetesYaml.Serialize(1)|]", "cannot be evaluated at compile time")]
    [InlineData("text of a double", "var d = 1.5; return $\"{[|d|]}\";", "culture")]
    [InlineData("text of a decimal", "var d = 1.5m; return \"x\" + [|d|];", "culture")]
    [InlineData("combined delegates", "Action a = () => { }; [|a += () => { }|]; a(); return 1;", "delegates cannot be combined")]
    [InlineData("text of a record", "record P(int X); public static object? Run() => $\"{[|new P(1)|]}\";", "the text of P is not known")]
    [InlineData("text of a tuple", "return $\"{[|(1, 2)|]}\";", "the text of a tuple is not known")]
    [InlineData("array of two dimensions", "var a = [|new int[2, 2]|]; return a;", "several dimensions")]
    [InlineData("copy constructor of a record", "record P(int X) { protected P(P o) { X = o.X + 100; } } public static object? Run() => ([|new P(1) with { }|]).X;", "copy constructor")]
    [InlineData("key with its own equality", "class K(int n) { public int N => n; public override bool Equals(object? o) => o is K k && k.N == N; public override int GetHashCode() => N; } public static object? Run() { var d = new Dictionary<K, string> { [[|new(1)|]] = \"a\" }; return 1; }", "'K' has its own Equals")]
    [InlineData("collection expression of a user type", "class L : List<int>; public static object? Run() { L l = [|[1, 2]|]; return l; }", "a collection expression of 'L'")]
    [InlineData("base of a referenced assembly", "class L : System.IO.MemoryStream; public static object? Run() { var l = [|new L()|]; return l; }", "derives from 'MemoryStream' of a referenced assembly")]
    [InlineData("throw", "static int F(int x) => x > 0 ? x : [|throw new ArgumentException(\"too small\")|]; public static object? Run() => F(0);", "this throws ArgumentException: too small")]
    [InlineData("throw statement", "var x = 1; if (x == 1) { [|throw new InvalidOperationException(\"no\" + x);|] } return x;", "this throws InvalidOperationException: no1")]
    [InlineData("missing key", "var d = new Dictionary<string, int>(); return [|d[\"x\"]|];", "no key \"x\"")]
    [InlineData("index out of range", "var a = new int[1]; var i = 1; return [|a[i]|];", "the index 1 is outside the 1 items")]
    [InlineData("division by zero", "var a = 1; var b = 0; return [|a / b|];", "divides by zero")]
    [InlineData("overflow", "var a = int.MaxValue; return checked([|a + 1|]);", "overflow")]
    [InlineData("member of null", "V1ObjectMeta? m = null; return [|m!.Name|];", "is null here")]
    [InlineData("call on null", "class C { public int F() => 1; } public static object? Run() { C? c = null; return [|c!.F()|]; }", "is called on null here")]
    [InlineData("failed cast", "object o = 5; return [|(string)o|];", "fails at run time")]
    [InlineData("no arm", "var x = 5; return [|x switch { 1 => 2 }|];", "no arm of this switch matches 5")]
    [InlineData("nullable without a value", "int? n = null; return [|n.Value|];", "null")]
    public void Is_refused_at_the_expression(string name, string source, string message)
    {
        Assert.NotEmpty(name);
        Differential.Refused(source, message);
    }

    [Fact]
    public void The_place_in_a_helper_has_the_call_as_its_way()
    {
        var unknown = Assert.Single(Differential.Unknowns("static string F() => Environment.MachineName; static string G() => F(); public static object? Run() => G();"));
        Assert.NotNull(unknown.Provenance.Via);
        Assert.NotNull(unknown.Provenance.Via.Via);
        Assert.Null(unknown.Provenance.Via.Via.Via);
    }
}
