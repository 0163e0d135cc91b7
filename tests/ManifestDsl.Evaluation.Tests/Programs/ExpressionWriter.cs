using CsCheck;

namespace ManifestDsl.Evaluation.Tests.Programs;

/// <summary>Writes random expressions of a type.</summary>
internal class ExpressionWriter(PCG pcg)
{
    private static readonly Kind[] Comparable = [Kind.Int, Kind.UInt, Kind.Long, Kind.Double];

    protected Scope Scope { get; set; } = new(null);

    /// <summary>Methods that can be called: those written before.</summary>
    protected List<(string Name, Kind Result, Kind[] Parameters)> Methods { get; } = [];

    protected bool InLoop { get; set; }

    /// <summary>Some expression of the type, of a depth.</summary>
    protected string Expression(Kind kind, int depth = 3)
    {
        var variables = Scope.All(kind);
        if (variables.Count > 0 && Next(10) < (depth <= 0 ? 8 : 3))
        {
            return variables[Next(variables.Count)].Name;
        }

        if (depth > 0 && !InLoop && Next(12) == 0 && Methods.FindAll(m => m.Result == kind) is { Count: > 0 } callable)
        {
            return Call(callable[Next(callable.Count)], depth - 1);
        }

        if (depth > 1 && Next(10) == 0)
        {
            return $"({Expression(Kind.Bool, depth - 1)} ? {Expression(kind, depth - 1)} : {Expression(kind, depth - 1)})";
        }

        if (depth > 1 && Next(25) == 0)
        {
            return $"({Expression(Kind.Int, 1)} switch {{ {Next(5)} => {Expression(kind, 1)}, > {Next(50)} and < 100 => {Expression(kind, 1)}, _ => {Expression(kind, 1)} }})";
        }

        return kind switch
        {
            Kind.Int => Int(depth),
            Kind.UInt => UInt(depth),
            Kind.Long => Long(depth),
            Kind.Double => Double(depth),
            Kind.Bool => Bool(depth),
            Kind.Text => Text(depth),
            Kind.Ints => $"new List<int> {{ {Expression(Kind.Int, 1)}, {Expression(Kind.Int, 1)}, {Expression(Kind.Int, 1)} }}",
            Kind.Texts => $"new List<string> {{ {Expression(Kind.Text, 1)}, {Expression(Kind.Text, 1)}, {Expression(Kind.Text, 1)} }}",
            Kind.Array => Pick($"new[] {{ {Expression(Kind.Int, 1)}, {Next(100)}, {Expression(Kind.Int, 1)} }}", $"new int[] {{ {Next(9)}, {Expression(Kind.Int, 1)}, 3, 4 }}"),
            Kind.Map => $"new Dictionary<string, int> {{ [\"b\"] = {Expression(Kind.Int, 1)}, [\"a\"] = {Expression(Kind.Int, 1)}, [\"c\"] = {Next(100)} }}",
            Kind.Point => Point(depth),
            Kind.Spot => $"new Spot {{ A = {Expression(Kind.Int, 1)}, B = {Expression(Kind.Long, 1)} }}",
            Kind.Counter => $"new Counter({Expression(Kind.Int, 1)}) {{ Name = {Expression(Kind.Text, 1)} }}",
            Kind.Pair => $"({Expression(Kind.Int, 1)}, {Expression(Kind.Text, 1)})",
            Kind.MaybeInt => MaybeInt(depth),
            Kind.MaybeText => depth > 0 ? Pick("(string?)null", Expression(Kind.Text, depth - 1), $"({Expression(Kind.Bool, depth - 1)} ? {Expression(Kind.Text, depth - 1)} : null)") : "(string?)null",
            Kind.Color => depth > 0 ? Pick($"(Color)({Next(4)})", $"({Expression(Kind.Color, depth - 1)} | Color.Blue)", $"({Expression(Kind.Color, depth - 1)} & Color.Both)", "Color.Green") : "Color.Red",
            _ => Function(depth),
        };
    }

    protected int Next(int bound) => (int)pcg.Next((uint)bound);

    protected string Pick(params string[] choices) => choices[Next(choices.Length)];

    protected string TypeName(Kind kind) => kind switch
    {
        Kind.Int => "int",
        Kind.UInt => "uint",
        Kind.Long => "long",
        Kind.Double => "double",
        Kind.Bool => "bool",
        Kind.Text => "string",
        Kind.Ints => "List<int>",
        Kind.Texts => "List<string>",
        Kind.Array => "int[]",
        Kind.Map => "Dictionary<string, int>",
        Kind.Pair => "(int N, string S)",
        Kind.MaybeInt => "int?",
        Kind.MaybeText => "string?",
        Kind.Function => "Func<int, int>",
        _ => kind.ToString(),
    };

    protected string Call((string Name, Kind Result, Kind[] Parameters) method, int depth) =>
        $"{method.Name}({string.Join(", ", method.Parameters.Select(p => Expression(p, Math.Min(depth, 1))))})";

    private string Int(int depth)
    {
        if (depth <= 0)
        {
            return Pick($"{Next(10)}", $"{Next(1000)}", $"(-{Next(1000)})", "int.MaxValue", "1");
        }

        var (a, b) = (Expression(Kind.Int, depth - 1), Expression(Kind.Int, depth - 1));
        return Next(20) switch
        {
            0 or 1 => $"({a} + {b})",
            2 => $"({a} - {b})",
            3 => $"({a} * {b})",
            4 => $"({a} / ({b} | 1))",
            5 => $"({a} % ({b} | 1))",
            6 => $"({a} {Pick("&", "|", "^")} {b})",
            7 => $"({a} {Pick("<<", ">>", ">>>")} {b})",
            8 => $"({Pick("-", "~", "+")}{a})",
            9 => $"(int){Expression(Kind.Long, depth - 1)}",
            10 => $"unchecked((int){Expression(Kind.UInt, depth - 1)})",
            11 => $"(int)({Expression(Kind.Double, depth - 1)} % 1000)",
            12 when Scope.All(Kind.Int) is { Count: > 0 } numbers && Next(2) == 0 => $"checked({numbers[Next(numbers.Count)].Name} {Pick("+", "-", "*")} {Next(10)})",
            12 => $"({Expression(Kind.MaybeInt, depth - 1)} ?? {a})",
            13 when Scope.All(Kind.Array) is { Count: > 0 } arrays => $"{arrays[Next(arrays.Count)].Name}[{Pick("0", "1", "2", "^1", "^2")}]",
            14 when Scope.All(Kind.Ints) is { Count: > 0 } lists => $"{lists[Next(lists.Count)].Name}[{Next(3)}]",
            15 when Scope.All(Kind.Map) is { Count: > 0 } maps => $"{maps[Next(maps.Count)].Name}[{Pick("\"a\"", "\"b\"", "\"c\"")}]",
            16 when Scope.All(Kind.Counter) is { Count: > 0 } counters => $"{counters[Next(counters.Count)].Name}.{Pick("N", "Twice", "Next()", $"Add({a})")}",
            17 when Scope.All(Kind.Function) is { Count: > 0 } functions && !InLoop => $"{functions[Next(functions.Count)].Name}({a})",
            18 => Pick($"{Parenthesized(Kind.Point, depth)}.X", $"{Parenthesized(Kind.Spot, depth)}.A", $"{Parenthesized(Kind.Pair, depth)}.Item1"),
            19 => $"(int){Expression(Kind.Color, depth - 1)}",
            _ => $"({a} + {Next(10)})",
        };
    }

    private string Parenthesized(Kind kind, int depth) => $"({Expression(kind, Math.Min(depth - 1, 1))})";

    private string UInt(int depth)
    {
        if (depth <= 0)
        {
            return Pick($"{Next(1000)}u", "uint.MaxValue", "7u");
        }

        var (a, b) = (Expression(Kind.UInt, depth - 1), Expression(Kind.UInt, depth - 1));
        return Next(6) switch
        {
            0 => $"({a} + {b})",
            1 => $"({a} - {b})",
            2 => $"({a} * {b})",
            3 => $"({a} {Pick("/", "%")} ({b} | 1u))",
            4 => $"({a} {Pick("<<", ">>", ">>>")} {Expression(Kind.Int, depth - 1)})",
            _ => $"unchecked((uint){Expression(Kind.Int, depth - 1)})",
        };
    }

    private string Long(int depth)
    {
        if (depth <= 0)
        {
            return Pick($"{Next(1000)}L", "long.MaxValue", "(-5L)");
        }

        var (a, b) = (Expression(Kind.Long, depth - 1), Expression(Kind.Long, depth - 1));
        return Next(8) switch
        {
            0 => $"({a} + {b})",
            1 => $"({a} - {Expression(Kind.Int, depth - 1)})",
            2 => $"({a} * {b})",
            3 => $"({a} {Pick("/", "%")} ({b} | 1L))",
            4 => $"({a} {Pick("<<", ">>", ">>>")} {Expression(Kind.Int, depth - 1)})",
            5 => $"({Expression(Kind.Int, depth - 1)} + {Expression(Kind.UInt, depth - 1)})",
            6 => $"({a} {Pick("&", "|", "^")} {b})",
            _ => Pick($"(long){Expression(Kind.Int, depth - 1)}", $"{Parenthesized(Kind.Spot, depth)}.B"),
        };
    }

    private string Double(int depth)
    {
        if (depth <= 0)
        {
            return Pick($"{Next(100)}.{Next(100)}", "0.1", "1e9", "(-2.5)");
        }

        var (a, b) = (Expression(Kind.Double, depth - 1), Expression(Kind.Double, depth - 1));
        return Next(5) switch
        {
            0 or 1 => $"({a} {Pick("+", "-", "*", "/", "%")} {b})",
            2 => $"({a} {Pick("+", "*")} {Expression(Kind.Int, depth - 1)})",
            3 => $"(double){Expression(Kind.Long, depth - 1)}",
            _ => $"(-{a})",
        };
    }

    private string Bool(int depth)
    {
        if (depth <= 0)
        {
            return Pick("true", "false");
        }

        var kind = Comparable[Next(Comparable.Length)];
        return Next(12) switch
        {
            0 => $"({Expression(Kind.Bool, depth - 1)} && {Expression(Kind.Bool, depth - 1)})",
            1 => $"({Expression(Kind.Bool, depth - 1)} || {Expression(Kind.Bool, depth - 1)})",
            2 => $"(!{Expression(Kind.Bool, depth - 1)})",
            3 => $"({Expression(Kind.Bool, depth - 1)} {Pick("&", "|", "^", "==", "!=")} {Expression(Kind.Bool, depth - 1)})",
            4 => $"({Expression(Kind.Text, 1)} {Pick("==", "!=")} {Expression(Kind.Text, 1)})",
            5 => $"({Expression(Kind.Int, depth - 1)} is {Pick("> 5", "< 0 or > 100", "not 3", ">= 0 and <= 50", "0 or 1 or 2")})",
            6 => $"({Expression(Kind.MaybeInt, depth - 1)} {Pick("is null", "is not null", "> 3", "== 4")})",
            7 => $"({Expression(Kind.Point, 1)} {Pick("==", "!=")} {Expression(Kind.Point, 1)})",
            8 => $"({Parenthesized(Kind.Pair, depth)} == {Parenthesized(Kind.Pair, depth)})",
            9 => $"({Parenthesized(Kind.Point, depth)} is {Pick("{ X: > 10 }", "(var px, _) && px < 7", "{ Y: \"a\" } or { X: 0 }", "not { X: 5 }").Replace("px", "p" + Next(1_000_000))})",
            10 => $"({Expression(Kind.MaybeText, depth - 1)} is {Pick("null", "\"a\"", "not null", "{ Length: > 2 }")})",
            _ => $"({Expression(kind, depth - 1)} {Pick("<", "<=", ">", ">=", "==", "!=")} {Expression(kind, depth - 1)})",
        };
    }

    // At most one variable in each text, so that loops do not double it.
    private string Text(int depth)
    {
        if (depth <= 0)
        {
            return Pick("\"a\"", "\"\"", "\"xyz\"", $"\"t{Next(100)}\"");
        }

        return Next(8) switch
        {
            0 => $"({Expression(Kind.Text, depth - 1)} + \"{(char)('a' + Next(26))}\")",
            1 => $"({Expression(Kind.Int, depth - 1)} + \"-\")",
            2 => $"$\"{{{Expression(Kind.Int, 0)}}}:{{{Expression(Kind.Bool, 0)}}}\"",
            3 => $"(\"<\" + {Expression(Kind.Color, depth - 1)} + '>')",
            4 => $"({Expression(Kind.MaybeText, depth - 1)} ?? \"none\")",
            5 => $"(\"l\" + {Expression(Kind.Long, depth - 1)})",
            6 when Scope.All(Kind.Counter) is { Count: > 0 } counters => $"{counters[Next(counters.Count)].Name}.Show()",
            _ => Pick($"{Parenthesized(Kind.Point, depth)}.Y", $"{Parenthesized(Kind.Pair, depth)}.Item2"),
        };
    }

    private string Point(int depth) => depth > 1
        ? Pick($"new Point({Expression(Kind.Int, 1)}, {Expression(Kind.Text, 0)})", $"({Expression(Kind.Point, depth - 1)} with {{ X = {Expression(Kind.Int, 1)} }})", $"{Parenthesized(Kind.Point, depth)}.Move({Expression(Kind.Int, 1)})")
        : $"new Point({Expression(Kind.Int, 0)}, {Expression(Kind.Text, 0)})";

    private string MaybeInt(int depth)
    {
        if (depth <= 0)
        {
            return Pick("(int?)null", $"(int?){Next(10)}");
        }

        return Next(4) switch
        {
            0 => $"({Expression(Kind.MaybeInt, depth - 1)} {Pick("+", "-", "*", "&")} {Expression(Kind.MaybeInt, depth - 1)})",
            1 => $"({Expression(Kind.MaybeInt, depth - 1)} + {Expression(Kind.Int, depth - 1)})",
            2 => $"({Expression(Kind.Bool, depth - 1)} ? (int?){Expression(Kind.Int, depth - 1)} : null)",
            _ => $"(int?){Expression(Kind.Int, depth - 1)}",
        };
    }

    private string Function(int depth)
    {
        var name = "z" + Next(1_000_000);
        var outer = Scope;
        var wasInLoop = InLoop;
        Scope = new Scope(outer);
        Scope.Add(new Variable(name, Kind.Int));

        // A function that called others would take ever more steps with each that is made.
        InLoop = true;
        var body = Expression(Kind.Int, Math.Min(depth, 2));
        (Scope, InLoop) = (outer, wasInLoop);
        return $"((Func<int, int>)({name} => {body}))";
    }
}
