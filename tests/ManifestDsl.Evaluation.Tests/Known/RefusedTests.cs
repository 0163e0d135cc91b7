namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>What depends on more than the source, each with what to write instead, at the very expression.</summary>
public sealed class RefusedTests
{
    [Fact]
    public void Members_of_the_framework() => Lines.Refused("""
        [|System.IO.File.ReadAllText("a")|] // 'File.ReadAllText(string)' reads or writes files of the machine: have the project hand the file over and write Build.File("name")
        [|System.IO.Directory.GetCurrentDirectory()|] // reads or writes files of the machine
        [|new System.IO.FileInfo("a")|] // reads or writes files of the machine
        [|System.IO.Path.Combine("a", "b")|] // depends on the machine, whose paths differ: write the path as text, with '/'
        [|new System.Net.Http.HttpClient()|] // talks to the network
        [|System.Diagnostics.Process.GetCurrentProcess()|] // starts or looks at processes
        [|System.Diagnostics.Stopwatch.StartNew()|] // depends on the clock
        [|DateTime.Now|] // depends on the clock: write a fixed time
        [|DateTime.UtcNow|] // depends on the clock: write a fixed time
        [|DateTime.Today|] // depends on the clock: write a fixed time
        [|DateTimeOffset.UtcNow|] // depends on the clock: write a fixed time
        [|DateTimeOffset.Parse("2024-01-01")|] // write a DateTime with DateTimeKind.Utc
        [|new DateOnly(2024, 1, 1)|] // write a DateTime
        [|new TimeOnly(1, 2)|] // write a TimeSpan
        [|TimeZoneInfo.Local|] // depends on the time zones of the machine
        [|TimeProvider.System|] // depends on the clock
        [|new Random()|] // gives something else each time
        [|Random.Shared|].Next() // gives something else each time
        [|Guid.NewGuid()|] // gives something else each time: write the value itself, new Guid("…")
        [|Guid.CreateVersion7()|] // gives something else each time
        [|System.Security.Cryptography.RandomNumberGenerator.GetInt32(5)|] // gives something else each time
        [|System.Security.Cryptography.SHA256.HashData(new byte[0])|] // is cryptography
        [|Environment.GetEnvironmentVariable("A")|] // depends on the environment of the build: have the project hand the value over and write Build.Property("NAME")
        [|Environment.GetEnvironmentVariables()|].Count // depends on the environment of the build
        [|Environment.MachineName|] // depends on the machine that builds
        [|Environment.NewLine|] // depends on the machine: write "\n"
        [|AppContext.BaseDirectory|] // depends on the machine that builds
        [|"a".GetType()|].Name // is reflection, which needs a running program: write the name with nameof
        [|typeof(string)|].Name // write the name with nameof, or the value itself
        [|Activator.CreateInstance<object>()|] // is reflection
        [|Type.GetType("a")|] // is reflection
        [|System.Reflection.Assembly.GetExecutingAssembly()|].FullName // is reflection
        [|System.Threading.Tasks.Task.FromResult(1)|].Result // is asynchronous, and nothing can be awaited at compile time
        [|System.Threading.Thread.CurrentThread|].Name // needs threads of a running program
        [|Console.ReadLine()|] // reads or writes the console of a running program
        [|Console.WriteLine("a")|]; return 1; // reads or writes the console of a running program
        [|HashCode.Combine(1, 2)|] // gives something else in each run
        [|5.GetHashCode()|] // gives something else in each run: compare the values themselves
        [|System.Text.Json.JsonSerializer.Serialize(1)|] // looks at types by reflection: write the text itself, in a raw string
        [|System.Text.RegularExpressions.Regex.IsMatch("a", "b")|] // use the members of string
        [|System.Runtime.InteropServices.Marshal.SizeOf<int>()|] // calls native code
        [|new UriBuilder("http://a")|] // write the URI as text
        [|StringComparer.CurrentCulture|].Equals("a", "b") // write StringComparer.Ordinal
        [|CultureInfo.CurrentUICulture|].Name // depends on the culture of the machine
        """);

    [Fact]
    public void Language() => Lines.Refused("""
        dynamic d = "a"; return [|d.Length|]; // 'dynamic' is only known at run time: use the static type
        var o = new object(); [|lock (o) { }|] return 1; // 'lock' needs threads of a running program
        int x = 1; int* p = &x; return [|*p|]; // pointers and memory on the stack need a running program
        int* p = stackalloc int[2]; return [|p[0]|]; // pointers and memory on the stack
        Span<int> p = [|stackalloc int[2]|]; return p[0]; // pointers and memory on the stack
        var a = new int[1]; [|fixed (int* p = a) { }|] return 1; // pointers and memory on the stack
        [|try { return 1; } finally { }|] // 'try' is not supported
        [|using (new System.IO.MemoryStream()) { return 1; }|] // 'using' is for resources of a running program
        [|using var s = new System.IO.MemoryStream();|] return 1; // 'using' is for resources of a running program
        [|goto end;|] end: return 1; // 'goto' is not part of the language
        """);

    [Fact]
    public void Native_code() => Differential.Refused(
        "public static object? Run() => [|Native()|];\n[System.Runtime.InteropServices.DllImport(\"c\", EntryPoint = \"abs\")] static extern int Native();",
        "'Native' is native code, which does not run during the build: write the value itself");

    [Fact]
    public void Async_methods() => Differential.Refused(
        "public static object? Run() => [|Later()|];\nstatic async System.Threading.Tasks.Task<int> Later() => 1;",
        "'Later' is async");
}
