namespace ManifestDsl.Evaluation.Tests.Language;

/// <summary>Every operator and conversion of every primitive type, at the edges of its range, checked and unchecked.</summary>
public sealed class PrimitiveMatrixTests
{
    private static readonly string[] Types = ["sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "char", "float", "double", "decimal"];

    private static readonly string[] Binary = ["+", "-", "*", "/", "%", "<", "<=", ">", ">=", "==", "!="];

    private static readonly string[] Bitwise = ["&", "|", "^"];

    private static readonly string[] Shifts = ["<<", ">>", ">>>"];

    [Fact]
    public void Binary_operators() => Differential.CheckAll(
        from type in Types
        from op in IsReal(type) ? Binary : [.. Binary, .. Bitwise]
        from mode in new[] { "unchecked", "checked" }
        from left in Edges(type)
        from right in Edges(type)
        where mode == "unchecked" || op is "+" or "-" or "*"
        select ($"{mode} {type} {left} {op} {right}", Body(type, left, right, $"{mode}(a {op} b)")));

    [Fact]
    public void Mixed_operators() => Differential.CheckAll(
        from left in Types
        from right in Types
        where left != right && Mixes(left, right)
        from op in new[] { "+", "/", "<" }
        select ($"{left} {op} {right}", $"{left} a = ({left})100; {right} b = ({right})7; {Return($"a {op} b")}"));

    [Fact]
    public void Shift_operators() => Differential.CheckAll(
        from type in Types.Where(static t => !IsReal(t))
        from op in Shifts
        from value in Edges(type)
        from count in new[] { "0", "1", "31", "32", "63", "65", "-1" }
        select ($"{type} {value} {op} {count}", $"{type} a = {value}; int b = {count}; {Return($"a {op} b")}"));

    [Fact]
    public void Unary_operators() => Differential.CheckAll(
        from type in Types
        from op in IsReal(type) ? ["+", "-"] : new[] { "+", "-", "~" }
        from mode in new[] { "unchecked", "checked" }
        from value in Edges(type)
        where !(type == "ulong" && op == "-")
        select ($"{mode} {op}{type} {value}", $"{type} a = {value}; {Return($"{mode}({op}a)")}"));

    [Fact]
    public void Increments() => Differential.CheckAll(
        from type in Types
        from op in new[] { "++", "--" }
        from mode in new[] { "unchecked", "checked" }
        from value in Edges(type)
        select ($"{mode} {type} {value} {op}", $"{type} a = {value}; {mode} {{ var before = a{op}; return new object[] {{ {Shown("before")}, {Shown("a")} }}; }}"));

    [Fact]
    public void Compound_assignments() => Differential.CheckAll(
        from type in Types
        from op in IsReal(type) ? new[] { "+", "-", "*", "/", "%" } : ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>"]
        from mode in new[] { "unchecked", "checked" }
        from value in Edges(type)
        select ($"{mode} {type} {value} {op}=", $"{type} a = {value}; {mode} {{ a {op}= {(op.Length > 1 ? "3" : $"({type})3")}; }} {Return("a")}"));

    [Fact]
    public void Conversions() => Differential.CheckAll(
        from source in Types
        from target in Types
        from mode in new[] { "unchecked", "checked" }
        from value in Edges(source)
        where mode == "checked" || !IsReal(source) || source == "decimal" || !value.StartsWith("1e", StringComparison.Ordinal)
        select ($"{mode} ({target}){source} {value}", $"{source} a = {value}; {Return($"{mode}(({target})a)")}"));

    private static bool IsReal(string type) => type is "float" or "double" or "decimal";

    private static bool Mixes(string a, string b) =>
        !((a == "decimal" && b is "float" or "double") || (b == "decimal" && a is "float" or "double")
        || (a == "ulong" && b is "sbyte" or "short" or "int" or "long") || (b == "ulong" && a is "sbyte" or "short" or "int" or "long"));

    private static string[] Edges(string type) => type switch
    {
        "float" => ["0f", "-0f", "1.5f", "-2.75f", "1e30f", "float.Epsilon"],
        "double" => ["0d", "-0d", "1.5", "-2.75", "1e300", "double.Epsilon", "0.1"],
        "decimal" => ["0m", "1.50m", "-2.75m", "decimal.MaxValue", "decimal.MinValue"],
        "char" => ["'\\0'", "'a'", "char.MaxValue"],
        "byte" or "ushort" or "uint" or "ulong" => ["0", "1", "77", $"{type}.MaxValue"],
        _ => ["0", "-1", "77", $"{type}.MaxValue", $"{type}.MinValue"],
    };

    private static string Body(string type, string left, string right, string expression) =>
        $"{type} a = {left}; {type} b = {right}; {Return(expression)}";

    // Numbers that are none, and zeros with a sign, are told apart by questions: a manifest has no form for them.
    private static string Return(string expression) => $"{{ var r = {expression}; return {Shown("r")}; }}";

    private static string Shown(string variable) => $"(object){variable}";
}
