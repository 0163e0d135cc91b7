namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>Enums: text, parsing, members.</summary>
public sealed class EnumTests
{
    private const string Types = """

        enum Color { Red = 2, Green = 1, Blue = -1, Rouge = 2 }
        [Flags] enum Access : byte { None = 0, Read = 1, Write = 2, Both = 3, Run = 4, All = 255 }
        enum Big : ulong { One = 1, Huge = ulong.MaxValue }
        enum Small : sbyte { Low = -128, Zero = 0, High = 127 }
        """;

    [Theory]
    [InlineData("Color.Red.ToString() + Color.Blue + $\"{Color.Green}\" + ((Color)7).ToString() + ((Color)(-7)).ToString()")]
    [InlineData("Color.Red.ToString(\"D\") + Color.Blue.ToString(\"X\") + Color.Red.ToString(\"G\") + Color.Red.ToString(\"F\") + ((Color)3).ToString(\"F\") + Color.Red.ToString(\"\")")]
    [InlineData("Color.Red.ToString(\"Q\")")]
    [InlineData("(Access.Read | Access.Write).ToString() + (Access.Read | Access.Run) + (Access)8 + Access.All + Access.None + (Access.Write | Access.Run | Access.Read).ToString(\"D\") + Access.Read.ToString(\"X\")")]
    [InlineData("Big.Huge.ToString() + Big.Huge.ToString(\"D\") + Big.One.ToString(\"X\") + Small.Low.ToString(\"X\") + Small.Low.ToString(\"D\")")]
    [InlineData("Enum.GetNames<Color>()")]
    [InlineData("Enum.GetNames<Small>()")]
    [InlineData("(int)Enum.GetValues<Color>()[0] * 10 + (int)Enum.GetValues<Color>()[3]")]
    [InlineData("string.Join(\",\", Enum.GetValues<Small>())")]
    [InlineData("Enum.GetName(Color.Green) + Enum.GetName((Color)9)")]
    [InlineData("Enum.IsDefined(Color.Green) && !Enum.IsDefined((Color)9)")]
    [InlineData("Access.Both.HasFlag(Access.Read) && !Access.Read.HasFlag(Access.Both) && Access.Read.HasFlag(Access.None)")]
    [InlineData("new[] { Color.Red.CompareTo(Color.Green), Color.Blue.CompareTo(Color.Green), Color.Red.CompareTo(Color.Red) }")]
    [InlineData("Color.Red.Equals(Color.Rouge) && !Color.Red.Equals(2) && Color.Red.Equals((object)Color.Red)")]
    [InlineData("Enum.Parse<Color>(\"Green\").ToString() + Enum.Parse<Color>(\" blue \", true) + Enum.Parse<Color>(\"1\") + Enum.Parse<Access>(\"Read, Run\")")]
    [InlineData("Enum.Parse<Color>(\"green\")")]
    [InlineData("Enum.Parse<Color>(\"\")")]
    [InlineData("Enum.Parse<Access>(\"256\")")]
    [InlineData("Enum.TryParse<Color>(\"Green\", out var c) ? c.ToString() : \"no\"")]
    [InlineData("Enum.TryParse<Color>(\"x\", out var c) ? \"yes\" : c.ToString()")]
    [InlineData("Enum.TryParse<Color>(null, out var c) ? \"yes\" : c.ToString()")]
    [InlineData("Enum.TryParse(\"GREEN\", true, out Color c) ? c.ToString() : \"no\"")]
    [InlineData("Enum.TryParse<Access>(\"256\", out var c) ? \"yes\" : c.ToString()")]
    [InlineData("DayOfWeek.Sunday.ToString() + nameof(DayOfWeek.Monday)")]
    public void Members(string expression) => Differential.Check("public static object? Run() => " + expression + ";" + Types);

    [Theory]
    [InlineData("[|Enum.Parse<Color>(\"x\")|]", "'Enum.Parse' throws ArgumentException here: \"x\" is no member of Color")]
    [InlineData("Enum.GetValues([|typeof(Color)|]).Length", "reflection needs a running program")]
    [InlineData("Enum.Parse([|typeof(Color)|], \"Red\")", "reflection needs a running program")]
    [InlineData("[|Color.Red.ToString(\"Q\")|]", "'Q' is not a format of an enum")]
    public void Refused(string expression, string message) => Differential.Refused("public static object? Run() => " + expression + ";" + Types, message);
}
