using System.Text;
using CsCheck;

namespace ManifestDsl.Evaluation.Tests.Programs;

/// <summary>Writes one random program: types, methods, and <c>Run</c>, which returns all that its variables are at the end.</summary>
internal sealed class ProgramWriter(PCG pcg) : ExpressionWriter(pcg)
{
    /// <summary>What all programs use.</summary>
    public const string Types = """
        namespace Cases;
        [Flags] enum Color { Red, Green, Blue, Both }
        record Point(int X, string Y) { public Point Move(int by) => this with { X = X + by }; }
        struct Spot { public int A; public long B { get; set; } public void Grow(int by) { A += by; B -= by; } }
        class Base { public virtual int Next() => 1; public string Name = ""; public string Show() => Name + Next(); }
        class Counter(int start) : Base { public int N { get; set; } = start; public int Twice => N * 2; public override int Next() => base.Next() + ++N; public int Add(int by) { N += by; return N; } }

        """;

    private static readonly Kind[] Kinds = Enum.GetValues<Kind>();

    private readonly StringBuilder _text = new();
    private int _names;
    private int _indent;
    private int _loops;
    private Kind? _result;

    public string Write()
    {
        for (var i = Next(3); i > 0; i--)
        {
            Method();
        }

        var scope = Scope = new Scope(null);
        Line("public static object? Run()");
        Block(() =>
        {
            Starters();
            Statements(3 + Next(9));
            Line($"return new object?[] {{ {string.Join(", ", Scope.Own.Where(static v => v.Kind != Kind.Function).SelectMany(Shown))} }};");
        }, scope);
        return _text.ToString();
    }

    /// <summary>What a manifest has a form for.</summary>
    private static IEnumerable<string> Shown(Variable variable) => variable.Kind switch
    {
        Kind.Point => [variable.Name + ".X", variable.Name + ".Y"],
        Kind.Spot => [variable.Name + ".A", variable.Name + ".B"],
        Kind.Counter => [variable.Name + ".N", variable.Name + ".Name"],
        Kind.Pair => [variable.Name + ".N", variable.Name + ".S"],
        Kind.Double => [$"{variable.Name} > 1", $"{variable.Name} == {variable.Name}", variable.Name],
        Kind.Color => ["(int)" + variable.Name, "\"\" + " + variable.Name],
        _ => [variable.Name],
    };

    private void Method()
    {
        var parameters = Enumerable.Range(0, 1 + Next(4)).Select(_ => new Variable(NewName(), Kinds[Next(Kinds.Length)])).ToList();
        _result = Kinds[Next(Kinds.Length)];
        var name = "M" + _names++;
        var scope = Scope = new Scope(null);
        parameters.ForEach(Scope.Add);
        Line($"static {TypeName(_result.Value)} {name}({string.Join(", ", parameters.Select(p => $"{TypeName(p.Kind)} {p.Name}"))})");
        Block(() =>
        {
            Starters();
            Statements(1 + Next(5));
            Line($"return {Expression(_result.Value)};");
        }, scope);
        Methods.Add((name, _result.Value, [.. parameters.Select(static p => p.Kind)]));
        _result = null;
    }

    /// <summary>Variables to begin with: expressions without one are constants, which the compiler computes.</summary>
    private void Starters()
    {
        foreach (var (kind, value) in new[]
        {
            (Kind.Int, Pick("3", "-7", "1000")), (Kind.Int, Pick("0", "int.MaxValue")), (Kind.UInt, "5u"), (Kind.Long, Pick("9L", "-3L")), (Kind.Double, "1.5"),
            (Kind.Bool, "true"), (Kind.Text, "\"s\""), (Kind.MaybeInt, Pick("null", "6")), (Kind.MaybeText, Pick("null", "\"m\"")), (Kind.Color, "Color.Green"),
        })
        {
            var name = NewName();
            Line($"{TypeName(kind)} {name} = {value};");
            Scope.Add(new Variable(name, kind));
        }
    }

    private void Statements(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Statement();
        }
    }

    private void Statement()
    {
        switch (Next(18))
        {
            case 0 or 1 or 2 or 3 or 4:
                Declaration();
                break;
            case 5 or 6:
                Assignment();
                break;
            case 7:
                Compound();
                break;
            case 8 or 9:
                Change();
                break;
            case 10 or 11 when _indent < 4:
                Line($"if ({Expression(Kind.Bool)})");
                Block(() => Statements(1 + Next(3)));
                if (Next(2) == 0)
                {
                    Line("else");
                    Block(() => Statements(1 + Next(2)));
                }

                break;
            case 12 or 13 or 14 when _loops < 2 && _indent < 4:
                Loop();
                break;
            case 15 when _indent < 4:
                Switch();
                break;
            case 16 when _result is { } result && _indent > 1:
                Line($"if ({Expression(Kind.Bool, 1)}) return {Expression(result, 1)};");
                break;
            case 17 when _loops > 0:
                Line($"if ({Expression(Kind.Bool, 1)}) {Pick("break", "continue")};");
                break;
            default:
                Declaration();
                break;
        }
    }

    private void Declaration()
    {
        var kind = Kinds[Next(Kinds.Length)];
        var name = NewName();
        Line($"{TypeName(kind)} {name} = {Expression(kind)};");
        Scope.Add(new Variable(name, kind));
    }

    private void Assignment()
    {
        if (Any(Kinds[Next(Kinds.Length)]) is { } target)
        {
            Line($"{target.Name} = {Expression(target.Kind)};");
        }
        else
        {
            Declaration();
        }
    }

    private void Compound()
    {
        if (Next(4) == 0 && Any(Kind.Text) is { } text)
        {
            Line($"{text.Name} += {Expression(Kind.Int, 1)};");
        }
        else if (Any(Pick("i", "l", "u") switch { "i" => Kind.Int, "l" => Kind.Long, _ => Kind.UInt }) is { } number)
        {
            var value = Expression(number.Kind, 2);
            Line(Next(3) switch
            {
                0 => $"{number.Name}{Pick("++", "--")};",
                1 => $"{number.Name} {Pick("<<=", ">>=", ">>>=")} {Expression(Kind.Int, 1)};",
                _ => $"{number.Name} {Pick("+=", "-=", "*=", "&=", "|=", "^=")} {value};",
            });
        }
        else if (Any(Kind.MaybeInt) is { } maybe)
        {
            Line($"{maybe.Name} {Pick("??=", "+=", "-=")} {Expression(Kind.Int, 1)};");
        }
        else
        {
            Declaration();
        }
    }

    private void Change()
    {
        var kind = Kinds[Next(Kinds.Length)];
        if (Any(kind) is not { } target)
        {
            Declaration();
            return;
        }

        var name = target.Name;
        Line(kind switch
        {
            Kind.Ints => Pick($"{name}.Add({Expression(Kind.Int, 1)});", $"{name}[{Next(3)}] {Pick("=", "+=", "^=")} {Expression(Kind.Int, 1)};"),
            Kind.Texts => $"{name}.Add({Expression(Kind.Text, 1)});",
            Kind.Array => Pick($"{name}[{Next(3)}] = {Expression(Kind.Int, 2)};", $"{name}[^1]++;", $"({name}[0], {name}[1]) = ({name}[1], {name}[0]);"),
            Kind.Map => $"{name}[{Pick("\"a\"", "\"b\"", "\"c\"", "\"d\"", Expression(Kind.Text, 1))}] = {Expression(Kind.Int, 1)};",
            Kind.Spot => Pick($"{name}.Grow({Expression(Kind.Int, 1)});", $"{name}.A = {Expression(Kind.Int, 1)};", $"{name}.B += {Expression(Kind.Int, 1)};"),
            Kind.Counter => Pick($"{name}.N *= {Expression(Kind.Int, 1)};", $"{name}.Name = {Expression(Kind.Text, 1)};", $"{name}.Next();", $"{name}.N++;"),
            Kind.Pair => Pick($"{name}.N += {Expression(Kind.Int, 1)};", $"({name}.N, _) = {Expression(Kind.Pair, 1)};"),
            Kind.Point => $"{name} = {name}.Move({Expression(Kind.Int, 1)});",
            _ => $"{name} = {Expression(kind, 2)};",
        });
    }

    private void Loop()
    {
        var name = NewName();
        var (outer, wasInLoop) = (new Scope(Scope), InLoop);
        var choice = Next(5);
        var collection = choice switch { 2 => Any(Kind.Array), 3 => Any(Kind.Map), 4 => Any(Kind.Ints), _ => null };
        var bound = 2 + Next(4);
        switch (choice)
        {
            case 0:
                Line($"for (var {name} = 0; {name} < {bound}; {name}++)");
                outer.Add(new Variable(name, Kind.Int, IsAssignable: false));
                break;
            case 2 when collection is not null:
                Line($"foreach (var {name} in {collection.Name})");
                outer.Add(new Variable(name, Kind.Int, IsAssignable: false));
                break;
            case 3 when collection is not null:
                // A copy, since the body may add a key.
                Line($"foreach (var ({name}k, {name}) in new Dictionary<string, int>({collection.Name}))");
                outer.Add(new Variable(name, Kind.Int, IsAssignable: false));
                outer.Add(new Variable(name + "k", Kind.Text, IsAssignable: false));
                break;
            case 4 when collection is not null:
                Line($"foreach (var {name} in new List<int>({collection.Name}))");
                outer.Add(new Variable(name, Kind.Int, IsAssignable: false));
                break;
            default:
                Line($"var {name} = 0;");
                Line($"while ({name}++ < {bound})");
                outer.Add(new Variable(name, Kind.Int, IsAssignable: false));
                break;
        }

        InLoop = true;
        _loops++;
        Block(() => Statements(1 + Next(4)), outer);
        _loops--;
        InLoop = wasInLoop;
    }

    private void Switch()
    {
        // A jump in a section would be that of the loop around it.
        var loops = _loops;
        _loops = 0;
        var wasInLoop = InLoop;
        InLoop = true;
        Line($"switch ({Expression(Kind.Int, 2)})");
        Line("{");
        foreach (var label in new[] { "case 0: case 1:", "case > 10 and < 1000:", "case var w when w % 2 == 0:", "default:" })
        {
            if (Next(4) == 0)
            {
                continue;
            }

            Line(label.Replace(" w ", $" w{_names} "));
            _names++;
            Block(() => Statements(1 + Next(2)));
            Line("break;");
        }

        Line("}");
        (_loops, InLoop) = (loops, wasInLoop);
    }

    private Variable? Any(Kind kind)
    {
        var found = Scope.All(kind).FindAll(static v => v.IsAssignable);
        return found.Count > 0 ? found[Next(found.Count)] : null;
    }

    private string NewName() => "v" + _names++;

    private void Block(Action body, Scope? scope = null)
    {
        var outer = Scope;
        Scope = scope ?? new Scope(outer);

        // The compiler computes constants checked, unless the code says otherwise.
        Line(_indent == 0 ? "{ unchecked {" : "{");
        _indent++;
        body();
        _indent--;
        Line(_indent == 0 ? "} }" : "}");
        Scope = outer;
    }

    private void Line(string text) => _text.Append(' ', _indent * 4).Append(text).Append('\n');
}
