using System.Globalization;
using System.Text.RegularExpressions;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>What the schema of a custom resource demands, where the object was written with its class: MDSL7004, MDSL7007 and MDSL7008.</summary>
internal static class CustomCheck
{
    /// <summary>A pattern that takes longer is not what a reader of it had in mind; nothing is said then.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>Checks a node and all that is in it.</summary>
    public static void Check(ManifestNode node, CheckScope scope)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var constraint in map.Type?.Custom?.Constraints ?? [])
                {
                    CheckField(map, constraint, scope);
                }

                foreach (var entry in map.Entries)
                {
                    scope.Trail.Enter(entry.Key);
                    Check(entry.Value, scope);
                    scope.Trail.Leave();
                }

                break;
            case ListNode list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    scope.Trail.Enter(i);
                    Check(list.Items[i], scope);
                    scope.Trail.Leave();
                }

                break;
        }
    }

    private static void CheckField(MapNode map, FieldConstraint constraint, CheckScope scope)
    {
        if (map[constraint.Field] is { } node and not ScalarNode { Kind: ScalarKind.Null })
        {
            scope.Trail.Enter(constraint.Field);
            CheckValue(node, constraint, scope);
            scope.Trail.Leave();
        }
        else if (constraint.IsRequired)
        {
            scope.Findings.AddNotSet(
                ValidationRules.Required,
                map,
                [constraint.Field],
                $"{scope.Title} has no {scope.Trail.To(constraint.Field)}, which its CustomResourceDefinition requires: set it");
        }
    }

    private static void CheckValue(ManifestNode node, FieldConstraint constraint, CheckScope scope)
    {
        switch (node)
        {
            case ScalarNode scalar when constraint.Values.Length > 0 && !constraint.Values.Contains(scalar.Text):
                scope.BadValue(ValidationRules.Allowed, node, $"write {ValueText.Choice(constraint.Values)}");
                break;
            case ScalarNode { AsText: { } text }:
                if (constraint.Pattern is { } pattern && !Matches(text, pattern))
                {
                    scope.BadValue(ValidationRules.Allowed, node, $"write a text that matches {pattern}");
                }

                CheckLength(Length(text), "character", node, constraint, scope);
                break;
            case ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } number
                when double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value):
                CheckRange(value, node, constraint, scope);
                break;
            case ListNode list:
                CheckLength(list.Items.Length, "item", node, constraint, scope);
                break;
            case MapNode { IsOpen: false } map:
                CheckLength(map.Entries.Length, "entry", node, constraint, scope);
                break;
        }
    }

    private static void CheckRange(double value, ManifestNode node, FieldConstraint constraint, CheckScope scope)
    {
        if (constraint.IsMinimumExclusive ? value <= constraint.Minimum : value < constraint.Minimum)
        {
            Report(constraint.IsMinimumExclusive ? "more than" : "at least", constraint.Minimum);
        }
        else if (constraint.IsMaximumExclusive ? value >= constraint.Maximum : value > constraint.Maximum)
        {
            Report(constraint.IsMaximumExclusive ? "less than" : "at most", constraint.Maximum);
        }

        void Report(string relation, double limit) =>
            scope.BadValue(ValidationRules.Number, node, $"write {relation} {limit.ToString("R", CultureInfo.InvariantCulture)}");
    }

    private static void CheckLength(long length, string unit, ManifestNode node, FieldConstraint constraint, CheckScope scope)
    {
        if (length < constraint.MinLength)
        {
            Report("at least", constraint.MinLength);
        }
        else if (length > constraint.MaxLength)
        {
            Report("at most", constraint.MaxLength);
        }

        void Report(string relation, long limit)
        {
            var units = limit == 1 ? unit : unit == "entry" ? "entries" : unit + "s";
            scope.BadValue(ValidationRules.Number, node, $"write {relation} {limit.ToString(CultureInfo.InvariantCulture)} {units}");
        }
    }

    /// <summary>In characters, as the API server counts: a pair of surrogates is one.</summary>
    private static long Length(string text)
    {
        var length = text.Length;
        foreach (var c in text)
        {
            if (char.IsLowSurrogate(c))
            {
                length--;
            }
        }

        return length;
    }

    // The API server's regular expressions are of another dialect: what .NET cannot read matches everything.
    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, Patience);
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
