using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.CodeFixes;

/// <summary>Finds how a field is written into an object that lacks it, or has it with a bad value.</summary>
internal sealed class MemberResolver(SemanticModel model, KnownTypes known, CancellationToken cancellationToken)
{
    private readonly CallArguments _arguments = new(model, known, cancellationToken);

    /// <summary>The edit that gives the object <paramref name="host"/> the field; null when it does not take it.</summary>
    public FieldFix? Set(SyntaxNode host, FixRequest request)
    {
        var type = model.GetTypeInfo(host, cancellationToken).Type;
        var start = 0;
        while (SlotAt(host, type, request.Path, start) is { } slot)
        {
            start += slot.Length;
            if (Present(host, slot) is not { } present)
            {
                return NewMembers(host, slot, request, start) is { } added && (slot.Key is null ? Hosts.TakesMembers(host) : Hosts.TakesEntries(host))
                    ? new FieldFix(FixAction.Extend, host, added.Members, added.Value, added.Title)
                    : null;
            }

            if (start == request.Path.Count)
            {
                return Replace(present, slot.Type, slot.Title, request);
            }

            if (present.IsKind(SyntaxKind.NullLiteralExpression) || present.IsKind(SyntaxKind.DefaultLiteralExpression))
            {
                return NewMembers(host, slot, request, start) is { } created
                    ? new FieldFix(FixAction.Replace, present, created.Members.RemoveAt(0), created.Value, created.Title) { Creation = created.Members[0].Creation }
                    : null;
            }

            // What is computed elsewhere is not changed from here.
            if (!Hosts.IsHost(present))
            {
                return null;
            }

            host = present;
            type = (present is InitializerExpressionSyntax ? null : model.GetTypeInfo(present, cancellationToken).Type) ?? slot.Type;
        }

        return null;
    }

    /// <summary>The edit that writes another value in the place of <paramref name="present"/>.</summary>
    public FieldFix? Replace(ExpressionSyntax present, ITypeSymbol type, string title, FixRequest request) =>
        ValueOf(type, request, new ValueWriter(model, present.SpanStart)) is { } text
        && present.ToString() != text
        && present is not InitializerExpressionSyntax
        && !present.ContainsDiagnostics
            ? new FieldFix(FixAction.Replace, present, [], text, $"{title} = {text}")
            : null;

    /// <summary>The type that <paramref name="type"/> converts from by itself and that stands for the rest of the path: the type of a profile.</summary>
    public ITypeSymbol? ConvertedFrom(ITypeSymbol type, IReadOnlyList<string> fields, int start)
    {
        if (ApiProperties.Find(known, type, fields, start, out var length) is not { } property || start + length != fields.Count)
        {
            return null;
        }

        return type.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>().Any(
            conversion => conversion.Parameters is [var parameter] && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
            ? property.Type
            : null;
    }

    private static string? ValueOf(ITypeSymbol type, FixRequest request, ValueWriter writer) =>
        request.Kind == FieldEditKind.SetItems ? writer.List(type, request.Values) : writer.Scalar(type, request.Values[0]);

    /// <summary>The members to write from <paramref name="slot"/> on; null when one of them cannot be created from here.</summary>
    private (ImmutableArray<MemberStep> Members, string Value, string Title)? NewMembers(SyntaxNode host, FieldSlot slot, FixRequest request, int start)
    {
        var writer = new ValueWriter(model, host.SpanStart);
        var members = ImmutableArray.CreateBuilder<MemberStep>();
        var asPair = Hosts.HasPairs(host);
        var type = slot.Type;
        while (start < request.Path.Count)
        {
            if (IsCreatable(type, host))
            {
                if (SlotAt(host, type, request.Path, start) is not { } next)
                {
                    return null;
                }

                members.Add(slot.Step(writer.Creation(type), asPair));
                slot = next;
                type = slot.Type;
                start += slot.Length;
                asPair = false;
            }
            else if (ConvertedFrom(type, request.Path, start) is { } source)
            {
                type = source;
                start = request.Path.Count;
            }
            else
            {
                return null;
            }
        }

        if (ValueOf(type, request, writer) is not { } value)
        {
            return null;
        }

        members.Add(slot.Step(null, asPair));
        return (members.ToImmutable(), value, $"{slot.Title} = {value}");
    }

    private FieldSlot? SlotAt(SyntaxNode host, ITypeSymbol? type, List<string> fields, int start)
    {
        if (start == fields.Count)
        {
            return null;
        }

        if (ValueWriter.DictionaryValueOf(type) is { } value)
        {
            return new FieldSlot(value, null, fields[start], 1);
        }

        var property = ApiProperties.Find(known, type, fields, start, out var length) ?? ApiProperties.Overrides(known, type);
        return property is { SetMethod: { } setter } && model.IsAccessible(host.SpanStart, setter)
            ? new FieldSlot(property.Type, property.Name, null, length)
            : null;
    }

    private ExpressionSyntax? Present(SyntaxNode host, FieldSlot slot) => slot.Property is { } property
        ? Hosts.ValueOf(host, property) ?? _arguments.ValueOf(host, property)
        : Hosts.EntryOf(host, slot.Key!, model);

    private bool IsCreatable(ITypeSymbol type, SyntaxNode host) =>
        ValueWriter.DictionaryValueOf(type) is not null
        || (type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named
            && named.InstanceConstructors.Any(c => c.Parameters.IsEmpty && model.IsAccessible(host.SpanStart, c)));
}
