using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>The members of the framework that can be evaluated: a table of pure functions, never reflection over arbitrary methods.</summary>
internal static class KnownMembers
{
    // Symbols of referenced assemblies outlive an edit, and so do the look-ups.
    private static readonly ConditionalWeakTable<ISymbol, Entry> Cache = new();

    /// <summary>The table, for the documentation.</summary>
    public static MemberTable Table { get; } = Register();

    /// <summary>The function of a member; null when it is not in the table.</summary>
    public static KnownMember? Find(ISymbol member)
    {
        var definition = member.OriginalDefinition;
        if (definition.ContainingType is not { } type || !type.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        return Cache.TryGetValue(definition, out var entry) ? entry.Member : Cache.GetValue(definition, Look).Member;
    }

    private static Entry Look(ISymbol definition)
    {
        var type = definition.ContainingType;
        var ns = type.ContainingNamespace;
        var name = ns is { IsGlobalNamespace: false } ? ns.ToDisplayString() + "." + type.MetadataName : type.MetadataName;
        var member = definition is IPropertySymbol { IsIndexer: true } ? "this[]" : definition.MetadataName;
        return new Entry(Table.Find(name, member));
    }

    private static MemberTable Register()
    {
        var table = new MemberTable();
        ComparerMembers.Register(table);
        ListMembers.Register(table);
        ListSearchMembers.Register(table);
        ListSortMembers.Register(table);
        ArrayMembers.Register(table);
        MapMembers.Register(table);
        table.Defer(SetMembers.Register, [.. CollectionTypes.Sets, CollectionTypes.Generic + "SortedSet`1"]);
        table.Defer(QueueMembers.Register, CollectionTypes.Generic + "Queue`1", CollectionTypes.Generic + "Stack`1");
        TupleMembers.Register(table);
        table.Defer(InputMembers.Type, InputMembers.Register);
        table.Defer(PatchMembers.Type, PatchMembers.Register);
        ByteMembers.Register(table);
        IndexMembers.Register(table);
        Formatting.Register(table);
        table.Defer("System.String", StringMembers.Register);
        table.Defer("System.Char", CharMembers.Register);
        table.Defer("System.Boolean", BooleanMembers.Register);
        NumberMembers.Register(table);
        table.Defer("System.Math", MathMembers.Register);
        table.Defer("System.Convert", ConvertMembers.Register);
        table.Defer("System.Enum", EnumMembers.Register);
        table.Defer("System.Text.StringBuilder", TextBuilderMembers.Register);
        table.Defer("System.TimeSpan", TimeSpanMembers.Register);
        table.Defer("System.DateTime", DateTimeMembers.Register);
        table.Defer("System.Uri", UriMembers.Register);
        table.Defer("System.Version", VersionMembers.Register);
        table.Defer("System.Guid", GuidMembers.Register);
        Cultures.Register(table);
        table.Defer(CollectionTypes.Enumerable, LinqMembers.Register);
        table.Defer(LinqGroups.RegisterTypes, "System.Linq.IGrouping`2", "System.Linq.ILookup`2", "System.Linq.Lookup`2");
        table.Defer(SpanMembers.Register, "System.MemoryExtensions", "System.Span`1", "System.ReadOnlySpan`1");
        return table;
    }

    private sealed class Entry(KnownMember? member)
    {
        public KnownMember? Member { get; } = member;
    }
}
