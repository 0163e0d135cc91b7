using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Rules;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Engine.Policy.Waivers;

/// <summary>The waivers of one class: takes findings away and knows in the end which waivers did, and what is wrong with the others.</summary>
public sealed class WaiverLedger
{
    private readonly List<Waiver> _inForce = [];
    private readonly HashSet<Waiver> _used = [];
    private readonly ImmutableArray<Finding>.Builder _flaws = ImmutableArray.CreateBuilder<Finding>();

    /// <summary>Judges each waiver by itself: one with a flaw is not in force.</summary>
    /// <param name="waivers">The waivers on the class and on its members.</param>
    /// <param name="options">What the project says about exceptions.</param>
    public WaiverLedger(ImmutableArray<Waiver> waivers, ExceptionOptions options)
    {
        foreach (var waiver in waivers)
        {
            var flaws = _flaws.Count;
            AddFlaws(waiver, options);
            if (_flaws.Count == flaws)
            {
                _inForce.Add(waiver);
            }
        }
    }

    /// <summary>The first waiver that takes a finding away; null when none does.</summary>
    /// <param name="declaration">The member on whose object the finding is.</param>
    /// <param name="finding">The finding.</param>
    public Waiver? Take(string declaration, Finding finding) => Take(waiver => waiver.Names(declaration, finding));

    /// <summary>The first waiver that takes one of the things away which a finding is about; null when none does.</summary>
    /// <param name="declaration">The member on whose object the finding is.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="part">The id of the thing.</param>
    public Waiver? TakePart(string declaration, Finding finding, string part) => Take(waiver => waiver.NamesPart(declaration, finding, part));

    private Waiver? Take(Func<Waiver, bool> isMeant)
    {
        Waiver? first = null;
        foreach (var waiver in _inForce)
        {
            if (isMeant(waiver))
            {
                _used.Add(waiver);
                first ??= waiver;
            }
        }

        return first;
    }

    /// <summary>What is wrong with the waivers, after all findings were offered to <see cref="Take"/>.</summary>
    /// <param name="scope">The scope of a member's name; of the class for null.</param>
    public ImmutableArray<Finding> Problems(Func<string?, WaiverScope> scope)
    {
        var problems = ImmutableArray.CreateBuilder<Finding>();
        problems.AddRange(_flaws);
        foreach (var waiver in _inForce)
        {
            if (!_used.Contains(waiver) && UnusedProblem(waiver, scope) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return problems.ToImmutable();
    }

    private static Finding? UnusedProblem(Waiver waiver, Func<string?, WaiverScope> scope)
    {
        if (!waiver.IsOnDeclaration)
        {
            return Problem(DeclarationRules.UnusedWaiver, waiver.Rule, $"'{waiver.Declaration}' declares no Kubernetes object, so that its waiver waives nothing: move the waiver to the declaration");
        }

        var about = scope(waiver.Declaration);
        // Of an image that nobody has scanned it is not known what is in it.
        var isScanners = Exceptions.Find(waiver.Rule.Text) is null;
        if (!about.IsKnown || (isScanners && !about.IsScanned(ScannerIds.IsManifestCheck(waiver.Rule.Text))))
        {
            return null;
        }

        var nothing = isScanners ? $"No report finds {waiver.Rule.Text} in " : waiver.Rule.Text + " finds nothing in ";
        if (waiver.Container is not { } container)
        {
            return Problem(DeclarationRules.UnusedWaiver, waiver.Rule, $"{nothing}'{about.Title}', so that there is nothing to waive: remove the waiver");
        }

        if (about.Containers.Contains(container.Text))
        {
            return Problem(
                DeclarationRules.UnusedWaiver,
                waiver.Rule,
                $"{nothing}container '{container.Text}' of '{about.Title}', so that there is nothing to waive: remove the waiver");
        }

        var remedy = about.Containers.IsEmpty ? "it has no container, so remove Container" : "write " + string.Join(" or ", about.Containers.Select(static name => $"'{name}'"));
        return Problem(DeclarationRules.WaiverContainer, container, $"'{about.Title}' has no container '{container.Text}': {remedy}");
    }

    private static Finding Problem(RuleMetadata rule, ManifestNode node, string message) => new(rule, FindingCause.BadValue, node, message);

    private void AddFlaws(Waiver waiver, ExceptionOptions options)
    {
        var id = waiver.Rule.Text;
        if (Exceptions.Find(id) is not { } rule)
        {
            AddScannerFlaws(waiver, options);
        }
        else if (!Exceptions.MayHave(rule))
        {
            var why = rule.Category == RuleCategories.ApiValidity ? "the API server would refuse the object" : "it is about the declaration itself";
            Add(DeclarationRules.NotWaivable, waiver.Rule, $"{id} cannot be waived, because {why}: correct what it reports");
        }
        else if (options.IsNonWaivable(id))
        {
            Add(DeclarationRules.NotWaivable, waiver.Rule, $"{id} cannot be waived, because the project lists it in ManifestNonWaivable: correct what it reports");
        }

        if (string.IsNullOrWhiteSpace(waiver.Reason.Text))
        {
            Add(DeclarationRules.WaiverReason, waiver.Reason, $"The waiver of {id} gives no reason: write why the finding is accepted");
        }

        if (waiver.Expires is { } expires)
        {
            if (!IsoDate.IsValid(expires.Text))
            {
                Add(DeclarationRules.WaiverDate, expires, $"'{expires.Text}' is no date of the form {IsoDate.Format}: write the last day on which the waiver holds, for example 2027-03-31");
            }
            else if (options.IsOver(expires.Text))
            {
                Add(DeclarationRules.ExpiredWaiver, expires, $"The waiver of {id} held until {expires.Text}, and what it waived is reported again: correct that, or write a later date and why");
            }
        }
    }

    /// <summary>The id is no rule's: it is that of a vulnerability or of a check, or there is none.</summary>
    private void AddScannerFlaws(Waiver waiver, ExceptionOptions options)
    {
        var id = waiver.Rule.Text;
        var reporting = ScannerIds.IsManifestCheck(id) ? ScanRules.Misconfiguration.Id : ScannerIds.IsCheck(id) ? ScanRules.ImageMisconfiguration : ScanRules.Vulnerability;
        if (!ScannerIds.IsId(id))
        {
            Add(DeclarationRules.WaiverRule, waiver.Rule, $"There is no rule '{id}': write the id of a rule, for example MDSL1002");
        }
        else if (ScannerIds.Flaw(id) is { } flaw)
        {
            Add(DeclarationRules.WaiverRule, waiver.Rule, $"'{id}' is no id of a vulnerability: {flaw}");
        }
        else if (options.IsNonWaivable(reporting))
        {
            Add(DeclarationRules.NotWaivable, waiver.Rule, $"{id} cannot be waived, because the project lists {reporting} in ManifestNonWaivable: correct what it reports");
        }
    }

    private void Add(RuleMetadata rule, ManifestNode node, string message) => _flaws.Add(Problem(rule, node, message));
}
