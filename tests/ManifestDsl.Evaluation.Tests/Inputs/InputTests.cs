using System.Text;
using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Testing;

namespace ManifestDsl.Evaluation.Tests.Inputs;

/// <summary>What <c>ManifestDsl.Build</c> gives, and what it says when there is nothing to give.</summary>
public class InputTests
{
    private const string MyEnum = "enum Env { Dev, Prod, prod2, Prod2 } ";

    [Theory]
    [InlineData("Build.Property(\"ImageTag\")", "1.2.3")]
    [InlineData("Build.Property(\"imagetag\")", "1.2.3")]
    [InlineData("Build.Property(\"Image\" + \"Tag\")", "1.2.3")]
    [InlineData("Build.Property<string>(\"ImageTag\")", "1.2.3")]
    [InlineData("Build.Property(\"ImageTag\", \"other\")", "1.2.3")]
    [InlineData("Build.Property(defaultValue: \"other\", name: \"ImageTag\")", "1.2.3")]
    [InlineData("Build.Property(\"Empty\", \"other\")", "other")]
    [InlineData("Build.Property(\"Empty\", null) ?? \"none\"", "none")]
    [InlineData("Build.Property(\"Odd\")", "a;b#c\t%0A=\r\n d")]
    [InlineData("Build.Property(\"Empty\", true)", "true")]
    [InlineData("Build.Property(\"Yes\", false)", "true")]
    [InlineData("Build.Property<bool>(\"Yes\")", "true")]
    [InlineData("Build.Property(\"Empty\", 2)", "2")]
    [InlineData("Build.Property(\"Number\", 2)", "-7")]
    [InlineData("Build.Property<int>(\"Number\") - 1", "-8")]
    [InlineData("Build.Property(\"Big\", 2L)", "5000000000")]
    [InlineData("Build.Property<long>(\"Big\")", "5000000000")]
    [InlineData("Build.Property(\"Half\", 2.5)", "0.5")]
    [InlineData("Build.Property<double>(\"Half\") * 3", "1.5")]
    [InlineData("Build.Property(\"Empty\", DayOfWeek.Friday).ToString()", "Friday")]
    [InlineData("Build.Property(\"Day\", DayOfWeek.Friday) == DayOfWeek.Monday", "true")]
    [InlineData("Build.Property<DayOfWeek>(\"Day\") switch { DayOfWeek.Monday => \"m\", _ => \"other\" }", "m")]
    [InlineData("Build.File(\"hosts.txt\")", "a\r\nb\n")]
    [InlineData("Build.File(\".\\\\hosts.txt\").Split('\\n')[0].Trim()", "a")]
    [InlineData("Build.File(\"conf/empty\").Length", "0")]
    [InlineData("Build.File(\"bom.txt\")", "ü")]
    [InlineData("Build.FileBytes(\"bom.txt\").Length", "5")]
    [InlineData("Build.FileBytes(\"logo.png\")[1]", "255")]
    [InlineData("Convert.ToBase64String(Build.FileBytes(\"logo.png\"))", "AP8B")]
    [InlineData("Build.FileBytes(\"logo.png\")", "AP8B")]
    [InlineData("Build.FileBytes(\"hosts.txt\")", "YQ0KYgo=")]
    public void Gives_what_the_build_hands_over(string expression, string expected)
    {
        var tree = Differential.Evaluate("public static object? Run() { return " + expression + "; }", Inputs());
        Assert.Equal(expected, Assert.IsType<ScalarNode>(tree).Text);
    }

    [Fact]
    public void An_enum_of_the_project_is_given_by_name_in_any_case()
    {
        const string Source = "enum Env { Dev, Prod = 7 } public static object? Run() => (int)Build.Property(\"Env\", Env.Dev);";
        Assert.Equal("7", Text(Source, new InputSet().Property("Env", " prod ")));
        Assert.Equal("0", Text(Source, new InputSet().Property("Env", "")));
    }

    [Theory]
    [InlineData("Build.Property(\"Replicas\", 2)", "'Replicas' is no property that this project hands to declarations: add <ManifestParameter Include=\"Replicas\" /> to the project")]
    [InlineData("Build.Property(\"Empty\")", "the property 'Empty' is empty in this build: set it in the project or with -p:Empty=…, or give a default, Build.Property(\"Empty\", …)")]
    [InlineData("Build.Property<int>(\"Empty\")", "the property 'Empty' is empty in this build")]
    [InlineData("Build.Property(\"ImageTag\", 2)", "the property 'ImageTag' is '1.2.3' in this build, which is no int: write a whole number, without separators")]
    [InlineData("Build.Property<int>(\"Big\")", "the property 'Big' is '5000000000' in this build, which is no int")]
    [InlineData("Build.Property<bool>(\"Number\")", "which is no bool: write true or false")]
    [InlineData("Build.Property<double>(\"ImageTag\")", "which is no double: write a number with a decimal point")]
    [InlineData("Build.Property<DayOfWeek>(\"ImageTag\")", "which is no member of DayOfWeek: write one of Sunday, Monday, ")]
    [InlineData("Build.Property<DayOfWeek>(\"Number\")", "which is no member of DayOfWeek")]
    [InlineData("Build.File(\"nginx.conf\")", "'nginx.conf' is no file that this project hands to declarations: add <ManifestFile Include=\"nginx.conf\" /> to the project")]
    [InlineData("Build.File(\"Hosts.txt\")", "'Hosts.txt' is no file of this project, but 'hosts.txt' is: write the name as the project has it")]
    [InlineData("Build.FileBytes(\"empty\")", "'empty' is no file that this project hands to declarations, but 'conf/empty' is: write that name, or add <ManifestFile Include=\"empty\" />")]
    [InlineData("Build.File(\"logo.png\")", "'logo.png' is not UTF-8 text: save it as UTF-8, or take its bytes with Build.FileBytes(\"logo.png\")")]
    [InlineData("Build.File(\"nul.txt\")", "'nul.txt' is not UTF-8 text")]
    [InlineData("Build.File(\"latin.txt\")", "'latin.txt' is not UTF-8 text")]
    [InlineData("Build.File(\"long.txt\")", "'long.txt' has 1048577 characters: a ConfigMap or Secret holds at most 1048576 bytes")]
    [InlineData("Build.FileBytes(\"gone\")", "'gone' is declared by a ManifestFile")]
    [InlineData("Build.File(\"unread\")", "'unread' cannot be read by the compiler")]
    public void What_is_missing_is_said_at_the_call(string expression, string message)
    {
        var unknown = Differential.Refused($"public static object? Run() {{ return [|{expression}|]; }}", message, Inputs());
        Assert.Equal(UnknownCause.MissingInput, unknown.Cause);
    }

    [Theory]
    [InlineData("[|Build.Property<DateTime>(\"ImageTag\")|]", "a property is a string, bool, int, long, double or an enum: 'DateTime' is none of these, so make it from the string")]
    [InlineData("[|Build.File(null!)|]", "'Build.File' is called with null here")]
    [InlineData("Build.Property([|Environment.MachineName|])", "depends on the machine")]
    [InlineData("[|Build.FileBytes(\"big.bin\")|].Length", "the file has 200000 bytes: of more than 100000 only the whole can be used")]
    public void A_call_that_cannot_be_evaluated_is_no_matter_of_the_build(string expression, string message)
    {
        var unknown = Differential.Refused($"public static object? Run() {{ return {expression}; }}", message, Inputs());
        Assert.Equal(UnknownCause.NotEvaluable, unknown.Cause);
    }

    [Fact]
    public void Names_that_differ_in_case_alone_have_to_be_exact()
    {
        var source = MyEnum + "public static object? Run() { return [|Build.Property<Env>(\"Env\")|]; }";
        Differential.Refused(source, "'PROD2' in this build, which is no member of Env: write one of Dev, Prod, prod2, Prod2", new InputSet().Property("Env", "PROD2").Read());
    }

    [Fact]
    public void A_large_file_goes_into_a_manifest_as_it_is()
    {
        var tree = Differential.Evaluate("public static object? Run() { return new V1ConfigMap { BinaryData = new Dictionary<string, byte[]> { [\"b\"] = Build.FileBytes(\"big.bin\") } }; }", Inputs());
        Assert.Equal(Convert.ToBase64String(new byte[200_000]), ((MapNode)tree).Map("binaryData")!.Text("b"));
    }

    [Fact]
    public void Both_tiers_take_files()
    {
        const string Raw = "new V1Secret { Metadata = new() { Name = \"x\" }, Data = new Dictionary<string, byte[]> { [\"k\"] = Build.FileBytes(\"logo.png\") } }";
        const string Dsl = "new ConfigMap(\"x\") { Data = new() { [\"t\"] = Build.File(\"hosts.txt\") }, BinaryData = new() { [\"k\"] = Build.FileBytes(\"logo.png\") } }";
        Assert.Equal("AP8B", ((MapNode)Differential.Evaluate("public static object? Run() { return " + Raw + "; }", Inputs())).Map("data")!.Text("k"));
        var dsl = (MapNode)Differential.Evaluate("public static object? Run() { return " + Dsl + "; }", Inputs());
        Assert.Equal("a\r\nb\n", dsl.Map("Data")!.Text("t"));
        Assert.Equal("AP8B", dsl.Map("BinaryData")!.Text("k"));
    }

    [Fact]
    public void The_call_is_where_a_value_was_written_and_a_default_stands_where_it_is()
    {
        const string Source = "static string Tag() => Build.Property(\"ImageTag\"); public static object? Run() => new[] { Tag(), Build.Property(\"Empty\", \"d\") };";
        var items = Assert.IsType<ListNode>(Differential.Evaluate(Source, Inputs())).Items;
        Assert.Equal("Build.Property(\"ImageTag\")".Length, items[0].Provenance.Length);
        Assert.NotNull(items[0].Provenance.Via);
        Assert.Equal("\"d\"".Length, items[1].Provenance.Length);
    }

    [Fact]
    public void At_run_time_there_is_no_build_to_ask()
    {
        var e = Assert.Throws<InvalidOperationException>(static () => Build.File("nginx.conf"));
        Assert.Contains("Build.File(\"nginx.conf\") has a value only while the project is built", e.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(static () => Build.FileBytes("x"));
        Assert.Throws<InvalidOperationException>(static () => Build.Property("x"));
        Assert.Throws<InvalidOperationException>(static () => Build.Property<int>("x"));
        Assert.Throws<InvalidOperationException>(static () => Build.Property("x", "y"));
        Assert.Throws<InvalidOperationException>(static () => Build.Property("x", true));
        Assert.Throws<InvalidOperationException>(static () => Build.Property("x", 1));
        Assert.Throws<InvalidOperationException>(static () => Build.Property("x", 1L));
        Assert.Throws<InvalidOperationException>(static () => Build.Property("x", 1.5));
        Assert.Throws<InvalidOperationException>(static () => Build.Property("x", DayOfWeek.Friday));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ManifestDsl inputs 2\nproperty\tX\t1\n")]
    [InlineData("ManifestDsl inputs 1\nproperty\tX\nproperty\n\t\t\t\t\nnew\tX\t1\n")]
    public void A_list_that_is_not_understood_hands_over_nothing(string content)
    {
        var inputs = BuildInputs.Read([InputSet.File("/src/obj/manifests.inputs", content)], CancellationToken.None);
        Assert.Equal(BuildInputs.None, inputs);
        Assert.Equal(InputForm.Problem, inputs.Find(InputKind.Property, "X").Form);
    }

    [Fact]
    public void Inputs_are_equal_when_the_same_is_handed_over()
    {
        Assert.Equal(Inputs(), Inputs());
        Assert.Equal(Inputs().GetHashCode(), Inputs().GetHashCode());
        Assert.NotEqual(new InputSet().Property("a", "1").Read(), new InputSet().Property("a", "2").Read());
        Assert.NotEqual(new InputSet().TextFile("a", "1").Read(), new InputSet().TextFile("a", "2").Read());
        Assert.NotEqual(new InputSet().TextFile("a", "1").Read(), new InputSet().TextFile("b", "1").Read());
        Assert.NotEqual(new InputSet().Property("a", "1").Read(), BuildInputs.None);
    }

    private static string Text(string source, InputSet inputs) => Assert.IsType<ScalarNode>(Differential.Evaluate(source, inputs.Read())).Text;

    private static BuildInputs Inputs() => new InputSet()
        .Property("ImageTag", "1.2.3")
        .Property("Empty", "")
        .Property("Odd", "a;b#c\t%0A=\r\n d")
        .Property("Yes", "TRUE")
        .Property("Number", " -7\n")
        .Property("Big", "5000000000")
        .Property("Half", "0.5")
        .Property("Day", "monday")
        .TextFile("hosts.txt", "a\r\nb\n")
        .TextFile("conf/empty", "")
        .TextFile("latin.txt", "ü", Encoding.Latin1)
        .TextFile("long.txt", new string('x', BuildInput.MaxFileSize + 1))
        .Bytes("bom.txt", 0xEF, 0xBB, 0xBF, 0xC3, 0xBC)
        .Bytes("logo.png", 0, 255, 1)
        .Bytes("nul.txt", (byte)'a', 0)
        .Bytes("big.bin", new byte[200_000])
        .Line("no-file", "gone", "'gone' is declared by a ManifestFile")
        .Line("text", "unread", "/src/unread")
        .Read();
}
