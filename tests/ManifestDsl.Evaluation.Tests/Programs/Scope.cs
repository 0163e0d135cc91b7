namespace ManifestDsl.Evaluation.Tests.Programs;

/// <summary>The types that random programs use.</summary>
internal enum Kind
{
    Int,
    UInt,
    Long,
    Double,
    Bool,
    Text,
    Ints,
    Texts,
    Array,
    Map,
    Point,
    Spot,
    Counter,
    Pair,
    MaybeInt,
    MaybeText,
    Color,
    Function,
}

/// <summary>A variable, field or parameter.</summary>
internal sealed record Variable(string Name, Kind Kind, bool IsAssignable = true);

/// <summary>The variables that can be seen.</summary>
internal sealed class Scope(Scope? outer)
{
    private readonly List<Variable> _variables = [];

    public void Add(Variable variable) => _variables.Add(variable);

    public List<Variable> All(Kind kind)
    {
        var found = new List<Variable>();
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            found.AddRange(scope._variables.Where(v => v.Kind == kind));
        }

        return found;
    }

    public IEnumerable<Variable> Own => _variables;

    private Scope? Outer { get; } = outer;
}
