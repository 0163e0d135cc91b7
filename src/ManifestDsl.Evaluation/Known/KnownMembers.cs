using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>One use of a known member: what it is called on and with.</summary>
/// <param name="Member">The method, constructor or property.</param>
/// <param name="Instance">The receiver; null for static members.</param>
/// <param name="Arguments">The arguments in the order of the parameters.</param>
/// <param name="Operation">The call.</param>
/// <param name="Frame">Where it is called.</param>
internal readonly record struct KnownCall(ISymbol Member, Value? Instance, Value[] Arguments, IOperation Operation, Frame Frame)
{
    /// <summary>Takes the value of an out parameter back to the caller.</summary>
    public Action<int, Value>? AssignOut { get; init; }

    public UnknownValue Unknown(string reason) => Frame.Unknown(Operation, reason);

    /// <summary>Nothing, as a method without a result returns it.</summary>
    public Value Nothing => new ConstantValue(null, null, Frame.Origin(Operation));
}

/// <summary>The members of referenced assemblies that can be evaluated: a table of pure functions, by type and name.</summary>
internal static class KnownMembers
{
    public delegate Value Evaluate(KnownCall call);

    private static readonly Dictionary<(string Type, string Member), Evaluate> Table = Register();

    /// <summary>The function of a member; null when it is not in the table.</summary>
    public static Evaluate? Find(ISymbol member)
    {
        var definition = member.OriginalDefinition;
        return definition.ContainingType is { } type && Table.TryGetValue((type.MetadataName, definition.MetadataName), out var found) && IsFramework(type)
            ? found
            : null;
    }

    private static Dictionary<(string Type, string Member), Evaluate> Register()
    {
        var table = new Dictionary<(string, string), Evaluate>();
        CollectionMembers.Register(table);
        ByteMembers.Register(table);
        return table;
    }

    private static bool IsFramework(INamedTypeSymbol type)
    {
        var ns = type.ContainingNamespace;
        while (ns is { ContainingNamespace.IsGlobalNamespace: false })
        {
            ns = ns.ContainingNamespace;
        }

        return ns?.Name == "System" && type.DeclaringSyntaxReferences.IsEmpty;
    }
}
